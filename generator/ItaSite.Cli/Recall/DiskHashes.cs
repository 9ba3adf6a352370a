using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using ItaSite.Cli.Disk;
using ItaSite.Core.Content;
using Microsoft.Win32.SafeHandles;

namespace ItaSite.Cli.Recall;

/// <summary>Hashes files of a content folder without keeping their bytes.</summary>
internal static class DiskHashes
{
    private const string LogicalRoot = "content/";
    private const int Step = 128 * 1024;

    /// <summary>The SHA-256 of each file, one after the other.</summary>
    /// <param name="files">The files; those of <c>content/</c> lie in the folder, others are read as they come.</param>
    /// <param name="content">The content folder.</param>
    public static byte[] Of(ImmutableArray<SourceFile> files, string content)
    {
        var root = Path.GetFullPath(content);
        var hashes = new byte[files.Length * SHA256.HashSizeInBytes];
        Parallel.For(
            0,
            files.Length,
            () => ArrayPool<byte>.Shared.Rent(Step),
            (index, _, buffer) =>
            {
                Hash(files[index], root, buffer).CopyTo(hashes, index * SHA256.HashSizeInBytes);
                return buffer;
            },
            buffer => ArrayPool<byte>.Shared.Return(buffer));
        return hashes;
    }

    private static byte[] Hash(SourceFile file, string root, byte[] buffer) => file.Path.StartsWith(LogicalRoot, StringComparison.Ordinal)
        ? OnDisk(Path.Combine(root, file.Path[LogicalRoot.Length..]), file.Length, buffer)
        : SHA256.HashData(file.Read());

    /// <summary>A file that fits into the buffer is hashed in one go, a larger one piece by piece.</summary>
    private static byte[] OnDisk(string path, long length, byte[] buffer)
    {
        if (length < buffer.Length && UnixFiles.TryRead(path, buffer) == length)
        {
            return SHA256.HashData(buffer.AsSpan(0, (int)length));
        }

        using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var filled = Fill(handle, buffer, 0);
        if (filled < buffer.Length)
        {
            return SHA256.HashData(buffer.AsSpan(0, filled));
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (long at = 0; filled > 0; at += filled, filled = Fill(handle, buffer, at))
        {
            hash.AppendData(buffer, 0, filled);
        }

        return hash.GetHashAndReset();
    }

    /// <summary>Reads from a place until the buffer is full or the file ends; gives how many bytes it read.</summary>
    private static int Fill(SafeFileHandle handle, byte[] buffer, long at)
    {
        var filled = 0;
        while (filled < buffer.Length && RandomAccess.Read(handle, buffer.AsSpan(filled), at + filled) is > 0 and var read)
        {
            filled += read;
        }

        return filled;
    }
}
