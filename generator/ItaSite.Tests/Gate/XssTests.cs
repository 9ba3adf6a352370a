using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ItaSite.Cli.Disk;
using ItaSite.Core;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;

namespace ItaSite.Tests;

/// <summary>The real theme, and every payload wherever an author may write.</summary>
public static class XssTests
{
    private static readonly HtmlParser Parser = new();
    private static readonly Lazy<OutputTree> Site = new(Build);

    [Fact]
    public static void ThereAreTwoHundredPayloads() => Assert.True(XssPayloads.All.Length >= 200);

    [Fact]
    public static void TheGateFindsNothing() => Assert.Empty(Gates.Findings(Site.Value, "https://www.office.go.th/"));

    [Fact]
    public static void TitlesComeOutAsTheyWereWritten() =>
        Assert.All(Pages(), page => Assert.Equal(Plain(page.Payload), Plain(page.Document.QuerySelector("h1")!.TextContent)));

    [Fact]
    public static void TextsComeOutAsTheyWereWritten() =>
        Assert.All(Pages(), page => Assert.Contains(page.Document.QuerySelectorAll("pre"), code => Plain(code.TextContent) == Plain(page.Payload)));

    [Fact]
    public static void LabelsComeOutAsTheyWereWritten() =>
        Assert.All(Pages(), page => Assert.Contains(page.Document.QuerySelectorAll("a[href$='/a.txt']"), link => Plain(link.TextContent).Contains(Plain(page.Payload), StringComparison.Ordinal)));

    [Fact]
    public static void CellsComeOutAsTheyWereWritten() =>
        Assert.All(Pages(), page => Assert.Contains(page.Document.QuerySelectorAll("td"), cell => Plain(cell.TextContent) == Plain(page.Payload)));

    [Fact]
    public static void MostAreTakenAsTextAndAsNames()
    {
        var numbers = Enumerable.Range(0, XssPayloads.All.Length).ToList();

        Assert.InRange(numbers.Count(number => Has(XssPayloads.Folder(number))), XssPayloads.All.Length * 9 / 10, int.MaxValue);
        Assert.InRange(numbers.Count(number => Has(XssPayloads.Folder(number) + "-body")), 60, int.MaxValue);
        Assert.InRange(numbers.Count(number => Has(XssPayloads.Folder(number) + "-name")), 60, int.MaxValue);
    }

    /// <summary>The page for the office alone needs nothing beside it, so it has a style of its own; it has no script, and what the office writes comes out as text.</summary>
    [Fact]
    public static void ThePageForTheOfficeHasNothingToRun()
    {
        var style = Gates.Findings(PageForTheOffice("สำนักงาน"), "https://www.office.go.th/").Select(Told);

        Assert.All(
            XssPayloads.All.Where((payload, number) => number % 10 is 0 && !payload.Contains('\'', StringComparison.Ordinal)),
            payload => Assert.Equal(style, Gates.Findings(PageForTheOffice(payload), "https://www.office.go.th/").Select(Told)));
        Assert.Equal(["ITA904"], style.Select(told => told.Rule));
    }

    private static (string Rule, string Message) Told(Diagnostic found) => (found.Rule.Id, found.Message.English);

    /// <summary>The coverage of a site whose agency, units and page are named so.</summary>
    private static OutputTree PageForTheOffice(string name)
    {
        var settings = TestFiles.DefaultSite.Replace("สำนักงานตัวอย่าง", $"'{name}'", StringComparison.Ordinal).Replace("กลุ่มกฎหมายและคดี", $"'{name}'", StringComparison.Ordinal);
        var item = $"---\ntitle: '{name}'\nowner: law\npublished: 2567-04-10\n---\n\nก\n";
        var tree = SiteBuilder.Build(new BuildInput(
            SourceTree.Of([TestFiles.Of("content/site.yaml", settings.Replace("theme: plain", "theme: default\ncoverage: internal", StringComparison.Ordinal)), TestFiles.Of("content/oit/2567/o24/index.md", item)]),
            theme => ThemeFolder.Find(Repository.PathOf("content"), theme),
            new DateOnly(2024, 6, 1))).Outcome;
        Assert.True(tree.Value is not null, string.Join("\n", tree.Diagnostics.Where(found => found.Rule.Severity is Severity.Error)));
        return new OutputTree([.. tree.Value.Internal.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))]); // the content is sound
    }

    private static bool Has(string folder) => Site.Value.Files.Any(file => file.Path == folder + "/index.html");

    private static IEnumerable<(string Payload, IDocument Document)> Pages() => Enumerable.Range(0, XssPayloads.All.Length)
        .Where(number => Has(XssPayloads.Folder(number)))
        .Select(number => (XssPayloads.All[number], (IDocument)Parser.ParseDocument(new MemoryStream(Gates.Bytes(Site.Value.Files.Single(file => file.Path == XssPayloads.Folder(number) + "/index.html"))))));

    private static string Plain(string text) => string.Join(' ', text.Normalize().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What the reader refuses is not published; the rest is, without it.</summary>
    private static OutputTree Build()
    {
        var files = Enumerable.Range(0, XssPayloads.All.Length).SelectMany(XssPayloads.Files).Select(file => TestFiles.Of(file.Path, file.Text)).ToImmutableArray();
        for (var round = 0; round < 4; round++)
        {
            var outcome = SiteBuilder.Build(new BuildInput(
                SourceTree.Of(files.Append(TestFiles.Of("content/site.yaml", TestFiles.DefaultSite.Replace("theme: plain", "theme: default", StringComparison.Ordinal)))),
                name => ThemeFolder.Find(Repository.PathOf("content"), name),
                new DateOnly(2024, 6, 1))).Outcome;
            if (outcome.Value is { } tree)
            {
                return tree;
            }

            var refused = outcome.Diagnostics.Where(found => found.Rule.Severity is Severity.Error).Select(found => FolderOf(found.Position.Path)).ToHashSet(StringComparer.Ordinal);
            files = [.. files.Where(file => !refused.Contains(FolderOf(file.Path)))];
        }

        throw new InvalidOperationException("The site of payloads is refused again and again.");
    }

    private static string FolderOf(string path) => string.Join('/', path.Split('/').Take(4));
}
