using System.Globalization;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Reading;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace ItaSite.Core.Rendering;

/// <summary>Prints what stands inside a line: words, links, pictures, footnote marks.</summary>
internal sealed class ProseInlines(ProseSurroundings surroundings, HtmlText html)
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
                Link(address.IsEmail ? "mailto:" + address.Url : address.Url, () => html.Text(address.Url));
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
                html.Markup("<code>").Text(code.Content).Markup("</code>");
                break;
            case LineBreakInline lineBreak:
                html.Markup(lineBreak.IsHard ? "<br>\n" : "\n");
                break;
            default:
                html.Text(PlainText.Leaf(inline));
                break;
        }
    }

    private void Emphasis(EmphasisInline emphasis)
    {
        var element = emphasis.DelimiterChar is '~' ? "del" : emphasis.DelimiterCount is 2 ? "strong" : "em";
        html.Markup("<").Markup(element).Markup(">");
        Write((ContainerInline)emphasis);
        html.Markup("</").Markup(element).Markup(">");
    }

    /// <summary>The gate is asked once more where the link is printed: what it refuses is printed as text, and so is a link inside a link.</summary>
    private void Link(string target, Action text)
    {
        var view = !_isInLink && LinkGate.Allows(target) ? surroundings.Link(target) : null;
        if (view is null || !LinkGate.Allows(view.Href))
        {
            text();
            return;
        }

        _isInLink = true;
        html.Markup("<a").Attribute("href", view.Href).Markup(Marks(view.Kind)).Markup(">");
        text();
        html.Markup("</a>");
        _isInLink = false;
        if (view.Note is { } note)
        {
            html.Markup(" <span class=\"file-note\">(").Text(note).Markup(")</span>");
        }
    }

    private static string Marks(ProseLinkKind kind) => kind switch
    {
        ProseLinkKind.External => " class=\"external\" rel=\"noopener\"",
        ProseLinkKind.File => " class=\"file\"",
        _ => string.Empty,
    };

    private void Picture(LinkInline picture)
    {
        var target = picture.Url ?? string.Empty;
        var alternative = PlainText.Of(picture);
        var view = LinkGate.AllowsPicture(target) ? surroundings.Picture(target) : null;
        if (view is null || !LinkGate.AllowsPicture(view.Source))
        {
            html.Text(alternative);
            return;
        }

        html.Markup("<img").Attribute("src", view.Source).Attribute("alt", alternative)
            .Attribute("width", view.Width).Attribute("height", view.Height).Markup(" loading=\"lazy\">");
    }

    /// <summary>A mark in the text leads to its note, and the note back to each of its marks. The ids hold a colon, which no heading's id does.</summary>
    private void FootnoteMark(FootnoteLink mark)
    {
        var note = mark.Footnote.Order.ToString(CultureInfo.InvariantCulture);
        var place = mark.Index.ToString(CultureInfo.InvariantCulture);
        if (mark.IsBackLink)
        {
            var back = new Bilingual("กลับไปที่เครื่องหมายเชิงอรรถ " + note, "Back to footnote mark " + note).In(surroundings.Language);
            html.Markup(" <a role=\"doc-backlink\"").Attribute("href", "#fnref:" + place).Attribute("aria-label", back).Markup(">↩</a>");
            return;
        }

        var name = new Bilingual("เชิงอรรถ " + note, "Footnote " + note).In(surroundings.Language);
        html.Markup("<sup><a role=\"doc-noteref\"").Attribute("id", "fnref:" + place).Attribute("href", "#fn:" + note)
            .Attribute("aria-label", name).Markup(">").Text(note).Markup("</a></sup>");
    }
}
