using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Rendering;

/// <summary>The text of a page as HTML, with its links leading where the page lies.</summary>
internal static class ProseHtml
{
    /// <summary>The text in the language of the place if there is one, else in the main language of the site.</summary>
    public static Html Of(Page page, PagePlace place)
    {
        var shown = page.ShownIn(place.Language);
        return new Html(Prefixed(place, MarkdownHtml.Render(
            shown.Prose,
            new ProseSurroundings(target => Link(shown, target, place), target => Picture(shown, target, place), LanguageOf(page, place))
            {
                FirstPicture = place.IdPrefix.Length is 0 ? PictureLoading.AtOnce : PictureLoading.Late,
            })));
    }

    /// <summary>The language of the text that is shown.</summary>
    public static Language LanguageOf(Page page, PagePlace place) =>
        page.ShownIn(place.Language).IsTranslated ? place.Language : place.Site.Settings.Language;

    /// <summary>Where several pages are printed as one, ids and names of parts get the page's prefix. Quotation marks of authors are escaped, so what is replaced stands in tags only.</summary>
    private static string Prefixed(PagePlace place, string html) => place.IdPrefix.Length is 0 ? html : html
        .Replace(" id=\"", " id=\"" + place.IdPrefix, StringComparison.Ordinal)
        .Replace(" href=\"#fn", $" href=\"#{place.IdPrefix}fn", StringComparison.Ordinal)
        .Replace(" aria-label=\"", " aria-label=\"" + place.Label(string.Empty), StringComparison.Ordinal);

    private static ProseLinkView? Link(Page page, string target, PagePlace place) =>
        place.Checked.Covered.Addresses.Resolve(page, target) switch
        {
            LinkResolution.Internal to => Internal(to, place),
            LinkResolution.External to => new ProseLinkView(to.Url, ProseLinkKind.External, null),
            _ => null,
        };

    private static ProseLinkView Internal(LinkResolution.Internal to, PagePlace place)
    {
        var href = place.Href(to.Address, to.Fragment);
        return place.Checked.Covered.Addresses.FileAt(to.Address) is { } file
            ? new ProseLinkView(href, ProseLinkKind.File, FileView.Note(file, place))
            : new ProseLinkView(href, to.Address.IsPage ? ProseLinkKind.Page : ProseLinkKind.File, null);
    }

    private static ProsePictureView? Picture(Page page, string target, PagePlace place) =>
        place.Checked.Covered.Addresses.Resolve(page, target) is LinkResolution.Internal to && place.Checked.Covered.Addresses.FileAt(to.Address) is { IsPicture: true } file
            ? ProsePictureView.Of(file, place)
            : null;
}
