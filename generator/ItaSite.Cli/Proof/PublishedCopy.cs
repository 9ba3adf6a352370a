using System.Collections.Immutable;
using System.Net;
using System.Security.Cryptography;
using ItaSite.Cli.Disk;
using ItaSite.Cli.Publishing;
using ItaSite.Cli.Uploading;
using ItaSite.Core.Output;

namespace ItaSite.Cli.Proof;

/// <summary>A published site that is held against its manifest: a folder, or one on the web.</summary>
internal sealed class PublishedCopy : IDisposable
{
    private const int AtOnceOnWeb = 6;

    private readonly string _place;
    private readonly HttpClient? _web;

    private PublishedCopy(string place, HttpClient? web)
    {
        _place = place;
        _web = web;
    }

    /// <summary>How many files are looked at at once.</summary>
    public int AtOnce => _web is null ? Environment.ProcessorCount : AtOnceOnWeb;

    /// <summary>The site at a place as somebody typed it.</summary>
    public static PublishedCopy Of(string place) =>
        Uri.TryCreate(place, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? new PublishedCopy(place.TrimEnd('/') + "/", new HttpClient { Timeout = TimeSpan.FromMinutes(2) })
            : new PublishedCopy(Path.GetFullPath(place), null);

    /// <summary>Its manifest.</summary>
    /// <exception cref="MachineException">There is none that can be read.</exception>
    public (byte[] Bytes, ImmutableArray<ManifestEntry> Entries) Manifest()
    {
        var name = _web is null ? Path.Combine(_place, Core.Output.Manifest.Path) : _place + Core.Output.Manifest.Path;
        if (Open(Core.Output.Manifest.Path) is not { } stream)
        {
            throw new MachineException(new(
                $"ไม่พบบัญชีไฟล์ «{name}» จึงตรวจไม่ได้",
                $"There is no manifest at '{name}', so nothing can be checked."));
        }

        using (stream)
        {
            var bytes = AllOf(stream);
            return (bytes, SiteFiles.Read(new MemoryStream(bytes), name));
        }
    }

    /// <summary>The signature of the manifest; null if there is none.</summary>
    public byte[]? Signature()
    {
        using var stream = Open(ManifestSignature.Path);
        return stream is null ? null : AllOf(stream);
    }

    /// <summary>The files that can be looked at: a server reads its settings itself and gives them to nobody.</summary>
    public ImmutableArray<ManifestEntry> Visible(ImmutableArray<ManifestEntry> entries) =>
        _web is null ? entries : [.. entries.Where(entry => entry.Path is not ApacheText.Path && !HostingPlan.Hidden.Contains(entry.Path))];

    /// <summary>How a file stands to its line in the manifest.</summary>
    public FileCheck Compare(ManifestEntry entry)
    {
        using var stream = Open(entry.Path);
        return new FileCheck(entry.Path, stream is null ? FileState.Missing : IsSame(stream, entry) ? FileState.Whole : FileState.Changed);
    }

    /// <summary>Files that the manifest does not list; none can be told of a site on the web.</summary>
    public IEnumerable<string> Extra(ImmutableArray<ManifestEntry> entries)
    {
        var listed = entries.Select(entry => entry.Path).ToHashSet(StringComparer.Ordinal);
        return _web is not null ? [] : SiteFolder.Files(_place)
            .Select(file => file.Path)
            .Where(path => !listed.Contains(path) && path is not (Core.Output.Manifest.Path or ManifestSignature.Path or UploadRecord.Name))
            .Order(StringComparer.Ordinal);
    }

    public void Dispose() => _web?.Dispose();

    private static bool IsSame(Stream stream, ManifestEntry entry) => Convert.ToHexStringLower(SHA256.HashData(stream)) == entry.Sha256;

    private static byte[] AllOf(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The bytes of a file; null if it is not there.</summary>
    private Stream? Open(string path)
    {
        if (_web is not null)
        {
            return Fetch(new Uri(_place + path));
        }

        var file = Path.Combine(_place, path);
        return new FileInfo(file) is { Exists: true, LinkTarget: null } ? File.OpenRead(file) : null;
    }

    private Stream? Fetch(Uri address)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            var answer = _web!.Send(request, HttpCompletionOption.ResponseHeadersRead); // called for web sites only
            return answer.StatusCode switch
            {
                HttpStatusCode.OK => answer.Content.ReadAsStream(),
                HttpStatusCode.NotFound or HttpStatusCode.Gone or HttpStatusCode.Forbidden => null,
                var status => throw Unreachable(address, $"{(int)status}"),
            };
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            throw Unreachable(address, exception.Message);
        }
    }

    private static MachineException Unreachable(Uri address, string reason) => new(new(
        $"อ่าน «{address}» ไม่ได้: {reason} ตรวจที่อยู่และการเชื่อมต่อแล้วสั่งใหม่",
        $"'{address}' cannot be read: {reason} See the address and the connection, then run again."));
}
