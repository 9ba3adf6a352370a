using System.Collections.Immutable;
using ItaSite.Core.Content;

namespace ItaSite.Core.Checks;

/// <summary>Looks at each file of a content folder while the readers read it, so that no file is read twice; afterwards at those that nobody read.</summary>
internal sealed class LeakWatch
{
    private readonly WatchedFile[] _files;

    /// <param name="tree">The files.</param>
    /// <param name="known">Those of the build before; none for a single build.</param>
    public LeakWatch(SourceTree tree, WatchedFiles known)
    {
        var all = known.Of(tree);
        _files = Array.FindAll(all, file => file.IsSeen);
        Tree = new SourceTree([.. all.Select(file => file.Watched)]);
    }

    /// <summary>The same files, watched.</summary>
    public SourceTree Tree { get; }

    /// <summary>What was found, by path, in files of every fate: a draft lies in the repository as well.</summary>
    public ImmutableArray<LeakScan> Finish()
    {
        var scans = new LeakScan[_files.Length];
        Parallel.For(0, scans.Length, file => scans[file] = _files[file].Scan());
        return ImmutableArray.Create(scans);
    }
}
