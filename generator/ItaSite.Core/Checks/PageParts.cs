using System.Collections.Immutable;
using ItaSite.Core.Content;

namespace ItaSite.Core.Checks;

/// <summary>Parts of a site for <see cref="IPageCheck">checks that look at one page alone</see>: the same site with some of its pages.</summary>
internal static class PageParts
{
    private const int Pages = 250;

    /// <summary>The site in parts of some hundred pages.</summary>
    public static IEnumerable<Site> Of(Site site) =>
    [
        .. site.Items.Chunk(Pages).Select(items => With(site, [.. items], [], [])),
        .. site.News.Chunk(Pages).Select(news => With(site, [], [.. news], [])),
        .. site.Pages.Chunk(Pages).Select(pages => With(site, [], [], [.. pages])),
    ];

    /// <summary>Each page that is wanted, with the site that has no other.</summary>
    public static IEnumerable<(Page Page, Func<Site> Site)> Alone(Site site, Func<Page, bool> isWanted) =>
    [
        .. site.Items.Where(item => isWanted(item.Page)).Select(item => (item.Page, (Func<Site>)(() => With(site, [item], [], [])))),
        .. site.News.Where(post => isWanted(post.Page)).Select(post => (post.Page, (Func<Site>)(() => With(site, [], [post], [])))),
        .. site.Pages.Where(page => isWanted(page.Page)).Select(page => (page.Page, (Func<Site>)(() => With(site, [], [], [page])))),
    ];

    /// <summary>The same site with other pages; made anew, for its list of all pages is made with it.</summary>
    private static Site With(Site site, ImmutableArray<ItemPage> items, ImmutableArray<NewsPost> news, ImmutableArray<FreePage> pages) =>
        new(site.Agency, site.Settings, site.Library, items, news, pages, site.Assessments, site.Plans, site.Fates, site.Today) { Histories = site.Histories };
}
