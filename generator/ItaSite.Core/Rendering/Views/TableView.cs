using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Rendering;

/// <summary>A table of data with what it says and its downloads.</summary>
internal sealed record TableView(Dataset Dataset, PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<TableView>("table", members => members
        .Text("id", view => Anchors.OfDataset(view.Dataset.Name))
        .Text("title", view => view.Title)
        .Text("summary", view => view.Dataset.SaysNone ? null : view.Words.Summary)
        .Text("none", view => view.Dataset.SaysNone ? view.Words.NoneStatement : null)
        .Text("none_id", _ => Anchors.NoneStatement)
        .Text("note", view => view.Dataset.Note?.Value)
        .Text("covers", view => view.Dataset.Covers is { } covers ? PeriodText.Long(covers.Value, view.Place.Language) : null)
        .Many("columns", view => view.Columns, ColumnView.Members)
        .Many("rows", view => view.Rows, RowView.Members)
        .One("totals", view => view.Totals, RowView.Members)
        .Text("csv", view => view.Download(".csv"))
        .Text("json", view => view.Download(".json")));

    public override Shape Shape => Members;

    private string Title => Dataset.Title?.Value ?? Place.Text(Dataset.Type.Title);

    private DatasetWords Words => new(Dataset, Place);

    private IEnumerable<ColumnView> Columns => Dataset.Type.Fields.Select(column => new ColumnView(
        Anchors.OfField(Dataset.Name, column.Id), Place.Text(column.Title), Place.TextOrNull(column.Unit), IsNumber(column.Kind)));

    private IEnumerable<RowView> Rows => Dataset.Rows.Select(row => new RowView(
        [.. Dataset.Type.Fields.Select((column, index) => CellOf(column, Words.Cell(row, index)))]));

    private RowView? Totals => Dataset.Rows.Length > 1 && Dataset.Type.Fields.Any(column => column.Total)
        ? new RowView([.. Dataset.Type.Fields.Select((column, index) => CellOf(column, Words.Total(index)))])
        : null;

    private string Download(string ending) => Place.Href(Dataset.Permalink.Below(Dataset.Name + ending));

    private CellView CellOf(DatasetField column, string text) => new(Place.Text(column.Title), text, IsNumber(column.Kind), null);

    private static bool IsNumber(FieldKind kind) =>
        kind is FieldKind.WholeNumber or FieldKind.DecimalNumber or FieldKind.Money or FieldKind.Percent;
}

/// <summary>A column.</summary>
internal sealed record ColumnView(string Id, string Title, string? Unit, bool IsNumber) : View
{
    public static Shape Members { get; } = Shape.Of<ColumnView>("column", members => members
        .Text("id", view => view.Id)
        .Text("title", view => view.Title)
        .Text("unit", view => view.Unit)
        .Flag("is_number", view => view.IsNumber));

    public override Shape Shape => Members;
}

/// <summary>A row.</summary>
internal sealed record RowView(IReadOnlyList<CellView> Cells) : View
{
    public static Shape Members { get; } = Shape.Of<RowView>("row", members => members
        .Many("cells", view => view.Cells, CellView.Members));

    public override Shape Shape => Members;
}

/// <summary>A cell.</summary>
/// <param name="Label">The heading of its column, shown beside it where the table becomes cards.</param>
/// <param name="Text">What it says; a dash if nothing was written.</param>
/// <param name="IsNumber">Whether it is set flush right.</param>
/// <param name="Href">Where it leads, or null.</param>
internal sealed record CellView(string Label, string Text, bool IsNumber, string? Href) : View
{
    public static Shape Members { get; } = Shape.Of<CellView>("cell", members => members
        .Text("label", view => view.Label)
        .Text("text", view => view.Text)
        .Text("href", view => view.Href)
        .Flag("is_number", view => view.IsNumber));

    public override Shape Shape => Members;
}
