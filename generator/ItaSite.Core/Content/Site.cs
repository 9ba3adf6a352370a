using System.Collections.Immutable;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Content;

/// <summary>All that a content folder says, typed.</summary>
/// <param name="Agency">Whose site it is.</param>
/// <param name="Settings">How it is set up.</param>
/// <param name="Library">The forms and kinds of tables it is checked against.</param>
/// <param name="Items">Item pages by code; drafts and scheduled pages are among them, told by their fate.</param>
/// <param name="News">News posts, newest first.</param>
/// <param name="Pages">Free pages by address.</param>
/// <param name="Assessments">ITA results, newest first.</param>
/// <param name="Plans">Measures by year, newest first.</param>
/// <param name="Fates">What became of each file, by path.</param>
/// <param name="Today">The day of the build in Bangkok.</param>
public sealed record Site(
    Agency Agency,
    SiteSettings Settings,
    CatalogLibrary Library,
    ImmutableArray<ItemPage> Items,
    ImmutableArray<NewsPost> News,
    ImmutableArray<FreePage> Pages,
    ImmutableArray<Assessment> Assessments,
    ImmutableArray<MeasurePlan> Plans,
    ImmutableArray<FileFate> Fates,
    DateOnly Today)
{
    /// <summary>The newest day up to today on which a page came out, changed or was archived; null if no page names such a day. Until the content changes it stays the same from day to day.</summary>
    public DateOnly? LastEvent => AllPages
        .Where(page => page.IsLive)
        .SelectMany(page => page.FrontMatter.Publication.Events)
        .Where(day => day <= Today)
        .Max(day => (DateOnly?)day);

    /// <summary>All pages that authors wrote: items, then news, then free pages.</summary>
    public ImmutableArray<Page> AllPages { get; } =
        [.. Items.Select(item => item.Page), .. News.Select(post => post.Page), .. Pages.Select(page => page.Page)];

    /// <summary>The recorded changes of items up to the day of the build, by <c>2567/o24</c>; items of which none is known are left out.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Histories { get; init; } = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>Whether a page is that of an item with recorded changes.</summary>
    public bool HasHistory(Page page) => Histories.ContainsKey(MadePages.HistoryKey(page.Permalink));

    /// <summary>The item pages of a year, by code.</summary>
    public IEnumerable<ItemPage> ItemsOf(FiscalYear year) => Items.Where(item => item.Code.Year == year);
}
