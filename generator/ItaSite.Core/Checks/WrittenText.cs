using System.Buffers;
using System.Net;

namespace ItaSite.Core.Checks;

/// <summary>Shows a text as its readers see it, letter for letter at the same place: what a browser reads as one sign is that sign and filling that takes no room.</summary>
internal static class WrittenText
{
    private const char Filling = '\u2060';
    private const int LongestReference = 12;

    private static readonly SearchValues<char> Marks = SearchValues.Create("&\\*");

    private static readonly string[] WithReferences = [".md", ".html", ".htm", ".svg", ".xml"];

    /// <summary>The text, as long as it was, with character references read; in Markdown also without the signs of emphasis and what escapes one.</summary>
    public static string AsRead(string path, string text)
    {
        if (!WithReferences.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        {
            return text;
        }

        var first = text.AsSpan().IndexOfAny(Marks);
        return first < 0 ? text : string.Create(text.Length, (text, first, IsMarkdown: path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)), static (read, from) =>
        {
            from.text.CopyTo(read);
            for (var at = from.first; at < read.Length;)
            {
                at += Read(from.text, at, from.IsMarkdown ? "\\*" : string.Empty, read);
                var next = from.text.AsSpan(at).IndexOfAny(Marks);
                at = next < 0 ? read.Length : at + next;
            }
        });
    }

    /// <summary>Reads what begins at a place, and gives how many letters it took.</summary>
    private static int Read(string text, int at, string signs, Span<char> read)
    {
        var length = text[at] is '&' ? Reference(text, at, out var letter) : Sign(text, at, signs, out letter);
        if (length > 1)
        {
            read.Slice(at, length).Fill(Filling);
            read[at] = letter;
        }

        return Math.Max(length, 1);
    }

    /// <summary>The length of a character reference of one letter; 0 if there is none.</summary>
    private static int Reference(string text, int at, out char letter)
    {
        letter = Filling;
        var end = text.AsSpan(at, Math.Min(LongestReference, text.Length - at)).IndexOf(';');
        if (end < 2 || WebUtility.HtmlDecode(text.Substring(at, end + 1)) is not [var one])
        {
            return 0;
        }

        letter = one;
        return end + 1;
    }

    /// <summary>The length of a doubled sign of emphasis, or of an escape with its sign; 0 if there is none.</summary>
    private static int Sign(string text, int at, string signs, out char letter)
    {
        letter = Filling;
        if (at + 1 >= text.Length || !signs.Contains(text[at], StringComparison.Ordinal))
        {
            return 0;
        }

        var isEscape = text[at] is '\\' && char.IsAsciiLetterOrDigit(text[at + 1]) is false && text[at + 1] is > ' ' and < '\u007F';
        letter = isEscape ? text[at + 1] : Filling;
        return isEscape || (text[at] is not '\\' && text[at + 1] == text[at]) ? 2 : 0;
    }
}
