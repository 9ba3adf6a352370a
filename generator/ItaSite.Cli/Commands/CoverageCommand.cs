using System.Collections.Immutable;
using ItaSite.Cli.Reporting;
using ItaSite.Core.Checks;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Cli.Commands;

/// <summary>What somebody asked of the coverage table.</summary>
/// <param name="Year">The fiscal year as typed, or null for all.</param>
/// <param name="Format">One of <c>text</c>, <c>json</c>, <c>csv</c>.</param>
internal sealed record CoverageOptions(string? Year, string Format);

/// <summary><c>ita coverage</c>: shows which items are complete, what the others lack and what that costs.</summary>
internal static class CoverageCommand
{
    public static int Run(RunOptions options, Surroundings surroundings, CoverageOptions wishes)
    {
        if (WholeSite(options, surroundings) is not { } site)
        {
            return Program.Found;
        }

        var all = site.Covered.Coverage.Years;
        var years = wishes.Year is { } wanted ? [.. all.Where(year => IsYear(year, wanted))] : all;
        if (years.IsEmpty)
        {
            surroundings.Complain(NoSuchYear(wishes.Year, all), options.Language);
            return Program.CouldNotRun;
        }

        Write(years, options.Language, surroundings, wishes.Format);
        return Program.Done;
    }

    /// <summary>The site as checked; null if it holds errors, which are then told.</summary>
    public static CheckedSite? WholeSite(RunOptions options, Surroundings surroundings)
    {
        var run = SiteRun.Check(options, surroundings);
        if (run.Whole is null)
        {
            var findings = SiteRun.Show(run.Checked.Diagnostics, options);
            new TextReport(surroundings, options).WriteFindings([.. findings.Where(found => found.Rule.Severity is Severity.Error)]);
            surroundings.Complain(new("ต้องแก้ไข error ข้างต้นก่อน จึงจะแสดงความครบถ้วนได้", "Mend the errors above first; until then the coverage cannot be told."), options.Language);
        }

        return run.Whole;
    }

    /// <summary>Whether somebody meant this year; Thai digits are digits.</summary>
    public static bool IsYear(YearCoverage year, string wanted) => year.Catalog.Year.ToString() == ThaiDigits.ToAscii(wanted.Trim());

    private static void Write(ImmutableArray<YearCoverage> years, Language language, Surroundings surroundings, string format)
    {
        switch (format)
        {
            case "json":
                CoverageJson.Write(years, surroundings.Out);
                break;
            case "csv":
                CoverageCsv.Write(years, language, surroundings.Out);
                break;
            default:
                CoverageTable.Write(years, language, surroundings.Console);
                break;
        }
    }

    /// <summary>What is said of a year that the site does not have.</summary>
    public static Bilingual NoSuchYear(string? wanted, ImmutableArray<YearCoverage> all)
    {
        var known = string.Join(", ", all.Select(year => year.Catalog.Year.ToString()));
        return new(
            $"เว็บไซต์ไม่มีปีงบประมาณ «{wanted}» ที่มีแบบให้ตรวจ มีเฉพาะ {known}",
            $"The site has no fiscal year '{wanted}' with a form to check against; it has {known}.");
    }
}
