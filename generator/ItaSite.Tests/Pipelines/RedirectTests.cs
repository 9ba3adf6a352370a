using AngleSharp.Html.Parser;
using ItaSite.Core.Content;
using ItaSite.Core.Pipelines;

namespace ItaSite.Tests.Pipelines;

public static class RedirectTests
{
    [Fact]
    public static void OnlyFreeAddressesThatOnePageClaimsLeadOn() =>
        Assert.Equal(["old/stats.html"], PipelineSites.Run(new Redirects()).Keys);

    [Fact]
    public static void ThePageLeadsOnWithoutAScript()
    {
        var page = new HtmlParser().ParseDocument(PipelineSites.Run(new Redirects())["old/stats.html"]);

        Assert.Equal("0; url=../oit/2567/o24/", page.QuerySelector("meta[http-equiv=refresh]")?.GetAttribute("content"));
        Assert.Equal("https://www.office.go.th/oit/2567/o24/", page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Equal("สถิติ <เรื่องร้องเรียน> & \"ผล\"", page.QuerySelector("a[href='../oit/2567/o24/']")?.TextContent);
        Assert.Equal("th", page.DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [InlineData("/old/", "old/")]
    [InlineData("old", "old/")]
    [InlineData("https://www.office.go.th/old/a.html", "old/a.html")]
    [InlineData("/", null)]
    [InlineData("/a/../b/", null)]
    [InlineData("/oit/2567/o24/index.html", null)]
    [InlineData("/A/", null)]
    [InlineData("/ก/", null)]
    [InlineData("/a.pdf", null)]
    [InlineData("//b/", null)]
    [InlineData("/a//", null)]
    [InlineData("../../etc/passwd", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("https://www.other.example/old/", null)]
    public static void AFormerAddressIsRead(string written, string? expected) =>
        Assert.Equal(expected, FormerAddress.Of(PipelineSites.Checked.Covered.Site.Settings, written)?.Value);
}
