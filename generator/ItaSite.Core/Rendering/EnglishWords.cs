using System.Text;

namespace ItaSite.Core.Rendering;

/// <summary>
/// Marks English phrases of a Thai page with their language, so that a screen reader says them in English: runs of two or more Latin words
/// (No Gift Policy), and single words with a hyphen or an ampersand (E-Service, Q&amp;A). Attributes, code and parts with a language of their own stay as they are.
/// </summary>
internal static class EnglishWords
{
    private static readonly string[] Kept = ["script", "style", "svg", "code", "pre", "textarea", "title", "option"];

    /// <summary>Writes a page with its English phrases marked.</summary>
    /// <param name="page">A whole page in UTF-8.</param>
    /// <param name="target">Where it goes.</param>
    public static void Write(ReadOnlySpan<byte> page, Stream target)
    {
        var at = Math.Max(0, page.IndexOf("<body"u8));
        target.Write(page[..at]);
        while (at < page.Length)
        {
            var tag = Until(page, at, "<"u8);
            WriteText(page[at..tag], target);
            at = EndOfMarkup(page, tag);
            target.Write(page[tag..at]);
        }
    }

    /// <summary>Where markup that begins at a place ends: behind its tag, or behind the whole element if its text is kept.</summary>
    private static int EndOfMarkup(ReadOnlySpan<byte> page, int start)
    {
        var end = Math.Min(page.Length, Until(page, start, ">"u8) + 1);
        var tag = page[start..end];
        var name = NameOf(tag);
        if (name.Length is 0 || !(IsKept(name) || tag.IndexOf(" lang="u8) > 0))
        {
            return end;
        }

        var close = Until(page, end, Encoding.ASCII.GetBytes("</" + Encoding.ASCII.GetString(name) + ">"));
        return close;
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

    private static int Until(ReadOnlySpan<byte> page, int from, ReadOnlySpan<byte> what)
    {
        var found = page[from..].IndexOf(what);
        return found < 0 ? page.Length : from + found;
    }

    private static void WriteText(ReadOnlySpan<byte> text, Stream target)
    {
        var written = 0;
        for (var at = 0; at < text.Length;)
        {
            var run = LatinRun.At(text, at);
            if (run.IsPhrase)
            {
                target.Write(text[written..at]);
                target.Write("<span lang=\"en\">"u8);
                target.Write(text[at..run.End]);
                target.Write("</span>"u8);
                written = run.End;
            }

            at = run.End;
        }

        target.Write(text[written..]);
    }
}
