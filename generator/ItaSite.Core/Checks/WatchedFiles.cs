using ItaSite.Core.Content;

namespace ItaSite.Core.Checks;

/// <summary>The files of the last tree that was watched. For a file that has not changed the same watched one is given again.</summary>
internal sealed class WatchedFiles
{
    private Dictionary<SourceFile, WatchedFile> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The watched files of a tree, in its order; those of the tree before are forgotten.</summary>
    public WatchedFile[] Of(SourceTree tree)
    {
        var watched = Array.ConvertAll(tree.Files.ToArray(), file => _known.GetValueOrDefault(file) ?? new WatchedFile(file));
        _known = watched.ToDictionary(file => file.Source, (IEqualityComparer<SourceFile>)ReferenceEqualityComparer.Instance);
        return watched;
    }
}

/// <summary>A file that is looked at for personal data while a reader reads it.</summary>
internal sealed class WatchedFile
{
    private LeakScan? _scan;
    private AttachmentFacts? _facts;

    public WatchedFile(SourceFile source)
    {
        Source = source;
        Watched = IsLookedAt(source) ? source with { Read = Read, Inspect = Inspect } : source;
    }

    /// <summary>The file itself.</summary>
    public SourceFile Source { get; }

    /// <summary>What readers are given; the file itself if nobody looks at it.</summary>
    public SourceFile Watched { get; }

    /// <summary>Whether it is looked at.</summary>
    public bool IsSeen => !ReferenceEquals(Source, Watched);

    /// <summary>What was found; a file that nobody has read is read now.</summary>
    public LeakScan Scan() => _scan ??= LeakFinder.IsText(Source.Path)
        ? LeakFinder.InBytes(Source.Path, Source.Read())
        : LeakFinder.InFacts(Source.Path, Source.Inspect()) ?? LeakFinder.InBytes(Source.Path, Source.Read());

    /// <summary>Histories hold hashes, whose digits would now and then look like numbers of persons; a rule of their own holds that they have nothing else.</summary>
    private static bool IsLookedAt(SourceFile file) => file.Refusal is null && !file.Path.StartsWith(Histories.Folder, StringComparison.Ordinal);

    private byte[] Read()
    {
        var bytes = Source.Read();
        if (LeakFinder.IsText(Source.Path))
        {
            _scan ??= LeakFinder.InBytes(Source.Path, bytes);
        }

        return bytes;
    }

    /// <summary>The facts without the text, which is long and has been looked through.</summary>
    private AttachmentFacts Inspect()
    {
        if (_facts is { } known)
        {
            return known;
        }

        var facts = Source.Inspect();
        if (!LeakFinder.IsText(Source.Path) && LeakFinder.InFacts(Source.Path, facts) is { } scan)
        {
            _scan = scan;
        }

        return _facts = facts with { Contents = null };
    }
}
