using System.Buffers;
using System.Text;

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
    public static void Write(ReadOnlySpan<byte> page, Stream target)
    {
        var written = 0;
        for (var at = Math.Max(0, page.IndexOf("<body"u8)); at < page.Length;)
        {
            var tag = Until(page, at, (byte)'<');
            WriteText(page, at, tag, target, ref written);
            at = EndOfMarkup(page, tag);
        }

        target.Write(page[written..]);
    }

    /// <summary>Where markup that begins at a place ends: behind its tag, or behind the whole element if its text is kept.</summary>
    private static int EndOfMarkup(ReadOnlySpan<byte> page, int start)
    {
        var end = Math.Min(page.Length, Until(page, start, (byte)'>') + 1);
        var tag = page[start..end];
        var name = NameOf(tag);
        return name.Length > 0 && (IsKept(name) || tag.IndexOf(" lang="u8) > 0) ? EndOfElement(page, end, name) : end;
    }

    private static int EndOfElement(ReadOnlySpan<byte> page, int start, ReadOnlySpan<byte> name)
    {
        var close = page[start..].IndexOf(Encoding.ASCII.GetBytes("</" + Encoding.ASCII.GetString(name) + ">"));
        return close < 0 ? page.Length : start + close;
    }

    private static bool IsKept(ReadOnlySpan<byte> name)
    {
        foreach (var kept in Kept)
        {
            if (Ascii.Equals(name, kept))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name of an opening tag; empty for any other markup.</summary>
    private static ReadOnlySpan<byte> NameOf(ReadOnlySpan<byte> tag)
    {
        var end = 1;
        while (end < tag.Length && char.IsAsciiLetterOrDigit((char)tag[end]))
        {
            end++;
        }

        return end < tag.Length ? tag[1..end] : [];
    }

    private static int Until(ReadOnlySpan<byte> page, int from, byte what)
    {
        var found = page[from..].IndexOf(what);
        return found < 0 ? page.Length : from + found;
    }

    /// <summary>Writes the page up to the last phrase of a text; <paramref name="written"/> tells how far that is.</summary>
    private static void WriteText(ReadOnlySpan<byte> page, int start, int end, Stream target, ref int written)
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
