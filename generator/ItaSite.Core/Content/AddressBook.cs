using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Content;

/// <summary>Where everything on a site lies, and where a link that an author wrote leads.</summary>
public sealed class AddressBook
{
    private readonly Dictionary<string, Page?> _byAddress;
    private readonly Dictionary<string, LinkResolution.Internal> _bySource;
    private readonly Dictionary<Permalink, Attachment> _files = [];
    private readonly string _baseUrl;

    private AddressBook(
        Dictionary<string, Page?> byAddress, Dictionary<string, LinkResolution.Internal> bySource, string baseUrl)
    {
        _byAddress = byAddress;
        _bySource = bySource;
        _baseUrl = baseUrl;
    }

    /// <summary>The addresses of a site: its live pages and their files, and the pages that the program makes.</summary>
    public static AddressBook Of(Site site)
    {
        var byAddress = new Dictionary<string, Page?>(StringComparer.Ordinal);
        var bySource = new Dictionary<string, LinkResolution.Internal>(StringComparer.Ordinal);
        foreach (var permalink in MadePages.Of(site))
        {
            byAddress[permalink.Value] = null;
        }

        foreach (var page in site.AllPages.Where(page => page.IsLive))
        {
            byAddress[page.Permalink.Value] = page;
            Enter(page, byAddress, bySource);
        }

        EnterOtherLanguages(site, byAddress);
        var book = new AddressBook(byAddress, bySource, site.Settings.BaseUrl)
        {
            LastChange = site.AllPages.Where(page => page.IsLive).Max(page => page.FrontMatter.Publication.LastChange?.Value),
        };
        foreach (var file in site.AllPages.Where(page => page.IsLive).SelectMany(page => page.Attachments))
        {
            book._files.TryAdd(file.Permalink, file);
        }

        return book;
    }

    /// <summary>The newest day on which a page of the site was published or updated; null if none says so.</summary>
    public DateOnly? LastChange { get; private init; }

    /// <summary>Whether something lies at an address today.</summary>
    public bool Has(Permalink permalink) => _byAddress.ContainsKey(permalink.Value);

    /// <summary>The page that an author wrote at an address; null for files and made pages.</summary>
    public Page? PageAt(Permalink permalink) => _byAddress.GetValueOrDefault(permalink.Value);

    /// <summary>The file that lies at an address beside a page; null for pages and made files.</summary>
    public Attachment? FileAt(Permalink permalink) => _files.GetValueOrDefault(permalink);

    /// <summary>Where a link leads that stands on a page.</summary>
    /// <param name="from">The page.</param>
    /// <param name="target">What the author wrote: relative to the page's folder, from the root (<c>/oit/2567/o24/</c>), an anchor, or an absolute address.</param>
    public LinkResolution Resolve(Page from, string target)
    {
        if (target.StartsWith(_baseUrl, StringComparison.Ordinal))
        {
            return Resolve(from, "/" + target[_baseUrl.Length..]);
        }

        if (SchemeOf(target) is { } scheme)
        {
            return scheme is "http" or "https" or "mailto" or "tel"
                ? new LinkResolution.External(target)
                : new LinkResolution.Forbidden(target);
        }

        return target.StartsWith("//", StringComparison.Ordinal) || target.Contains('\\', StringComparison.Ordinal)
            ? new LinkResolution.Forbidden(target)
            : ResolveOnSite(from, target);
    }

    /// <summary>Where a target leads that stands on no page, as in the evidence of measures: an absolute address, or one from the root (<c>/oit/2567/o24/</c>).</summary>
    public LinkResolution ResolveFromRoot(string target) =>
        SchemeOf(target) is null && !target.StartsWith('/') ? new LinkResolution.NoSuchPage(target, NearestTo(target)) : Resolve(NoPage, target);

    /// <summary>Every page has an address in each language of the site; the page for addresses that do not exist has one.</summary>
    private static void EnterOtherLanguages(Site site, Dictionary<string, Page?> byAddress)
    {
        foreach (var language in site.Settings.OtherLanguages)
        {
            foreach (var (address, page) in byAddress.Where(known => new Permalink(known.Key).IsPage).ToList())
            {
                byAddress.TryAdd(site.Settings.AddressIn(language, new Permalink(address)).Value, page);
            }
        }
    }

    private static void Enter(
        Page page, Dictionary<string, Page?> byAddress, Dictionary<string, LinkResolution.Internal> bySource)
    {
        bySource[page.Folder] = new LinkResolution.Internal(page.Permalink, null);
        bySource[page.Position.Path] = new LinkResolution.Internal(page.Permalink, null);
        foreach (var file in page.Attachments)
        {
            byAddress[file.Permalink.Value] = null;
            bySource[file.Source.Path] = new LinkResolution.Internal(file.Permalink, null);
        }

        foreach (var dataset in page.Datasets)
        {
            foreach (var ending in Dataset.Endings)
            {
                byAddress[dataset.Download(ending).Value] = null;
            }

            bySource[dataset.Position.Path] = new LinkResolution.Internal(page.Permalink, Anchors.OfDataset(dataset.Name));
        }
    }

