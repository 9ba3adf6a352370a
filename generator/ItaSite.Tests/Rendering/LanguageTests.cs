using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ItaSite.Core.Output;

namespace ItaSite.Tests.Rendering;

/// <summary>A site in two languages, rendered with the theme of the repository.</summary>
public static class LanguageTests
{
    private const string Base = "https://www.office.go.th/";

    private static readonly string TwoLanguages = TestFiles.DefaultSite.Replace("language: th", "languages: [th, en]", StringComparison.Ordinal);

    private static readonly (string Path, string Text)[] Content =
    [
        ("content/site.yaml", TwoLanguages),
        ("content/oit/2567/o24/index.md", "---\ntitle: สถิติเรื่องร้องเรียน\nowner: law\ncovers: 2567-H1\npublished: 2567-04-10\n---\n\nดู[หน้าแรก](/) [ติดต่อ](/contact/#ที่ตั้ง) [ไฟล์](คำสั่ง.pdf)\n\n## วิธีนับ\n\nนับจากทะเบียน 6 เรื่อง\n"),
        ("content/oit/2567/o24/complaints.yaml", "type: complaint-statistics\nrows:\n  - {period: 2567-Q1, received: 1200, resolved: 1000, in_progress: 200, note: ก}\n  - {period: 2567-Q2, received: 6, resolved: 4, in_progress: 2}\n"),
        ("content/oit/2567/o24/คำสั่ง.pdf", System.Text.Encoding.ASCII.GetString(TestFiles.Pdf(1))),
        ("content/pages/contact/index.md", "---\ntitle: ติดต่อ\nowner: ict\n---\n\n## ที่ตั้ง\n\nเลขที่ 9\n"),
        ("content/pages/contact/index.en.md", "---\ntitle: Contact <us> & \"them\"\nsummary: Where we are\n---\n\n## Our address\n\n9 Sucharit Road. See the [statistics](/oit/2567/o24/#วิธีนับ), [above](#our-address), [a page in full](/en/contact/#our-address).\n"),
        ("content/news/2567/2024-05-20-honest/index.md", "---\ntitle: กิจกรรมสุจริต\nowner: ict\n---\n\nเนื้อข่าว No Gift Policy\n"),
    ];

    private static readonly Lazy<OutputTree> Site = new(() => Rendered.Site(Content));

    private static readonly ConcurrentDictionary<(OutputTree Tree, string Path), IHtmlDocument> Read = [];

    [Fact]
    public static void EveryPageExistsInBothLanguagesAndNothingElseDoes()
    {
        var pages = Paths(Site.Value).Where(path => path.EndsWith("index.html", StringComparison.Ordinal)).ToLookup(path => path.StartsWith("en/", StringComparison.Ordinal));
        var files = Paths(Site.Value).Where(path => !path.EndsWith(".html", StringComparison.Ordinal) && path.StartsWith("en/", StringComparison.Ordinal));

        Assert.Equal(pages[false].Select(path => "en/" + path).Order(StringComparer.Ordinal), pages[true].Order(StringComparer.Ordinal));
        Assert.All(files, path => Assert.StartsWith("en/search/", path, StringComparison.Ordinal));
        Assert.Contains("en/oit/2567/coverage/missing/index.html", pages[true]);
    }

    /// <summary>Nothing of a site moves or changes its links when a second language comes to it.</summary>
    [Fact]
    public static void ThaiPagesStayWhereTheyWere()
    {
        var one = Rendered.Site([("content/site.yaml", TestFiles.DefaultSite), .. Content[1..].Where(file => !file.Path.EndsWith(".en.md", StringComparison.Ordinal))]);
        var two = Paths(Site.Value);

        Assert.All(Paths(one).Where(path => !path.StartsWith("search/", StringComparison.Ordinal) || path.EndsWith(".html", StringComparison.Ordinal)), path => Assert.Contains(path, two));
        Assert.Equal(
            Links(Document(one, "oit/2567/o24/index.html")),
            Links(Document(Site.Value, "oit/2567/o24/index.html")).Where(link => !link.Contains("/en/", StringComparison.Ordinal)));
    }

