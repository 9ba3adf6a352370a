namespace ItaSite.Core.Rendering;

/// <summary>
/// Marks Thai text of an English page with its language, so that a screen reader says it in Thai: titles, names and cells that the office gives in Thai only.
/// Attributes, drawings, code and parts with a language of their own stay as they are.
/// </summary>
internal static class ThaiWords
{
    /// <summary>The bytes of a Thai letter, mark or digit in UTF-8.</summary>
    private const int BytesOfALetter = 3;

    private static readonly string[] Kept = ["script", "style", "svg", "code", "pre", "textarea", "title", "option"];

    /// <summary>Writes a page with its Thai text marked.</summary>
    /// <param name="page">A whole page in UTF-8.</param>
    /// <param name="target">Where it goes.</param>
    public static void Write(ReadOnlySpan<byte> page, Stream target) => PageText.Write(page, Kept, Mark, target);

    private static void Mark(ReadOnlySpan<byte> page, int start, int end, Stream target, ref int written)
    {
        var text = page[start..end];
        for (var at = Next(text, 0); at < text.Length; at = Next(text, written - start))
        {
            var last = EndOfRun(text, at);
            target.Write(page[written..(start + at)]);
            target.Write("<span lang=\"th\">"u8);
            target.Write(text[at..last]);
            target.Write("</span>"u8);
            written = start + last;
        }
    }

    /// <summary>The next Thai letter; the end of the text if there is none.</summary>
    private static int Next(ReadOnlySpan<byte> text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            var found = text[at..].IndexOf((byte)0xE0);
            if (found < 0)
            {
                return text.Length;
            }

            at += found;
            if (IsThai(text, at))
            {
                return at;
            }
        }

        return text.Length;
    }

    /// <summary>The end of the last Thai letter before a Latin letter or an escaped sign; blanks, figures and signs between Thai letters belong to them.</summary>
    private static int EndOfRun(ReadOnlySpan<byte> text, int start)
    {
        var end = start;
        for (var at = start; at < text.Length && !char.IsAsciiLetter((char)text[at]) && text[at] is not (byte)'&';)
        {
            if (IsThai(text, at))
            {
                at += BytesOfALetter;
                end = at;
            }
            else
            {
                at++;
            }
        }

        return end;
    }

    /// <summary>Whether a sign of U+0E00 to U+0E7F begins here.</summary>
    private static bool IsThai(ReadOnlySpan<byte> text, int at) =>
        at + BytesOfALetter <= text.Length && text[at] is 0xE0 && text[at + 1] is 0xB8 or 0xB9;
}
