using System.Collections.Concurrent;
using System.Collections.Immutable;
using ItaSite.Core.Content;

namespace ItaSite.Core.Checks;

/// <summary>Looks at each file of a content folder while the readers read it, so that no file is read twice; afterwards at those that nobody read.</summary>
internal sealed class LeakWatch
{
    private readonly ConcurrentDictionary<string, LeakScan> _scans = new(StringComparer.Ordinal);
    private readonly ImmutableArray<SourceFile> _files;

    public LeakWatch(SourceTree tree)
    {
        _files = [.. tree.Files.Where(IsLookedAt)];
        Tree = new SourceTree([.. tree.Files.Select(file => IsLookedAt(file) ? Watched(file) : file)]);
    }

    /// <summary>The same files, watched.</summary>
    public SourceTree Tree { get; }

    /// <summary>What was found, by path, in files of every fate: a draft lies in the repository as well.</summary>
    public ImmutableArray<LeakScan> Finish()
    {
        var scans = new LeakScan[_files.Length];
        Parallel.For(0, scans.Length, file => scans[file] = _scans.TryGetValue(_files[file].Path, out var scan) ? scan : ScanOf(_files[file]));
        return [.. scans];
    }

    /// <summary>Histories hold hashes, whose digits would now and then look like numbers of persons; a rule of their own holds that they have nothing else.</summary>
    private static bool IsLookedAt(SourceFile file) => file.Refusal is null && !file.Path.StartsWith(Histories.Folder, StringComparison.Ordinal);

    private SourceFile Watched(SourceFile file) => file with
    {
        Read = () => LookAt(file.Path, file.Read()),
        Inspect = () => LookAt(file.Path, file.Inspect()),
    };

    private byte[] LookAt(string path, byte[] bytes)
    {
        if (LeakFinder.IsText(path) && !_scans.ContainsKey(path))
        {
            _scans[path] = LeakFinder.InBytes(path, bytes);
        }

        return bytes;
    }

    private AttachmentFacts LookAt(string path, AttachmentFacts facts)
    {
        if (!LeakFinder.IsText(path) && LeakFinder.InFacts(path, facts) is { } scan)
        {
            _scans[path] = scan;
        }

        return facts with { Contents = null };
    }

    private static LeakScan ScanOf(SourceFile file) =>
        LeakFinder.IsText(file.Path)
            ? LeakFinder.InBytes(file.Path, file.Read())
            : LeakFinder.InFacts(file.Path, file.Inspect()) ?? LeakFinder.InBytes(file.Path, file.Read());
}