    [Fact]
    public static void ThePagesOfAllLanguagesHaveTheSameDaysInTheManifest()
    {
        var days = Site.Value.Files.ToDictionary(file => file.Path, file => file.Days, StringComparer.Ordinal);

        Assert.Equal(new DateOnly(2024, 4, 10), days["oit/2567/o24/index.html"]?.Published);
        Assert.Equal(days["oit/2567/o24/index.html"], days["en/oit/2567/o24/index.html"]);
    }

    [Fact]
    public static void EveryPairOfAlternatesIsReciprocalAndLeadsToAFile()
    {
        var pages = Pages(Site.Value).Where(page => page.Path is not "404.html").ToDictionary(page => Base + page.Path[..^"index.html".Length], page => page.Document, StringComparer.Ordinal);

        Assert.All(pages, page =>
        {
            var alternates = Alternates(page.Value);
            Assert.Equal(["en", "th", "x-default"], alternates.Keys);
            Assert.Equal(alternates["th"], alternates["x-default"]);
            Assert.Equal(page.Key, alternates[page.Value.DocumentElement.GetAttribute("lang")!]); // every page has one
            Assert.Equal(page.Key, page.Value.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
            Assert.All(alternates.Values, address => Assert.Equal(alternates, Alternates(pages[address])));
        });
    }

    [Fact]
    public static void TheSwitchLeadsToTheSamePage() => Assert.All(Pages(Site.Value), page =>
    {
        var link = Assert.Single(page.Document.QuerySelectorAll("header a[hreflang]"));
        var other = page.Path.StartsWith("en/", StringComparison.Ordinal) ? page.Path["en/".Length..] : page.Path is "404.html" ? "en/index.html" : "en/" + page.Path;

        Assert.Equal(other, Target(page.Path, link.GetAttribute("href")!)); // every link has one
        Assert.Equal(link.GetAttribute("hreflang"), link.GetAttribute("lang"));
        Assert.Equal(link.GetAttribute("lang") is "th" ? "ภาษาไทย" : "English", link.TextContent);
        Assert.NotEqual(link.GetAttribute("lang"), page.Document.DocumentElement.GetAttribute("lang"));
    });

    [Fact]
    public static void EveryLinkOfAnEnglishPageLeadsToAFileAndPagesToEnglishOnes()
    {
        var files = Paths(Site.Value).ToHashSet(StringComparer.Ordinal);

        Assert.All(Pages(Site.Value).Where(page => page.Path.StartsWith("en/", StringComparison.Ordinal)), page => Assert.All(
            page.Document.QuerySelectorAll("a[href]:not([hreflang]), form").Select(link => link.GetAttribute("href") ?? link.GetAttribute("action")!).Where(IsInternal), // one of them is there
            link =>
            {
                var target = Target(page.Path, link);
                Assert.Contains(target, files);
                Assert.True(!target.EndsWith("index.html", StringComparison.Ordinal) || target.StartsWith("en/", StringComparison.Ordinal), $"{page.Path}: {link}");
            }));
    }

    [Fact]
    public static void EveryAnchorOfALinkStandsOnItsPage() => Assert.All(Pages(Site.Value), page => Assert.All(
        Links(page.Document).Where(link => link.Contains('#', StringComparison.Ordinal) && Target(page.Path, link).EndsWith(".html", StringComparison.Ordinal)),
        link => Assert.NotNull(Document(Site.Value, Target(page.Path, link)).GetElementById(Uri.UnescapeDataString(link[(link.IndexOf('#', StringComparison.Ordinal) + 1)..])))));

    [Fact]
    public static void TheTitleIsEnglishWhereTheOfficeOrTheFormGivesOne()
    {
        Assert.Equal("Contact <us> & \"them\"", Heading("en/contact/index.html").TextContent);
        Assert.Null(Heading("en/contact/index.html").QuerySelector("[lang]"));
        Assert.Equal("Corruption complaint statistics", Heading("en/oit/2567/o24/index.html").TextContent);
        Assert.Equal("กิจกรรมสุจริต", Heading("en/news/2567/2024-05-20-honest/index.html").QuerySelector("[lang=th]")?.TextContent);
        Assert.Equal("ติดต่อ", Heading("contact/index.html").TextContent);
    }

    /// <summary>2567 alone is a far future to who counts in the common era.</summary>
    [Fact]
    public static void EnglishHeadingsAndLinksNameFiscalYearsInBothEras()
    {
        var english = Pages(Site.Value).Where(page => page.Path.StartsWith("en/", StringComparison.Ordinal)).SelectMany(page => page.Document.QuerySelectorAll("title, h1, h2, h3, a, .crumbs li, summary"));

        Assert.Equal("Fiscal year 2567 (2024)", Heading("en/oit/2567/index.html").TextContent);
        Assert.Equal("Coverage of fiscal year 2567 (2024)", Heading("en/oit/2567/coverage/index.html").TextContent);
        Assert.Equal("ปีงบประมาณ พ.ศ. 2567", Heading("oit/2567/index.html").TextContent);
        Assert.All(english.Where(element => element.TextContent.Contains("iscal year 2567", StringComparison.Ordinal)), element =>
            Assert.Contains("iscal year 2567 (2024)", element.TextContent, StringComparison.Ordinal));
    }

    /// <summary>What a search engine shows to its readers.</summary>
    [Fact]
    public static void DescriptionsOfEnglishPagesAreEnglish()
    {
        var described = Pages(Site.Value).Where(page => page.Path.StartsWith("en/", StringComparison.Ordinal)).Select(page => DescriptionOf(page.Document)).OfType<string>().ToList();

        Assert.NotEmpty(described);
        Assert.DoesNotContain(described, text => text.AsSpan().ContainsAnyInRange('ก', '๛'));
        Assert.Equal("Corruption complaint statistics, Example Office. The text of this page is in Thai.", DescriptionOf(Document(Site.Value, "en/oit/2567/o24/index.html")));
        Assert.Equal("A page, Example Office. The text of this page is in Thai.", DescriptionOf(Document(Site.Value, "en/news/2567/2024-05-20-honest/index.html")));
        Assert.Equal("Where we are", DescriptionOf(Document(Site.Value, "en/contact/index.html")));
        Assert.Equal("เนื้อข่าว No Gift Policy", DescriptionOf(Document(Site.Value, "news/2567/2024-05-20-honest/index.html")));
    }

    private static string? DescriptionOf(IHtmlDocument page) => page.QuerySelector("meta[name=description]")?.GetAttribute("content");

    [Fact]
    public static void ThaiTextIsShownAsSuchWhereThereIsNoEnglishOne()
    {
        var page = Document(Site.Value, "en/oit/2567/o24/index.html");

        Assert.Equal("th", page.QuerySelector(".prose")?.GetAttribute("lang"));
        Assert.Contains("The office has published this text in Thai only.", page.QuerySelector("main")?.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".prose [lang=th]"));
        Assert.Null(Document(Site.Value, "en/contact/index.html").QuerySelector(".prose")?.GetAttribute("lang"));
        Assert.DoesNotContain("in Thai only", Document(Site.Value, "en/contact/index.html").Body?.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Pages(Site.Value), page => page.Document.DocumentElement.GetAttribute("lang") is "th" && page.Document.QuerySelector(".prose[lang]") is not null);
    }

