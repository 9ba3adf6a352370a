using System.Globalization;
using ItaSite.Core.Content;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Rendering;

/// <summary>What a table says, in words.</summary>
internal sealed record DatasetWords(Dataset Dataset, PagePlace Place)
{
    public string? Summary => Place.Text(Dataset.Type.Summary).Replace("{rows}", PagePlace.Count(Dataset.Rows.Length), StringComparison.Ordinal);

    public string? NoneStatement => Place.TextOrNull(Dataset.Type.NoneStatement);

    public string Cell(DataRow row, int index) => row.Cells[index].Value switch
    {
        null => "–",
        CellValue.OfNumber number => ThaiNumber.Format(number.Number),
        CellValue.OfDate date => ThaiDate.Long(date.Day, Place.Language),
        CellValue.OfPeriod period => PeriodText.Long(period.Period, Place.Language),
        CellValue.OfYear year => year.Year.ToString(),
        CellValue.OfChoice choice => Place.Text(choice.Choice.Text),
        CellValue.OfNone none => Place.Text(none.Statement.Text),
        CellValue.OfText text => text.Text,
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? string.Empty,
    };

    public string Total(int index) => Dataset.Type.Fields[index].Total
        ? ThaiNumber.Format(Dataset.Column(index).Select(cell => cell.Value).OfType<CellValue.OfNumber>().Sum(number => number.Number))
        : index is 0 ? Place.Text("รวม", "Total") : string.Empty;
}
