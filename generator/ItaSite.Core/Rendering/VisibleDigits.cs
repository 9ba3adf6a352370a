namespace ItaSite.Core.Rendering;

/// <summary>
/// Prints the numbers and days that readers see with Thai digits. Attributes and addresses stay as they are, and so does every run of signs
/// that holds a Latin letter: codes of items (O24), web and mail addresses. Parts in another language keep theirs, and so do names of files, which stand in <c>bdi</c>.
/// </summary>
internal static class VisibleDigits
{
    private static readonly string[] Kept = ["script", "style", "code", "pre", "textarea", "bdi"];

    /// <summary>Writes a page with Thai digits.</summary>
    /// <param name="page">A whole page in UTF-8.</param>
    /// <param name="target">Where it goes.</param>
    public static void Write(ReadOnlySpan<byte> page, Stream target) => PageText.Write(page, Kept, Change, target);

    private static void Change(ReadOnlySpan<byte> page, int start, int end, Stream target, ref int written)
    {
        var text = page[..end];
        for (var at = start; at < end;)
        {
            var run = at;
            while (at < end && IsSign(text[at]))
            {
                at++;
            }

            if (IsNumber(text[run..at]))
            {
                target.Write(page[written..run]);
                WriteNumber(text[run..at], target);
                written = at;
            }

            at = at < end && text[at] is (byte)'&' ? EndOfEntity(text, at) : at + 1;
        }
    }

    /// <summary>Behind an escaped sign, such as <c>&amp;#39;</c>.</summary>
    private static int EndOfEntity(ReadOnlySpan<byte> text, int start)
    {
        var semicolon = text[start..].IndexOf((byte)';');
        return semicolon < 0 ? text.Length : start + semicolon + 1;
    }

    private static void WriteNumber(ReadOnlySpan<byte> number, Stream target)
    {
        foreach (var sign in number)
        {
            if (char.IsAsciiDigit((char)sign))
            {
                target.Write([0xE0, 0xB9, (byte)(sign - '0' + 0x90)]); // ๐ is U+0E50
            }
            else
            {
                target.WriteByte(sign);
            }
        }
    }

    private static bool IsNumber(ReadOnlySpan<byte> run) => run.ContainsAnyInRange((byte)'0', (byte)'9')
        && !run.ContainsAnyInRange((byte)'a', (byte)'z') && !run.ContainsAnyInRange((byte)'A', (byte)'Z');

    /// <summary>Whether it is a printed ASCII sign that is not escaped: these stand together without a blank in codes, names and addresses.</summary>
    private static bool IsSign(byte one) => one is > (byte)' ' and < 0x7F and not (byte)'&';
}
