using ItaSite.Cli.Reporting;
using ItaSite.Core.Coverage;
using ItaSite.Core.Thai;

namespace ItaSite.Cli.Commands;

/// <summary><c>ita register</c>: the publication register that the office's own measure demands.</summary>
internal static class RegisterCommand
{
    public static int Run(RunOptions options, Surroundings surroundings, TableWishes wishes)
    {
        if (TableWishes.Site(options, surroundings) is not { } site)
        {
            return Program.Found;
        }

        var all = Register.Of(site.Covered.Site);
        RegisterEntry[] entries = [.. all.Where(entry => wishes.Year is null || (YearOf(entry) is { } year && wishes.Includes(year)))];
        if (entries.Length is 0 && wishes.Year is { } wanted)
        {
            surroundings.Complain(new($"ไม่มีหน้าของปีงบประมาณ «{wanted}»", $"There is no page of fiscal year '{wanted}'."), options.Language);
            return Program.CouldNotRun;
        }

        if (wishes.Format is "csv")
        {
            RegisterTable.WriteCsv(entries, options.Language, surroundings.Out);
        }
        else
        {
            RegisterTable.WriteText(entries, options.Language, surroundings.Console);
        }

        return Program.Done;
    }

    /// <summary>The year of a page: its folder's, or for a free page that of its publication; null for a free page without a date.</summary>
    private static FiscalYear? YearOf(RegisterEntry entry) =>
        entry.Year ?? (entry.Publication.Published is { } published ? FiscalYear.Of(published.Value) : null);
}
