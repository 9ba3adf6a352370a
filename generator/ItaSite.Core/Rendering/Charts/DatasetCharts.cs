using System.Collections.Immutable;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;

namespace ItaSite.Core.Rendering;

/// <summary>The charts of a table, as its kind asks for them.</summary>
internal static class DatasetCharts
{
    /// <summary>How many rows a chart draws; more would be a table again.</summary>
    public const int MostRows = 24;

    /// <summary>The charts that have something to show, in the order of the kind.</summary>
    public static IEnumerable<Chart> Of(Dataset dataset, PagePlace place) =>
        dataset.Type.Charts
            .Select((spec, index) => Of(dataset, spec, $"chart-{dataset.Permalink.Below(dataset.Name).Value.Replace('/', '-')}-{index + 1}", place))
            .OfType<Chart>();

    private static Chart? Of(Dataset dataset, ChartSpec spec, string id, PagePlace place)
    {
        var label = dataset.Type.IndexOf(spec.Label);
        ImmutableArray<int> columns = [.. spec.Values.Select(dataset.Type.IndexOf)];
        ImmutableArray<ChartMeasure> measures = [.. columns.Select(column => MeasureOf(dataset.Type.Fields[column], place))];
        ImmutableArray<ChartRow> rows = [.. dataset.Rows.Select(row => RowOf(row, dataset.Type, label, columns, place))];
        if (!rows.Any(row => row.Values.Any(value => value.Number is not null)))
        {
            return null;
        }

        var isOverTime = dataset.Type.Fields[label].Kind is FieldKind.Period or FieldKind.Date or FieldKind.Year;
        var drawn = Drawn(rows, isOverTime);
        return new Chart(id, KindOf(spec.Kind), place.Text(spec.Title), measures, drawn, isOverTime, rows.Length - drawn.Length);
    }

    /// <summary>The latest where rows follow each other in time, else the highest, in the order of the table.</summary>
    private static ImmutableArray<ChartRow> Drawn(ImmutableArray<ChartRow> rows, bool isOverTime) => (rows.Length <= MostRows, isOverTime) switch
    {
        (true, _) => rows,
        (_, true) => rows[^MostRows..],
        _ =>
        [
            .. rows.Select((row, index) => (row, index))
                .OrderByDescending(one => one.row.Total).ThenBy(one => one.index)
                .Take(MostRows)
                .OrderBy(one => one.index)
                .Select(one => one.row),
        ],
    };

    private static ChartMeasure MeasureOf(DatasetField field, PagePlace place) =>
        new(place.Text(field.Title), place.TextOrNull(field.Unit), field.Kind);

    private static ChartRow RowOf(DataRow row, DatasetType type, int label, ImmutableArray<int> columns, PagePlace place) => new(
        place.Text(row.Cells[label], type.Fields[label]),
        [.. columns.Select(column => ValueOf(row.Cells[column], type.Fields[column], place))]);

    private static ChartValue ValueOf(Cell cell, DatasetField field, PagePlace place)
    {
        var text = place.Text(cell, field);
        return cell.Value is CellValue.OfNumber number
            ? new ChartValue(number.Number, field.Kind is FieldKind.Percent ? text + "%" : text)
            : new ChartValue(null, text);
    }

    private static ChartKind KindOf(string word) => word switch
    {
        "bars" => ChartKind.Bars,
        "grouped" => ChartKind.Grouped,
        "stacked" => ChartKind.Stacked,
        "line" => ChartKind.Line,
        _ => ChartKind.Progress,
    };
}
