namespace ItaSite.Cli.Pictures;

/// <summary>The blocks of a GIF (GIF89a specification, sections 17 to 27).</summary>
internal static class GifStill
{
    private const int HeadLength = 13;
    private const byte Extension = 0x21;
    private const byte Image = 0x2C;
    private const byte Trailer = 0x3B;
    private const byte GraphicControl = 0xF9;

    /// <summary>The first picture of a GIF without comments and data of programs; null if it has none.</summary>
    public static byte[]? Of(byte[] bytes)
    {
        using var still = new MemoryStream();
        foreach (var (kind, start, end) in Blocks(bytes))
        {
            if (kind is Image)
            {
                still.Write(bytes, start, end - start);
                still.WriteByte(Trailer);
                return [.. bytes.AsSpan(0, HeadEnd(bytes)), .. still.ToArray()];
            }

            if (kind is GraphicControl)
            {
                still.SetLength(0);
                still.Write(bytes, start, end - start);
            }
        }

        return null;
    }

    /// <summary>Whether it has more than one picture.</summary>
    public static bool IsMoving(byte[] bytes) => Blocks(bytes).Count(block => block.Kind is Image) > 1;

    /// <summary>Pictures and extensions, told by their label; a cut one ends the list.</summary>
    private static IEnumerable<(byte Kind, int Start, int End)> Blocks(byte[] bytes)
    {
        for (var at = HeadEnd(bytes); at + 2 < bytes.Length && bytes[at] is Extension or Image;)
        {
            var end = bytes[at] is Extension ? EndOfParts(bytes, at + 2) : EndOfImage(bytes, at);
            if (end > bytes.Length)
            {
                yield break;
            }

            yield return (bytes[at] is Extension ? bytes[at + 1] : Image, at, end);
            at = end;
        }
    }

    private static int HeadEnd(byte[] bytes) => bytes.Length < HeadLength ? bytes.Length : Math.Min(bytes.Length, HeadLength + Colours(bytes[10]));

    /// <summary>The length of a table of colours that a byte of flags announces.</summary>
    private static int Colours(byte flags) => (flags & 0x80) is 0 ? 0 : 3 * (2 << (flags & 7));

    private static int EndOfImage(byte[] bytes, int start) =>
        start + 10 > bytes.Length ? bytes.Length + 1 : EndOfParts(bytes, start + 10 + Colours(bytes[start + 9]) + 1);

    /// <summary>Behind the empty part that ends a row of parts; beyond the file if there is none.</summary>
    private static int EndOfParts(byte[] bytes, int at)
    {
        while (at < bytes.Length && bytes[at] is not 0)
        {
            at += 1 + bytes[at];
        }

        return at + 1;
    }
}
