using System.Collections.Immutable;
using ItaSite.Core;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;
using ItaSite.Core.Rendering;

namespace ItaSite.Tests.Checks;

/// <summary>The page that explains a rule is its test: each case is built, and the findings of the rule are compared whole.</summary>
public static class CheckPageTests
{
    private static readonly string Folder = Repository.PathOf("generator", "docs", "checks");

    /// <summary>Every page by its id.</summary>
    public static TheoryData<string> Pages() =>
        [.. Directory.GetFiles(Folder, "ITA*.md").Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public static void ReportsWhatItsPageShows(string id)
    {
        var page = CheckPage.Read(Path.Combine(Folder, id + ".md"));
        var runs = page.Cases.Select(one => (Case: one, Found: FindingsOf(one, id))).ToList();

        if (Repository.Accepts)
        {
            Accept(page, [.. runs.SelectMany(run => Reports(run.Case, run.Found))]);
            return;
        }

        Assert.All(runs.SelectMany(run => Reports(run.Case, run.Found)), report => Assert.Equal(report.Fence.Text, report.Actual));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public static void HasAWrongAndARightCaseAndAThaiReport(string id)
    {
        var page = CheckPage.Read(Path.Combine(Folder, id + ".md"));

        Assert.All(page.Cases, one => Assert.True(one.Report is not null, $"{id}: the case '{one.Title}' shows no report"));
        Assert.Contains(page.Cases, one => one.Report?.Text.Length > 0);
        Assert.Contains(page.Cases, one => one.Report?.Text.Length is 0);
        Assert.Contains(page.Cases, one => one.ThaiReport?.Text.Length > 0);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public static void IsNamedAfterItsRule(string id)
    {
        var page = CheckPage.Read(Path.Combine(Folder, id + ".md"));
        var rule = KnownRules.All.Single(one => one.Id == id);

        Assert.Equal($"{rule.Id}: {rule.Name}", page.Heading);
    }

    [Fact]
    public static void EveryRuleHasAPageAndEveryPageARule() =>
        Assert.Equal(KnownRules.All.Select(rule => rule.Id), Pages().Select(row => row.Data));

    /// <summary>What the rule finds; the other rules have pages of their own.</summary>
    private static ImmutableArray<Diagnostic> FindingsOf(CheckCase one, string id)
    {
        var sources = SourcesOf(one, id);
        var run = SiteBuilder.Build(new BuildInput(sources, PlainTheme.Find, one.Today) { Changes = () => GitFence.Read(one.Git) });

        Assert.Equal(sources.Files.Select(file => file.Path), run.Fates.Select(fate => fate.Path)); // each file found has one fate
        return [.. run.Outcome.Diagnostics.Concat(id == TemplateRules.StoppedRun.Id ? Rendering(run) : GateRules.All.Any(rule => rule.Id == id) ? Gate(run, one) : []).Where(found => found.Rule.Id == id)];
    }

    /// <summary>What the gate finds on the finished pages.</summary>
    private static ImmutableArray<Diagnostic> Gate(Run<OutputTree> run, CheckCase one) =>
        run.Outcome.Value is { } tree ? Gates.Findings(one.Finished(tree), "https://www.office.go.th/") : [];

    /// <summary>What stops the first file that cannot be made; it shows only when the file is written.</summary>
    private static IEnumerable<Diagnostic> Rendering(Run<OutputTree> run) =>
        (run.Outcome.Value?.Files ?? []).Select(Stopped).OfType<Diagnostic>().Take(1);

    /// <summary>Why a file could not be made; null if it could.</summary>
    private static Diagnostic? Stopped(OutputFile file)
    {
        try
        {
            file.Write(Stream.Null);
            return null;
        }
        catch (OutputException stopped)
        {
            return stopped.Finding;
        }
    }

    /// <summary>Links, pipes and odd names exist on a disk only, so cases about them go there and back.</summary>
    internal static SourceTree SourcesOf(CheckCase one, string id) =>
        RefusalRules.All.Any(rule => rule.Id == id) ? DiskCase.Sources(one) : one.Sources();

    private static IEnumerable<(CheckFence Fence, string Actual)> Reports(CheckCase one, ImmutableArray<Diagnostic> found)
    {
        if (one.Report is { } english)
        {
            yield return (english, Text(found, Language.English));
        }

        if (one.ThaiReport is { } thai)
        {
            yield return (thai, Text(found, Language.Thai));
        }
    }

    private static string Text(ImmutableArray<Diagnostic> found, Language language) =>
        string.Concat(found.Select(one => one.Format(language) + "\n"));

    /// <summary>Writes the reports into the page, from the last to the first, so that line numbers stay right.</summary>
    private static void Accept(CheckPage page, ImmutableArray<(CheckFence Fence, string Actual)> reports)
    {
        var lines = page.Lines.ToList();
        foreach (var (fence, actual) in reports.OrderByDescending(report => report.Fence.First))
        {
            lines.RemoveRange(fence.First, fence.Last - fence.First);
            lines.InsertRange(fence.First, actual.Length is 0 ? [] : actual.TrimEnd('\n').Split('\n'));
        }

        File.WriteAllText(page.File, string.Join('\n', lines));
    }
}
