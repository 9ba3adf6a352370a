using System.Collections.Immutable;
using ItaSite.Core;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;
using ItaSite.Tests.Checks;

namespace ItaSite.Tests;

/// <summary>Opened one by one, the pages of a site have the findings that keep all of them from being published.</summary>
public static class PreviewGateTests
{
    private const string Home = "https://www.office.go.th/";

    /// <summary>The pages that explain the rules of the gate.</summary>
    public static TheoryData<string> Pages() => [.. GateRules.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Pages))]
    public static void FindsWhatTheGateOfTheSiteFinds(string id)
    {
        var page = CheckPage.Read(Repository.PathOf("generator", "docs", "checks", id + ".md"));

        Assert.All(page.Cases, one =>
        {
            var run = SiteBuilder.Build(new BuildInput(CheckPageTests.SourcesOf(one, id), PlainTheme.Find, one.Today));
            Compare(one.Finished(run.Outcome.Value!)); // the cases of these pages are sound until they are finished
        });
    }

    [Fact]
    public static void LinksToPlacesAreLookedUpOnTheirPages() => Assert.Equal(
        ["ITA907 ../c/", "ITA908 #z", "ITA908 /b/#y"],
        Compare(Gates.Tree(
            ("a/index.html", Page("<h1 id=\"a\">A</h1><a href=\"/b/#x\">x</a><a href=\"/b/#y\">x</a><a href=\"#a\">x</a><a href=\"#z\">x</a><a href=\"../c/\">x</a><a href=\"../b\">x</a><a href=\"/manifest.json\">x</a>")),
            ("b/index.html", Page("<h1 id=\"x\">B</h1>")))).Select(one => $"{one.Rule.Id} {one.Message.English.Split('\'')[3]}").Order(StringComparer.Ordinal));

    private static string Page(string body) => $"<!DOCTYPE html><html lang=\"th\"><head><title>x</title></head><body>{body}</body></html>\n";

    private static ImmutableArray<Diagnostic> Compare(OutputTree tree)
    {
        var files = tree.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var gate = new PreviewGate(GateSite.Of(Home, tree), path => files.GetValueOrDefault(path));

        ImmutableArray<Diagnostic> found = [.. tree.Files.SelectMany(file => gate.Look(file, Gates.Bytes(file))).Distinct().Order(Diagnostic.Order)];

        Assert.Equal(Gates.Findings(tree, Home).Select(one => one.ToString()), found.Select(one => one.ToString()));
        return found;
    }
}
