using System.Xml.Linq;
using ItaSite.Core.Content;
using ItaSite.Core.Pipelines;

namespace ItaSite.Tests.Pipelines;

public static class SitemapTests
{
    private static readonly XNamespace Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public static void EveryPageStandsThereOnceAndChangesOnlyWhereWritten()
    {
        var pages = XDocument.Parse(PipelineSites.Run(new Sitemap())["sitemap.xml"]).Descendants(Namespace + "url")
            .ToDictionary(one => one.Element(Namespace + "loc")!.Value, one => one.Element(Namespace + "lastmod")?.Value, StringComparer.Ordinal); // each url has a loc

        Assert.Equal("2024-05-02", pages["https://www.office.go.th/oit/2567/o24/"]);
        Assert.Null(pages["https://www.office.go.th/news/2567/2024-05-20-honest/"]);
        Assert.Null(pages["https://www.office.go.th/"]);
        Assert.Contains("https://www.office.go.th/oit/2567/coverage/", pages.Keys);
        Assert.DoesNotContain("https://www.office.go.th/oit/2567/o25/", pages.Keys);
        Assert.All(pages.Keys, address => Assert.EndsWith("/", address, StringComparison.Ordinal));
    }

    [Fact]
    public static void MoreThanFitIntoOneFileAreSplit()
    {
        var settings = PipelineSites.Checked.Covered.Site.Settings;
        (Permalink, DateOnly?)[] pages = [(new Permalink("a/"), null), (new Permalink("b/"), null), (new Permalink("c/"), new DateOnly(2024, 5, 1))];

        var files = new Sitemap().Files(settings, [.. pages], 2).ToDictionary(file => file.Path, PipelineSites.TextOf, StringComparer.Ordinal);

        Assert.Equal(["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"], files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(
            ["https://www.office.go.th/sitemap-1.xml", "https://www.office.go.th/sitemap-2.xml"],
            XDocument.Parse(files["sitemap.xml"]).Descendants(Namespace + "loc").Select(one => one.Value));
        Assert.Equal(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
              <url>
                <loc>https://www.office.go.th/c/</loc>
                <lastmod>2024-05-01</lastmod>
              </url>
            </urlset>

            """,
            files["sitemap-2.xml"]);
    }

    [Fact]
    public static void RobotsAreToldWhereItLies() =>
        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: https://www.office.go.th/sitemap.xml\n", PipelineSites.Run(new Robots())["robots.txt"]);
}
