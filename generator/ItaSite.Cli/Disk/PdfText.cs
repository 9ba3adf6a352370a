using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ItaSite.Core.Content;

namespace ItaSite.Cli.Disk;

/// <summary>The text of a PDF, page by page.</summary>
internal static class PdfText
{
    /// <summary>One text a page, empty for a page without any; none at all if the letters of the file are not those that it shows, or if there are none.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="pages">How many pages it has.</param>
    public static ImmutableArray<string> Of(AttachmentText text, int pages)
    {
        var texts = new string[pages];
        Array.Fill(texts, string.Empty);
        foreach (var piece in text.Pieces.Where(piece => piece.Kind is TextPieceKind.Page))
        {
            texts[int.Parse(piece.Place, CultureInfo.InvariantCulture) - 1] = Mended(Joined(piece.Text));
        }

        return texts.All(page => page.Length is 0) || texts.Any(IsDamaged) ? [] : [.. texts];
    }

    /// <summary>Without the blanks that stand before marks and behind ำ where the writer of the file moved the pen.</summary>
    public static string Mended(string text)
    {
        var mended = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is not ' ' || !IsStray(text, at))
            {
                mended.Append(text[at]);
            }
        }

        return mended.ToString();
    }

    /// <summary>Whether letters are lost: a NUL, a replacement character, or a letter of private use behind a Thai one, as old fonts have them.</summary>
    public static bool IsDamaged(string text)
    {
        var before = '\0';
        foreach (var one in text)
        {
            if (one is '\0' or '\uFFFD' || (one is >= '\uE000' and <= '\uF8FF' && IsThai(before)))
            {
                return true;
            }

            before = one;
        }

        return false;
    }

    /// <summary>A new line is a blank, but none between Thai letters, where lines break inside sentences.</summary>
    private static string Joined(string lines)
    {
        var text = new StringBuilder(lines.Length);
        for (var at = 0; at < lines.Length; at++)
        {
            if (lines[at] is not '\n')
            {
                text.Append(lines[at]);
            }
            else if (!(at > 0 && at + 1 < lines.Length && IsThai(lines[at - 1]) && IsThai(lines[at + 1])))
            {
                text.Append(' ');
            }
        }

        return text.ToString();
    }

    private static bool IsStray(string text, int at) =>
        at > 0 && at + 1 < text.Length && IsThai(text[at - 1])
        && (IsMark(text[at + 1]) || (at > 1 && text[at - 1] is '\u0E33' && IsConsonant(text[at - 2]) && IsConsonant(text[at + 1])));

    private static bool IsThai(char one) => one is >= '\u0E01' and <= '\u0E5B';

    private static bool IsConsonant(char one) => one is >= 'ก' and <= 'ฮ';

    private static bool IsMark(char one) => one is '\u0E31' or (>= '\u0E33' and <= '\u0E3A') or (>= '\u0E47' and <= '\u0E4E');
}
