using System.Collections.Immutable;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;

namespace ItaSite.Cli.Serving;

/// <summary>What the preview shows at a moment.</summary>
/// <param name="Version">Grows with each new set of pages; a browser that has another one reloads.</param>
/// <param name="Files">The last good pages by path; they are made when they are asked for. Empty until a first run succeeds.</param>
/// <param name="Blocking">What was found in the newest run if it kept new pages from being made; else empty.</param>
internal sealed record ServedSite(int Version, ImmutableDictionary<string, OutputFile> Files, ImmutableArray<Diagnostic> Blocking)
{
    /// <summary>Before the first run.</summary>
    public static ServedSite Nothing { get; } = new(0, ImmutableDictionary<string, OutputFile>.Empty.WithComparers(StringComparer.Ordinal), []);

    /// <summary>After a run: its pages, or the last good ones under its findings.</summary>
    public ServedSite After(Outcome<OutputTree> outcome) => outcome.Value is { } tree
        ? new(Version + 1, tree.Files.ToImmutableDictionary(file => file.Path, StringComparer.Ordinal), [])
        : this with { Version = Files.IsEmpty ? Version + 1 : Version, Blocking = outcome.Diagnostics };

    /// <summary>The file for the path of a request, such as <c>/oit/2567/</c>; null if there is none.</summary>
    public OutputFile? Find(string request)
    {
        var path = request.TrimStart('/');
        return Files.GetValueOrDefault(path.Length is 0 || path.EndsWith('/') ? path + "index.html" : path);
    }

    /// <summary>Whether a path without its last '/' names a page.</summary>
    public bool IsPageWithoutSlash(string request) => !request.EndsWith('/') && Files.ContainsKey(request.TrimStart('/') + "/index.html");
}
