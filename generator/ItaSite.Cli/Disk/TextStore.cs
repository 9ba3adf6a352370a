using System.Collections.Immutable;

namespace ItaSite.Cli.Disk;

/// <summary>Texts of files by the SHA-256 of the file, kept between runs: a file each, its pages parted by form feeds. It is only a memory: lost, it is made anew.</summary>
/// <param name="folder">Where it is kept.</param>
internal sealed class TextStore(string folder)
{
    private const char PageEnd = '\f';

    /// <summary>What gives the texts of a file when it is asked for. Texts not kept yet are made and kept; where they cannot be kept they stay in memory.</summary>
    /// <param name="sha256">The hash of the file.</param>
    /// <param name="make">Gives one text a page, or none.</param>
    public Func<ImmutableArray<string>> Of(string sha256, Func<IReadOnlyList<string>> make)
    {
        var file = Path.Combine(folder, sha256 + ".txt");
        if (File.Exists(file))
        {
            return () => Read(file);
        }

        ImmutableArray<string> made = [.. make().Select(text => text.Replace(PageEnd, ' '))];
        return TryKeep(file, made) ? () => Read(file) : () => made;
    }

    private static ImmutableArray<string> Read(string file) =>
        File.ReadAllText(file) is { Length: > 0 } text ? [.. text.Split(PageEnd)] : [];

    private static bool TryKeep(string file, ImmutableArray<string> texts)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file) ?? ".");
            var fresh = $"{file}.{Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
            File.WriteAllText(fresh, string.Join(PageEnd, texts));
            File.Move(fresh, file, overwrite: true);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
