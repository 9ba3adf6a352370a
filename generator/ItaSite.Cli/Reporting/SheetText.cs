using System.Text;
using CsvHelper;

namespace ItaSite.Cli.Reporting;

/// <summary>Tables for spreadsheets (RFC 4180); the byte order mark tells them that it is UTF-8.</summary>
internal static class SheetText
{
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { WriteByteOrderMark = true, NewLine = "\r\n" };

    public static void Write(string[] headings, IEnumerable<string[]> rows, TextWriter writer)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Options, leaveOpen: true))
        {
            foreach (var row in rows.Prepend(headings))
            {
                WriteRow(csv, row);
            }
        }

        writer.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }

    private static void WriteRow(CsvWriter csv, string[] cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(Guarded(cell));
        }

        csv.EndRecord();
    }

    /// <summary>What a spreadsheet would run as a formula gets a leading apostrophe; a signed number stays one.</summary>
    private static string Guarded(string cell) =>
        cell is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] && !IsSigned(cell) ? "'" + cell : cell;

    private static bool IsSigned(string cell) =>
        cell is ['+' or '-', _, ..] && cell.Skip(1).All(one => char.IsAsciiDigit(one) || one is '.');
}
