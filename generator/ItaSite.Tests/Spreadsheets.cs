using System.Globalization;
using System.Text;
using ExcelDataReader;

namespace ItaSite.Tests;

/// <summary>Reads spreadsheets as another program would.</summary>
internal static class Spreadsheets
{
    /// <summary>The reader asks for the old Windows encodings, though an XLSX file has none of them.</summary>
    static Spreadsheets() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static IExcelDataReader Open(byte[] file) => ExcelReaderFactory.CreateReader(new MemoryStream(file));

    /// <summary>The rows of a sheet, the headings first; an empty cell is null.</summary>
    public static List<object?[]> Rows(byte[] file, string sheet)
    {
        using var reader = Open(file);
        while (reader.Name != sheet)
        {
            Assert.True(reader.NextResult(), $"there is no sheet '{sheet}'");
        }

        return Rows(reader);
    }

    /// <summary>All sheets as text: a line for each row, its cells between bars.</summary>
    public static string Text(byte[] file)
    {
        using var reader = Open(file);
        var text = new StringBuilder();
        do
        {
            text.Append("# ").Append(reader.Name).Append('\n');
            foreach (var row in Rows(reader))
            {
                text.AppendJoin(" | ", row.Select(Written)).Append('\n');
            }
        }
        while (reader.NextResult());

        return text.ToString();
    }

    private static List<object?[]> Rows(IExcelDataReader reader)
    {
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(column => (object?)reader.GetValue(column))]);
        }

        return rows;
    }

    private static string Written(object? cell) => cell is DateTime day
        ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : Convert.ToString(cell, CultureInfo.InvariantCulture) ?? string.Empty;
}
