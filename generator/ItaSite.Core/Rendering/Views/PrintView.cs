using ItaSite.Core.Coverage;

namespace ItaSite.Core.Rendering;

/// <summary>All that a year discloses as one document, to be printed or kept.</summary>
internal sealed record PrintView(YearCoverage Year, PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<PrintView>("print", members => members
        .One("year", view => new YearView(view.Year, view.Place), YearView.Members)
        .Many("items", view => view.Items, ItemView.Members));

    public override Shape Shape => Members;

    /// <summary>Each item is made when it is printed, and its ids begin with its code, so that they stay unique.</summary>
    private IEnumerable<ItemView> Items =>
        from item in Year.Items
        let page = item.Page
        where page is not null
        let place = Place with { IdPrefix = item.Item.Code.Slug + "-" }
        select new ItemView(page, item, new Lazy<Html>(() => ProseHtml.Of(page.Page, place)), place);
}
