using System.Globalization;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Checks;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Rendering;

/// <summary>The page that is being made: from here links lead to other pages, and in its language texts and dates are written.</summary>
/// <param name="Checked">The site.</param>
/// <param name="Here">The address of the page.</param>
/// <param name="Root">What leads from the page to the root of the site: <c>../../</c>, or <c>./</c> on the home page; the absolute path of the site on the page for addresses that do not exist.</param>
internal sealed record PagePlace(CheckedSite Checked, Permalink Here, string Root)
{
    /// <summary>The place of a page, linked relative, so that the site works in any folder.</summary>
    public static PagePlace Of(CheckedSite site, Permalink here) => new(site, here, here.Depth is 0 ? "./" : here.ToRoot);

    /// <summary>What stands before every id, where several pages are printed as one; else empty.</summary>
    public string IdPrefix { get; init; } = string.Empty;

    /// <summary>An id on this page.</summary>
    public string Id(string id) => IdPrefix + id;

    /// <summary>The name of a part of this page for screen readers; it begins with the code of its item where several pages are printed as one.</summary>
    public string Label(string text) => IdPrefix.Length is 0 ? text : $"{IdPrefix.TrimEnd('-').ToUpperInvariant()} {text}";

    public Site Site => Checked.Covered.Site;

    public Language Language => Site.Settings.Language;

    public string Text(Bilingual text) => text.In(Language);

    public string Text(string thai, string english) => Language is Language.Thai ? thai : english;

    public string? TextOrNull(Bilingual? text) => text?.In(Language);

    public string Href(Permalink target) => Root + target.Value;

    /// <summary>The address of a place of evidence: below the root, or outside as it is.</summary>
    public string Href(string target, string? fragment)
    {
        var isOutside = target.Contains("://", StringComparison.Ordinal);
        var address = isOutside ? target : Root + target.TrimStart('/');
        return fragment is null ? address : $"{address}#{fragment}";
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

    /// <summary>The title of a page; its English title on an English site if it has one.</summary>
    public string? TitleOf(FrontMatter matter) =>
        (Language is Language.English ? matter.TitleEnglish ?? matter.Title : matter.Title)?.Value;
}
