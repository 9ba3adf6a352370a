using System.Globalization;
using System.Security.Cryptography;
using ItaSite.Cli.Disk;
using ItaSite.Core.Output;

namespace ItaSite.Cli.Publishing;

/// <summary>A swap that is decided: what becomes of the two sites is fixed from here on, whoever carries it out.</summary>
/// <param name="Fresh">The SHA-256 of the manifest of the site that comes in: it tells the new site from the old one.</param>
/// <param name="Release">The number under which the old site is kept; null if it is not worth keeping.</param>
internal sealed record Journal(string Fresh, int? Release)
{
    private const string FreshKey = "fresh ";
    private const string ReleaseKey = "release ";

    /// <summary>What the journal of a target says; null if no swap is under way.</summary>
    public static Journal? Read(PublishTarget target)
    {
        if (!File.Exists(target.Journal))
        {
            return null;
        }

        var lines = File.ReadAllLines(target.Journal);
        var number = lines.FirstOrDefault(line => line.StartsWith(ReleaseKey, StringComparison.Ordinal))?[ReleaseKey.Length..];
        return new Journal(
            lines.FirstOrDefault(line => line.StartsWith(FreshKey, StringComparison.Ordinal))?[FreshKey.Length..] ?? string.Empty,
            int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var release) ? release : null);
    }

    /// <summary>Makes it known, whole or not at all.</summary>
    public void Write(PublishTarget target)
    {
        target.Steps.Before("write the journal");
        var release = Release is { } number ? ReleaseKey + number.ToString(CultureInfo.InvariantCulture) + "\n" : string.Empty;
        WholeFile.Replace(target.Journal, $"{FreshKey}{Fresh}\n{release}");
    }

    /// <summary>The swap is done.</summary>
    public static void Close(PublishTarget target)
    {
        target.Steps.Before("close the journal");
        File.Delete(target.Journal);
    }

    /// <summary>What tells a site from others: the SHA-256 of its manifest, lower-case hexadecimal; null for a folder without one.</summary>
    public static string? IdOf(string site)
    {
        var manifest = Path.Combine(site, Manifest.Path);
        return File.Exists(manifest) ? Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(manifest))) : null;
    }
}
