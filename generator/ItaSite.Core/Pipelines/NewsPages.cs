using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;
using ItaSite.Core.Rendering;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Pipelines;

/// <summary>News: the newest, the posts of each year by pages, and each post.</summary>
internal sealed class NewsPages : IPipeline
{
    /// <summary>How many posts stand on the page of all years.</summary>
    private const int Newest = 10;

    public string Name => "news";

    public IEnumerable<OutputFile> Run(SitePlan plan)
    {
        NewsPost[] live = [.. plan.Checked.Covered.Site.News.Where(post => post.Page.IsLive)];
        FiscalYear[] years = [.. live.Select(post => post.Year).Distinct().OrderDescending()];
        return
        [
            HtmlPages.Make(plan, PageHead.News, this, "news", place => new NewsView([.. live.Take(Newest)], null, [], years, place)),
            .. live.GroupBy(post => post.Year).SelectMany(year => ListsOf(plan, year.Key, [.. year.Chunk(MadePages.NewsOnAPage)], years)),
            .. live.Select(post => Post(plan, post)),
        ];
    }

    private IEnumerable<OutputFile> ListsOf(SitePlan plan, FiscalYear year, NewsPost[][] pages, FiscalYear[] years) =>
        pages.Select((posts, index) => HtmlPages.Make(
            plan,
            HeadOf(year, index + 1),
            this,
            "news",
            place => new NewsView(posts, year, Pager(year, index + 1, pages.Length, place), years, place)));

    private static LinkView[] Pager(FiscalYear year, int here, int count, PagePlace place) => count is 1
        ? []
        : [.. Enumerable.Range(1, count).Select(page => new LinkView(PagePlace.Count(page), place.Href(MadePages.NewsOf(year, page)), page == here))];

    private static PageHead HeadOf(FiscalYear year, int page) => PageHead.News.Below(
        MadePages.NewsOf(year, page),
        page is 1
            ? new Bilingual($"ข่าวปีงบประมาณ พ.ศ. {year}", $"News of fiscal year {year.In(Language.English)}")
            : new Bilingual($"ข่าวปีงบประมาณ พ.ศ. {year} หน้า {PagePlace.Count(page)}", $"News of fiscal year {year.In(Language.English)}, page {PagePlace.Count(page)}"),
        null);

    private static PageHead HeadOf(NewsPost post, Site site) =>
        HeadOf(post.Year, 1).Below(post.Page.Permalink, AuthoredHead.TitleOf(post.Page, site.Settings.Language), AuthoredHead.SummaryOf(post.Page, null, site)) with { Written = post.Page };

    private OutputFile Post(SitePlan plan, NewsPost post) => HtmlPages.Make(
        plan,
        HeadOf(post, plan.Checked.Covered.Site),
        this,
        "article",
        place => new ArticleView(post.Page, post.Date, new Lazy<Html>(() => ProseHtml.Of(post.Page, place)), place));
}
