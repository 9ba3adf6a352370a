using System.Collections.Immutable;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Rendering;

/// <summary>The coverage of a year, item by item, in one of its orders.</summary>
/// <param name="Year">The coverage.</param>
/// <param name="Groups">The items in the order of the page; none if the page has nothing to show.</param>
/// <param name="Place">The page.</param>
internal sealed record CoverageView(YearCoverage Year, ImmutableArray<CoverageGroup> Groups, PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<CoverageView>("coverage", members => members
        .Text("label", view => view.Place.Year(view.FormYear))
        .Text("caution", view => view.Place.Text(view.Year.Catalog.Caution))
        .One("progress", view => ProgressView.Of(view.Year.Items.Count(item => item.Status is ItemStatus.Complete), view.Year.Items.Length), ProgressView.Members)
        .Text("points", view => view.Year.Score.Points.ToString())
        .Text("points_of", view => ThaiNumber.Format(view.Year.Score.Weight))
        .Many("views", view => view.Views, LinkView.Members)
        .Many("years", view => view.Years, LinkView.Members)
        .Many("groups", view => view.Groups.Select(group => new CoverageGroupView(group, view.Place)), CoverageGroupView.Members)
        .Many("downloads", view => view.Downloads, LinkView.Members)
        .Many("submissions", view => view.Submissions, LinkView.Members)
        .One("badge", view => view.Badge, LinkView.Members)
        .Text("badge_snippet", view => view.Snippet));

    public override Shape Shape => Members;

    private FiscalYear FormYear => Year.Catalog.Year;

    private IEnumerable<LinkView> Views =>
    [
        ViewOf(Place.Text("ตามตัวชี้วัดย่อย", "By sub-indicator"), MadePages.Coverage(FormYear)),
        ViewOf(Place.Text("ตามหน่วยงานที่รับผิดชอบ", "By unit in charge"), MadePages.CoverageByUnit(FormYear)),
        ViewOf(Place.Text("เฉพาะที่ยังขาด", "Only what is missing"), MadePages.CoverageMissing(FormYear)),
    ];

    private IEnumerable<LinkView> Years => Place.Checked.Covered.Coverage.Years.Select(year => new LinkView(
        Place.Year(year.Catalog.Year), Place.Href(MadePages.Coverage(year.Catalog.Year)), MadePages.Coverage(year.Catalog.Year) == Place.Here));

    private IEnumerable<LinkView> Downloads =>
    [
        new("CSV", Place.Href(MadePages.CoverageFile(FormYear, ".csv"))),
        new("XLSX", Place.Href(MadePages.CoverageFile(FormYear, ".xlsx"))),
        new("JSON", Place.Href(MadePages.CoverageFile(FormYear, ".json"))),
    ];

    private IEnumerable<LinkView> Submissions =>
    [
        new("CSV", Place.Href(MadePages.Submission(FormYear, ".csv"))),
        new("XLSX", Place.Href(MadePages.Submission(FormYear, ".xlsx"))),
    ];

    private LinkView Badge => new($"OIT {FormYear}: {Place.Text(BadgeText.Of(Year))}", Place.Href(MadePages.Badge(FormYear)));

    /// <summary>What somebody puts into another page to show the badge there.</summary>
    private string Snippet
    {
        get
        {
            var (page, picture) = (Place.Public(MadePages.Coverage(FormYear)), Place.Public(MadePages.Badge(FormYear)));
            return $"<a href=\"{page}\"><img src=\"{picture}\" height=\"24\" alt=\"{Badge.Text}\"></a>";
        }
    }

    private LinkView ViewOf(string text, Permalink page) => new(text, Place.Href(page), page == Place.Here);
}

/// <summary>Items under a heading of a coverage page.</summary>
internal sealed record CoverageGroupView(CoverageGroup Group, PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<CoverageGroupView>("coverage_group", members => members
        .Text("id", view => view.Group.Id)
        .Text("title", view => view.Place.Text(view.Group.Title))
        .One("progress", view => ProgressView.Of(view.Group.All.Count(item => item.Status is ItemStatus.Complete), view.Group.All.Length), ProgressView.Members)
        .Many("items", view => view.Group.Items.Select(item => new CoverageItemView(item, view.Place)), CoverageItemView.Members));

    public override Shape Shape => Members;
}

/// <summary>An item on a coverage page, with its components.</summary>
internal sealed record CoverageItemView(ItemCoverage Item, PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<CoverageItemView>("coverage_item", members => members
        .Text("id", view => view.Item.Item.Code.Slug)
        .Text("code", view => view.Item.Item.Code.Label)
        .Text("title", view => view.Place.TitleOf(view.Item.Item))
        .Text("href", view => view.Item.Page is null ? null : view.Place.Href(MadePages.Item(view.Item.Item.Code)))
        .One("status", view => Statuses.Of(view.Item.Status, view.Place), StatusView.Members)
        .Text("reason", view => view.Place.Text(view.Item.Reason))
        .Many("components", view => view.Item.Components.Select(component => new ComponentView(component, view.Place)), ComponentView.Members)
        .Text("covers", view => view.Item.Covers is { } covers ? PeriodText.Long(covers, view.Place.Language) : null)
        .Text("window", view => view.Item.Item.Period.Window(view.Item.Item.Code.Year) is { } window ? PeriodText.Long(window, view.Place.Language) : null)
        .Text("unit", view => view.Place.Unit(view.Item.Page?.Page.FrontMatter.Owner) is { } unit ? view.Place.Text(unit.Name) : null)
        .One("changed", view => view.Place.Date(view.Item.Page?.Page.FrontMatter.Publication.LastChange), DateView.Members)
        .Text("cost", view => view.Item.Cost == Fraction.Zero ? null : view.Item.Cost.ToString()));

    public override Shape Shape => Members;
}
