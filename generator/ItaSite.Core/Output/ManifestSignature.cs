namespace ItaSite.Core.Output;

/// <summary><c>manifest.sig</c>: 64 bytes, the Ed25519 signature (RFC 8032) of the bytes of the manifest, so that anybody can tell who published.</summary>
public static class ManifestSignature
{
    /// <summary>Where it lies; the manifest does not list it.</summary>
    public const string Path = "manifest.sig";

    /// <summary>How many bytes it has.</summary>
    public const int Length = 64;
}
