using System.Text;
using Markdig.Syntax.Inlines;

namespace ItaSite.Core.Reading;

/// <summary>The text of Markdown without its markup.</summary>
internal static class PlainText
{
    /// <summary>What a reader sees: line breaks are blanks, pictures their text alternatives, footnote marks nothing; blanks collapsed.</summary>
    public static string Of(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        Append(text, inlines, 0);
        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Append(StringBuilder text, ContainerInline? inlines, int depth)
    {
        if (depth > MarkdownDialect.MaximumDepth)
        {
            return;
        }

        for (var inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            Append(text, inline, depth);
        }
    }

    private static void Append(StringBuilder text, Inline inline, int depth)
    {
        switch (inline)
        {
            case ContainerInline container:
                Append(text, container, depth + 1);
                break;
            case LineBreakInline:
                text.Append(' ');
                break;
            default:
                text.Append(Leaf(inline));
                break;
        }
    }

    /// <summary>The text of an inline that holds no others; empty for marks such as those of footnotes.</summary>
    public static ReadOnlySpan<char> Leaf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.AsSpan(),
        CodeInline code => code.Content,
        AutolinkInline address => address.Url,
        HtmlEntityInline entity => entity.Transcoded.AsSpan(),
        _ => default,
    };
}
