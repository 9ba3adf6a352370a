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
        var fresh = PageParts.Alone(site.Site, page => !known.ContainsKey(page)).ToArray();
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
}