    /// <summary>Stands for the page of a target that begins at the root and so does not depend on any.</summary>
    private static Page NoPage { get; } = new(
        Permalink.Home,
        new FrontMatter(null, null, null, null, null, Publication.Unwritten, []),
        Prose.Nothing(SourcePosition.File("content/index.md")),
        [],
        [],
        Fate.Published,
        SourcePosition.File("content/index.md"));

    private LinkResolution ResolveOnSite(Page from, string target)
    {
        var (path, fragment) = Split(target);
        if (path.Length is 0)
        {
            return Anchored(from, from.Permalink, from, fragment);
        }

        if (Join(path[0] is '/' ? "content" : from.Folder, path) is not { } source)
        {
            return new LinkResolution.NoSuchPage(path, null);
        }

        return Find(path, source) is { } found
            ? Anchored(from, found.Address, _byAddress.GetValueOrDefault(found.Address.Value), fragment ?? found.Fragment)
            : new LinkResolution.NoSuchPage(path, NearestTo(path));
    }

    /// <summary>By address first where the path begins at the root, else by the place of the source.</summary>
    private LinkResolution.Internal? Find(string path, string source)
    {
        if (_bySource.TryGetValue(source, out var bySource))
        {
            return bySource;
        }

        var address = source["content".Length..].TrimStart('/');
        return Known(address) ?? Known(address + "/") ?? (path[0] is '/' ? null : FromPages(address));
    }

    /// <summary>Free pages lie in <c>content/pages/</c> but at the root of the site.</summary>
    private LinkResolution.Internal? FromPages(string address) =>
        address.StartsWith("pages/", StringComparison.Ordinal) ? Known(address[6..]) ?? Known(address[6..] + "/") : null;

    private LinkResolution.Internal? Known(string address)
    {
        var clean = address is "/" ? string.Empty : address;
        return _byAddress.ContainsKey(clean) ? new LinkResolution.Internal(new Permalink(clean), null) : null;
    }

    private static LinkResolution Anchored(Page from, Permalink address, Page? page, string? fragment) =>
        fragment is null or "" || page is null || HasAnchor(page, fragment) || (ReadsTranslation(from, address, page) && IsInTranslation(page, fragment))
            ? new LinkResolution.Internal(address, fragment is "" ? null : fragment)
            : new LinkResolution.NoSuchAnchor(address, fragment, NearNames.Nearest(fragment, page.Prose.Headings.Select(one => one.Id)));

    /// <summary>Whether a link leads to the page in its other language: it stands in a translation, or names that address.</summary>
    private static bool ReadsTranslation(Page from, Permalink address, Page page) => from.IsTranslated || address != page.Permalink;

    private static bool IsInTranslation(Page page, string fragment) =>
        page.Translation is { } other && other.Prose.Headings.Any(heading => heading.Id == fragment);

    private static bool HasAnchor(Page page, string fragment) =>
        page.Prose.Headings.Any(heading => heading.Id == fragment)
        || fragment is Anchors.NoneStatement or Anchors.Files or Anchors.Publication
        || fragment.StartsWith(Anchors.OfComponent(string.Empty), StringComparison.Ordinal)
        || page.Datasets.Any(dataset =>
            fragment == Anchors.OfDataset(dataset.Name)
            || dataset.Type.Fields.Any(field => fragment == Anchors.OfField(dataset.Name, field.Id)));

    private string? NearestTo(string path)
    {
        var clean = path.TrimStart('/').TrimEnd('/') + "/";
        return NearNames.Nearest(clean, _byAddress.Keys.Where(address => Math.Abs(address.Length - clean.Length) <= 6)) is { } near
            ? "/" + near
            : null;
    }

    private static (string Path, string? Fragment) Split(string target)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? target : target[..hash];
        var query = path.IndexOf('?', StringComparison.Ordinal);
        return (
            Uri.UnescapeDataString(query < 0 ? path : path[..query]).Normalize(),
            hash < 0 ? null : Uri.UnescapeDataString(target[(hash + 1)..]).Normalize());
    }

    /// <summary>The scheme in front of the first ':' if there is one, in lower case; null for a path.</summary>
    private static string? SchemeOf(string target)
    {
        var colon = target.IndexOf(':', StringComparison.Ordinal);
        var slash = target.AsSpan().IndexOfAny('/', '#', '?');
        return colon > 0 && (slash < 0 || colon < slash) ? target[..colon].Trim().ToLowerInvariant() : null;
    }

    /// <summary>A folder with a written path; null if the path leaves the content folder.</summary>
    private static string? Join(string folder, string written)
    {
        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in written.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => part is not "."))
        {
            if (part is not "..")
            {
                parts.Add(part);
            }
            else if (parts.Count > 1)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else
            {
                return null;
            }
        }

        return string.Join('/', parts);
    }
}
