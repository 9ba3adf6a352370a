using ItaSite.Core.Thai;

namespace ItaSite.Core.Content;

/// <summary>The addresses of pages that no author writes; design §6. A test holds that the pipelines make each of them.</summary>
public static class MadePages
{
    /// <summary>How many news posts stand on one page of a list.</summary>
    public const int NewsOnAPage = 50;

    public static Permalink Years { get; } = new("oit/");

    public static Permalink Topics { get; } = new("topics/");

    public static Permalink Results { get; } = new("ita/");

    public static Permalink Measures { get; } = new("measures/");

    public static Permalink News { get; } = new("news/");

    public static Permalink Data { get; } = new("data/");

    public static Permalink Search { get; } = new("search/");

    public static Permalink SiteMap { get; } = new("sitemap/");

    public static Permalink Feed { get; } = new("feed.xml");

    /// <summary>The same for programs that read JSON.</summary>
    public static Permalink JsonFeed { get; } = new("feed.json");

    /// <summary>What all tables of the site hold (Data Package).</summary>
    public static Permalink SitePackage { get; } = PackageOf(Permalink.Home);

    /// <summary>All tables of the site (DCAT).</summary>
    public static Permalink Catalog { get; } = new("catalog.jsonld");

    /// <summary>All tables of the site, in the words that catalogues of open data collect.</summary>
    public static Permalink DataList { get; } = new("data.json");

    /// <summary>The picture that other sites show beside a link to this one.</summary>
    public static Permalink SharePicture { get; } = new("share.png");

    /// <summary>Who takes reports of weaknesses of the site.</summary>
    public static Permalink SecurityContact { get; } = new(".well-known/security.txt");

    /// <summary>What the tables of a page hold (Data Package).</summary>
    public static Permalink PackageOf(Permalink page) => page.Below("datapackage.json");

    /// <summary>What the tables of a page are, for search engines (schema.org).</summary>
    public static Permalink DatasetOf(Permalink page) => page.Below("dataset.jsonld");

    /// <summary>The changes of a year or an item (Atom).</summary>
    public static Permalink FeedOf(Permalink page) => page.Below("feed.xml");

    /// <summary>The same for programs that read JSON.</summary>
    public static Permalink JsonFeedOf(Permalink page) => page.Below("feed.json");

    /// <summary>The recorded changes of an item, as a line of JSON each.</summary>
    public static Permalink HistoryOf(Permalink item) => new($"history/{HistoryKey(item)}.jsonl");

    /// <summary>What tells an item from others in histories: <c>2567/o24</c>; for any other page something that none has.</summary>
    public static string HistoryKey(Permalink page) => page.Value.StartsWith(Years.Value, StringComparison.Ordinal) ? page.Value[Years.Value.Length..].TrimEnd('/') : string.Empty;

    /// <summary>The live item pages that say when they changed: each has a feed.</summary>
    public static IEnumerable<ItemPage> ItemsWithFeed(Site site) => site.Items.Where(item =>
        item.Page.IsLive && item.Page.FrontMatter.Publication.LastChange is not null);

    /// <summary>All items of a year.</summary>
    public static Permalink Year(FiscalYear year) => new($"oit/{year}/");

    /// <summary>What a year discloses, component by component.</summary>
    public static Permalink Coverage(FiscalYear year) => new($"oit/{year}/coverage/");

    /// <summary>The same by the units in charge.</summary>
    public static Permalink CoverageByUnit(FiscalYear year) => Coverage(year).Below("units/");

    /// <summary>Only what is missing of it.</summary>
    public static Permalink CoverageMissing(FiscalYear year) => Coverage(year).Below("missing/");

    /// <summary>The picture that says how many items of a year are complete.</summary>
    public static Permalink Badge(FiscalYear year) => Year(year).Below("badge.svg");

    /// <summary>The coverage of a year as a file.</summary>
    public static Permalink CoverageFile(FiscalYear year, string ending) => Year(year).Below("coverage" + ending);

    /// <summary>The addresses of a year's items, to paste into the assessment system.</summary>
    public static Permalink Submission(FiscalYear year, string ending) => Year(year).Below("submission" + ending);

    /// <summary>What all years disclose, for programs.</summary>
    public static Permalink OitIndex { get; } = new(".well-known/oit.json");

