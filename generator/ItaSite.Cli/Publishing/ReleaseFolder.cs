using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ItaSite.Core.Output;

namespace ItaSite.Cli.Publishing;

/// <summary>The sites that were live before, by number; a higher number was live later.</summary>
internal static class ReleaseFolder
{
    private const string Form = "0000";

    /// <summary>Where a release lies.</summary>
    public static string Of(PublishTarget target, int number) =>
        Path.Combine(target.Releases, number.ToString(Form, CultureInfo.InvariantCulture));

    /// <summary>The numbers of the kept releases, the newest first.</summary>
    public static ImmutableArray<int> Numbers(PublishTarget target) => !Directory.Exists(target.Releases) ? [] :
    [
        .. Directory.EnumerateDirectories(target.Releases)
            .Select(folder => int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
            .Where(number => number > 0)
            .OrderDescending(),
    ];

    /// <summary>The number of the next release.</summary>
    public static int Next(PublishTarget target) => Numbers(target).FirstOrDefault() + 1;

    /// <summary>Deletes the releases that are too old to be kept.</summary>
    public static void Prune(PublishTarget target)
    {
        foreach (var number in Numbers(target).Skip(target.Keep).Reverse())
        {
            target.Steps.DeleteMade(Of(target, number));
        }
    }

    /// <summary>What the manifest of a made site lists; nothing if it has none that can be read.</summary>
    public static ImmutableArray<ManifestEntry> Entries(string site)
    {
        try
        {
            using var stream = File.OpenRead(Path.Combine(site, Manifest.Path));
            return Manifest.Read(stream);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return [];
        }
    }
}
