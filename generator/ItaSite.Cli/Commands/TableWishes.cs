using ItaSite.Cli.Reporting;
using ItaSite.Core.Checks;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Cli.Commands;

/// <summary>What somebody asked of a table.</summary>
/// <param name="Year">The fiscal year as typed, or null for all.</param>
/// <param name="Format">One of the words that the command allows.</param>
internal sealed record TableWishes(string? Year, string Format)
{
    /// <summary>Whether a year is among those asked for.</summary>
    public bool Includes(FiscalYear year) => Year is null || year.ToString() == ThaiDigits.ToAscii(Year.Trim());

    /// <summary>The checked site, whatever gaps it has; null if an error keeps it from being read, which is then told.</summary>
    public static CheckedSite? Site(RunOptions options, Surroundings surroundings)
    {
        var run = SiteRun.Check(options, surroundings);
        if (run.Whole is null)
        {
            var findings = SiteRun.Show(run.Checked.Diagnostics, options);
            new TextReport(surroundings, options).WriteFindings([.. findings.Where(found => found.Rule.Severity is Severity.Error)]);
            surroundings.Complain(new("ต้องแก้ไข error ข้างต้นก่อน จึงจะแสดงตารางได้", "Mend the errors above first; until then the table cannot be made."), options.Language);
        }

        return run.Whole;
    }
}
