using System.Diagnostics;
using ItaSite.Cli.Reporting;

namespace ItaSite.Cli.Commands;

/// <summary><c>ita check</c>: checks the content and publishes nothing.</summary>
internal static class CheckCommand
{
    public static int Run(RunOptions options, Surroundings surroundings)
    {
        var start = Stopwatch.GetTimestamp();
        var run = SiteRun.Check(options, surroundings);
        var made = run.Render(); // nothing is written; it tells what is wrong with the theme
        Report.Write(
            new RunSummary(SiteRun.Show(made.Diagnostics, options), run.Fates, null, null, Stopwatch.GetElapsedTime(start)),
            options,
            surroundings);
        return made.Value is null ? Program.Found : Program.Done;
    }
}
