using System.Collections.Immutable;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;

namespace ItaSite.Cli.Serving;

/// <summary>What the preview shows at a moment.</summary>
/// <param name="Version">Grows with each new set of pages; a browser that has another one reloads.</param>
/// <param name="Files">The last good pages by path; they are made when they are asked for. Empty until a first run succeeds.</param>
/// <param name="Blocking">What was found in the newest run if it kept new pages from being made; else empty.</param>
internal sealed record ServedSite(int Version, IReadOnlyDictionary<string, OutputFile> Files, ImmutableArray<Diagnostic> Blocking)
{
    /// <summary>Before the first run.</summary>
    public static ServedSite Nothing { get; } = new(0, new Dictionary<string, OutputFile>(), []);

    /// <summary>What keeps pages that somebody opened from being published, by the path of the page.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<Diagnostic>> Refused { get; private init; } = NoneRefused;

    /// <summary>Looks at pages that somebody opens; null if nobody does.</summary>
    public PreviewGate? Gate { get; private init; }

    /// <summary>All that is told on top of the pages.</summary>
    public IReadOnlyList<Diagnostic> Findings => Blocking.IsEmpty ? [.. Refused.Values.SelectMany(found => found).Distinct()] : Blocking;

    private static ImmutableSortedDictionary<string, ImmutableArray<Diagnostic>> NoneRefused { get; } =
        ImmutableSortedDictionary.Create<string, ImmutableArray<Diagnostic>>(StringComparer.Ordinal);

    /// <summary>After a run: its pages, or the last good ones under its findings.</summary>
    /// <param name="outcome">What came of the run.</param>
    /// <param name="home">The public address of the site; null if nobody is to look whether its pages may be published.</param>
    public ServedSite After(Outcome<OutputTree> outcome, string? home) => outcome.Value is { } tree
        ? Of(tree, home)
        : this with { Version = Files.Count is 0 ? Version + 1 : Version, Blocking = outcome.Diagnostics };

    /// <summary>Adds what keeps a page from being published.</summary>
    public ServedSite WithRefused(string path, ImmutableArray<Diagnostic> found) => this with { Refused = Refused.SetItem(path, found) };

    private ServedSite Of(OutputTree tree, string? home)
    {
        var site = new ServedSite(Version + 1, tree.Files.ToDictionary(file => file.Path, StringComparer.Ordinal), []);
        return home is null ? site : site with { Gate = new PreviewGate(GateSite.Of(home, tree), site.FileAt) };
    }

    /// <summary>The file for the path of a request, such as <c>/oit/2567/</c>; null if there is none.</summary>
    public OutputFile? Find(string request)
    {
        var path = request.TrimStart('/');
        return FileAt(path.Length is 0 || path.EndsWith('/') ? path + "index.html" : path);
    }

    /// <summary>The file of a path below the root; null if there is none.</summary>
    private OutputFile? FileAt(string path) => Files.GetValueOrDefault(path) ?? Companion(path);

    /// <summary>A file that is made only when somebody asks for it.</summary>
    private OutputFile? Companion(string path) =>
        Files.GetValueOrDefault(path[..(path.LastIndexOf('/') + 1)] + "index.html")?.Companions?.Invoke().FirstOrDefault(file => file.Path == path);

    /// <summary>Whether a path without its last '/' names a page.</summary>
    public bool IsPageWithoutSlash(string request) => !request.EndsWith('/') && Files.ContainsKey(request.TrimStart('/') + "/index.html");
}
