using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Rendering;

/// <summary>The items of a year by sub-indicator.</summary>
internal sealed record YearView(YearCoverage Year, PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<YearView>("year", members => members
        .Text("label", view => $"{view.Year.Catalog.Year}")
        .Text("href", view => view.Place.Href(MadePages.Year(view.Year.Catalog.Year)))
        .Text("coverage", view => view.Place.Href(MadePages.Coverage(view.Year.Catalog.Year)))
        .Text("form", view => view.Place.Text(view.Year.Catalog.Title))
        .Text("caution", view => view.Place.Text(view.Year.Catalog.Caution))
        .Text("days", view => PeriodText.Long(view.Year.Catalog.Year.Days, view.Place.Language))
        .One("progress", view => view.Progress, ProgressView.Members)
        .Text("points", view => view.Year.Score.Points.ToString())
        .Text("points_of", view => ThaiNumber.Format(view.Year.Score.Weight))
        .Many("groups", view => view.Groups, ItemGroupView.Members)
        .Many("years", view => view.Years, LinkView.Members)
        .One("json", view => view.Download("coverage.json"), LinkView.Members)
        .One("csv", view => view.Download("coverage.csv"), LinkView.Members));

    public override Shape Shape => Members;

    private ProgressView Progress =>
        ProgressView.Of(Year.Items.Count(item => item.Status is ItemStatus.Complete), Year.Items.Length);

    private IEnumerable<ItemGroupView> Groups => Year.Catalog.SubIndicators.Select(sub => new ItemGroupView(sub, Year, Place));

    private IEnumerable<LinkView> Years => Place.Checked.Covered.Coverage.Years.Select(other => new LinkView(
        $"{other.Catalog.Year}", Place.Href(MadePages.Year(other.Catalog.Year)), other.Catalog.Year == Year.Catalog.Year));

    private LinkView Download(string name) =>
        new(name, Place.Href(MadePages.Year(Year.Catalog.Year).Below(name)));
}

/// <summary>The items of a sub-indicator.</summary>
internal sealed record ItemGroupView(SubIndicator SubIndicator, YearCoverage Year, PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<ItemGroupView>("group", members => members
        .Text("id", view => "group-" + view.SubIndicator.Code.Replace('.', '-'))
        .Text("code", view => view.SubIndicator.Code)
        .Text("title", view => view.Place.Text(view.SubIndicator.Title))
        .One("progress", view => ProgressView.Of(view.Items.Count(item => item.Status is ItemStatus.Complete), view.Items.Count()), ProgressView.Members)
        .Many("items", view => view.Items.Select(item => ItemRowView.Of(item, view.Place)), ItemRowView.Members)
        .Many("coverage", view => view.Items.Select(item => new CoverageItemView(item, view.Place)), CoverageItemView.Members));

    public override Shape Shape => Members;

    private IEnumerable<ItemCoverage> Items => Year.Items.Where(item => item.Item.SubIndicator == SubIndicator.Code);
}

/// <summary>An item on the coverage page, with its components.</summary>
internal sealed record CoverageItemView(ItemCoverage Item, PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<CoverageItemView>("coverage_item", members => members
        .Text("id", view => view.Item.Item.Code.Slug)
        .One("row", view => ItemRowView.Of(view.Item, view.Place), ItemRowView.Members)
        .Many("components", view => view.Item.Components.Select(component => new ComponentView(component, view.Place)), ComponentView.Members)
        .Text("covers", view => view.Item.Covers is { } covers ? PeriodText.Long(covers, view.Place.Language) : null)
        .Text("window", view => view.Item.Item.Period.Window(view.Item.Item.Code.Year) is { } window ? PeriodText.Long(window, view.Place.Language) : null)
        .Text("unit", view => view.Place.Unit(view.Item.Page?.Page.FrontMatter.Owner) is { } unit ? view.Place.Text(unit.Name) : null)
        .Text("cost", view => view.Item.Cost == Fraction.Zero ? null : view.Item.Cost.ToString()));

    public override Shape Shape => Members;
}
