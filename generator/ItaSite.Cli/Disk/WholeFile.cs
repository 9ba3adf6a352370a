using System.Text;

namespace ItaSite.Cli.Disk;

/// <summary>Replaces a file as a whole: a reader sees the old text or the new one, never half of it.</summary>
internal static class WholeFile
{
    /// <summary>The ending of the new file until it is complete.</summary>
    public const string Fresh = ".new";

    public static void Replace(string path, string text) => Replace(path, Encoding.UTF8.GetBytes(text));

    public static void Replace(string path, byte[] bytes)
    {
        var fresh = path + Fresh;
        File.WriteAllBytes(fresh, bytes);
        File.Move(fresh, path, overwrite: true);
    }
}
