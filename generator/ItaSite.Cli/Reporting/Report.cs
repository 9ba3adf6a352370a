using ItaSite.Cli.Commands;

namespace ItaSite.Cli.Reporting;

/// <summary>Tells what a run found and made, in the form that was asked for.</summary>
internal static class Report
{
    public static void Write(RunSummary run, RunOptions options, Surroundings surroundings)
    {
        switch (options.Format)
        {
            case ReportFormat.Json:
                JsonReport.Write(run, surroundings.Out);
                break;
            case ReportFormat.Github:
                GithubReport.Write(run, options.Language, surroundings.Out);
                break;
            default:
                new TextReport(surroundings, options).Write(run);
                break;
        }
    }
}
