using System.Globalization;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Checks;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Rendering;

/// <summary>The page that is being made: from here links lead to other pages, and in its language texts and dates are written.</summary>
/// <param name="Checked">The site.</param>
/// <param name="Here">The address of the page in the main language of the site; a page has one name in all languages.</param>
/// <param name="Language">The language of the page.</param>
/// <param name="Root">What leads from the page to the root of the site: <c>../../</c>, or <c>./</c> on the home page; the absolute path of the site on the page for addresses that do not exist.</param>
internal sealed record PagePlace(CheckedSite Checked, Permalink Here, Language Language, string Root)
{
    /// <summary>The place of a page, linked relative, so that the site works in any folder.</summary>
    public static PagePlace Of(CheckedSite site, Permalink here, Language language)
    {
        var address = site.Covered.Site.Settings.AddressIn(language, here);
        return new PagePlace(site, here, language, address.Depth is 0 ? "./" : address.ToRoot);
    }

    /// <summary>What stands before every id, where several pages are printed as one; else empty.</summary>
    public string IdPrefix { get; init; } = string.Empty;

    /// <summary>An id on this page.</summary>
    public string Id(string id) => IdPrefix + id;

    /// <summary>The name of a part of this page for screen readers; it begins with the code of its item where several pages are printed as one.</summary>
    public string Label(string text) => IdPrefix.Length is 0 ? text : $"{IdPrefix.TrimEnd('-').ToUpperInvariant()} {text}";

    public Site Site => Checked.Covered.Site;

    public string Text(Bilingual text) => text.In(Language);

    /// <summary>A text that stands by itself: it begins with a capital letter in English, as it would not inside of a sentence.</summary>
    public string Begun(Bilingual text) => Language is Language.English ? DatasetText.Begun(text.English) : text.Thai;

    public string Text(string thai, string english) => Language is Language.Thai ? thai : english;

    /// <summary>What a cell says to people.</summary>
    public string Text(Cell cell, DatasetField field) => CellText.Of(cell, field, Language, Site.Settings);

    /// <summary>A fiscal year as readers of this page know it.</summary>
    public string Year(FiscalYear year) => year.In(Language);

    public string? TextOrNull(Bilingual? text) => text?.In(Language);

    /// <summary>The address of this page in its language.</summary>
    public Permalink Address => AddressOf(Here);

    /// <summary>Whether numbers and days on this page have Thai digits.</summary>
    public bool HasThaiDigits => Language is Language.Thai && Site.Settings.Digits is Digits.Thai;

    /// <summary>The public address of a page in the language of this one, or of a file.</summary>
    public string Public(Permalink target) => Site.Settings.BaseUrl + AddressOf(target).Value;

    /// <summary>What leads to the home page in the language of this one.</summary>
    public string Start => Root + AddressOf(Permalink.Home).Value;

    /// <summary>What leads to a page in the language of this one, or to a file.</summary>
    public string Href(Permalink target) => Root + AddressOf(target).Value;

    /// <summary>What leads to a place on a page. A heading that the page's text in this language does not have leads to its counterpart, or to the page in the main language.</summary>
    public string Href(Permalink target, string? fragment)
    {
        if (fragment is null)
        {
            return Href(target);
        }

        var page = Checked.Covered.Addresses.PageAt(target);
        if (page?.Translation is not { HasText: true } other || other.Language != Language || !IsHeading(page.Prose, fragment) || IsHeading(other.Prose, fragment))
        {
            return $"{Href(target)}#{fragment}";
        }

        return other.CounterpartOf(page.Prose, fragment) is { } heading ? $"{Href(target)}#{heading.Id}" : $"{Root}{target.Value}#{fragment}";
    }

    private static bool IsHeading(Prose prose, string id) => prose.Headings.Any(heading => heading.Id == id);

    /// <summary>The address of a place of evidence: below the root, or outside as it is.</summary>
    public string Href(string target, string? fragment)
    {
        if (target.Contains("://", StringComparison.Ordinal))
        {
            return fragment is null ? target : $"{target}#{fragment}";
        }

        var end = target.AsSpan().IndexOfAny('#', '?');
        return end < 0
            ? Href(new Permalink(target.TrimStart('/')), fragment)
            : Href(new Permalink(target[..end].TrimStart('/'))) + target[end..];
    }

    /// <summary>An address that an author wrote in full, such as <c>en/about/</c>, is taken as it is.</summary>
    private Permalink AddressOf(Permalink target) => IsInOtherLanguage(target) ? target : Site.Settings.AddressIn(Language, target);

    private bool IsInOtherLanguage(Permalink target)
    {
        foreach (var language in Site.Settings.Languages.AsSpan(1..))
        {
            var code = language.Code();
            if (target.Value.Length > code.Length && target.Value[code.Length] is '/' && target.Value.StartsWith(code, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether pages may say what is complete and what is missing.</summary>
    public bool ShowsCoverage => Site.Settings.Coverage is CoverageAudience.Public;

    /// <summary>How many items are complete; null if pages may not say so.</summary>
    public ProgressView? Progress(IReadOnlyCollection<ItemCoverage> items) =>
        ShowsCoverage ? ProgressView.Of(items.Count(item => item.Status is ItemStatus.Complete), items.Count) : null;

    public DateView Date(DateOnly day) => DateView.Of(day, Language);

    public DateView? Date(Written<DateOnly>? day) => day is null ? null : Date(day.Value);

    /// <summary>A score with two decimals, such as <c>97.71</c>.</summary>
    public static string Score(decimal score) => score.ToString("0.00", CultureInfo.InvariantCulture);

    public static string Count(int count) => count.ToString("#,##0", CultureInfo.InvariantCulture);

    /// <summary>The name of a unit, or null if it is not known.</summary>
    public Unit? Unit(Written<string>? id) => Site.Settings.FindUnit(id?.Value);

    /// <summary>The item's title as the form prints it.</summary>
    public string TitleOf(CatalogItem item) => Text(item.Title);

    /// <summary>The title of a page in the language of this one; null if none is written.</summary>
    public string? TitleOf(Page page) => page.TitleIn(Language, Site.Settings.Language);

    /// <summary>The title of a page that no form names: in the language of this one, else as it is written, else its address.</summary>
    public string NameOf(Page page) => TitleOf(page) ?? page.FrontMatter.Title?.Value ?? page.Permalink.ToString();

    /// <summary>The code of the language in which the text of a page stands, if that is not the language of this one; null if it is, or there is no text.</summary>
    public string? ForeignTextOf(Page page)
    {
        var language = ProseHtml.LanguageOf(page, this);
        return language == Language || page.Prose.Markdown.Length is 0 ? null : language.Code();
    }

    /// <summary>What a page says in one sentence, in the language of this one if it is written; null if nothing is.</summary>
    public string? SummaryOf(Page page) => page.SummaryIn(Language, Site.Settings.Language) ?? page.SummaryIn(Site.Settings.Language, Site.Settings.Language);
}
