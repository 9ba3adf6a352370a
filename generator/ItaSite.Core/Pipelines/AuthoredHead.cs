using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Pipelines;

/// <summary>The title and summary of a page that an author wrote and no form names.</summary>
internal static class AuthoredHead
{
    /// <summary>Its title; its address if none is written.</summary>
    public static Bilingual TitleOf(Page page)
    {
        var title = page.FrontMatter.Title?.Value ?? page.Permalink.ToString();
        return new Bilingual(title, page.FrontMatter.TitleEnglish?.Value ?? title);
    }

    /// <summary>Its summary, else its first paragraph, else null.</summary>
    public static Bilingual? SummaryOf(Page page) =>
        (page.FrontMatter.Summary?.Value ?? page.Prose.Opening) is { } summary ? new Bilingual(summary, summary) : null;
}
