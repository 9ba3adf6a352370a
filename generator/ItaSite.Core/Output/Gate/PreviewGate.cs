using System.Collections.Immutable;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Reading;

namespace ItaSite.Core.Output;

/// <summary>Looks at single pages of a site as <see cref="SiteGate"/> does at all; of the others only those are made to which a link with a place leads.</summary>
/// <param name="site">The site.</param>
/// <param name="find">The file of a path below the root; null if there is none.</param>
public sealed class PreviewGate(GateSite site, Func<string, OutputFile?> find)
{
    private readonly Lock _turn = new();
    private readonly PageGate _gate = new(site);
    private readonly Dictionary<string, ImmutableArray<Diagnostic>> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<ulong>> _places = new(StringComparer.Ordinal);

    /// <summary>What keeps a page from being published. It is looked at once, for its bytes stay the same.</summary>
    /// <param name="file">The page; any other file passes.</param>
    /// <param name="bytes">What it holds.</param>
    public ImmutableArray<Diagnostic> Look(OutputFile file, ReadOnlySpan<byte> bytes)
    {
        if (!GateSite.IsPage(file.Path))
        {
            return [];
        }

        lock (_turn)
        {
            return _found.TryGetValue(file.Path, out var known) ? known : _found[file.Path] = Findings(file, bytes);
        }
    }

    private ImmutableArray<Diagnostic> Findings(OutputFile file, ReadOnlySpan<byte> bytes)
    {
        var page = _gate.Place(file.Path, bytes);
        _places[file.Path] = page.Places;
        return
        [
            .. page.Hits.Concat(page.Links.Select(Broken).OfType<GateHit>())
                .Select(hit => GateFindings.Of(hit, file))
                .Distinct()
                .Order(Diagnostic.Order),
        ];
    }

    /// <summary>What is wrong with a link; null if it leads somewhere. Servers lead from a folder without its last '/' to its page.</summary>
    private GateHit? Broken(GateLink link)
    {
        var target = find(link.File) ?? find(link.File + "/index.html");
        if (target is null && link.File != Manifest.Path)
        {
            return new GateHit(GateRules.DeadLink, Shortened.Of(link.Value), link.Place);
        }

        return target is null || link.Need == GateMark.Of(link.File) || PlacesOf(target) is not { } places || places.Contains(link.Need)
            ? null
            : new GateHit(GateRules.DeadAnchor, Shortened.Of(link.Value), link.Place);
    }

    /// <summary>The places of a page; null if it cannot be made, which is told when it is asked for.</summary>
    private ImmutableArray<ulong>? PlacesOf(OutputFile page)
    {
        if (_places.TryGetValue(page.Path, out var known))
        {
            return known;
        }

        try
        {
            using var bytes = new MemoryStream();
            page.Write(bytes);
            return _places[page.Path] = _gate.Look(page.Path, bytes.GetBuffer().AsSpan(0, (int)bytes.Length)).Places;
        }
        catch (OutputException)
        {
            return null;
        }
    }
}
