using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using ItaSite.Core.Content;
using ItaSite.Core.Output;
using ItaSite.Core.Renewal;
using ItaSite.Core.Thai;

namespace ItaSite.Tests.Output;

public static class HostingTests
{
    private static readonly HostingPlan Plan = new(
        "/ita/",
        [new(new Permalink("o29/"), new Permalink("oit/2567/o24/")), new(new Permalink("old/stats.html"), new Permalink("oit/2567/o24/"))],
        [MadePages.Badge(new FiscalYear(2567))]);

    /// <summary>The settings of all servers for one small site, in full.</summary>
    [Fact]
    public static void EachServerGetsTheSameModelInItsOwnWords()
    {
        var actual = string.Concat(Texts().Select(file => $"=== {file.Name}\n{file.Text}"));
        var path = Repository.PathOf("generator", "ItaSite.Tests", "Output", "Hosting.verified.txt");
        if (Repository.Accepts)
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }

    [Theory]
    [InlineData("nginx.conf")]
    [InlineData(".htaccess")]
    [InlineData("web.config")]
    [InlineData("_headers")]
    public static void EverySecurityHeaderIsInTheSettingsOfEveryServer(string name)
    {
        var text = Texts().Single(file => file.Name == name).Text;

        Assert.All(
            SiteHeaders.Security.Where(header => name is not "_headers" || header.Name is not SiteHeaders.ResourcePolicy),
            header => Assert.Contains(name is "web.config" ? new XAttribute("value", header.Value).ToString() : header.Value, text, StringComparison.Ordinal));
    }

    [Fact]
    public static void AValueNeedsNoEscapesInAnySettings() =>
        Assert.All(SiteHeaders.OfPages.Concat(SiteHeaders.OfHashed).Concat(SiteHeaders.OfBadges), header => Assert.DoesNotContain(header.Value, letter => letter is '"' or '$' or '\\' or '%' or '\n'));

    [Fact]
    public static void TheContentPolicyAllowsNothingInline()
    {
        var policy = SiteHeaders.Security.Single(header => header.Name is "Content-Security-Policy").Value;

        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("data:", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("assets/site-7699e0d8.css", "public, max-age=31536000, immutable")]
    [InlineData("assets/sarabun-thai-400-444ccfff.woff2", "public, max-age=31536000, immutable")]
    [InlineData("assets/site.css", "public, max-age=300, must-revalidate")]
    [InlineData("assets/site-7699e0dX.css", "public, max-age=300, must-revalidate")]
    [InlineData("oit/2567/o24/file-7699e0d8.pdf", "public, max-age=300, must-revalidate")]
    [InlineData("index.html", "public, max-age=300, must-revalidate")]
    public static void OnlyWhatIsNamedByItsHashIsKeptForAYear(string path, string expected) =>
        Assert.Equal(expected, SiteHeaders.Of(path).Single(header => header.Name is SiteHeaders.Cache).Value);

    [Theory]
    [InlineData("a.html", "text/html; charset=utf-8")]
    [InlineData("a.csv", "text/csv; charset=utf-8")]
    [InlineData("a.json", "application/json; charset=utf-8")]
    [InlineData("a.jsonld", "application/ld+json; charset=utf-8")]
    [InlineData("feed.xml", "application/xml; charset=utf-8")]
    [InlineData("site.webmanifest", "application/manifest+json; charset=utf-8")]
    [InlineData("badge.svg", "image/svg+xml; charset=utf-8")]
    [InlineData("a.pdf", "application/pdf")]
    [InlineData("CNAME", "application/octet-stream")]
    public static void TextsSayThatTheyAreUtf8(string path, string expected) => Assert.Equal(expected, MediaTypes.Of(path));

    [Fact]
    public static void TheSettingsForIisAreWellFormed()
    {
        var root = XDocument.Parse(Texts().Single(file => file.Name is "web.config").Text).Root!; // it was parsed

        Assert.Equal(MediaTypes.All.Length, root.Descendants("mimeMap").Count());
        Assert.Equal(["assets", "oit/2567/badge.svg", "o29", "old/stats.html"], root.Elements("location").Select(place => place.Attribute("path")?.Value));
    }

    [Theory]
    [InlineData("github")]
    [InlineData("gitlab")]
    public static void TheWorkflowsAreYamlAndRunEachNight(string host)
    {
        var text = host is "github" ? HostingWorkflow.Github("content") : HostingWorkflow.Gitlab("content");
        var stream = new YamlDotNet.Core.Parser(new StringReader(text));
        var events = 0;
        while (stream.MoveNext())
        {
            events++;
        }

        Assert.True(events > 20);
        Assert.Contains("17 17 * * *", text, StringComparison.Ordinal);
        Assert.Contains("build --content content --output output/site", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\t', text);
    }

    private static ImmutableArray<(string Name, string Text)> Texts()
    {
        using var iis = new MemoryStream();
        IisText.Write(Plan, iis);
        return
        [
            (NginxText.Path, NginxText.Of(Plan)),
            (ApacheText.Path, ApacheText.Of(Plan)),
            (IisText.Path, Encoding.UTF8.GetString(iis.ToArray()) + "\n"),
            (StaticHostText.HeadersPath, StaticHostText.Headers()),
            (StaticHostText.RedirectsPath, StaticHostText.Redirects(Plan)),
        ];
    }
}
