using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ItaSite.Core.Output;

/// <summary>The first 8 bytes of the SHA-256 of an address: marks of all links of a site are kept together, texts would fill the memory.</summary>
internal static class GateMark
{
    /// <summary>The mark of a file or a folder.</summary>
    public static ulong Of(string path)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(path), hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash);
    }

    /// <summary>The mark of a place on a page.</summary>
    public static ulong Of(string path, string id) => Of($"{path}#{id}");
}
