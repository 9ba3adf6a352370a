using System.Buffers;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>Finds what an author meant as markup and a reader would see letter by letter: HTML tags, and addresses that nobody made links.</summary>
internal static class WrittenMarkup
{
    private static readonly SearchValues<string> Addresses =
        SearchValues.Create(["https://", "http://"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> AddressEnds = SearchValues.Create(" \t\n<>|)]\"'");

    private static readonly SearchValues<string> Tags = SearchValues.Create(
        [
            "a", "article", "b", "big", "blockquote", "body", "br", "button", "center", "code", "div", "em", "embed", "font", "form", "h1", "h2", "h3", "h4", "h5", "h6",
            "hr", "html", "i", "iframe", "img", "input", "li", "link", "meta", "object", "ol", "p", "pre", "script", "section", "small", "span", "strong", "style", "sub",
            "sup", "svg", "table", "tbody", "td", "th", "thead", "tr", "u", "ul", "video",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>The findings of a piece of plain text.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="markdown">The whole text, for a tag may go on behind the piece.</param>
    /// <param name="offset">Where the piece begins in it, zero-based.</param>
    /// <param name="places">The places of the whole text.</param>
    public static IEnumerable<Diagnostic> In(ReadOnlySpan<char> piece, string markdown, int offset, TextPlaces places)
    {
        if (piece.IndexOf('<') < 0 && piece.IndexOfAny(Addresses) < 0)
        {
            return [];
        }

        var found = new List<Diagnostic>();
        for (var at = 0; at < piece.Length; at++)
        {
            if (TagAt(markdown, offset + at) is { } tag)
            {
                found.Add(ProseRules.Tag(places.At(offset + at), tag));
            }
        }

        if (piece.IndexOfAny(Addresses) is >= 0 and var address)
        {
            found.Add(ProseRules.Bare(places.At(offset + address), AddressAt(markdown.AsSpan(offset + address))));
        }

        return found;
    }

    /// <summary>The tag that begins at a place, such as <c>&lt;br&gt;</c>, or null.</summary>
    private static string? TagAt(string markdown, int at)
    {
        if (at >= markdown.Length || markdown[at] is not '<')
        {
            return null;
        }

        var rest = markdown.AsSpan(at + 1);
        var slash = rest.StartsWith("/", StringComparison.Ordinal) ? 1 : 0;
        var length = 0;
        while (slash + length < rest.Length && char.IsAsciiLetterOrDigit(rest[slash + length]))
        {
            length++;
        }

        var name = rest.Slice(slash, length).ToString();
        var closes = slash + length < rest.Length && rest[slash + length] is '>' or ' ' or '/' or '\n';
        return closes && Tags.Contains(name) ? $"<{rest[..slash]}{name}>" : null;
    }

    /// <summary>An address up to the first blank or sign that cannot belong to it.</summary>
    private static string AddressAt(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(AddressEnds);
        return (end < 0 ? text : text[..end]).ToString();
    }
}
