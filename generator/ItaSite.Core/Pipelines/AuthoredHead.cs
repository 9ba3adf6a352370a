using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Pipelines;

/// <summary>The title and summary of a page that an author wrote and no form names.</summary>
internal static class AuthoredHead
{
    /// <summary>Its title; in a language that has none as it is written, its address if none is.</summary>
    public static Bilingual TitleOf(Page page, Language main)
    {
        var title = page.FrontMatter.Title?.Value ?? page.Permalink.ToString();
        return new Bilingual(page.TitleIn(Language.Thai, main) ?? title, page.TitleIn(Language.English, main) ?? title);
    }

    /// <summary>Its summary, else its first paragraph, else null; in a language that has none that of the main language.</summary>
    public static Bilingual? SummaryOf(Page page, Language main)
    {
        var summary = page.SummaryIn(main, main);
        var (thai, english) = (page.SummaryIn(Language.Thai, main) ?? summary, page.SummaryIn(Language.English, main) ?? summary);
        return thai is null ? null : new Bilingual(thai, english!); // english is null only where both are
    }
}
