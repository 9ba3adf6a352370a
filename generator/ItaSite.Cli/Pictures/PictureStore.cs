using System.Globalization;
using System.Security.Cryptography;
using ItaSite.Core.Content;

namespace ItaSite.Cli.Pictures;

/// <summary>Keeps files of pictures between runs, each under the SHA-256 of its bytes.</summary>
/// <param name="folder">Where they are kept; it is made when it is needed.</param>
internal sealed class PictureStore(string folder)
{
    /// <summary>The folder.</summary>
    public string Folder => folder;

    /// <summary>Keeps the bytes of one size.</summary>
    public PictureFile Keep(int width, int height, FileKind kind, byte[] bytes)
    {
        var sha256 = HashOf(bytes);
        var file = FileOf(sha256);
        var fresh = string.Create(CultureInfo.InvariantCulture, $"{file}.{Environment.ProcessId}");
        Directory.CreateDirectory(Path.GetDirectoryName(file) ?? folder);
        File.WriteAllBytes(fresh, bytes);
        File.Move(fresh, file, overwrite: true);
        return new PictureFile(width, height, kind, sha256);
    }

    /// <summary>The picture with its bytes to be read from here; null if one of its files is lost or damaged.</summary>
    public PreparedPicture? Find(PreparedPicture picture) =>
        picture.Sizes.Prepend(picture.Whole).All(file => IsWhole(file.Sha256))
            ? new PreparedPicture(Readable(picture.Whole), [.. picture.Fallbacks.Select(Readable)], [.. picture.Modern.Select(Readable)])
            : null;

    private PictureFile Readable(PictureFile file)
    {
        var path = FileOf(file.Sha256);
        return file with { Read = () => File.ReadAllBytes(path) };
    }

    private bool IsWhole(string sha256)
    {
        try
        {
            return HashOf(File.ReadAllBytes(FileOf(sha256))) == sha256;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false; // it is made anew
        }
    }

    private string FileOf(string sha256) => Path.Combine(folder, sha256[..2], sha256);

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
