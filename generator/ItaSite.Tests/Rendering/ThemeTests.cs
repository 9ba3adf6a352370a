using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ItaSite.Core.Output;

namespace ItaSite.Tests.Rendering;

public static class ThemeTests
{
    private const string Page = """
        ---
        title: เกี่ยวกับ <หน่วยงาน> & "ผู้บริหาร"
        ---

        หน่วยงานจัดการศึกษาขั้นพื้นฐานในเขตพื้นที่ ดู[ข้อมูลสาธารณะ](/oit/2567/)

        """;

    [Fact]
    public static void ATitleComesOutAsItWasWritten()
    {
        var document = Parse(Site(), "about/index.html");

        Assert.Equal("เกี่ยวกับ <หน่วยงาน> & \"ผู้บริหาร\"", document.QuerySelector("h1")?.TextContent);
    }

    [Theory]
    [InlineData("", "ไม่ได้ระบุงบประมาณ")]
    [InlineData("budget: none", "ไม่ใช้งบประมาณ")]
    [InlineData("budget: 0", "0.00 บาท")]
    [InlineData("budget: 186500", "186,500.00 บาท")]
    public static void ABudgetThatIsNotWrittenIsNotTakenForNone(string budget, string printed)
    {
        var site = Site(("content/measures/2567.yaml", $"measures:\n  - id: M1\n    issue: สถิติ\n    period: ตลอดปี\n    owner: law\n    {budget}\n"));

        var words = Parse(site, "measures/2567/index.html").QuerySelectorAll("dt").Single(name => name.TextContent is "งบประมาณ").NextElementSibling;
        Assert.Equal(printed, words?.TextContent.Trim());
    }

