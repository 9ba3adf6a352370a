using System.Text;
using ItaSite.Core.Checks;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Pipelines;

namespace ItaSite.Cli.Commands;

/// <summary>What somebody asked of the submission sheet.</summary>
/// <param name="Year">The fiscal year as typed.</param>
/// <param name="Format">One of <c>csv</c>, <c>xlsx</c>.</param>
/// <param name="File">The file as typed, or null.</param>
internal sealed record SubmissionOptions(string Year, string Format, string? File);

/// <summary><c>ita submission</c>: writes what an officer types into the assessment system, a row for each item.</summary>
internal static class SubmissionCommand
{
    public static int Run(RunOptions options, Surroundings surroundings, SubmissionOptions wishes)
    {
        if (CoverageCommand.WholeSite(options, surroundings) is not { } whole)
        {
            return Program.Found;
        }

        var site = options.BaseUrl is { } address ? SiteRun.At(whole, address) : whole;
        var years = site.Covered.Coverage.Years;
        if (years.FirstOrDefault(one => CoverageCommand.IsYear(one, wishes.Year)) is not { } year)
        {
            surroundings.Complain(CoverageCommand.NoSuchYear(wishes.Year, years), options.Language);
            return Program.CouldNotRun;
        }

        Write(site, year, wishes, surroundings, options.Language);
        return Program.Done;
    }

    private static void Write(CheckedSite site, YearCoverage year, SubmissionOptions wishes, Surroundings surroundings, Language language)
    {
        using var bytes = new MemoryStream();
        if (wishes.Format is "xlsx")
        {
            SubmissionSheet.WriteXlsx(site, year, bytes);
        }
        else
        {
            SubmissionSheet.WriteCsv(site, year, bytes);
        }

        if (FileOf(wishes, year) is { } path)
        {
            File.WriteAllBytes(path, bytes.ToArray());
            surroundings.Out.WriteLine(new Bilingual($"เขียนแบบนำส่งลงใน {path} แล้ว", $"The submission sheet is in {path}.").In(language));
        }
        else
        {
            surroundings.Out.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
        }
    }

    /// <summary>Where the sheet goes; null for the screen, which cannot show a spreadsheet.</summary>
    private static string? FileOf(SubmissionOptions wishes, YearCoverage year) =>
        wishes.File ?? (wishes.Format is "xlsx" ? $"submission-{year.Catalog.Year}.xlsx" : null);
}
