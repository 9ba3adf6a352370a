using System.Buffers;

namespace ItaSite.Core.Rendering;

/// <summary>
/// Marks English phrases of a Thai page with their language, so that a screen reader says them in English: runs of two or more Latin words
/// (No Gift Policy), and single words with a hyphen or an ampersand (E-Service, Q&amp;A). Attributes, code and parts with a language of their own stay as they are.
/// </summary>
internal static class EnglishWords
{
    private static readonly string[] Kept = ["script", "style", "svg", "code", "pre", "textarea", "title", "option"];

    /// <summary>What a run of Latin words, or a character reference that is no part of one, begins with; all between is passed over at once.</summary>
    private static readonly SearchValues<byte> Starts = SearchValues.Create("&ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8);

    /// <summary>Writes a page with its English phrases marked.</summary>
    /// <param name="page">A whole page in UTF-8.</param>
    /// <param name="target">Where it goes.</param>
    public static void Write(ReadOnlySpan<byte> page, Stream target) => PageText.Write(page, Kept, Mark, target);

    private static void Mark(ReadOnlySpan<byte> page, int start, int end, Stream target, ref int written)
    {
        var text = page[start..end];
        for (var at = text.IndexOfAny(Starts); at >= 0; at = Next(text, at))
        {
            var run = LatinRun.At(text, at);
            if (run.IsPhrase)
            {
                target.Write(page[written..(start + at)]);
                target.Write("<span lang=\"en\">"u8);
                target.Write(text[at..run.End]);
                target.Write("</span>"u8);
                written = start + run.End;
            }

            at = run.End;
        }
    }

    private static int Next(ReadOnlySpan<byte> text, int from)
    {
        var found = text[from..].IndexOfAny(Starts);
        return found < 0 ? -1 : from + found;
    }
}
