using System.Collections.Immutable;
using ItaSite.Core.Output;

namespace ItaSite.Tests;

public static class SiteGateTests
{
    private const string Home = "https://www.office.go.th/";

    [Fact]
    public static void ASoundPagePasses() => Assert.Empty(Found(
        "<nav><a href=\"../\">x</a><a href=\"#top\">x</a><a href=\"#a\">x</a><a href=\"https://www.nacc.go.th/\">x</a><a href=\"mailto:a@b.th\">x</a></nav>"
        + "<h1 id=\"a\">A</h1><img src=\"a.png\" srcset=\"a.png 1x, ../a/a.png 2x\" alt=\"\"><script src=\"../js/a.js\"></script>"
        + "<script type=\"application/ld+json\">{\"a\": \"\\u003c/script>\"}</script><svg><use href=\"#a\"/><path fill=\"url(#a)\"/></svg>"
        + "<form action=\"../search/\"><input></form><a href=\"a.pdf#page=3\">x</a><a href=\"/a/#a\">x</a><a href=\"https://www.office.go.th/a\">x</a><a href=\"https://www.office.go.th/eservice/\">x</a>"));

    [Theory]
    [InlineData("<script>alert(1)</script>", "ITA902")]
    [InlineData("<script src=\"https://evil.example/a.js\"></script>", "ITA902")]
    [InlineData("<script src=\"a.js\"></script>", "ITA902")]
    [InlineData("<script type=\"module\" src=\"data:text/javascript,1\"></script>", "ITA902")]
    [InlineData("<script type=\"application/ld+json\">{\"a\": 1,}</script>", "ITA902")]
    [InlineData("<script type=\"application/ld+json\">{\"a\": \"</p>\"}</script>", "ITA902")]
    [InlineData("<script type=\"application/ld+json\">{\"a\": \"<!--<script>\"}</script>", "ITA902")]
    [InlineData("<script type=\"importmap\">{}</script>", "ITA902")]
    [InlineData("<svg><script>1</script></svg>", "ITA902")]
    [InlineData("<svg><script href=\"data:,1\"/></svg>", "ITA902,ITA905")]
    [InlineData("<iframe srcdoc=\"&lt;script>1&lt;/script>\"></iframe>", "ITA902")]
    [InlineData("<template><script>1</script></template>", "ITA902")]
    [InlineData("<noscript><p title=\"</noscript><script>1</script>\"></noscript>", "ITA902")]
    [InlineData("<img src=\"a.png\" OnError=\"1\" alt=\"\">", "ITA903")]
    [InlineData("<noscript><img src=\"a.png\" onerror=\"1\" alt=\"\"></noscript>", "ITA903")]
    [InlineData("<svg><animate onbegin=\"1\"/></svg>", "ITA903")]
    [InlineData("<body onload=\"1\">", "ITA903")]
    [InlineData("<math><mtext><table><mglyph><style><img src=x onerror=1></style>", "ITA904")]
    [InlineData("<p style=\"color:red\">x</p>", "ITA904")]
    [InlineData("<style>p{}</style>", "ITA904")]
    [InlineData("<a href=\"javascript:1\">x</a>", "ITA905")]
    [InlineData("<a href=\" \u0001jAvA\tscr\nipt&colon;1\">x</a>", "ITA905")]
    [InlineData("<a href=\"vbscript:1\">x</a>", "ITA905")]
    [InlineData("<a href=\"data:text/html,1\">x</a>", "ITA905")]
    [InlineData("<a href=\"file:///etc/passwd\">x</a>", "ITA905")]
    [InlineData("<img src=\"data:image/png;base64,AA==\" alt=\"\">", "ITA905")]
    [InlineData("<svg><a xlink:href=\"javascript:1\"><text>x</text></a></svg>", "ITA905")]
    [InlineData("<svg><a><set attributeName=\"href\" to=\"javascript:1\"/></a></svg>", "ITA905")]
    [InlineData("<form action=\"javascript:1\"><button formaction=\"data:,1\">x</button></form>", "ITA905,ITA905")]
    [InlineData("<meta http-equiv=\"Refresh\" content=\"0; URL='javascript:1'\">", "ITA905")]
    [InlineData("<object data=\"data:text/html,1\"></object>", "ITA905")]
    [InlineData("<img src=\"https://evil.example/a.png\" alt=\"\">", "ITA906")]
    [InlineData("<img src=\"//evil.example/a.png\" alt=\"\">", "ITA906")]
    [InlineData("<img src=\"\\\\evil.example/a.png\" alt=\"\">", "ITA906")]
    [InlineData("<img src=\"a.png\" srcset=\"a.png 1x, https://evil.example/b.png 2x\" alt=\"\">", "ITA906")]
    [InlineData("<link rel=\"stylesheet\" href=\"https://fonts.example/a.css\">", "ITA906")]
    [InlineData("<link rel=\"alternate stylesheet\" href=\"https://fonts.example/a.css\">", "ITA906")]
    [InlineData("<link rel=\"preconnect\" href=\"https://fonts.example/\">", "ITA906")]
    [InlineData("<iframe src=\"https://evil.example/\"></iframe>", "ITA906")]
    [InlineData("<video poster=\"https://evil.example/a.png\"></video>", "ITA906")]
    [InlineData("<form action=\"https://evil.example/\"></form>", "ITA906")]
    [InlineData("<a href=\"a.png\" ping=\"https://evil.example/\">x</a>", "ITA906")]
    [InlineData("<base href=\"https://evil.example/\">", "ITA906")]
    [InlineData("<svg><image href=\"https://evil.example/a.png\"/></svg>", "ITA906")]
    [InlineData("<svg><path fill=\"url(https://evil.example/a.svg#x)\"/></svg>", "ITA906")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0;https://evil.example/\">", "ITA906")]
    [InlineData("<a href=\"b/\">x</a>", "ITA907")]
    [InlineData("<a href=\"../../a.png\">x</a>", "ITA907")]
    [InlineData("<a href=\"%2e%2e/b.png\">x</a>", "ITA907")]
    [InlineData("<link rel=\"canonical\" href=\"https://www.office.go.th/b/\">", "ITA907")]
    [InlineData("<img src=\"b.png\" alt=\"\">", "ITA907")]
    [InlineData("<a href=\"#b\">x</a>", "ITA908")]
    [InlineData("<a href=\"../#b\">x</a>", "ITA908")]
    [InlineData("<h1>B</h1>", "ITA909")]
    [InlineData("<p id=\"a\">x</p>", "ITA911")]
    [InlineData("<div class=\"prose\"><p spellmistake=\"1\">x</p></div>", "ITA912")]
    [InlineData("<div class=\"prose\"><marquee>x</marquee><!-- x --></div>", "ITA912,ITA912")]
    public static void WhatMayNotBeOnAPageIsFound(string html, string rules) =>
        Assert.Equal(rules, string.Join(',', Found("<h1 id=\"a\">A</h1>" + html).Select(found => found.Rule.Id)));

    [Fact]
    public static void APageThatWasCutIsFound() => Assert.Equal(
        ["ITA910"], Gates.Findings(Gates.Tree(("index.html", "<!doctype html><title>x</title><h1>x</h1>")), Home).Select(found => found.Rule.Id));

    [Fact]
    public static void AFindingNamesThePageItsLineAndColumn() => Assert.Equal(
        "output/a/index.html(3,1): error ITA903: The page '/a/index.html' has a script in an attribute: 'onclick=\"1\"'.",
        Found("<h1>A</h1>\n<p onclick=\"1\">x</p>")[0].ToString().Split('\n')[0]);

    [Fact]
    public static void APageThatPassedIsNotParsedAgain()
    {
        var tree = Site("<h1>A</h1><a href=\"../#home\">x</a>");
        var first = Gates.After(tree, Home, GateMemory.Nothing);
        var second = Gates.After(tree, Home, first.Memory);

        Assert.Equal((3, true, 0, false), (first.Parsed, first.HasLearnt, second.Parsed, second.HasLearnt));
        Assert.Empty(second.Findings(tree));
    }

    [Fact]
    public static void APageThatPassedIsCheckedAgainWhenItsTargetsGo()
    {
        var before = Site("<h1>A</h1><a href=\"../#home\">x</a><a href=\"a.png\">y</a>");
        var memory = Gates.After(before, Home, GateMemory.Nothing).Memory;
        var after = Gates.Tree(
            ("js/a.js", "x"),
            ("index.html", "<!doctype html><title>x</title><h1 id=\"other\">x</h1></html>"),
            ("a/index.html", "<!doctype html><title>x</title>\n<h1>A</h1><a href=\"../#home\">x</a><a href=\"a.png\">y</a>\n</html>\n"));

        var gate = Gates.After(after, Home, memory);

        Assert.Equal(1, gate.Parsed);
        Assert.Equal(["ITA908", "ITA907"], gate.Findings(after).Select(found => found.Rule.Id));
    }

    [Theory]
    [InlineData("https://other.go.th/", 3)]
    [InlineData(Home, 0)]
    public static void AnotherAddressOfTheSiteAsksForAnotherLook(string home, int parsed)
    {
        var tree = Site("<h1>A</h1>");

        Assert.Equal(parsed, Gates.After(tree, home, Gates.After(tree, Home, GateMemory.Nothing).Memory).Parsed);
    }

    [Theory]
    [InlineData("https://www.office.go.th/ita/", "/ita/a/", "")]
    [InlineData("https://www.office.go.th/ita/", "/elsewhere/", "")]
    [InlineData("https://www.office.go.th/ita/", "/ita/b/", "ITA907")]
    [InlineData("https://www.office.go.th/ita/", "../../b", "ITA907")]
    public static void ASiteMayLieInAFolderOfItsHost(string home, string link, string rules) => Assert.Equal(
        rules, string.Join(',', Gates.Findings(Site($"<h1>A</h1><a href=\"{link}\">x</a>"), home).Select(found => found.Rule.Id)));

    private static ImmutableArray<Core.Diagnostics.Diagnostic> Found(string html) => Gates.Findings(Site(html), Home);

    private static OutputTree Site(string html) => Gates.Tree(
        ("index.html", "<!doctype html><title>x</title><h1 id=\"home\">x</h1></html>"),
        ("search/index.html", "<!doctype html><title>x</title><h1>x</h1></html>"),
        ("a/index.html", $"<!doctype html><title>x</title>\n{html}\n</html>\n"),
        ("a/a.png", "x"),
        ("a/a.pdf", "x"),
        ("js/a.js", "x"));
}
