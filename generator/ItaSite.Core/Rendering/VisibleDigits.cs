namespace ItaSite.Core.Rendering;

/// <summary>
/// Prints the numbers and days that readers see with Thai digits. Attributes and addresses stay as they are, and so does every run of signs
/// that holds a Latin letter: codes of items (O24), file names, web and mail addresses. Parts in another language, and those marked <c>translate="no"</c>, keep theirs.
/// </summary>
internal static class VisibleDigits
{
    private static readonly string[] Kept = ["script", "style", "code", "pre", "textarea"];

    /// <summary>Writes a page with Thai digits.</summary>
    /// <param name="page">A whole page in UTF-8.</param>
    /// <param name="target">Where it goes.</param>
    public static void Write(ReadOnlySpan<byte> page, Stream target) => PageText.Write(page, Kept, WriteText, target);

    private static void WriteText(ReadOnlySpan<byte> text, Stream target)
    {
        var at = 0;
        while (at < text.Length)
        {
            var start = at;
            while (at < text.Length && !IsSign(text[at]))
            {
                at = text[at] is (byte)'&' ? EndOfEntity(text, at) : at + 1;
            }

            target.Write(text[start..at]);
            start = at;
            while (at < text.Length && IsSign(text[at]))
            {
                at++;
            }

            WriteRun(text[start..at], target);
        }
    }

    /// <summary>Behind an escaped sign, such as <c>&amp;#39;</c>.</summary>
    private static int EndOfEntity(ReadOnlySpan<byte> text, int start)
    {
        var semicolon = text[start..].IndexOf((byte)';');
        return semicolon < 0 ? text.Length : start + semicolon + 1;
    }

    private static void WriteRun(ReadOnlySpan<byte> run, Stream target)
    {
        if (!run.ContainsAnyInRange((byte)'0', (byte)'9') || HasLetter(run))
        {
            target.Write(run);
            return;
        }

        foreach (var sign in run)
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

    private static bool HasLetter(ReadOnlySpan<byte> run) =>
        run.ContainsAnyInRange((byte)'a', (byte)'z') || run.ContainsAnyInRange((byte)'A', (byte)'Z');

    /// <summary>Whether it is a printed ASCII sign that is not escaped: these stand together without a blank in codes, names and addresses.</summary>
    private static bool IsSign(byte one) => one is > (byte)' ' and < 0x7F and not (byte)'&';
}
