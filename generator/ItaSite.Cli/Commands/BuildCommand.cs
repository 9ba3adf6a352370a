using System.Diagnostics;
using ItaSite.Cli.Publishing;
using ItaSite.Cli.Reporting;

namespace ItaSite.Cli.Commands;

/// <summary><c>ita build</c>: checks the content and publishes the site.</summary>
internal static class BuildCommand
{
    public static int Run(RunOptions options, Surroundings surroundings)
    {
        var start = Stopwatch.GetTimestamp();
        var run = SiteRun.Check(options, surroundings);
        var rendered = run.Render();
        var published = rendered.Value is { } tree
            ? Publisher.Publish(tree, PublishTarget.Of(options.Output), surroundings.Stop)
            : null;

        Report.Write(
            new RunSummary(SiteRun.Show(rendered.Diagnostics, options), run.Fates, published, options.Output, Stopwatch.GetElapsedTime(start)),
            options,
            surroundings);
        return published is null ? Program.Found : Program.Done;
    }
}
