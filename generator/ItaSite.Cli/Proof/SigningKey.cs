using System.Security.Cryptography;
using ItaSite.Cli.Disk;
using ItaSite.Core.Output;
using Org.BouncyCastle.Math.EC.Rfc8032;

namespace ItaSite.Cli.Proof;

/// <summary>An Ed25519 key (RFC 8032) in the files that OpenSSL writes: PKCS#8 for the secret one, SubjectPublicKeyInfo for the public one (RFC 8410).</summary>
internal sealed class SigningKey
{
    private const string SecretLabel = "PRIVATE KEY";
    private const string PublicLabel = "PUBLIC KEY";
    private const string PublicEnding = ".pub";

    /// <summary>What stands before the 32 bytes of a secret key; the format has no other form without attributes.</summary>
    private static readonly byte[] SecretHead = Convert.FromHexString("302e020100300506032b657004220420");

    private static readonly byte[] PublicHead = Convert.FromHexString("302a300506032b6570032100");

    private readonly byte[]? _secret;
    private readonly byte[] _public;

    private SigningKey(byte[]? secret, byte[] open)
    {
        _secret = secret;
        _public = open;
    }

    /// <summary>The key of 32 secret bytes.</summary>
    public static SigningKey OfSecret(byte[] secret)
    {
        var open = new byte[Ed25519.PublicKeySize];
        Ed25519.GeneratePublicKey(secret, 0, open, 0);
        return new SigningKey(secret, open);
    }

    /// <summary>The 32 bytes that anybody may know.</summary>
    public ReadOnlySpan<byte> Public => _public;

    /// <exception cref="MachineException">The file is no such key.</exception>
    public static SigningKey ReadSecret(string file) => OfSecret(Read(file, SecretLabel, SecretHead));

    /// <exception cref="MachineException">The file is no such key.</exception>
    public static SigningKey ReadPublic(string file) => new(null, Read(file, PublicLabel, PublicHead));

    /// <summary>Writes a new pair; only its owner may read the secret one.</summary>
    /// <exception cref="MachineException">One of the files exists.</exception>
    public static void Make(string file)
    {
        if (new[] { file, file + PublicEnding }.FirstOrDefault(File.Exists) is { } existing)
        {
            throw new MachineException(new(
                $"มีไฟล์ «{existing}» อยู่แล้ว จึงไม่เขียนทับ",
                $"'{existing}' exists already; it is not overwritten."));
        }

        var key = OfSecret(RandomNumberGenerator.GetBytes(Ed25519.SecretKeySize));
        Write(file, SecretLabel, [.. SecretHead, .. key._secret ?? []]);
        Write(file + PublicEnding, PublicLabel, [.. PublicHead, .. key._public]);
    }

    /// <summary>The signature of some bytes.</summary>
    public byte[] Sign(byte[] bytes)
    {
        var signature = new byte[ManifestSignature.Length];
        Ed25519.Sign(_secret ?? throw new InvalidOperationException("A public key signs nothing."), 0, bytes, 0, bytes.Length, signature, 0);
        return signature;
    }

    /// <summary>Whether a signature of some bytes was made with this key.</summary>
    public bool Holds(byte[] bytes, byte[] signature) =>
        signature.Length is ManifestSignature.Length && Ed25519.Verify(signature, 0, _public, 0, bytes, 0, bytes.Length);

    private static byte[] Read(string file, string label, byte[] head)
    {
        var text = File.ReadAllText(file);
        if (PemEncoding.TryFind(text, out var fields) && text[fields.Label].Equals(label, StringComparison.Ordinal))
        {
            var bytes = Convert.FromBase64String(text[fields.Base64Data]);
            if (bytes.Length == head.Length + Ed25519.SecretKeySize && bytes.AsSpan().StartsWith(head))
            {
                return bytes[head.Length..];
            }
        }

        throw new MachineException(new(
            $"«{file}» ไม่ใช่กุญแจ Ed25519 แบบ PEM («{label}») สร้างด้วย ita sign --new-key",
            $"'{file}' is not an Ed25519 key in PEM form ('{label}'). Make one with 'ita sign --new-key'."));
    }

    private static void Write(string file, string label, byte[] bytes)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (label is SecretLabel && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var writer = new StreamWriter(file, options);
        writer.Write(PemEncoding.WriteString(label, bytes) + "\n");
    }
}
