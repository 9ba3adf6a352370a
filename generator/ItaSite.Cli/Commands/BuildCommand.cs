using System.Collections.Immutable;
using System.Diagnostics;
using ItaSite.Cli.Disk;
using ItaSite.Cli.Publishing;
using ItaSite.Cli.Recall;
using ItaSite.Cli.Reporting;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;

namespace ItaSite.Cli.Commands;

/// <summary><c>ita build</c>: checks the content and publishes the site.</summary>
internal static class BuildCommand
{
    public static int Run(RunOptions options, Surroundings surroundings)
    {
        var start = Stopwatch.GetTimestamp();
        FoldersApart.Demand(options.Content, options.Output, "--output");
        var told = UnchangedSite.Find(options, SiteRun.DayOf(options, surroundings)) ?? Build(options, surroundings);
        Report.Write(
            new RunSummary(SiteRun.Show(told.Findings, options), told.Fates, told.Published, options.Output, Stopwatch.GetElapsedTime(start)),
            options,
            surroundings);
        return told.Published is null ? Program.Found : Program.Done;
    }

    private static BuildTold Build(RunOptions options, Surroundings surroundings)
    {
        var run = SiteRun.Check(options, surroundings);
        Leftovers.Clear();
        var made = run.Render();
        Leftovers.Clear();
        var published = made.Then(tree => Publish(run, tree, options, surroundings));
        var told = new BuildTold(published.Diagnostics, run.Fates, published.Value?.Report);
        if (published.Value is { Left: { } left })
        {
            Remember(run, options, told, left);
        }

        return told;
    }

    /// <summary>Keeps what was told for a build that finds nothing changed.</summary>
    private static void Remember(SiteRun run, RunOptions options, BuildTold told, LeftFolders left)
    {
        try
        {
            run.Source?.Remember(run.Input, options, told, left);
        }
        catch (Exception exception) when (MachineTrouble.Sentence(exception) is not null)
        {
            return; // a file that is gone by now: the site is published, and the next build makes it anew
        }
    }

    private static Outcome<Publication> Publish(SiteRun run, OutputTree tree, RunOptions options, Surroundings surroundings)
    {
        try
        {
            var target = PublishTarget.Of(options.Output);
            var report = PublishSite(run, tree, target, surroundings.Stop);
            var beside = Publisher.PublishBeside(tree, target, surroundings.Stop);
            return new Outcome<Publication>(new Publication(report, LeftFolders.Of(report.Folder, beside.Internal, beside.Hosting)), []);
        }
        catch (Exception exception) when (Reasons(exception) is { IsEmpty: false } reasons)
        {
            return new Outcome<Publication>(null, reasons);
        }
    }

    /// <summary>Publishes the site through its gate, and keeps which pages passed.</summary>
    private static PublishReport PublishSite(SiteRun run, OutputTree tree, PublishTarget target, CancellationToken stop)
    {
        var file = GateFile.Beside(target);
        var home = run.Checked.Value?.Covered.Site.Settings.BaseUrl ?? throw new InvalidOperationException("Only a checked site is published.");
        var gate = new SiteGate(GateSite.Of(home, tree), file.Read());
        var report = Publisher.Publish(tree, target, gate, stop);
        if (gate.HasLearnt)
        {
            file.Write(gate.Memory);
        }

        return report;
    }

    /// <summary>The findings that kept files from being made or published; none if something else went wrong.</summary>
    private static ImmutableArray<Diagnostic> Reasons(Exception exception) => exception switch
    {
        GateException closed => closed.Findings,
        OutputException stopped => [stopped.Finding],
        AggregateException many => [.. many.Flatten().InnerExceptions.OfType<OutputException>().Select(one => one.Finding).Distinct()],
        _ => [],
    };

    /// <summary>What publishing did.</summary>
    /// <param name="Report">What it tells.</param>
    /// <param name="Left">The folders that it left; null if somebody else touched one of them meanwhile.</param>
    private sealed record Publication(PublishReport Report, LeftFolders? Left);
}
