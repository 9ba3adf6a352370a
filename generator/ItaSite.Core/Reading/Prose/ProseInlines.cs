using System.Globalization;
using ItaSite.Core.Content;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace ItaSite.Core.Reading;

/// <summary>Prints what stands inside a line: words, links, pictures, footnote marks.</summary>
internal sealed class ProseInlines(ProseBodyWriter body)
{
    private bool _isInLink;

    /// <summary>Writes all inlines of a block; nothing if it has none.</summary>
    public void Write(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            Write(inline);
        }
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case LinkInline { IsImage: true } picture:
                Picture(picture);
                break;
            case LinkInline link:
                Link(link.Url ?? string.Empty, () => Write(link));
                break;
            case AutolinkInline address:
                Link(address.IsEmail ? "mailto:" + address.Url : address.Url, () => body.Html.Text(address.Url));
                break;
            case EmphasisInline emphasis:
                Emphasis(emphasis);
                break;
            case FootnoteLink when _isInLink:
                break;
            case FootnoteLink mark:
                FootnoteMark(mark);
                break;
            case ContainerInline container:
                Write(container);
                break;
            default:
                Leaf(inline);
                break;
        }
    }

    private void Leaf(Inline inline)
    {
        switch (inline)
        {
            case CodeInline code:
                body.Html.Markup("<code>").Text(code.Content).Markup("</code>");
                break;
            case LineBreakInline lineBreak:
                body.Html.Markup(lineBreak.IsHard ? "<br>\n" : "\n");
                break;
            default:
                body.Html.Text(PlainText.Leaf(inline));
                break;
        }
    }

    private void Emphasis(EmphasisInline emphasis)
    {
        var element = emphasis.DelimiterChar is '~' ? "del" : emphasis.DelimiterCount is 2 ? "strong" : "em";
        body.Html.Markup("<").Markup(element).Markup(">");
        Write((ContainerInline)emphasis);
        body.Html.Markup("</").Markup(element).Markup(">");
    }

    /// <summary>What the gate refuses is printed as text, and so is a link inside a link.</summary>
    private void Link(string target, Action text)
    {
        if (_isInLink || !LinkGate.Allows(target))
        {
            text();
            return;
        }

        _isInLink = true;
        body.Gap(ProseGapKind.LinkStart, target);
        text();
        body.Gap(ProseGapKind.LinkEnd, target);
        _isInLink = false;
    }

    private void Picture(LinkInline picture)
    {
        var target = picture.Url ?? string.Empty;
        var alternative = PlainText.Of(picture);
        if (LinkGate.AllowsPicture(target))
        {
            body.Gap(ProseGapKind.Picture, target, alternative);
        }
        else
        {
            body.Html.Text(alternative);
        }
    }

    /// <summary>A mark in the text leads to its note, and the note back to each of its marks. The ids hold a colon, which no heading's id does.</summary>
    private void FootnoteMark(FootnoteLink mark)
    {
        var note = mark.Footnote.Order.ToString(CultureInfo.InvariantCulture);
        var place = mark.Index.ToString(CultureInfo.InvariantCulture);
        if (mark.IsBackLink)
        {
            body.Html.Markup(" <a role=\"doc-backlink\"").Attribute("href", "#fnref:" + place).Markup(" aria-label=\"");
            body.Gap(ProseGapKind.FootnoteReturn, note).Markup("\">↩</a>");
            return;
        }

        body.Html.Markup("<sup><a role=\"doc-noteref\"").Attribute("id", "fnref:" + place).Attribute("href", "#fn:" + note).Markup(" aria-label=\"");
        body.Gap(ProseGapKind.FootnoteName, note).Markup("\">").Text(note).Markup("</a></sup>");
    }
}
