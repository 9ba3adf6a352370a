using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Pipelines;

/// <summary>The title and summary of a page that an author wrote.</summary>
internal static class AuthoredHead
{
    /// <summary>The title of a page that no form names; in a language that has none as it is written, its address if none is.</summary>
    public static Bilingual TitleOf(Page page, Language main)
    {
        var title = page.FrontMatter.Title?.Value ?? page.Permalink.ToString();
        return new Bilingual(page.TitleIn(Language.Thai, main) ?? title, page.TitleIn(Language.English, main) ?? title);
    }

    /// <summary>
    /// Its summary, else its first paragraph, else null. In a language that has neither, a sentence in that language that names the page, the office and the language of the text:
    /// search engines show it to readers of that language.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="form">Its title on the form, for want of one of its own; null if no form names it.</param>
    /// <param name="site">The site.</param>
    public static Bilingual? SummaryOf(Page page, Bilingual? form, Site site)
    {
        var main = site.Settings.Language;
        var other = main is Language.Thai ? Language.English : Language.Thai;
        if (page.SummaryIn(main, main) is not { } summary)
        {
            return null;
        }

        var title = page.TitleIn(other, main) ?? form?.In(other);
        var translated = page.SummaryIn(other, main) ?? Named(page, title, other, site.Agency.Name).In(other);
        return main is Language.Thai ? new Bilingual(summary, translated) : new Bilingual(translated, summary);
    }

    /// <summary>What can be said of a page without a word of its author's in a language.</summary>
    private static Bilingual Named(Page page, string? title, Language other, Bilingual office)
    {
        var isForeign = ReferenceEquals(page.ShownIn(other), page);
        return new Bilingual(
            $"{title ?? "หน้าเว็บ"} ของ{office.Thai}{(isForeign ? " เนื้อหาเป็นภาษาอังกฤษ" : string.Empty)}",
            $"{title ?? "A page"}, {office.English}.{(isForeign ? " The text of this page is in Thai." : string.Empty)}");
    }
}
