using System.Collections.Immutable;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>A check that looks at one page alone: what it finds there follows from the page, the settings of the site, the forms and the day, whatever else the site holds. A test runs each on single pages.</summary>
internal interface IPageCheck : ICheck;

/// <summary>What <see cref="IPageCheck">such checks</see> found on the pages of the last build.</summary>
internal sealed class PageCheckMemory
{
    private (SiteSettings Settings, CatalogLibrary Library, DateOnly Today)? _of;
    private Dictionary<Page, ImmutableArray<Diagnostic>> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>What is found on all pages of a site; only those that are not known are looked at.</summary>
    /// <param name="site">The site.</param>
    /// <param name="look">Finds all on a site of one page.</param>
    public IEnumerable<Diagnostic> Run(CoveredSite site, Func<CoveredSite, ImmutableArray<Diagnostic>> look)
    {
        var known = _of == (site.Site.Settings, site.Site.Library, site.Site.Today) ? _known : [];
        var fresh = Alone(site.Site, page => !known.ContainsKey(page)).ToArray();
        var found = new ImmutableArray<Diagnostic>[fresh.Length];
        Parallel.For(0, fresh.Length, index => found[index] = look(site with { Site = fresh[index].Site() }));
        var next = new Dictionary<Page, ImmutableArray<Diagnostic>>(site.Site.AllPages.Length, ReferenceEqualityComparer.Instance);
        for (var index = 0; index < fresh.Length; index++)
        {
            next[fresh[index].Page] = found[index];
        }

        foreach (var page in site.Site.AllPages)
        {
            next.TryAdd(page, known.GetValueOrDefault(page, []));
        }

        (_known, _of) = (next, (site.Site.Settings, site.Site.Library, site.Site.Today));
        return site.Site.AllPages.SelectMany(page => next[page]);
    }

    /// <summary>Each page that is wanted, with the site that has no other.</summary>
    internal static IEnumerable<(Page Page, Func<Site> Site)> Alone(Site site, Func<Page, bool> isWanted) =>
    [
        .. site.Items.Where(item => isWanted(item.Page)).Select(item => (item.Page, (Func<Site>)(() => With(site, [item], [], [])))),
        .. site.News.Where(post => isWanted(post.Page)).Select(post => (post.Page, (Func<Site>)(() => With(site, [], [post], [])))),
        .. site.Pages.Where(page => isWanted(page.Page)).Select(page => (page.Page, (Func<Site>)(() => With(site, [], [], [page])))),
    ];

    /// <summary>The same site with other pages; made anew, for its list of all pages is made with it.</summary>
    private static Site With(Site site, ImmutableArray<ItemPage> items, ImmutableArray<NewsPost> news, ImmutableArray<FreePage> pages) =>
        new(site.Agency, site.Settings, site.Library, items, news, pages, site.Assessments, site.Plans, site.Fates, site.Today) { Histories = site.Histories };
}
