using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Rendering;

/// <summary>An item in a list.</summary>
/// <param name="Code">Such as <c>O24</c>.</param>
/// <param name="Year">Such as <c>2567</c>.</param>
/// <param name="Title">Its title on the form.</param>
/// <param name="Href">Its page, or null if it has none.</param>
/// <param name="Status">Its status; null if the office keeps it to itself.</param>
/// <param name="Reason">Why it has that status, or null with it.</param>
internal sealed record ItemRowView(string Code, string Year, string Title, string? Href, StatusView? Status, string? Reason) : View
{
    public static Shape Members { get; } = Shape.Of<ItemRowView>("item_row", members => members
        .Text("code", view => view.Code)
        .Text("year", view => view.Year)
        .Text("title", view => view.Title)
        .Text("href", view => view.Href)
        .One("status", view => view.Status, StatusView.Members)
        .Text("reason", view => view.Reason));

    public override Shape Shape => Members;

    public static ItemRowView Of(ItemCoverage item, PagePlace place) => new(
        item.Item.Code.Label,
        place.Year(item.Item.Code.Year),
        place.TitleOf(item.Item),
        item.Page is null ? null : place.Href(MadePages.Item(item.Item.Code)),
        place.ShowsCoverage ? Statuses.Of(item.Status, place) : null,
        place.ShowsCoverage ? place.Text(item.Reason) : null);

    /// <summary>The row of an item; null if its year has no form, or if it has no page and the office keeps that to itself.</summary>
    public static ItemRowView? Of(OitCode code, PagePlace place) =>
        place.Checked.Covered.Coverage.Of(code) is { } item && (place.ShowsCoverage || item.Page is not null) ? Of(item, place) : null;
}
