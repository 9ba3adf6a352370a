using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using ItaSite.Cli.Disk;
using ItaSite.Core.Output;

namespace ItaSite.Cli.Uploading;

/// <summary>The files of a built site, as its manifest lists them.</summary>
internal static class SiteFiles
{
    /// <summary>All files that belong on a host: those of the manifest, the manifest, and its signature if there is one.</summary>
    /// <exception cref="MachineException">No site was built there.</exception>
    public static ImmutableArray<ManifestEntry> Of(string site)
    {
        var listed = Listed(site);
        return
        [
            .. listed,
            EntryOf(site, Manifest.Path),
            .. File.Exists(Path.Combine(site, ManifestSignature.Path)) ? [EntryOf(site, ManifestSignature.Path)] : Array.Empty<ManifestEntry>(),
        ];
    }

    /// <summary>What a manifest on the disk lists.</summary>
    /// <exception cref="MachineException">There is none, or it cannot be read.</exception>
    public static ImmutableArray<ManifestEntry> Listed(string site)
    {
        var path = Path.Combine(site, Manifest.Path);
        if (!File.Exists(path))
        {
            throw new MachineException(new(
                $"ไม่พบ «{path}» จึงไม่มีเว็บไซต์ที่สร้างเสร็จในโฟลเดอร์นี้ สั่ง ita build ก่อน หรือระบุโฟลเดอร์ของเว็บไซต์ด้วย --output",
                $"'{path}' is not there, so this folder holds no finished site. Run 'ita build' first, or name the folder of the site with --output."));
        }

        using var stream = File.OpenRead(path);
        return Read(stream, path);
    }

    /// <summary>What a manifest lists.</summary>
    /// <param name="stream">Its bytes.</param>
    /// <param name="name">Its path or address, for the sentence.</param>
    /// <exception cref="MachineException">It cannot be read, or names a place outside its site.</exception>
    public static ImmutableArray<ManifestEntry> Read(Stream stream, string name)
    {
        try
        {
            var entries = Manifest.Read(stream);
            return entries.All(entry => IsInside(entry.Path)) ? entries : throw new JsonException();
        }
        catch (JsonException)
        {
            throw new MachineException(new(
                $"«{name}» ไม่ใช่บัญชีไฟล์ (manifest) ที่โปรแกรมนี้เขียน สั่ง ita build ใหม่",
                $"'{name}' is not a manifest that this program wrote. Run 'ita build' again."));
        }
    }

    /// <summary>Whether a path stays below the folder it is joined to.</summary>
    public static bool IsInside(string path) =>
        path.Length > 0
        && path[0] is not '/'
        && path.AsSpan().IndexOfAny('\\', ':', '\0') < 0
        && path.Split('/').All(part => part is not ("" or "." or ".."));

    /// <summary>A file as a manifest would list it.</summary>
    public static ManifestEntry EntryOf(string site, string path)
    {
        using var stream = File.OpenRead(Path.Combine(site, path));
        return new ManifestEntry(path, stream.Length, Convert.ToHexStringLower(SHA256.HashData(stream)));
    }
}
