using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json;
using AngleSharp.Html.Parser;
using ItaSite.Core.Output;
using ItaSite.Tests.Rendering;

namespace ItaSite.Tests.Pipelines;

public static class ShareTests
{
    private static readonly OutputTree Site = Rendered.Site(
        ("content/oit/2567/o24/index.md", "---\nowner: law\npublished: 2567-04-10\n---\n\nผลการดำเนินการ\n"),
        ("content/oit/2567/o24/complaints.yaml", "type: complaint-statistics\nrows:\n  - {period: 2567-H1, received: 2, resolved: 1, in_progress: 1}\n"));

    [Fact]
    public static void AYearAndAnItemHaveFeedsOfTheirOwn()
    {
        var feed = JsonDocument.Parse(Rendered.Text(Site, "oit/2567/o24/feed.json")).RootElement;

        Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
        Assert.Equal("tag:www.office.go.th,2023-10-01:/oit/2567/o24/", Assert.Single(feed.GetProperty("items").EnumerateArray()).GetProperty("id").GetString());
        Assert.Contains("<link rel=\"self\" href=\"https://www.office.go.th/oit/2567/feed.xml\"", Rendered.Text(Site, "oit/2567/feed.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public static void AnItemPageLeadsToItsDataAndFeedsAndSaysHowToBeShared()
    {
        var page = new HtmlParser().ParseDocument(Rendered.Text(Site, "oit/2567/o24/index.html"));

        Assert.NotNull(page.QuerySelector("link[type='application/ld+json'][href='../../../oit/2567/o24/dataset.jsonld']"));
        Assert.NotNull(page.QuerySelector("link[type='application/feed+json'][href='../../../oit/2567/o24/feed.json']"));
        Assert.Equal("https://www.office.go.th/share.png", page.QuerySelector("meta[property='og:image']")?.GetAttribute("content"));
        Assert.NotNull(page.QuerySelector("figure svg[role=img] title"));
        Assert.NotNull(page.QuerySelector("a[rel=license][href^='https://data.go.th/']"));
    }

    [Fact]
    public static void TheSharePictureIsSmallAndOfTheRightSize()
    {
        using var target = new MemoryStream();
        Site.Files.Single(file => file.Path is "share.png").Write(target);
        var bytes = target.ToArray();
        var at = bytes.AsSpan().IndexOf("IDAT"u8);
        using var zlib = new ZLibStream(new MemoryStream(bytes[(at + 4)..]), CompressionMode.Decompress);
        using var pixels = new MemoryStream();
        zlib.CopyTo(pixels);

        Assert.Equal(1200, BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)));
        Assert.Equal(630, BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)));
        Assert.Equal(630 * 1201, pixels.Length);
        Assert.InRange(bytes.Length, 500, 12_000);
        Assert.Equal([0x0b, 0x47, 0x53], bytes[41..44]);
    }

    [Fact]
    public static void SecurityIsToldAsTheStandardDemands() => Assert.Equal(
        """
        Contact: mailto:ict@office.go.th
        Expires: 2057-12-31T23:59:59+07:00
        Preferred-Languages: th, en
        Canonical: https://www.office.go.th/.well-known/security.txt
        Policy: https://www.office.go.th/website-policy/

        """,
        Rendered.Text(Site, ".well-known/security.txt"));

    [Fact]
    public static void PolicyPagesNameTheOfficeUntilItWritesItsOwn()
    {
        var own = Rendered.Site(("content/pages/privacy/index.md", "---\ntitle: ความเป็นส่วนตัวของเรา\n---\n\nข้อความของหน่วยงานเอง\n"));

        Assert.Contains("สำนักงานตัวอย่าง", Rendered.Text(Site, "privacy/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("{", new HtmlParser().ParseDocument(Rendered.Text(Site, "privacy/index.html")).QuerySelector("main")!.TextContent, StringComparison.Ordinal); // every page has a main
        Assert.Contains("ข้อความของหน่วยงานเอง", Rendered.Text(own, "privacy/index.html"), StringComparison.Ordinal);
        Assert.NotNull(new HtmlParser().ParseDocument(Rendered.Text(Site, "index.html")).QuerySelector("footer a[href='./cookies/']"));
    }

    [Fact]
    public static void NothingIsAskedOfAnotherHost() => Assert.All(
        Site.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)),
        file =>
        {
            var page = new HtmlParser().ParseDocument(Rendered.Text(Site, file.Path));
            var asked = page.QuerySelectorAll("[src], [srcset], [poster], [data], [background], object, embed, iframe, link[rel~=stylesheet], link[rel~=preload], link[rel~=icon], link[rel~=preconnect], link[rel~=dns-prefetch], use[href], image[href], form[action]")
                .Select(one => string.Concat(one.GetAttribute("src"), one.GetAttribute("srcset"), one.GetAttribute("poster"), one.GetAttribute("data"), one.GetAttribute("href"), one.GetAttribute("action")));
            Assert.All(asked, address => Assert.DoesNotContain("//", address, StringComparison.Ordinal));
        });

    [Fact]
    public static void StylesAndScriptsAskNothingOfAnotherHostAndSetNoCookie() => Assert.All(
        Site.Files.Where(file => file.Path.EndsWith(".css", StringComparison.Ordinal) || file.Path.EndsWith(".js", StringComparison.Ordinal)),
        file =>
        {
            var text = Rendered.Text(Site, file.Path);
            Assert.DoesNotContain("url(http", text, StringComparison.Ordinal);
            Assert.DoesNotContain("url(//", text, StringComparison.Ordinal);
            Assert.DoesNotContain("@import", text, StringComparison.Ordinal);
            Assert.DoesNotContain("document.cookie", text, StringComparison.Ordinal);
            Assert.DoesNotContain("https://", text, StringComparison.Ordinal);
        });
}
