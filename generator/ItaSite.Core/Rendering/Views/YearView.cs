using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Rendering;

/// <summary>The items of a year by sub-indicator. How far the year is complete is null if the office keeps that to itself.</summary>
internal sealed record YearView(YearCoverage Year, PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<YearView>("year", members => members
        .Text("label", view => view.Place.Year(view.Year.Catalog.Year))
        .Text("href", view => view.Place.Href(MadePages.Year(view.Year.Catalog.Year)))
        .Text("coverage", view => view.Place.ShowsCoverage ? view.Place.Href(MadePages.Coverage(view.Year.Catalog.Year)) : null)
        .Text("print", view => view.Place.Href(MadePages.Print(view.Year.Catalog.Year)))
        .Text("form", view => view.Place.Text(view.Year.Catalog.Title))
        .Text("caution", view => view.Place.Text(view.Year.Catalog.Caution))
        .Text("days", view => PeriodText.Range(view.Year.Catalog.Year.Days, view.Place.Language))
        .One("progress", view => view.Place.Progress(view.Year.Items), ProgressView.Members)
        .Many("groups", view => view.Groups, ItemGroupView.Members)
        .Many("years", view => view.Years, LinkView.Members));

    public override Shape Shape => Members;

    /// <summary>Where the office keeps its coverage to itself, only those that have a page: the others would tell what is missing.</summary>
    private IEnumerable<ItemGroupView> Groups => Year.Catalog.SubIndicators
        .Select(sub => new ItemGroupView(sub, Year, Place))
        .Where(group => Place.ShowsCoverage || group.HasPages);

    private IEnumerable<LinkView> Years => Place.Checked.Covered.Coverage.Years.Select(other => new LinkView(
        Place.Year(other.Catalog.Year), Place.Href(MadePages.Year(other.Catalog.Year)), other.Catalog.Year == Year.Catalog.Year));
}

/// <summary>The items of a sub-indicator.</summary>
internal sealed record ItemGroupView(SubIndicator SubIndicator, YearCoverage Year, PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<ItemGroupView>("group", members => members
        .Text("id", view => Anchors.OfSubIndicator(view.SubIndicator.Code))
        .Text("code", view => view.SubIndicator.Code)
        .Text("title", view => view.Place.Text(view.SubIndicator.Title))
        .One("progress", view => view.Place.Progress([.. view.Items]), ProgressView.Members)
        .Many("items", view => view.Items.Select(item => ItemRowView.Of(item, view.Place)), ItemRowView.Members));

    public override Shape Shape => Members;

    public bool HasPages => Items.Any(item => item.Page is not null);

    private IEnumerable<ItemCoverage> Items =>
        Year.Items.Where(item => item.Item.SubIndicator == SubIndicator.Code && (Place.ShowsCoverage || item.Page is not null));
}
