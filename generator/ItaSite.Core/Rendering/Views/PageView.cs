using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Rendering;

/// <summary>What every page has.</summary>
/// <param name="Place">Where it lies.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">One sentence on what it says, or null.</param>
/// <param name="Section">The part of the site it belongs to, such as <c>oit</c>: the header marks it.</param>
/// <param name="Crumbs">The pages above it, the home page first.</param>
internal sealed record PageView(PagePlace Place, string Title, string? Summary, string Section, IReadOnlyList<LinkView> Crumbs) : View
{
    public static Shape Members { get; } = Shape.Of<PageView>("page", members => members
        .Text("title", view => view.Title)
        .Text("summary", view => view.Summary)
        .Text("section", view => view.Section)
        .Text("address", view => view.Address)
        .Text("canonical", view => view.Canonical)
        .Text("language", view => view.Language.Code())
        .Text("digits", view => view.Place.HasThaiDigits ? "thai" : null)
        .Many("languages", view => LanguageView.Others(view.Place), LanguageView.Members)
        .Many("alternates", view => LanguageView.Alternates(view.Place), LanguageView.Members)
        .One("updated", view => view.Updated is { } day ? view.Place.Date(day) : null, DateView.Members)
        .Text("unit", view => view.Place.Unit(view.Written?.FrontMatter.Owner) is { } unit ? view.Place.Text(unit.Name) : null)
        .Text("report_href", view => ErrorReport.Href(view))
        .Flag("is_home", view => view.Place.Here == Permalink.Home)
        .Flag("is_article", view => view.Place.Checked.Covered.Addresses.PageAt(view.Place.Here) is not null)
        .Text("dataset", view => view.Dataset)
        .Text("feed", view => view.HasFeed ? view.Place.Href(MadePages.FeedOf(view.Place.Here)) : null)
        .Text("json_feed", view => view.HasFeed ? view.Place.Href(MadePages.JsonFeedOf(view.Place.Here)) : null)
        .Many("crumbs", view => view.Crumbs, LinkView.Members));

    public override Shape Shape => Members;

    /// <summary>The page as its author wrote it; null for pages that no author writes.</summary>
    public Page? Written { get; init; }

    public string Root => Place.Root;

    public Language Language => Place.Language;

    /// <summary>The address with its leading '/', as people say it.</summary>
    public string Address => Place.Address.ToString();

    /// <summary>The public address.</summary>
    public string Canonical => Place.Public(Place.Here);

    public SiteView Site => new(Place);

    /// <summary>What the tables of the page are, for search engines; null if it has none. A file of its own, for pages hold no scripts.</summary>
    private string? Dataset => Place.Checked.Covered.Addresses.PageAt(Place.Here) is { Datasets.IsEmpty: false }
        ? Place.Href(MadePages.DatasetOf(Place.Here))
        : null;

    /// <summary>Whether it is a year or an item with a feed of its own.</summary>
    private bool HasFeed => Place.Here != Permalink.Home && Place.Checked.Covered.Addresses.Has(MadePages.FeedOf(Place.Here));

    /// <summary>The day its author gives; for a page that no author writes, the newest such day of the site, for it shows what others say.</summary>
    private DateOnly? Updated => Written is { } page ? DayOf(page) : Place.Checked.Covered.Addresses.LastChange;

    private static DateOnly? DayOf(Page page) => page.FrontMatter.Publication.LastChange?.Value;
}
