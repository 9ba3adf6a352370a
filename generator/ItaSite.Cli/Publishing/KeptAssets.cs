using System.Collections.Immutable;
using System.Security.Cryptography;
using ItaSite.Core.Output;

namespace ItaSite.Cli.Publishing;

/// <summary>A style, script or picture of an earlier release that pages still open in browsers may ask for.</summary>
/// <param name="Entry">Its line in the manifest.</param>
/// <param name="Source">Where it lies on the disk.</param>
internal sealed record KeptAsset(ManifestEntry Entry, string Source);

/// <summary>Finds the assets of earlier releases. Their names hold a hash of their bytes, so they never meet another file of the same name.</summary>
internal static class KeptAssets
{
    /// <summary>Those that the live site keeps now, for a run that changes nothing else.</summary>
    public static ImmutableArray<KeptAsset> OfLive(PublishTarget target, IEnumerable<string> unmade) =>
        unmade.Any(HashedAssets.Has) ? [.. Of(target.Live, ReleaseFolder.Entries(target.Live).Where(entry => entry.Kept))] : [];

    /// <summary>Those that a new site keeps: what the releases that will be kept used themselves, and the new site does not make. A file that is not what its manifest says is left out.</summary>
    public static ImmutableArray<KeptAsset> ForNext(PublishTarget target, IReadOnlySet<string> made) => target.Keep is 0 ? [] :
    [
        .. ReleaseFolder.Numbers(target).Take(target.Keep - 1).Select(number => ReleaseFolder.Of(target, number)).Prepend(target.Live)
            .SelectMany(site => Of(site, ReleaseFolder.Entries(site).Where(entry => !entry.Kept && HashedAssets.Has(entry.Path))))
            .Where(asset => !made.Contains(asset.Entry.Path))
            .DistinctBy(asset => asset.Entry.Path),
    ];

    private static IEnumerable<KeptAsset> Of(string site, IEnumerable<ManifestEntry> entries) => entries
        .Select(entry => new KeptAsset(entry with { Kept = true }, Path.Combine(site, entry.Path)))
        .Where(IsWhole);

    private static bool IsWhole(KeptAsset asset)
    {
        if (new FileInfo(asset.Source) is not { Exists: true, LinkTarget: null } file || file.Length != asset.Entry.Bytes)
        {
            return false;
        }

        using var stream = File.OpenRead(asset.Source);
        return Convert.ToHexStringLower(SHA256.HashData(stream)) == asset.Entry.Sha256;
    }
}
