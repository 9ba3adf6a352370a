using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Rendering;

/// <summary>The page of an item, in the order of the form.</summary>
/// <param name="Item">The page as written.</param>
/// <param name="Coverage">What the form asks and what is shown.</param>
/// <param name="Prose">Its text, made when it is first asked for.</param>
/// <param name="Place">Where it lies.</param>
internal sealed record ItemView(ItemPage Item, ItemCoverage Coverage, Lazy<Html> Prose, PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<ItemView>("item", members => members
        .Text("id", view => view.Item.Code.Slug)
        .Text("code", view => view.Item.Code.Label)
        .Text("public_address", view => view.PublicAddress)
        .Text("href", view => view.Place.Href(view.Item.Page.Permalink))
        .Html("qr", view => QrSvg.Of(view.PublicAddress))
        .Text("year", view => view.Place.Year(view.Item.Code.Year))
        .Text("title", view => view.Place.TitleOf(view.Item.Page) ?? view.FormTitle)
        .Text("form_title", view => view.FormTitle)
        .Text("sub_indicator", view => view.SubIndicator)
        .One("status", view => view.Place.ShowsCoverage ? Statuses.Of(view.Coverage.Status, view.Place) : null, StatusView.Members)
        .Text("reason", view => view.Place.ShowsCoverage ? view.Place.Text(view.Coverage.Reason) : null)
        .Text("covers", view => view.Coverage.Covers is { } covers ? PeriodText.Long(covers, view.Place.Language) : null)
        .Text("window", view => view.Window)
        .Many("components", view => view.Components.Select(one => new ComponentView(one, view.Place)), ComponentView.Members)
        .Texts("conditions", view => view.Coverage.Item.Conditions.Select(condition => view.Place.Text(condition.Text)))
        .Text("none", view => view.None)
        .Text("none_id", view => view.Place.Id(Anchors.NoneStatement))
        .Html("prose", view => view.Item.Page.ShownIn(view.Place.Language).Prose.Markdown.Length is 0 ? null : view.Prose.Value)
        .Text("prose_language", view => view.Place.ForeignTextOf(view.Item.Page))
        .Many("tables", view => view.Item.Page.Datasets.Select(dataset => new TableView(dataset, view.Place)), TableView.Members)
        .Many("gallery", view => GalleryView.Of(view.Item.Page, view.Place), GalleryView.Members)
        .Text("files_id", view => view.Place.Id(Anchors.Files))
        .Many("files", view => FileView.Of(view.Item.Page, view.Place), FileView.Members)
        .One("facts", view => new FactsView(view.Item.Page, view.Place), FactsView.Members)
        .Text("caution", view => view.Caution)
        .Text("note", view => view.Place.TextOrNull(view.Coverage.Item.Note))
        .Many("years", view => view.Years, LinkView.Members)
        .One("topic", view => view.Topic, LinkView.Members)
        .One("previous", view => view.Neighbour(-1), LinkView.Members)
        .One("next", view => view.Neighbour(1), LinkView.Members));

    public override Shape Shape => Members;

    /// <summary>Those of the form; where the office keeps its coverage to itself only those with evidence, for the others would tell what is missing.</summary>
    private IEnumerable<ComponentCoverage> Components =>
        Coverage.Components.Where(component => Place.ShowsCoverage || component.Status is ComponentStatus.Satisfied);

    private string PublicAddress => Place.Public(Item.Page.Permalink);

    private string FormTitle => Place.TitleOf(Coverage.Item);

    private YearCoverage Year => Place.Checked.Covered.Coverage.Of(Item.Code.Year)!; // an item is covered because its year is

    private string? SubIndicator =>
        Year.Catalog.SubIndicators.FirstOrDefault(one => one.Code == Coverage.Item.SubIndicator) is { } sub
            ? $"{sub.Code} {Place.Text(sub.Title)}"
            : null;

    private string? Window =>
        Coverage.Item.Period.Window(Item.Code.Year) is { } window ? PeriodText.Long(window, Place.Language) : null;

    /// <summary>The sentence for 'nothing to report'; tables that say so have their own.</summary>
    private string? None => Item.None is { Value: true }
        ? Place.Text(
            $"ไม่มีข้อมูลที่ต้องรายงานตามข้อ {Item.Code.Label} ({FormTitle}) {InWindow}",
            $"There was nothing to report under {Item.Code.Label} ({FormTitle}){InWindow}.")
        : null;

    private string InWindow => (Item.Page.FrontMatter.Covers?.Value ?? Coverage.Item.Period.Window(Item.Code.Year)) is { } period
        ? Place.Text("ในช่วง ", ", ") + PeriodText.Long(period, Place.Language)
        : string.Empty;

    private string? Caution => Coverage.Item.Confidence is Confidence.High ? null : Place.Text(Year.Catalog.Caution);

    private Topic? CrosswalkTopic => Place.Site.Library.Crosswalk.Find(Coverage.Item.Topic);

    private LinkView? Topic => CrosswalkTopic is { } topic
        ? new LinkView(Place.Text(topic.Title), Place.Href(MadePages.Topic(topic.Id)))
        : null;

    /// <summary>The same topic in the other years of the site, newest first.</summary>
    private IEnumerable<LinkView> Years =>
        from codes in CrosswalkTopic?.Codes.Reverse() ?? []
        from code in codes.Value
        where Place.Checked.Covered.Coverage.Of(code)?.Page is not null
        select new LinkView($"{Place.Year(code.Year)} · {code.Label}", Place.Href(MadePages.Item(code)), code == Item.Code);

    private LinkView? Neighbour(int step)
    {
        var items = Year.Items;
        for (var index = Item.Code.Number - 1 + step; index >= 0 && index < items.Length; index += step)
        {
            if (items[index].Page is not null)
            {
                return new LinkView($"{items[index].Item.Code.Label} {Place.TitleOf(items[index].Item)}", Place.Href(MadePages.Item(items[index].Item.Code)));
            }
        }

        return null;
    }
}
