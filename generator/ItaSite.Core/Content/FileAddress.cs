using System.Security.Cryptography;
using System.Text;

namespace ItaSite.Core.Content;

/// <summary>The part of an address that a file name becomes: ASCII and lower case, the same as long as the name is the same.</summary>
public static class FileAddress
{
    /// <summary>An ASCII name in lower case, spaces as '-'; any other name as <c>file-</c>, eight hexadecimal digits of the SHA-256 of its NFC form, and its ending.</summary>
    public static string Of(string name)
    {
        var normal = name.Normalize();
        return normal.All(IsPlain) ? normal.ToLowerInvariant().Replace(' ', '-') : "file-" + Hash(normal) + Ending(normal);
    }

    private static bool IsPlain(char one) => char.IsAsciiLetterOrDigit(one) || one is '.' or '-' or '_' or ' ';

    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 4));

    private static string Ending(string name)
    {
        var dot = name.LastIndexOf('.');
        var ending = dot < 0 ? string.Empty : name[dot..].ToLowerInvariant();
        return ending.All(IsPlain) ? ending : string.Empty;
    }
}
