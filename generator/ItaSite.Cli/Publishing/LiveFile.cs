using System.Buffers;

namespace ItaSite.Cli.Publishing;

/// <summary>Compares a file of the live site with what was made.</summary>
internal static class LiveFile
{
    private const int Step = 64 * 1024;

    /// <summary>Whether a file exists and holds exactly these bytes.</summary>
    public static bool Holds(string path, ReadOnlySpan<byte> bytes)
    {
        if (new FileInfo(path) is not { Exists: true, LinkTarget: null } file || file.Length != bytes.Length)
        {
            return false;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(Step);
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0);
            return Same(stream, bytes, buffer);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static bool Same(FileStream stream, ReadOnlySpan<byte> bytes, byte[] buffer)
    {
        while (!bytes.IsEmpty)
        {
            var read = stream.Read(buffer);
            if (read is 0 || read > bytes.Length || !bytes[..read].SequenceEqual(buffer.AsSpan(0, read)))
            {
                return false;
            }

            bytes = bytes[read..];
        }

        return true;
    }
}
