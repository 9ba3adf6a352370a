using System.Collections.Immutable;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Rendering;

/// <summary>A table of data with what it says and its downloads.</summary>
internal sealed record TableView(Dataset Dataset, PagePlace Place) : View
{
    /// <summary>More columns than these do not fit a window of usual width; their table scrolls by itself.</summary>
    private const int MostColumns = 4;

    /// <summary>More columns than these do not fit a sheet of paper.</summary>
    private const int MostColumnsOnPaper = 12;

    /// <summary>A table of up to so many rows is shown whole.</summary>
    private const int MostRows = 200;

    /// <summary>Of a longer table so many rows are shown.</summary>
    private const int FirstRows = 100;

    /// <summary>The others are folded in parts of so many.</summary>
    private const int RowsOfPart = 500;

    public static Shape Members { get; } = Shape.Of<TableView>("table", members => members
        .Text("id", view => view.Place.Id(Anchors.OfDataset(view.Dataset.Name)))
        .Text("title", view => view.Place.Text(DatasetText.Title(view.Dataset)))
        .Text("label", view => view.Place.Label($"{view.Place.Text("ตาราง", "Table")} {view.Place.Text(DatasetText.Title(view.Dataset))}"))
        .Text("summary", view => view.Dataset.SaysNone ? null : view.Sentence)
        .Text("none", view => view.Dataset.SaysNone ? view.Sentence : null)
        .Text("none_id", view => view.Place.Id(Anchors.NoneStatement))
        .Text("note", view => view.Dataset.Note?.Value)
        .Text("covers", view => view.Covers)
        .Many("charts", view => DatasetCharts.Of(view.Dataset, view.Place).Select(chart => new ChartView(chart, view.Place)), ChartView.Members)
        .Many("columns", view => view.Columns, ColumnView.Members)
        .Many("rows", view => view.Rows, RowView.Members)
        .Many("parts", view => view.Parts, TablePartView.Members)
        .Flag("is_wide", view => view.Fields.Length > MostColumns)
        .Flag("has_many_columns", view => view.Fields.Length > MostColumnsOnPaper)
        .One("totals", view => view.Totals, RowView.Members)
        .Text("licence", view => view.Place.Text(view.Licence.Title))
        .Text("licence_href", view => view.Licence.Url)
        .Text("package", view => view.Place.Href(MadePages.PackageOf(view.Dataset.Permalink)))
        .Text("csv", view => view.Place.Href(view.Dataset.Download(".csv")))
        .Text("json", view => view.Place.Href(view.Dataset.Download(".json")))
        .Text("xlsx", view => view.Place.Href(view.Dataset.Download(".xlsx"))));

    public override Shape Shape => Members;

    private Licence Licence => Dataset.Licence ?? Place.Site.Settings.Licence;

    private ImmutableArray<DatasetField> Fields => Dataset.Type.Fields;

    private string Sentence => Place.Text(DatasetText.Sentence(Dataset));

    private string? Covers => DatasetText.PeriodOf(Dataset) is { } period ? PeriodText.Long(period, Place.Language) : null;

    private IEnumerable<ColumnView> Columns => Fields.Select(column => new ColumnView(
        Place.Id(Anchors.OfField(Dataset.Name, column.Id)), Place.Text(column.Title), Place.TextOrNull(column.Unit), IsNumber(column.Kind)));

    private IEnumerable<RowView> Rows => RowsFrom(0, Dataset.Rows.Length);

    /// <summary>The table in one part if it is short; else its first rows, and the others folded, still found and printed.</summary>
    private IEnumerable<TablePartView> Parts
    {
        get
        {
            var all = Dataset.Rows.Length;
            var shown = all > MostRows ? FirstRows : all;
            yield return new TablePartView(null, () => RowsFrom(0, shown));
            for (var start = shown; start < all; start += RowsOfPart)
            {
                var (first, end) = (start, Math.Min(start + RowsOfPart, all));
                yield return new TablePartView(
                    Place.Text($"แถวที่ {PagePlace.Count(first + 1)}–{PagePlace.Count(end)} จาก {PagePlace.Count(all)} แถว", $"Rows {PagePlace.Count(first + 1)} to {PagePlace.Count(end)} of {PagePlace.Count(all)}"),
                    () => RowsFrom(first, end));
            }
        }
    }

    private IEnumerable<RowView> RowsFrom(int first, int end) => Enumerable.Range(first, end - first)
        .Select(number => Dataset.Rows[number])
        .Select(row => new RowView([.. Fields.Select((column, index) => CellOf(column, row.Cells[index]))]));

    /// <summary>The sums; the first column without one says what the row is.</summary>
    private RowView? Totals
    {
        get
        {
            var sums = DatasetText.Totals(Dataset);
            return sums.IsEmpty ? null : new RowView([.. Fields.Select((column, index) => new CellView(
                LabelOf(column), sums[index] ?? (index is 0 ? Place.Text("รวม", "Total") : string.Empty), IsNumber(column.Kind), null))]);
        }
    }

    /// <summary>A cell in which nothing is written is empty: the style sheet shows a dash, or leaves it out where rows are cards.</summary>
    private CellView CellOf(DatasetField column, Cell cell) =>
        new(LabelOf(column), cell.Value is null ? string.Empty : Place.Text(cell, column), IsNumber(column.Kind), Target(column, cell));

    /// <summary>The heading of a column with its unit, as its cells carry it where the table becomes cards.</summary>
    private string LabelOf(DatasetField column) =>
        Place.TextOrNull(column.Unit) is { } unit ? $"{Place.Text(column.Title)} ({unit})" : Place.Text(column.Title);

    /// <summary>Where a cell leads: an address as it is, a page of the site from here, a file beside the table.</summary>
    private string? Target(DatasetField column, Cell cell) => (column.Kind, cell.Value) switch
    {
        (FieldKind.Link, CellValue.OfText { Text: ['/', ..] } page) => Place.Href(page.Text, fragment: null),
        (FieldKind.Link, CellValue.OfText text) => text.Text,
        (FieldKind.File, CellValue.OfText file) => FileNamed(file.Text) is { } found ? Place.Href(found.Permalink) : null,
        (FieldKind.Email, CellValue.OfText email) => "mailto:" + email.Text,
        _ => null,
    };

    private Attachment? FileNamed(string name) => Place.Site.AllPages
        .FirstOrDefault(page => page.Permalink == Dataset.Permalink)?.Attachments.FirstOrDefault(file => file.Name == name);

    private static bool IsNumber(FieldKind kind) =>
        kind is FieldKind.WholeNumber or FieldKind.DecimalNumber or FieldKind.Money or FieldKind.Percent;
}

/// <summary>Some rows of a table.</summary>
/// <param name="Label">Which rows they are; null for the part that is always shown.</param>
/// <param name="Rows">The rows, made when they are printed.</param>
internal sealed record TablePartView(string? Label, Func<IEnumerable<RowView>> Rows) : View
{
    public static Shape Members { get; } = Shape.Of<TablePartView>("part", members => members
        .Text("label", view => view.Label)
        .Many("rows", view => view.Rows(), RowView.Members));

    public override Shape Shape => Members;
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
/// <param name="Label">The heading of its column with its unit, shown beside it where the table becomes cards.</param>
/// <param name="Text">What it says; empty if nothing was written.</param>
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
