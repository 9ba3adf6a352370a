using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Reading;

namespace ItaSite.Core.Rendering;

/// <summary>Fills the gaps in the HTML of a text for the page that shows it.</summary>
internal static class MarkdownHtml
{
    /// <summary>The HTML of a text, to stand in the main part of its page.</summary>
    public static string Render(Prose prose, ProseSurroundings surroundings)
    {
        var written = prose.Body.Html.ToString();
        if (prose.Body.Gaps.IsEmpty)
        {
            return written;
        }

        using var output = new StringWriter(new StringBuilder(written.Length + (written.Length / 4)), CultureInfo.InvariantCulture) { NewLine = "\n" };
        Write(written, prose.Body.Gaps, surroundings, output);
        return output.ToString();
    }

    private static void Write(string body, ImmutableArray<ProseGap> gaps, ProseSurroundings surroundings, StringWriter output)
    {
        var html = new HtmlText(output);
        var written = 0;
        ProseLinkView? link = null;
        var loading = surroundings.FirstPicture;
        foreach (var gap in gaps)
        {
            output.Write(body.AsSpan(written, gap.At - written));
            written = gap.At;
            link = gap.Kind is ProseGapKind.LinkStart ? ViewOf(gap.Text, surroundings) : link;
            if (gap.Kind is ProseGapKind.Picture)
            {
                Picture(gap, surroundings, html, loading);
                loading = PictureLoading.Late;
            }
            else
            {
                Fill(gap, link, surroundings, html);
            }
        }

        output.Write(body.AsSpan(written));
    }

    private static void Fill(ProseGap gap, ProseLinkView? link, ProseSurroundings surroundings, HtmlText html)
    {
        switch (gap.Kind)
        {
            case ProseGapKind.LinkStart when link is not null:
                html.Markup("<a").Attribute("href", link.Href).Markup(Marks(link.Kind)).Markup(">");
                break;
            case ProseGapKind.LinkEnd when link is not null:
                html.Markup("</a>");
                Note(link.Note, html);
                break;
            case ProseGapKind.LinkStart or ProseGapKind.LinkEnd:
                break;
            default:
                html.Text(Words(gap).In(surroundings.Language));
                break;
        }
    }

    /// <summary>The gate is asked once more where the link is printed: what it refuses is printed as text.</summary>
    private static ProseLinkView? ViewOf(string target, ProseSurroundings surroundings) =>
        surroundings.Link(target) is { } view && LinkGate.Allows(view.Href) ? view : null;

    private static void Note(string? note, HtmlText html)
    {
        if (note is not null)
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

    private static void Picture(ProseGap gap, ProseSurroundings surroundings, HtmlText html, PictureLoading loading)
    {
        var view = surroundings.Picture(gap.Text);
        if (view is null || !LinkGate.AllowsPicture(view.Source))
        {
            html.Text(gap.Detail);
            return;
        }

        PictureHtml.Write(html, view, gap.Detail, PictureHtml.InText, loading);
    }

    private static Bilingual Words(ProseGap gap) => gap.Kind switch
    {
        ProseGapKind.TableName when gap.Detail.Length > 0 => new Bilingual($"ตารางที่ {gap.Text}: {gap.Detail}", $"Table {gap.Text}: {gap.Detail}"),
        ProseGapKind.TableName => new Bilingual("ตารางที่ " + gap.Text, "Table " + gap.Text),
        ProseGapKind.FootnoteName => new Bilingual("เชิงอรรถ " + gap.Text, "Footnote " + gap.Text),
        ProseGapKind.FootnoteReturn => new Bilingual("กลับไปที่เครื่องหมายเชิงอรรถ " + gap.Text, "Back to footnote mark " + gap.Text),
        _ => new Bilingual("เชิงอรรถ", "Footnotes"),
    };
}
