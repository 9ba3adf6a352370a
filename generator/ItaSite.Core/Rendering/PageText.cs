using System.Text;

namespace ItaSite.Core.Rendering;

/// <summary>Goes through the texts of a finished page that readers see, one piece of escaped text after the other; markup and attributes stay as they are.</summary>
internal static class PageText
{
    /// <summary>Writes the page up to the last change in one of its texts.</summary>
    /// <param name="page">The whole page.</param>
    /// <param name="start">Where the text begins.</param>
    /// <param name="end">Where it ends; this place does not belong to it.</param>
    /// <param name="target">Where the page goes.</param>
    /// <param name="written">How far the page is written.</param>
    public delegate void Change(ReadOnlySpan<byte> page, int start, int end, Stream target, ref int written);

    /// <summary>Writes a page with its texts changed; parts with a language of their own stay as they are.</summary>
    /// <param name="page">A whole page in UTF-8.</param>
    /// <param name="kept">The names of elements that stay as they are as well.</param>
    /// <param name="change">Changes a text.</param>
    /// <param name="target">Where the page goes.</param>
    public static void Write(ReadOnlySpan<byte> page, string[] kept, Change change, Stream target)
    {
        var written = 0;
        for (var at = Math.Max(0, page.IndexOf("<body"u8)); at < page.Length;)
        {
            var tag = Until(page, at, (byte)'<');
            if (at < tag)
            {
                change(page, at, tag, target, ref written);
            }

            at = EndOfMarkup(page, tag, kept);
        }

        target.Write(page[written..]);
    }

    /// <summary>Where markup that begins at a place ends: behind its tag, or before the closing tag of the whole element if its text is kept.</summary>
    private static int EndOfMarkup(ReadOnlySpan<byte> page, int start, string[] kept)
    {
        var end = Math.Min(page.Length, Until(page, start, (byte)'>') + 1);
        var tag = page[start..end];
        var name = NameOf(tag);
        return name.Length > 0 && (IsOneOf(kept, name) || tag.IndexOf(" lang="u8) > 0) ? EndOfElement(page, end, name) : end;
    }

    /// <summary>Where the closing tag of an element begins; elements of the same name may lie in it.</summary>
    private static int EndOfElement(ReadOnlySpan<byte> page, int from, ReadOnlySpan<byte> name)
    {
        var open = 1;
        for (var tag = Until(page, from, (byte)'<'); tag < page.Length; tag = Until(page, tag + 1, (byte)'<'))
        {
            var rest = page[(tag + 1)..];
            var isClosing = rest.StartsWith("/"u8);
            if (IsNamed(isClosing ? rest[1..] : rest, name))
            {
                open += isClosing ? -1 : 1;
            }

            if (open is 0)
            {
                return tag;
            }
        }

        return page.Length;
    }

    private static bool IsNamed(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> name) =>
        tag.Length > name.Length && tag.StartsWith(name) && !char.IsAsciiLetterOrDigit((char)tag[name.Length]);

    private static bool IsOneOf(string[] kept, ReadOnlySpan<byte> name)
    {
        foreach (var one in kept)
        {
            if (Ascii.Equals(name, one))
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
}
