using System.Security.Cryptography;
using ItaSite.Cli.Uploading;
using ItaSite.Core.Output;

namespace ItaSite.Tests.Cli;

/// <summary>Holds a folder against its manifest: each listed file with its bytes, and no other.</summary>
internal static class WholeSite
{
    public static void Assert(string site)
    {
        using var stream = File.OpenRead(Path.Combine(site, Manifest.Path));
        Xunit.Assert.Equal(
            Manifest.Read(stream).Select(entry => (entry.Path, entry.Bytes, entry.Sha256)),
            Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories)
                .Select(file => (Path: Path.GetRelativePath(site, file).Replace('\\', '/'), File: file))
                .Where(file => file.Path is not (".ita-site" or Manifest.Path or ManifestSignature.Path or UploadRecord.Name))
                .OrderBy(file => file.Path, StringComparer.Ordinal)
                .Select(file => (file.Path, new FileInfo(file.File).Length, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file.File))))));
    }
}
