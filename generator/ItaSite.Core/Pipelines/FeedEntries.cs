using System.Collections.Immutable;
using ItaSite.Core.Content;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Pipelines;

/// <summary>A page that came out or changed.</summary>
/// <param name="Page">The page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Since">A day that never changes, for the id: the date of a post, the first day of an item's year.</param>
/// <param name="Changed">When it last changed.</param>
internal sealed record FeedEntry(Page Page, string Title, DateOnly Since, DateOnly Changed)
{
    /// <summary>What it says in short, or null.</summary>
    public string? Summary => Page.FrontMatter.Summary?.Value ?? Page.Prose.Opening;

    /// <summary>RFC 4151: it stays the same when the page changes, or the site moves from http to https.</summary>
    public string TagUri(Site site) => $"tag:{new Uri(site.Settings.BaseUrl).IdnHost},{ThaiDate.Iso(Since)}:{Page.Permalink}";
}

/// <summary>The changes that feeds tell.</summary>
internal static class FeedEntries
{
    /// <summary>Those of a part of the site, the newest first; of one day by address. An item page without a date of publication or change does not appear.</summary>
    /// <param name="site">The site.</param>
    /// <param name="belongs">Which pages belong to the part.</param>
    /// <param name="most">How many at most.</param>
    public static ImmutableArray<FeedEntry> Of(Site site, Func<Page, bool> belongs, int most) =>
    [
        .. site.News.Where(post => post.Page.IsLive && belongs(post.Page))
            .Select(post => new FeedEntry(post.Page, Title(post.Page), post.Date, Changed(post.Page) ?? post.Date))
            .Concat(MadePages.ItemsWithFeed(site).Where(item => belongs(item.Page)).SelectMany(item => EntryOf(site, item)))
            .OrderByDescending(entry => entry.Changed)
            .ThenBy(entry => entry.Page.Permalink)
            .Take(most),
    ];

    /// <summary>The entry of an item; none if it does not say when it changed.</summary>
    public static IEnumerable<FeedEntry> EntryOf(Site site, ItemPage item) =>
        Changed(item.Page) is { } changed
            ? [new FeedEntry(item.Page, $"{item.Code.Label} {ItemTitle(site, item)}", item.Code.Year.FirstDay, changed)]
            : [];

    private static DateOnly? Changed(Page page) =>
        page.FrontMatter.Publication.LastChange?.Value;

    private static string Title(Page page) => page.FrontMatter.Title?.Value ?? page.Permalink.ToString();

    private static string ItemTitle(Site site, ItemPage item) =>
        item.Page.FrontMatter.Title?.Value
        ?? site.Library.Find(item.Code)?.Title.In(site.Settings.Language)
        ?? item.Page.Permalink.ToString();
}
