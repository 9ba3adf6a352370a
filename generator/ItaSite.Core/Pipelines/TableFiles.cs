using System.Collections.Immutable;
using System.Globalization;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Pipelines;

/// <summary>A column of a table that is written as CSV and as XLSX.</summary>
/// <param name="Id">Its name in CSV files; it stays the same over years and languages.</param>
/// <param name="Heading">Its heading in spreadsheets.</param>
/// <param name="Width">Its width in spreadsheets, in digits.</param>
/// <param name="Cell">What it shows of a row.</param>
internal sealed record TableColumn<TRow>(string Id, Bilingual Heading, int Width, Func<TRow, SheetCell> Cell);

/// <summary>Writes tables.</summary>
internal static class TableFiles
{
    /// <summary>A table as CSV, below the ids of its columns.</summary>
    public static void WriteCsv<TRow>(ImmutableArray<TableColumn<TRow>> columns, IEnumerable<TRow> rows, Stream stream)
    {
        using var csv = new CsvText(stream);
        foreach (var column in columns)
        {
            csv.Value(column.Id);
        }

        csv.EndRow();
        foreach (var row in rows)
        {
            foreach (var column in columns)
            {
                Write(csv, column.Cell(row));
            }

            csv.EndRow();
        }
    }

    /// <summary>A table as a sheet.</summary>
    public static Sheet SheetOf<TRow>(string name, ImmutableArray<TableColumn<TRow>> columns, IEnumerable<TRow> rows, Language language) => new(
        name,
        [.. columns.Select(column => new SheetColumn(column.Heading.In(language), column.Width))],
        rows.Select(row => columns.Select(column => column.Cell(row)).ToImmutableArray()));

    private static void Write(CsvText csv, SheetCell cell)
    {
        switch (cell)
        {
            case SheetCell.Text text:
                csv.Text(text.Value);
                break;
            case SheetCell.Number number:
                csv.Value(number.Value.ToString(CultureInfo.InvariantCulture));
                break;
            case SheetCell.Date date:
                csv.Value(ThaiDate.Iso(date.Value));
                break;
        }
    }
}
