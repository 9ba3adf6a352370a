using System.Collections.Immutable;
using System.Security.Cryptography;
using ItaSite.Cli.Disk;
using ItaSite.Core.Output;

namespace ItaSite.Cli.Uploading;

/// <summary>What an upload has to do.</summary>
/// <param name="Copies">The files to copy, in this order: what pages use, then pages from the deepest up, so that none leads to a page that is not there yet, then the files by which pages are found, the manifest last.</param>
/// <param name="Unchanged">How many files are on the host already.</param>
/// <param name="Deletions">What an earlier upload put there and the site no longer has.</param>
internal sealed record UploadPlan(ImmutableArray<ManifestEntry> Copies, int Unchanged, ImmutableArray<string> Deletions)
{
    private static readonly string[] Indexes =
        ["sitemap.xml", "feed.xml", "feed.json", "data.json", "catalog.jsonld", "datapackage.json", "robots.txt", "security.txt", "oit.json", "index.html"];

    /// <summary>Compares a site with a host.</summary>
    /// <exception cref="MachineException">Something that this program did not put there is in the way.</exception>
    public static UploadPlan Of(ImmutableArray<ManifestEntry> site, UploadRecord record, string host)
    {
        var copies = site.Where(file => !IsThere(file, record, host)).OrderBy(RankOf).ThenBy(file => file.Path, StringComparer.Ordinal).ToImmutableArray();
        if (copies.FirstOrDefault(file => IsForeign(file, record, host)) is { } foreign)
        {
            throw new MachineException(new(
                $"«{Path.Combine(host, foreign.Path)}» มีอยู่แล้วและโปรแกรมนี้ไม่ได้นำไปวาง จึงไม่เขียนทับ ย้ายหรือลบไฟล์นั้นเอง แล้วสั่งใหม่",
                $"'{Path.Combine(host, foreign.Path)}' exists and was not put there by this program, so it is not replaced. Move or delete it yourself, then run again."));
        }

        var wanted = site.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return new UploadPlan(copies, site.Length - copies.Length, [.. record.Files.Keys.Where(path => !wanted.Contains(path))]);
    }

    /// <summary>Its turn: a lower number comes first.</summary>
    internal static (int Group, int Depth) RankOf(ManifestEntry file)
    {
        var depth = file.Path.AsSpan().Count('/');
        return file.Path switch
        {
            Manifest.Path => (4, 0),
            ManifestSignature.Path => (5, 0),
            "index.html" => (3, 0),
            var path when path.EndsWith(".html", StringComparison.Ordinal) => (1, -depth),
            var path when Indexes.Contains(path[(path.LastIndexOf('/') + 1)..], StringComparer.Ordinal) => (2, -depth),
            _ => (0, 0),
        };
    }

    /// <summary>Whether a file needs no copy: this program put it there and its size is still right; or somebody put the same bytes there.</summary>
    private static bool IsThere(ManifestEntry file, UploadRecord record, string host)
    {
        var place = new FileInfo(Path.Combine(host, file.Path));
        if (place is not { Exists: true, LinkTarget: null } || place.Length != file.Bytes)
        {
            return false;
        }

        return record.Files.TryGetValue(file.Path, out var hash) ? hash == file.Sha256 : HashOf(place) == file.Sha256;
    }

    private static bool IsForeign(ManifestEntry file, UploadRecord record, string host)
    {
        var place = Path.Combine(host, file.Path);
        return new FileInfo(place).LinkTarget is not null || (!record.Files.ContainsKey(file.Path) && File.Exists(place));
    }

    private static string HashOf(FileInfo file)
    {
        using var stream = file.OpenRead();
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