    [Fact]
    public static void DatesAndTablesAreOfTheLanguage()
    {
        Assert.Contains("10 April 2024", Document(Site.Value, "en/oit/2567/o24/index.html").QuerySelector("main")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("10 เมษายน 2567", Document(Site.Value, "oit/2567/o24/index.html").QuerySelector("main")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("Received", Document(Site.Value, "en/oit/2567/o24/index.html").QuerySelectorAll("th").Select(cell => cell.TextContent.Split(' ')[0]));
        Assert.Equal("en_GB", Document(Site.Value, "en/index.html").QuerySelector("meta[property='og:locale']")?.GetAttribute("content"));
        Assert.Equal("th_TH", Document(Site.Value, "en/index.html").QuerySelector("meta[property='og:locale:alternate']")?.GetAttribute("content"));
    }

    [Fact]
    public static void TheSitemapTellsBothLanguagesOfEachPage()
    {
        XNamespace xhtml = "http://www.w3.org/1999/xhtml";
        var pages = XDocument.Parse(Rendered.Text(Site.Value, "sitemap.xml")).Root!.Elements() // a document has a root
            .ToDictionary(url => url.Elements().First().Value, url => url.Elements(xhtml + "link").Select(link => link.Attribute("href")?.Value).ToList(), StringComparer.Ordinal);

        Assert.Equal([Base + "contact/", Base + "en/contact/", Base + "contact/"], pages[Base + "en/contact/"]); // the last is x-default
        Assert.All(pages, page => Assert.All(page.Value, address => Assert.Equal(page.Value, pages[address!]))); // every link has an address
        Assert.Equal(Pages(Site.Value).Count() - 1, pages.Count);
    }

    /// <summary>What is not found is told in both languages.</summary>
    [Fact]
    public static void ThePageForLostAddressesSpeaksBothLanguages()
    {
        var page = Document(Site.Value, "404.html");

        Assert.Equal("ไม่พบหน้าที่ต้องการ", page.QuerySelector("h1")?.TextContent);
        Assert.Equal("Page not found", page.QuerySelector("[lang=en] h2")?.TextContent);
        Assert.Contains("/en/search/", page.QuerySelectorAll("[lang=en] a").Select(link => link.GetAttribute("href")));
        Assert.Empty(Alternates(page));
    }

    [Fact]
    public static void EachLanguageHasASearchOfItsOwn()
    {
        var (thai, english) = (IndexOf("search/index.html"), IndexOf("en/search/index.html"));

        Assert.Contains("\"ติดต่อ\",\"contact/\"", thai, StringComparison.Ordinal);
        Assert.DoesNotContain("\"en/", thai, StringComparison.Ordinal);
        Assert.Contains("Contact \\u003cus> & \\u0022them\\u0022\",\"en/contact/\"", english, StringComparison.Ordinal);
        Assert.Contains("O24 Corruption complaint statistics\",\"en/oit/2567/o24/\"", english, StringComparison.Ordinal);
        Assert.Equal(1, Paths(Site.Value).Count(path => path.Contains("search/f", StringComparison.Ordinal) && Rendered.Text(Site.Value, path).Contains("Sucharit Road. See", StringComparison.Ordinal)));
    }

    [Fact]
    public static void ASiteInOneLanguageTellsOfNoOther()
    {
        var one = Rendered.Site([("content/site.yaml", TestFiles.DefaultSite)]);

        Assert.DoesNotContain(Pages(one), page => page.Document.QuerySelector("link[hreflang], a[hreflang], .languages") is not null);
        Assert.DoesNotContain("xhtml", Rendered.Text(one, "sitemap.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain(Paths(one), path => path.StartsWith("en/", StringComparison.Ordinal));
    }

    [Fact]
    public static void WhereEnglishIsTheMainLanguageThaiPagesLieBelowTheirCode()
    {
        var site = Rendered.Site(
            ("content/site.yaml", TestFiles.DefaultSite.Replace("language: th", "languages: [en, th]", StringComparison.Ordinal)),
            ("content/pages/contact/index.md", "---\ntitle: Contact\nowner: ict\n---\n\nText\n"),
            ("content/pages/contact/index.th.md", "---\ntitle: ติดต่อ\n---\n\nข้อความ\n"));

        Assert.Equal("Contact", Document(site, "contact/index.html").QuerySelector("h1")?.TextContent);
        Assert.Equal("ติดต่อ", Document(site, "th/contact/index.html").QuerySelector("h1")?.TextContent);
        Assert.Equal("th", Document(site, "th/contact/index.html").DocumentElement.GetAttribute("lang"));
    }

    /// <summary>Numbers that are read, never those of addresses, codes, names of files and attributes.</summary>
    [Fact]
    public static void ThaiDigitsAreSeenAndNothingElseChanges()
    {
        var site = Rendered.Site([("content/site.yaml", TwoLanguages + "digits: thai\n"), .. Content[1..]]);
        var (thai, plain) = (Document(site, "oit/2567/o24/index.html"), Document(Site.Value, "oit/2567/o24/index.html"));
        var text = thai.QuerySelector("main")?.TextContent;

        Assert.Contains("๑๐ เมษายน ๒๕๖๗", text, StringComparison.Ordinal);
        Assert.Contains("๑,๒๐๐", text, StringComparison.Ordinal);
        Assert.Contains("O24", text, StringComparison.Ordinal);
        Assert.Contains("https://www.office.go.th/oit/2567/o24/", text, StringComparison.Ordinal);
        Assert.Equal(Attributes(plain), Attributes(thai));
        Assert.Equal(Rendered.Text(Site.Value, "en/oit/2567/o24/index.html"), Rendered.Text(site, "en/oit/2567/o24/index.html"));
        Assert.All(["oit/2567/o24/complaints.csv", "oit/2567/o24/complaints.json", "feed.xml", "sitemap.xml"], path => Assert.Equal(Rendered.Text(Site.Value, path), Rendered.Text(site, path)));
    }

    /// <summary>Names and values of all attributes; the one that styles the digits of lists is left out, and so are drawings, in which wider digits get more room.</summary>
    private static IEnumerable<string> Attributes(IHtmlDocument page) => page.All
        .Where(element => element.LocalName is not "span" && element.Closest("svg") is null)
        .SelectMany(element => element.Attributes.Where(one => one.Name is not "data-digits").Select(one => $"{element.LocalName} {one.Name}={one.Value}"));

    private static IElement Heading(string path) => Document(Site.Value, path).QuerySelector("h1") ?? throw new InvalidOperationException($"{path} has no heading.");

    private static string IndexOf(string path) =>
        Rendered.Text(Site.Value, Target(path, Document(Site.Value, path).GetElementById("found")?.GetAttribute("data-index") ?? string.Empty));

    private static ImmutableSortedDictionary<string, string> Alternates(IHtmlDocument page) => page.QuerySelectorAll("link[rel=alternate][hreflang]")
        .ToImmutableSortedDictionary(link => link.GetAttribute("hreflang")!, link => link.GetAttribute("href")!, StringComparer.Ordinal); // the selector keeps those that have it

    private static IEnumerable<string> Paths(OutputTree tree) => tree.Files.Select(file => file.Path);

    private static IEnumerable<(string Path, IHtmlDocument Document)> Pages(OutputTree tree) => Paths(tree)
        .Where(path => path.EndsWith(".html", StringComparison.Ordinal))
        .Select(path => (path, Document(tree, path)));

    private static IHtmlDocument Document(OutputTree tree, string path) =>
        Read.GetOrAdd((tree, path), page => new HtmlParser().ParseDocument(Rendered.Text(page.Tree, page.Path)));

    private static IEnumerable<string> Links(IHtmlDocument page) => page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Where(IsInternal); // the selector keeps those that have it

    private static bool IsInternal(string link) => !link.Contains(':', StringComparison.Ordinal);

    /// <summary>The file that a relative link leads to.</summary>
    private static string Target(string from, string link)
    {
        var path = Uri.UnescapeDataString(new Uri(new Uri(Base + from), link).AbsolutePath).TrimStart('/');
        return path.Length is 0 || path.EndsWith('/') ? path + "index.html" : path;
    }
}
