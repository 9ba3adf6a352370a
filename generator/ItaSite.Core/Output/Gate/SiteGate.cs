using System.Collections.Concurrent;
using System.Collections.Immutable;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Reading;

namespace ItaSite.Core.Output;

/// <summary>Looks at each page of a site before it is published. What it knows of a page is a few numbers, so memory does not grow with the texts.</summary>
/// <param name="site">The site.</param>
/// <param name="memory">The pages that passed before: one with the same bytes is not parsed again.</param>
public sealed class SiteGate(GateSite site, GateMemory memory)
{
    private readonly ImmutableDictionary<string, KnownPage> _known = memory.Site == site.Sha256 ? memory.Pages : GateMemory.Nothing.Pages;
    private readonly ConcurrentDictionary<string, KnownPage> _passed = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<Diagnostic> _found = [];
    private readonly ConcurrentBag<PageGate> _idle = [];
    private int _parsed;

    /// <summary>How many pages were parsed, for none with their bytes had passed before.</summary>
    public int Parsed => _parsed;

    /// <summary>Whether the next run has something to gain from <see cref="Memory"/>: it knows other pages than the one before did.</summary>
    public bool HasLearnt => _parsed > 0 || _passed.Count != memory.Pages.Count;

    /// <summary>The pages that have passed.</summary>
    public GateMemory Memory => new(site.Sha256, _passed.ToImmutableDictionary(StringComparer.Ordinal));

    /// <summary>Looks at a finished file; any number of threads may do so at once.</summary>
    /// <param name="file">The file.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="sha256">The SHA-256 of that, lower-case hexadecimal.</param>
    public void Look(OutputFile file, ReadOnlySpan<byte> bytes, string sha256)
    {
        if (!GateSite.IsPage(file.Path))
        {
            return;
        }

        if (_known.TryGetValue(file.Path, out var known) && known.Sha256 == sha256)
        {
            _passed[file.Path] = known;
            return;
        }

        Interlocked.Increment(ref _parsed);
        var page = Look(file.Path, bytes);
        _passed[file.Path] = new KnownPage(sha256, page.Places, page.Needs);
        foreach (var hit in page.Hits)
        {
            _found.Add(GateFindings.Of(hit, file));
        }
    }

    /// <summary>All findings, once every file was looked at: also the links whose targets are not there.</summary>
    public ImmutableArray<Diagnostic> Findings(OutputTree tree)
    {
        var there = Marks();
        var broken = tree.Files.Where(file => _passed.TryGetValue(file.Path, out var page) && !page.Needs.All(there.Contains));
        return [.. _found.Concat(broken.SelectMany(file => Broken(file, there))).Distinct().Order(Diagnostic.Order)];
    }

    private List<Diagnostic> Broken(OutputFile file, HashSet<ulong> there)
    {
        using var bytes = new MemoryStream();
        file.Write(bytes);
        return Place(file.Path, bytes.GetBuffer().AsSpan(0, (int)bytes.Length)).Links
            .Where(link => !there.Contains(link.Need))
            .Select(link => new GateHit(there.Contains(GateMark.Of(link.File)) ? GateRules.DeadAnchor : GateRules.DeadLink, Shortened.Of(link.Value), link.Place))
            .Select(hit => GateFindings.Of(hit, file))
            .ToList();
    }

    /// <summary>The marks of all files and of all places on pages. Servers lead from a folder without its last '/' to its page.</summary>
    private HashSet<ulong> Marks()
    {
        const string Index = "/index.html";
        var files = site.Files.Select(GateMark.Of);
        var folders = site.Files.Where(path => path.EndsWith(Index, StringComparison.Ordinal)).Select(path => GateMark.Of(path[..^Index.Length]));
        return [.. files, .. folders, .. _passed.Values.SelectMany(page => page.Places)];
    }

    private GatedPage Look(string path, ReadOnlySpan<byte> bytes)
    {
        var gate = Free();
        var page = gate.Look(path, bytes);
        _idle.Add(gate);
        return page;
    }

    private GatedPage Place(string path, ReadOnlySpan<byte> bytes)
    {
        var gate = Free();
        var page = gate.Place(path, bytes);
        _idle.Add(gate);
        return page;
    }

    private PageGate Free() => _idle.TryTake(out var idle) ? idle : new PageGate(site);
}
