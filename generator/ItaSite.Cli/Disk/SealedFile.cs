using System.Globalization;
using System.Security.Cryptography;

namespace ItaSite.Cli.Disk;

/// <summary>Files that are only a memory: the SHA-256 of the rest, then the rest. Lost or damaged, there is none.</summary>
internal static class SealedFile
{
    /// <summary>The rest of a file, from its beginning; null if it is not there, cannot be read or is not as it was written.</summary>
    public static MemoryStream? Read(string path)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            return bytes.Length >= SHA256.HashSizeInBytes && SHA256.HashData(bytes.AsSpan(SHA256.HashSizeInBytes)).AsSpan().SequenceEqual(bytes.AsSpan(0, SHA256.HashSizeInBytes))
                ? new MemoryStream(bytes, SHA256.HashSizeInBytes, bytes.Length - SHA256.HashSizeInBytes, writable: false)
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Replaces a file as a whole; where that cannot be done, the next run does without.</summary>
    public static void Write(string path, MemoryStream rest)
    {
        var bytes = rest.GetBuffer().AsSpan(0, (int)rest.Length);
        var fresh = string.Create(CultureInfo.InvariantCulture, $"{path}.{Environment.ProcessId}");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? ".");
            using (var file = new FileStream(fresh, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                file.Write(SHA256.HashData(bytes));
                file.Write(bytes);
            }

            File.Move(fresh, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return; // a memory that cannot be written is none
        }
    }
}
