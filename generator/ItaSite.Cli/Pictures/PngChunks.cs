using System.Buffers.Binary;
using System.Text;

namespace ItaSite.Cli.Pictures;

/// <summary>The parts of a PNG.</summary>
internal static class PngChunks
{
    private const int SignatureLength = 8;

    /// <summary>What makes the picture and its colours; all else (texts, dates, places, names of programs, further pictures) is left out.</summary>
    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal) { "IHDR", "PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "IDAT", "IEND" };

    /// <summary>The same picture without anything else; null if it has a profile of colours, so that it must be written anew, or if it is not whole.</summary>
    public static byte[]? Plain(byte[] bytes)
    {
        using var plain = new MemoryStream(bytes.Length);
        plain.Write(bytes, 0, Math.Min(bytes.Length, SignatureLength));
        foreach (var (name, start, length) in Of(bytes))
        {
            if (name is "iCCP" or "cICP")
            {
                return null;
            }

            if (Kept.Contains(name))
            {
                plain.Write(bytes, start, length);
            }

            if (name is "IEND")
            {
                return plain.ToArray();
            }
        }

        return null;
    }

    /// <summary>Whether it holds a second picture to be shown after the first (APNG).</summary>
    public static bool AreMoving(byte[] bytes) => Of(bytes).Any(chunk => chunk.Name is "acTL");

    /// <summary>All whole chunks; each with its length, name and checksum.</summary>
    private static IEnumerable<(string Name, int Start, int Length)> Of(byte[] bytes)
    {
        for (var at = SignatureLength; at + 12 <= bytes.Length;)
        {
            var length = 12L + BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at));
            if (at + length > bytes.Length)
            {
                yield break;
            }

            yield return (Encoding.ASCII.GetString(bytes, at + 4, 4), at, (int)length);
            at += (int)length;
        }
    }
}
