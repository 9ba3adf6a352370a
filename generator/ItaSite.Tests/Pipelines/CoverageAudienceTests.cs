using AngleSharp.Html.Parser;
using ItaSite.Core;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Output;
using ItaSite.Tests.Rendering;

namespace ItaSite.Tests.Pipelines;

public static class CoverageAudienceTests
{
    private const string Item = "---\ntitle: สถิติ\nowner: law\ncovers: 2567-H1\npublished: 2567-04-10\n---\n\nก\n";
    private const string Table = "type: complaint-statistics\nrows:\n  - {period: 2567-H1, received: 1, resolved: 1, in_progress: 0}\n";

    /// <summary>What only the coverage says, in both languages of pages and in the words of files.</summary>
    private static readonly string[] Telling =
    [
        "coverage", "submission", "badge", "oit.json", "ความครบถ้วน", "ครบถ้วน", "ยังไม่ครบ", "ยังไม่เผยแพร่", "ยังไม่มีหน้า", "ไม่พบหลักฐาน", "พบหลักฐาน", "no_page", "status",
    ];

    [Fact]
    public static void AnInternalCoverageLeavesNoTraceInTheSite()
    {
        var site = Build("coverage: internal\n");

        Assert.All(site.Files, file => Assert.All(Telling, word => Assert.DoesNotContain(word, file.Path, StringComparison.Ordinal)));
        Assert.All(
            site.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal) || file.Path.EndsWith(".xml", StringComparison.Ordinal)),
            file => Assert.All(Telling, word => Assert.DoesNotContain(word, PipelineSites.TextOf(file), StringComparison.Ordinal)));
    }

    /// <summary>Whatever is not there is not named: not by its title, not by what would be asked of it, not by a forecast; the published results stay.</summary>
    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    public static void NoFileOfAnInternalSiteSaysWhatIsMissing(string language)
    {
        var content = ContentOf("coverage: internal\n", language);
        var covered = SiteBuilder.Check(InputOf(content)).Outcome.Value!.Covered; // the content is sound
        var texts = BuildWhole(content).Files.ToDictionary(file => file.Path, PipelineSites.TextOf, StringComparer.Ordinal);
        var items = covered.Coverage.Years.SelectMany(year => year.Items).ToList();
        var there = items.Where(item => item.Page is not null).SelectMany(item => Sentences(item.Item)).ToHashSet(StringComparer.Ordinal);
        var missing = items.Where(item => item.Page is null).SelectMany(item => Sentences(item.Item)).Where(text => !there.Any(one => one.Contains(text, StringComparison.Ordinal))).ToList();
        var reasons = items.Where(item => item.Status is not ItemStatus.Complete).SelectMany(item => item.Components.Where(one => one.Status is not ComponentStatus.Satisfied).Select(one => one.Reason).Append(item.Reason)).SelectMany(reason => new[] { reason.Thai, reason.English });

        missing.RemoveAll(title => title is "นโยบายคุ้มครองข้อมูลส่วนบุคคล" or "ข่าวประชาสัมพันธ์"); // so are pages called that every site has

        Assert.InRange(missing.Count, 60, 500);
        Assert.All(texts, file => Assert.All(missing.Concat(reasons), text => Assert.DoesNotContain(text, file.Value, StringComparison.Ordinal)));
        Assert.Contains("91.50", texts["ita/index.html"], StringComparison.Ordinal);
    }

    /// <summary>The same site with a public coverage says all of it, so that the test above can fail.</summary>
    [Fact]
    public static void APublicSiteSaysWhatIsMissing()
    {
        var site = BuildWhole(ContentOf(string.Empty, "th"));

        Assert.Contains(site.Files, file => PipelineSites.TextOf(file).Contains("ยังไม่มีหน้าที่เปิดเผยข้อ O1", StringComparison.Ordinal));
        Assert.Contains(site.Files, file => file.Path is "topics/structure/index.html");
    }

    private static IEnumerable<string> Sentences(CatalogItem item) => new[] { item.Title.Thai, item.Title.English }.Where(text => text.Length > 8);

    [Fact]
    public static void AnInternalCoverageGoesIntoFilesBesideTheSite()
    {
        var site = Build("coverage: internal\n");
        var page = PipelineSites.TextOf(site.Internal[1]);

        Assert.Equal(
            ["coverage-2567.csv", "coverage-2567.html", "coverage-2567.xlsx", "submission-2567.csv", "submission-2567.xlsx"],
            site.Internal.Select(file => file.Path));
        Assert.Contains("<a href=\"https://www.office.go.th/oit/2567/o24/\">", page, StringComparison.Ordinal);
        Assert.Contains("ยังไม่มีหน้าที่เปิดเผยข้อ O1", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("coverage: public\n")]
    public static void APublicCoverageIsPartOfTheSite(string setting)
    {
        var site = Build(setting);
        var paths = site.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(site.Internal);
        Assert.Superset(
            new HashSet<string>(StringComparer.Ordinal)
            {
                "oit/2567/coverage/index.html", "oit/2567/coverage/units/index.html", "oit/2567/coverage/missing/index.html",
                "oit/2567/coverage.json", "oit/2567/coverage.csv", "oit/2567/coverage.xlsx", "oit/2567/submission.csv", "oit/2567/submission.xlsx",
                "oit/2567/badge.svg", ".well-known/oit.json", "schemas/oit-1.json",
            },
            paths);
    }

    [Fact]
    public static void AnotherWordIsAFinding()
    {
        var report = Run("coverage: secret\n").Outcome.Diagnostics;

        Assert.Contains(report, found => found.Position.Path is "content/site.yaml" && found.Message.English.Contains("secret", StringComparison.Ordinal));
    }

    /// <summary>What the program says it makes, it makes: links and the sitemap rely on it.</summary>
    [Theory]
    [InlineData("coverage: public\n")]
    [InlineData("coverage: internal\n")]
    public static void EveryAddressThatThePagesMayNameHasItsFile(string setting)
    {
        var run = SiteBuilder.Check(InputOf(setting));
        var paths = Build(setting).Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);

        Assert.All(MadePages.Of(run.Outcome.Value!.Covered.Site), address => Assert.Contains(OutputFile.PathOf(address), paths)); // the content is sound
    }

    [Theory]
    [InlineData("oit/2567/coverage/")]
    [InlineData("oit/2567/coverage/units/")]
    [InlineData("oit/2567/coverage/missing/")]
    public static void EveryLinkOfACoveragePageLeadsToAFile(string address)
    {
        var site = Build(string.Empty);
        var paths = site.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var here = new Uri("https://www.office.go.th/" + address);
        var page = new HtmlParser().ParseDocument(PipelineSites.TextOf(site.Files.Single(file => file.Path == address + "index.html")));
        var links = page.QuerySelectorAll("a[href]").Select(link => new Uri(here, link.GetAttribute("href"))).Where(link => link.Host == here.Host).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains(OutputFile.PathOf(new Permalink(link.AbsolutePath[1..])), paths));
    }

    [Fact]
    public static void OnlyWhatIsMissingStandsOnThePageOfWhatIsMissing()
    {
        var page = PipelineSites.TextOf(Build(string.Empty).Files.Single(file => file.Path is "oit/2567/coverage/missing/index.html"));

        Assert.DoesNotContain("<h2>O24 ", page, StringComparison.Ordinal);
        Assert.Contains("<h2>O25 missing</h2>", page, StringComparison.Ordinal);
    }

    private static OutputTree Build(string setting) => Run(setting).Outcome.Value!; // the content is sound

    private static Run<OutputTree> Run(string setting) => SiteBuilder.Build(InputOf(setting));

    private static BuildInput InputOf(string setting) => InputOf(SourceTree.Of(
    [
        TestFiles.Of("content/site.yaml", TestFiles.DefaultSite + setting),
        TestFiles.Of("content/oit/2567/o24/index.md", Item),
        TestFiles.Of("content/oit/2567/o24/complaints.yaml", Table),
    ]));

    private static BuildInput InputOf(SourceTree content) => new(content, PlainTheme.Find, new DateOnly(2024, 6, 1));

    /// <summary>Built with the theme of the repository, which prints all that a theme may print.</summary>
    private static OutputTree BuildWhole(SourceTree content) => SiteBuilder.Build(InputOf(content) with { FindTheme = Rendered.FindTheme }).Outcome.Value!; // the content is sound

    /// <summary>Two years, a page whose table lacks months, a draft, a result, measures and news.</summary>
    private static SourceTree ContentOf(string setting, string language) => SourceTree.Of(
    [
        TestFiles.Of("content/site.yaml", TestFiles.DefaultSite.Replace("language: th", "language: " + language, StringComparison.Ordinal).Replace("[2567]", "[2567, 2566]", StringComparison.Ordinal) + setting),
        TestFiles.Of("content/oit/2567/o24/index.md", Item),
        TestFiles.Of("content/oit/2567/o24/complaints.yaml", Table.Replace("2567-H1", "2567-Q1", StringComparison.Ordinal)),
        TestFiles.Of("content/oit/2567/o25/index.md", Item.Replace("owner: law", "owner: law\ndraft: true", StringComparison.Ordinal)),
        TestFiles.Of("content/oit/2566/o29/index.md", Item.Replace("2567-H1", "2566-H1", StringComparison.Ordinal)),
        TestFiles.Of("content/news/2567/2024-05-17-briefing/index.md", "---\ntitle: ประชุม\nowner: law\npublished: 2567-05-17\n---\n\nก\n"),
        TestFiles.Of("content/assessments/2566.yaml", "history: [{year: 2565, score: 91.50}]\ninstruments:\n  - code: OIT\n    indicators:\n      - {code: '9', title: การเปิดเผยข้อมูล, score: 95}\n"),
        TestFiles.Of("content/measures/2567.yaml", "measures:\n  - {id: M1, issue: สถิติ, item: O29, period: ตลอดปี, owner: law, budget: none}\n"),
    ]);
}
