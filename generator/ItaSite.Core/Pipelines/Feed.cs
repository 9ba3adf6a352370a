using System.Collections.Immutable;
using ItaSite.Core.Content;
using ItaSite.Core.Output;

namespace ItaSite.Core.Pipelines;

/// <summary>What changed, as Atom (RFC 4287) and JSON Feed 1.1: of the site, of each year and of each item.</summary>
internal sealed class Feed : IPipeline
{
    private const int Newest = 50;

    public string Name => "feed";

    public IEnumerable<OutputFile> Run(SitePlan plan)
    {
        var site = plan.Checked.Covered.Site;
        return
        [
            .. FilesOf(site, OfSite(site)),
            .. site.Settings.Years.SelectMany(year => FilesOf(site, OfYear(site, year.Value))),
            .. MadePages.ItemsWithFeed(site).SelectMany(item => FilesOf(site, OfItem(site, item))),
        ];
    }

    private IEnumerable<OutputFile> FilesOf(Site site, FeedOfPart feed) =>
    [
        new(MadePages.FeedOf(feed.Part).Value, Name, stream => AtomText.Write(site, feed, stream)),
        new(MadePages.JsonFeedOf(feed.Part).Value, Name, stream => JsonFeedText.Write(site, feed, stream)),
    ];

    /// <summary>The newest news and the latest changes of item pages.</summary>
    private static FeedOfPart OfSite(Site site) =>
        new(Permalink.Home, site.Agency.Name.In(site.Settings.Language), () => FeedEntries.Of(site, _ => true, Newest));

    private static FeedOfPart OfYear(Site site, Thai.FiscalYear year) => new(
        MadePages.Year(year),
        $"{Years.HeadOf(year).Title.In(site.Settings.Language)} – {site.Agency.ShortName.In(site.Settings.Language)}",
        () => FeedEntries.Of(site, page => page.Permalink.Value.StartsWith(MadePages.Year(year).Value, StringComparison.Ordinal), Newest));

    private static FeedOfPart OfItem(Site site, ItemPage item)
    {
        var entry = FeedEntries.EntryOf(site, item).First(); // only items with a date have a feed
        return new FeedOfPart(item.Page.Permalink, $"{entry.Title} – {site.Agency.ShortName.In(site.Settings.Language)}", () => [entry]);
    }
}

/// <summary>A feed.</summary>
/// <param name="Part">The page whose changes it tells.</param>
/// <param name="Title">Its title.</param>
/// <param name="Entries">The newest first; made when it is written.</param>
internal sealed record FeedOfPart(Permalink Part, string Title, Func<ImmutableArray<FeedEntry>> Entries);
