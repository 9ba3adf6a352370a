using System.Collections.Immutable;
using System.Diagnostics;
using ItaSite.Cli.Publishing;
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
        var run = SiteRun.Check(options, surroundings);
        Leftovers.Clear();
        var made = run.Render();
        Leftovers.Clear();
        var published = made.Then(tree => Publish(run, tree, options, surroundings));

        Report.Write(
            new RunSummary(SiteRun.Show(published.Diagnostics, options), run.Fates, published.Value, options.Output, Stopwatch.GetElapsedTime(start)),
            options,
            surroundings);
        return published.Value is null ? Program.Found : Program.Done;
    }

    private static Outcome<PublishReport> Publish(SiteRun run, OutputTree tree, RunOptions options, Surroundings surroundings)
    {
        try
        {
            var target = PublishTarget.Of(options.Output);
            var report = PublishSite(run, tree, target, surroundings.Stop);
            Publisher.PublishBeside(tree, target, surroundings.Stop);
            return new Outcome<PublishReport>(report, []);
        }
        catch (Exception exception) when (Reasons(exception) is { IsEmpty: false } reasons)
        {
            return new Outcome<PublishReport>(null, reasons);
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
}