    /// <summary>What <see cref="OitIndex"/> holds, for programs.</summary>
    public static Permalink OitSchema { get; } = new("schemas/oit-1.json");

    /// <summary>All that a year discloses as one document.</summary>
    public static Permalink Print(FiscalYear year) => new($"oit/{year}/print/");

    /// <summary>The page of an item.</summary>
    public static Permalink Item(OitCode code) => new($"oit/{code.Year}/{code.Slug}/");

    /// <summary>One topic over the years.</summary>
    public static Permalink Topic(string id) => new($"topics/{id}/");

    /// <summary>The ITA result of a year.</summary>
    public static Permalink Result(FiscalYear year) => new($"ita/{year}/");

    /// <summary>The measures of a year.</summary>
    public static Permalink MeasuresOf(FiscalYear year) => new($"measures/{year}/");

    /// <summary>A page of the news of a year; pages count from 1.</summary>
    public static Permalink NewsOf(FiscalYear year, int page) =>
        page is 1 ? new($"news/{year}/") : new(FormattableString.Invariant($"news/{year}/page-{page}/"));

    /// <summary>The topics that have an item in one of the site's years.</summary>
    public static IEnumerable<Catalogs.Topic> TopicsOf(Site site)
    {
        var years = site.Settings.Years.Select(year => year.Value).ToHashSet();
        var shown = site.Settings.Coverage is CoverageAudience.Public ? null : site.Items.Where(item => item.Page.IsLive).Select(item => item.Code).ToHashSet();
        return site.Library.Crosswalk.Topics.Where(topic =>
            topic.Codes.Any(codes => years.Contains(codes.Key) && codes.Value.Any(code => shown is null || shown.Contains(code))));
    }

    /// <summary>All of them.</summary>
    public static IEnumerable<Permalink> Of(Site site) =>
    [
        Permalink.Home, Years, Topics, Results, Measures, News, Data, Search, SiteMap, Feed, new("sitemap.xml"), new("404.html"),
        .. site.Settings.Years.SelectMany(year => new[] { Year(year.Value), Print(year.Value) }),
        .. site.Settings.Coverage is CoverageAudience.Public ? CoverageOf(site) : [],
        .. site.Items.Where(item => item.Page.IsLive && site.HasHistory(item.Page)).Select(item => HistoryOf(item.Page.Permalink)),
        JsonFeed, SitePackage, Catalog, DataList, SharePicture,
        .. site.Settings.Security is null ? [] : new[] { SecurityContact },
        .. site.AllPages.Where(page => page.IsLive && !page.Datasets.IsEmpty).SelectMany(page => new[] { PackageOf(page.Permalink), DatasetOf(page.Permalink) }),
        .. site.Settings.Years.Select(year => Year(year.Value)).Concat(ItemsWithFeed(site).Select(item => item.Page.Permalink))
            .SelectMany(page => new[] { FeedOf(page), JsonFeedOf(page) }),
        .. PolicyPages.Missing(site).Select(policy => policy.Permalink),
        .. TopicsOf(site).Select(topic => Topic(topic.Id)),
        .. site.Assessments.Select(assessment => Result(assessment.Year)),
        .. site.Plans.Select(plan => MeasuresOf(plan.Year)),
        .. site.News.Where(post => post.Page.IsLive).GroupBy(post => post.Year).SelectMany(PagesOf),
    ];

    /// <summary>All that tells what is complete and what is missing.</summary>
    public static IEnumerable<Permalink> CoverageOf(Site site) =>
    [
        OitIndex,
        OitSchema,
        .. site.Settings.Years.Select(year => year.Value).SelectMany(year => new[]
        {
            Coverage(year), CoverageByUnit(year), CoverageMissing(year), Badge(year),
            CoverageFile(year, ".json"), CoverageFile(year, ".csv"), CoverageFile(year, ".xlsx"),
            Submission(year, ".csv"), Submission(year, ".xlsx"),
        }),
    ];

    private static IEnumerable<Permalink> PagesOf(IGrouping<FiscalYear, NewsPost> posts) =>
        Enumerable.Range(1, (posts.Count() + NewsOnAPage - 1) / NewsOnAPage).Select(page => NewsOf(posts.Key, page));
}
