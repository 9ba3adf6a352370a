using ItaSite.Cli.Reporting;
using ItaSite.Core.Checks;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Commands;

/// <summary><c>ita score</c>: the ITA results of the office and the forecast of the running year, as the page <c>/ita/</c> shows them.</summary>
internal static class ScoreCommand
{
    public static int Run(RunOptions options, Surroundings surroundings, TableWishes wishes)
    {
        if (TableWishes.Site(options, surroundings) is not { } site)
        {
            return Program.Found;
        }

        var scores = ScoresOf(site, wishes);
        if (scores.IsEmpty)
        {
            surroundings.Complain(NothingKnown(wishes.Year), options.Language);
            return Program.CouldNotRun;
        }

        Write(scores, options.Language, surroundings, wishes.Format);
        return Program.Done;
    }

    private static Scores ScoresOf(CheckedSite site, TableWishes wishes)
    {
        var (content, coverage) = (site.Covered.Site, site.Covered.Coverage);
        var forecast = wishes.Year is null
            ? Forecast.Running(coverage, content.Today)
            : coverage.Years.Where(year => wishes.Includes(year.Catalog.Year)).Select(Forecast.Of).FirstOrDefault();
        return new Scores(
            [.. ScoreHistory.Of(content.Assessments, content.Library).Where(year => wishes.Includes(year.Year))],
            [.. content.Assessments.Where(one => wishes.Includes(one.Year)).Select(one => YearResult.Of(one, content.Library))],
            forecast);
    }

    private static void Write(Scores scores, Language language, Surroundings surroundings, string format)
    {
        switch (format)
        {
            case "json":
                ScoreJson.Write(scores, surroundings.Out);
                break;
            case "csv":
                ScoreCsv.Write(scores, language, surroundings.Out);
                break;
            default:
                ScoreTable.Write(scores, language, surroundings.Console);
                break;
        }
    }

    private static Bilingual NothingKnown(string? year) => year is null
        ? new("ยังไม่มีผลการประเมินใน content/assessments/ และไม่มีปีที่มีแบบให้ตรวจ", "There is no result in content/assessments/ and no year with a form to check against.")
        : new($"ไม่มีผลการประเมินและไม่มีแบบของปีงบประมาณ «{year}»", $"There is no result and no form of fiscal year '{year}'.");
}
