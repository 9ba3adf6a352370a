using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using ItaSite.Cli.Disk;
using ItaSite.Core.Output;
using Microsoft.Win32.SafeHandles;

namespace ItaSite.Cli.Publishing;

/// <summary>A folder in which a site is made. It comes into being with its first file.</summary>
/// <param name="root">The folder.</param>
/// <param name="steps">How the disk is changed.</param>
internal sealed class Staging(string root, DiskSteps steps)
{
    /// <summary>Nearly all files are not longer than this.</summary>
    private const int Page = 128 * 1024;

    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _linked = new(StringComparer.Ordinal);

    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        steps.Before("write " + path);
        using var file = File.OpenHandle(Place(path), FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(file, bytes, 0);
    }

    /// <summary>Takes over a file that was just compared: as a second name of the same bytes, or as a copy where that cannot be.</summary>
    public void Keep(string path, string live)
    {
        steps.Before("keep " + path);
        var place = Place(path);
        if (UnixFiles.TryLink(live, place))
        {
            _linked[path] = true;
            return;
        }

        File.Copy(live, place);
        File.SetLastWriteTimeUtc(place, File.GetLastWriteTimeUtc(live));
    }

    /// <summary>Checks that the folder holds exactly the files of the manifest and the manifest: each in its size, and read back with its SHA-256 if it was written. A second name of compared bytes is not read a third time.</summary>
    /// <exception cref="MachineException">It does not.</exception>
    public void Verify(IReadOnlyCollection<ManifestEntry> expected)
    {
        var spoilt = Task.Run(() => Spoilt([.. expected.Where(entry => !_linked.ContainsKey(entry.Path))]));
        var found = SiteFolder.Files(root).ToDictionary(file => file.Path, file => file.Length, StringComparer.Ordinal);
        var wrong = expected.FirstOrDefault(entry => !found.TryGetValue(entry.Path, out var length) || length != entry.Bytes)?.Path
            ?? found.Keys.Except(expected.Select(entry => entry.Path), StringComparer.Ordinal).Order(StringComparer.Ordinal).FirstOrDefault()
            ?? spoilt.GetAwaiter().GetResult();
        if (wrong is not null)
        {
            throw new MachineException(new(
                $"ไฟล์ «{Path.Combine(root, wrong)}» บนดิสก์ไม่ตรงกับที่เขียนลงไป เว็บไซต์เดิมยังอยู่ครบ ตรวจดิสก์แล้วสั่งใหม่",
                $"'{Path.Combine(root, wrong)}' on the disk is not what was written. The site is as it was. Check the disk, then run again."));
        }
    }

    /// <summary>The first file that does not hold the bytes that were written; null if all do.</summary>
    private string? Spoilt(ImmutableArray<ManifestEntry> written)
    {
        var loop = Parallel.For(0, written.Length, (index, state) =>
        {
            if (!HasBytes(written[index]))
            {
                state.Break();
            }
        });
        return loop.LowestBreakIteration is { } first ? written[(int)first].Path : null;
    }

    private bool HasBytes(ManifestEntry entry)
    {
        using var file = File.OpenHandle(Path.Combine(root, entry.Path));
        var bytes = ArrayPool<byte>.Shared.Rent(Page);
        try
        {
            return entry.Bytes <= bytes.Length ? Sha256Of(Filled(file, bytes)) == entry.Sha256 : Sha256Of(file) == entry.Sha256;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>The beginning of a file, as much as there is room for.</summary>
    private static ReadOnlySpan<byte> Filled(SafeFileHandle file, byte[] room)
    {
        var filled = 0;
        while (filled < room.Length && RandomAccess.Read(file, room.AsSpan(filled), filled) is > 0 and var read)
        {
            filled += read;
        }

        return room.AsSpan(0, filled);
    }

    private static string Sha256Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static string Sha256Of(SafeFileHandle file)
    {
        using var stream = new FileStream(file, FileAccess.Read, bufferSize: 0);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private string Place(string path)
    {
        var place = Path.Combine(root, path);
        _folders.GetOrAdd(Path.GetDirectoryName(place) ?? root, static folder => Directory.CreateDirectory(folder).Exists);
        return place;
    }
}

/// <summary>Lists the files of a made site.</summary>
internal static class SiteFolder
{
    private static readonly EnumerationOptions Deep = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    /// <summary>All files with their paths below the root, parts joined by '/', without the marker; none if there is no such folder.</summary>
    public static IEnumerable<(string Path, long Length)> Files(string root) =>
        !Directory.Exists(root) ? [] : new DirectoryInfo(root)
            .EnumerateFiles("*", Deep)
            .Select(file => (Path.GetRelativePath(root, file.FullName).Replace('\\', '/'), file.Length))
            .Where(file => file.Item1 is not PublishTarget.Marker);
}
