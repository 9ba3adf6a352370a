namespace ItaSite.Cli.Disk;

/// <summary>Replaces a file as a whole: a reader sees the old text or the new one, never half of it.</summary>
internal static class WholeFile
{
    public static void Replace(string path, string text)
    {
        var fresh = path + ".new";
        File.WriteAllText(fresh, text);
        File.Move(fresh, path, overwrite: true);
    }
}
