using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ItaSite.Cli.Pictures;

namespace ItaSite.Cli.Disk;

/// <summary>What the worker said of files, kept between runs by the SHA-256 of the file. It is only a memory: lost, damaged or of another version, it is made anew.</summary>
/// <param name="folder">Where it is kept: one file for each answer, its first line the SHA-256 of the second; empty to keep nothing.</param>
internal sealed class AnswerCache(string folder)
{
    private const string Version = "2-" + PictureLimits.Version;

    /// <summary>Where what was made of pictures is kept; null to make nothing.</summary>
    public PictureStore? Pictures { get; } = folder.Length is 0 ? null : new PictureStore(Path.Combine(Path.GetFullPath(folder), "pictures"));

    /// <summary>The answer about a file seen before, or null.</summary>
    public InspectionAnswer? Find(string sha256)
    {
        try
        {
            return File.ReadAllText(FileOf(sha256)).Split('\n', 2) is [var seal, var line] && seal == SealOf(line) ? InspectionJson.Read(line) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or System.Text.Json.JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Keeps an answer; where that cannot be done the next run asks again.</summary>
    public void Add(string sha256, InspectionAnswer answer)
    {
        if (folder.Length is 0)
        {
            return;
        }

        var line = InspectionJson.Write(answer);
        var file = FileOf(sha256);
        var fresh = string.Create(CultureInfo.InvariantCulture, $"{file}.{Environment.ProcessId}.{Environment.CurrentManagedThreadId}");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file) ?? folder);
            File.WriteAllText(fresh, $"{SealOf(line)}\n{line}");
            File.Move(fresh, file, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return; // a memory that cannot be written is none
        }
    }

    private string FileOf(string sha256) => Path.Combine(folder, Version, sha256[..2], sha256);

    private static string SealOf(string line) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(line)));
}