    [Fact]
    public static void EveryPageEndsAndNoneAsksAnotherHost() =>
        Assert.All(Pages(Site()), page =>
        {
            Assert.EndsWith("</html>\n", page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("<style", page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(" style=", page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(Attributes(page.Text), name => name.StartsWith("on", StringComparison.Ordinal));
            Assert.All(new HtmlParser().ParseDocument(page.Text).QuerySelectorAll("script, img, link[rel=stylesheet], link[rel=preload]"), IsOfThisSite);
        });

    [Fact]
    public static void EveryInternalLinkLeadsToAFileOfTheOutput()
    {
        var site = Site();
        var files = site.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);

        Assert.All(Pages(site).Where(page => page.Path is not "404.html"), page => Assert.All(
            Links(page.Text).Select(link => Target(page.Path, link)),
            target => Assert.True(files.Contains(target), $"{page.Path} leads to {target}, which is not there.")));
    }

    [Fact]
    public static void EveryIdStandsOnceOnItsPage() =>
        Assert.All(Pages(Site()), page =>
        {
            var ids = new HtmlParser().ParseDocument(page.Text).QuerySelectorAll("[id]").Select(element => element.Id);
            Assert.Empty(ids.GroupBy(id => id).Where(same => same.Count() > 1).Select(same => $"{page.Path}#{same.Key}"));
        });

    [Fact]
    public static void TheSiteReplacesASingleFileOfTheTheme()
    {
        var site = Site(("content/theme/layouts/article.html", "<h1 class=\"mine\">{{ page.title }}</h1>"));

        Assert.NotNull(Parse(site, "about/index.html").QuerySelector("h1.mine"));
        Assert.Null(Parse(site, "oit/index.html").QuerySelector("h1.mine"));
    }

    [Fact]
    public static void TheSiteReplacesASingleText()
    {
        var site = Site(("content/theme/i18n/th.yaml", "skip: ไปที่เนื้อหา\n"));

        Assert.Equal("ไปที่เนื้อหา", Parse(site, "index.html").QuerySelector(".skip")?.TextContent);
        Assert.Contains("ข้อมูลเปิด", Parse(site, "index.html").QuerySelector(".menu")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public static void AnAssetIsNamedAfterItsContent()
    {
        var before = Stylesheet(Site());
        var after = Stylesheet(Site(("content/theme/css/utilities.css", "/* changed */\n")));

        Assert.Matches("^assets/site-[0-9a-f]{8}\\.css$", before);
        Assert.NotEqual(before, after);
    }

    [Fact]
    public static void StyleSheetsNameTheFontsByTheirPublishedNames()
    {
        var site = Site();
        var css = Rendered.Text(site, Stylesheet(site));
        var fonts = site.Files.Select(file => file.Path).Where(path => path.EndsWith(".woff2", StringComparison.Ordinal)).ToList();

        Assert.Equal(4, fonts.Count);
        Assert.All(fonts, font => Assert.Contains($"url({font["assets/".Length..]})", css, StringComparison.Ordinal));
    }

    [Fact]
    public static void APageAfterOneThatStoppedIsWhole()
    {
        var site = Site(("content/theme/layouts/article.html", "half {{ article.date.text }}"));
        var home = Rendered.Text(site, "index.html");

        Assert.Throws<OutputException>(() => Rendered.Text(site, "about/index.html"));
        Assert.Equal(home, Rendered.Text(site, "index.html"));
    }

    [Fact]
    public static void AFileGivesTheSameBytesFromManyThreads()
    {
        var site = Site();
        var once = Pages(site).ToDictionary(page => page.Path, page => page.Text, StringComparer.Ordinal);

        Parallel.ForEach(Enumerable.Repeat(Pages(site), 4), pages =>
            Assert.All(pages, page => Assert.Equal(once[page.Path], page.Text)));
    }

    [Fact]
    public static void ThePageForUnknownAddressesLinksFromTheRoot() =>
        Assert.All(Links(Rendered.Text(Site(), "404.html")), link => Assert.StartsWith("/", link, StringComparison.Ordinal));

    [Fact]
    public static void NewsIsPagedByYear()
    {
        var posts = Enumerable.Range(1, 51).Select(number => (
            $"content/news/2567/2567-04-{1 + (number % 28):00}-post-{number}/index.md",
            $"---\ntitle: ข่าวที่ {number}\n---\n\nหน่วยงานประชุมร่วมกับสถานศึกษาในเขตพื้นที่\n"));
        var site = Site([.. posts]);

        Assert.Equal(50, Parse(site, "news/2567/index.html").QuerySelectorAll(".posts > li").Length);
        Assert.Single(Parse(site, "news/2567/page-2/index.html").QuerySelectorAll(".posts > li"));
    }

    private static OutputTree Site(params (string Path, string Text)[] files) =>
        Rendered.Site([("content/pages/about/index.md", Page), .. files]);

    private static IEnumerable<(string Path, string Text)> Pages(OutputTree site) => site.Files
        .Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
        .Select(file => (file.Path, Rendered.Text(site, file.Path)));

    private static IDocument Parse(OutputTree site, string path) => new HtmlParser().ParseDocument(Rendered.Text(site, path));

    private static string Stylesheet(OutputTree site) =>
        site.Files.Select(file => file.Path).Single(path => path.EndsWith(".css", StringComparison.Ordinal));

    private static IEnumerable<string> Attributes(string html) =>
        new HtmlParser().ParseDocument(html).All.SelectMany(element => element.Attributes).Select(attribute => attribute.Name);

    private static void IsOfThisSite(IElement element) =>
        Assert.DoesNotContain("//", element.GetAttribute("src") ?? element.GetAttribute("href") ?? string.Empty, StringComparison.Ordinal);

    private static IEnumerable<string> Links(string html) => new HtmlParser().ParseDocument(html)
        .QuerySelectorAll("a[href], link[href]:not([rel=canonical]), script[src], form[action]")
        .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!) // the selector asks for one
        .Where(link => !link.StartsWith('#') && !link.Contains(':', StringComparison.Ordinal));

    private static string Target(string page, string link)
    {
        var path = new Uri(new Uri("https://www.office.go.th/" + page), link).AbsolutePath.TrimStart('/');
        return path.Length is 0 || path.EndsWith('/') ? path + "index.html" : path;
    }
}
