using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Reporting;

/// <summary>The coverage for spreadsheets (RFC 4180).</summary>
internal static class CoverageCsv
{
    private static readonly string[] Headings = ["year", "code", "title", "status", "missing", "cost", "reason"];

    public static void Write(ImmutableArray<YearCoverage> years, Language language, TextWriter writer)
    {
        using var csv = new CsvWriter(writer, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n" }, leaveOpen: true);
        WriteRow(csv, Headings);
        foreach (var item in years.SelectMany(year => year.Items))
        {
            WriteRow(csv, [
                item.Item.Code.Year.ToString(),
                item.Item.Code.Label,
                item.Item.Title.In(language),
                CoverageTable.Word(item.Status).In(language),
                string.Join("; ", CoverageTable.Open(item).Select(component => component.Component.Text.In(language))),
                item.Cost.ToString(),
                item.Reason.In(language),
            ]);
        }
    }

    private static void WriteRow(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.NextRecord();
    }
}
