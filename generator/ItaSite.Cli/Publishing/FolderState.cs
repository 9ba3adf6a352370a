using System.Collections.Immutable;
using System.IO.Enumeration;
using System.Security.Cryptography;
using System.Text;
using ItaSite.Core.Output;

namespace ItaSite.Cli.Publishing;

/// <summary>The files of a folder that this program made, told without reading them: who adds, removes or writes one leaves another state.</summary>
/// <param name="Files">By path below the folder, parts joined by '/'; neither the marker nor the signature is among them.</param>
internal sealed record FolderState(IReadOnlyDictionary<string, FileState> Files)
{
    private static readonly EnumerationOptions Deep = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    /// <summary>No folder, or one of somebody else.</summary>
    public static FolderState Nothing { get; } = new(ImmutableDictionary<string, FileState>.Empty);

    /// <summary>The finished folder of a target now.</summary>
    public static FolderState Of(PublishTarget target)
    {
        var root = target.Live;
        if (!File.Exists(Path.Combine(root, PublishTarget.Marker)) || new DirectoryInfo(root).LinkTarget is not null)
        {
            return Nothing;
        }

        var files = new Dictionary<string, FileState>(StringComparer.Ordinal);
        foreach (var (path, state) in Entries(root))
        {
            if (path is not (PublishTarget.Marker or ManifestSignature.Path))
            {
                files[path] = state;
            }
        }

        return new FolderState(files);
    }

    /// <summary>The state after a swap; null if a file that was taken over is not the one that was compared with what was made.</summary>
    public static FolderState? After(FolderState before, ImmutableArray<MadeFile> made, PublishTarget target)
    {
        var after = Of(target);
        foreach (var file in made)
        {
            if (!file.Changed && !(before.Files.TryGetValue(file.Path, out var compared) && after.Files.TryGetValue(file.Path, out var kept) && kept == compared))
            {
                return null;
            }
        }

        return after;
    }

    /// <summary>The SHA-256 of all paths, sizes and times; none for <see cref="Nothing"/>.</summary>
    public byte[] Sha256()
    {
        if (Files.Count is 0)
        {
            return [];
        }

        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        var paths = Files.Keys.ToArray();
        Array.Sort(paths, StringComparer.Ordinal);
        foreach (var path in paths)
        {
            writer.Write(path);
            writer.Write(Files[path].Length);
            writer.Write(Files[path].Written);
        }

        return SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    private static FileSystemEnumerable<(string Path, FileState State)> Entries(string root) => new(
        root,
        (ref FileSystemEntry entry) => (PathOf(ref entry), new FileState(entry.Length, entry.LastWriteTimeUtc.Ticks)),
        Deep)
    {
        ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.IsDirectory,
    };

    private static string PathOf(ref FileSystemEntry entry)
    {
        var folder = entry.Directory[entry.RootDirectory.Length..].TrimStart(Path.DirectorySeparatorChar);
        return (folder.IsEmpty ? entry.FileName.ToString() : $"{folder}/{entry.FileName}").Replace('\\', '/');
    }
}

/// <summary>A file as a listing of its folder tells it.</summary>
/// <param name="Length">Its size in bytes.</param>
/// <param name="Written">When it was last written, in ticks (UTC).</param>
internal readonly record struct FileState(long Length, long Written);
