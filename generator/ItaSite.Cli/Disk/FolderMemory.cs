using ItaSite.Core.Content;

namespace ItaSite.Cli.Disk;

/// <summary>
/// What was seen of a content folder at the last look. A file that has not changed is given as the same object at the next one. It has not changed if
/// its size and time are the same and the time was already two seconds old at the last look, for two changes within one tick of the clock have one time;
/// else if its bytes have the same hash.
/// </summary>
/// <param name="content">The content folder as typed.</param>
/// <param name="inspector">Looks into attachments.</param>
internal sealed class FolderMemory(string content, Inspector inspector)
{
    private Dictionary<string, SeenFolder> _folders = new(StringComparer.Ordinal);
    private SourceTree _tree = new([]);

    /// <summary>Looks at the folder. The same object is given as long as no file has changed, come or gone.</summary>
    /// <exception cref="MachineException">There is no such folder.</exception>
    public SourceTree Look()
    {
        var look = new Look(ContentFolder.RootOf(content), inspector, _folders);
        var tree = look.Tree();
        _folders = look.Folders;
        return _tree = tree.Files.SequenceEqual(_tree.Files, (IEqualityComparer<SourceFile>)ReferenceEqualityComparer.Instance) ? _tree : tree;
    }

    /// <summary>What somebody saw change is looked at more closely the next time, whatever its time says.</summary>
    /// <param name="paths">Paths on the disk, of files or folders.</param>
    public void Doubt(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            _folders.GetValueOrDefault(path)?.Doubt();
            if (Path.GetDirectoryName(path) is { } above && _folders.GetValueOrDefault(above) is { } folder)
            {
                folder.Doubt();
                folder.Find(Path.GetFileName(path))?.Doubt();
            }
        }
    }

    /// <summary>Everything is looked at more closely the next time.</summary>
    public void DoubtAll()
    {
        foreach (var folder in _folders.Values)
        {
            folder.Doubt();
            folder.DoubtFiles();
        }
    }
}

/// <summary>One look at a content folder.</summary>
/// <param name="root">The content folder, absolute.</param>
/// <param name="inspector">Looks into attachments.</param>
/// <param name="known">The folders of the look before, by their path on the disk.</param>
internal sealed class Look(string root, Inspector inspector, Dictionary<string, SeenFolder> known)
{
    private readonly DateTime _now = DateTime.UtcNow;
    private readonly List<SourceFile> _files = [];
    private HashSet<SeenFolder> _asTheyWere = [];

    /// <summary>The folders that were seen, by their path on the disk.</summary>
    public Dictionary<string, SeenFolder> Folders { get; } = new(known.Count, StringComparer.Ordinal);

    /// <summary>All files, ordered by path.</summary>
    public SourceTree Tree()
    {
        _asTheyWere = AsTheyWere();
        Collect(root, ContentFolder.LogicalRoot);
        return SourceTree.Of(_files);
    }

    /// <summary>The folders in which nothing has changed; asking the disk is most of a look.</summary>
    private HashSet<SeenFolder> AsTheyWere()
    {
        SeenFolder[] folders = [.. known.Values];
        var same = new bool[folders.Length];
        Parallel.For(0, folders.Length, folder => same[folder] = folders[folder].IsAsItWas(_now));
        return [.. folders.Where((_, index) => same[index])];
    }

    private void Collect(string disk, string logical)
    {
        var before = known.GetValueOrDefault(disk);
        var folder = before is not null && _asTheyWere.Contains(before) ? before : Seen(new DirectoryInfo(disk), logical, before);
        Folders[disk] = folder;
        _files.AddRange(folder.Refused);
        _files.AddRange(folder.Files.Select(file => file.Source));
        foreach (var name in folder.Folders)
        {
            Collect(Path.Combine(disk, name), $"{logical}/{name}");
        }
    }

    /// <summary>Looks at the entries of a folder; its files may be those of the look before.</summary>
    private SeenFolder Seen(DirectoryInfo folder, string logical, SeenFolder? before)
    {
        var seen = new SeenFolder(folder, folder.LastWriteTimeUtc, _now); // its time before its entries: what comes in between is seen again
        foreach (var entry in ContentFolder.Entries(folder))
        {
            var path = $"{logical}/{entry.Name}";
            if (Refusals.Of(entry, path, root) is { } refusal)
            {
                seen.Refused.Add(ContentFolder.Refused(path, refusal));
            }
            else if (entry is DirectoryInfo)
            {
                seen.Folders.Add(entry.Name);
            }
            else
            {
                seen.Add(before?.Find(entry.Name) is { } file && file.IsAsItWas(_now) ? file : new SeenFile((FileInfo)entry, path, inspector, _now));
            }
        }

        return seen;
    }
}

/// <summary>A folder as it was seen.</summary>
/// <param name="folder">Where it lies.</param>
/// <param name="written">When its entries last changed.</param>
/// <param name="looked">When it was looked at.</param>
internal sealed class SeenFolder(DirectoryInfo folder, DateTime written, DateTime looked)
{
    private readonly Dictionary<string, SeenFile> _files = new(StringComparer.Ordinal);
    private DateTime _looked = looked;

    /// <summary>The names of the folders in it.</summary>
    public List<string> Folders { get; } = [];

    /// <summary>What must not be read.</summary>
    public List<SourceFile> Refused { get; } = [];

    /// <summary>Its files.</summary>
    public IEnumerable<SeenFile> Files => _files.Values;

    public void Add(SeenFile file) => _files[file.Name] = file;

    public SeenFile? Find(string name) => _files.GetValueOrDefault(name);

    /// <summary>Whether it has the same entries, and none of its files has changed. Of a link to a folder only the time of the link is told.</summary>
    public bool IsAsItWas(DateTime now)
    {
        folder.Refresh();
        return folder.Exists
            && folder.LastWriteTimeUtc == written
            && SeenTime.IsSure(written, _looked)
            && !folder.Attributes.HasFlag(FileAttributes.ReparsePoint)
            && _files.Values.All(file => file.IsAsItWas(now));
    }

    public void Doubt() => _looked = DateTime.MinValue;

    public void DoubtFiles()
    {
        foreach (var file in _files.Values)
        {
            file.Doubt();
        }
    }
}

/// <summary>When a time of the file system can be relied upon.</summary>
internal static class SeenTime
{
    /// <summary>The coarsest clock of a file system that anybody still uses (FAT).</summary>
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(2);

    /// <summary>Whether a change after the look must have another time than the one that was seen.</summary>
    public static bool IsSure(DateTime written, DateTime looked) => looked - written > Tick;
}
