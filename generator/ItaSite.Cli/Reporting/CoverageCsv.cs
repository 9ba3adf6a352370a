using System.Collections.Immutable;
using System.Text;
using CsvHelper;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Reporting;

/// <summary>The coverage for spreadsheets (RFC 4180); the byte order mark tells them that it is UTF-8.</summary>
internal static class CoverageCsv
{
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { WriteByteOrderMark = true, NewLine = "\r\n" };

    private static readonly string[] Headings = ["year", "code", "title", "status", "missing", "cost", "reason"];

    public static void Write(ImmutableArray<YearCoverage> years, Language language, TextWriter writer)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Options, leaveOpen: true))
        {
            WriteRow(csv, Headings);
            foreach (var item in years.SelectMany(year => year.Items))
            {
                WriteRow(csv, Cells(item, language));
            }
        }

        writer.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }

    private static string[] Cells(ItemCoverage item, Language language) =>
    [
        item.Item.Code.Year.ToString(),
        item.Item.Code.Label,
        item.Item.Title.In(language),
        CoverageTable.Word(item.Status).In(language),
        string.Join("; ", CoverageTable.Open(item).Select(component => component.Component.Text.In(language))),
        item.Cost.ToString(),
        item.Reason.In(language),
    ];

    private static void WriteRow(CsvWriter csv, string[] cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.EndRecord();
    }
}
