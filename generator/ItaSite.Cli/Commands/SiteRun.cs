using System.Collections.Immutable;
using ItaSite.Cli.Disk;
using ItaSite.Cli.Publishing;
using ItaSite.Cli.Recall;
using ItaSite.Cli.Reporting;
using ItaSite.Core;
using ItaSite.Core.Checks;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;

namespace ItaSite.Cli.Commands;

/// <summary>The part that commands share: content in, findings and a checked site out.</summary>
/// <param name="Input">All that the run depends on.</param>
/// <param name="Fates">How many files ended how.</param>
/// <param name="Whole">The site as checked; null if an error was found.</param>
/// <param name="Checked">The same, if nothing was found that keeps it from being published under these options.</param>
/// <param name="Source">From what it is made; null for a preview, which keeps nothing beside the site.</param>
internal sealed record SiteRun(BuildInput Input, FateCounts Fates, CheckedSite? Whole, Outcome<CheckedSite> Checked, RunSource? Source)
{
    /// <summary>Reads and checks the content folder.</summary>
    public static SiteRun Check(RunOptions options, Surroundings surroundings)
    {
        SiteBuilder.Prepare();
        using var inspector = NewInspector(options);
        var git = Task.Run(() => GitState.Of(options.Content));
        var changes = ChangesOf(git, new GitMemory());
        var watch = new InputWatch();
        var input = watch.Over(InputOf(options, surroundings, ContentFolder.Read(options.Content, inspector), changes));
        return Check(options, input, new RunSource(watch, git, inspector));
    }

    /// <summary>The same after other runs: what has not changed since is not read again.</summary>
    public static SiteRun Check(RunOptions options, Surroundings surroundings, RunMemory memory) => Check(options, surroundings, memory, memory.Folder.Look());

    /// <param name="options">What was asked of the run.</param>
    /// <param name="surroundings">What it may use of the machine.</param>
    /// <param name="memory">What the runs before left.</param>
    /// <param name="content">The content folder as the memory saw it just now.</param>
    public static SiteRun Check(RunOptions options, Surroundings surroundings, RunMemory memory, SourceTree content)
    {
        var changes = ChangesOf(Task.Run(() => GitState.Of(options.Content)), memory.Git);
        try
        {
            return Check(options, InputOf(options, surroundings, content, changes) with { Memory = memory.Build }, null);
        }
        finally
        {
            memory.Inspector.Rest();
        }
    }

    private static SiteRun Check(RunOptions options, BuildInput input, RunSource? source)
    {
        var run = SiteBuilder.Check(input);
        return new SiteRun(input, FateCounts.Of(run.Fates, input.Content), run.Outcome.Value, Under(options, run.Outcome), source);
    }

    private static BuildInput InputOf(RunOptions options, Surroundings surroundings, SourceTree content, Task<ChangeLog> changes) =>
        new(content, name => ThemeFolder.Find(options.Content, name), DayOf(options, surroundings))
        {
            Changes = () => changes.GetAwaiter().GetResult(),
        };

    private static Task<ChangeLog> ChangesOf(Task<GitState> git, GitMemory memory) =>
        Task.Run(async () => GitRecord.Of(await git.ConfigureAwait(false), memory));

    /// <summary>Turns the checked site into files; what is wrong with the theme is found here.</summary>
    public Outcome<OutputTree> Render() => Checked.Then(site => SiteBuilder.Render(site, Input));

    /// <summary>The same for somebody who looks at some pages only.</summary>
    public Outcome<OutputTree> Preview() => Checked.Then(site => SiteBuilder.Preview(site, Input));

    /// <summary>The day for which the site is made.</summary>
    public static DateOnly DayOf(RunOptions options, Surroundings surroundings) => options.AsOf ?? surroundings.Today;

    /// <summary>Findings with the paths to show.</summary>
    public static ImmutableArray<Diagnostic> Show(ImmutableArray<Diagnostic> findings, RunOptions options)
    {
        var shown = new ShownPath(options.Content);
        return [.. findings.Select(shown.Of)];
    }

    /// <summary>Looks into attachments; remembers what it saw of PDF files beside the output.</summary>
    internal static Inspector NewInspector(RunOptions options)
    {
        var memory = Path.Combine(Path.GetDirectoryName(PublishTarget.Of(options.Output).Live) ?? ".", ".cache", "inspected");
        return new Inspector(new AnswerCache(memory), new InspectionWorker(InspectionWorker.UsualPatience, InspectionWorker.StartItself));
    }

    /// <summary>The site with the address asked for, or none if a gap stops the run as well.</summary>
    private static Outcome<CheckedSite> Under(RunOptions options, Outcome<CheckedSite> outcome)
    {
        if (outcome.Value is not { } site || outcome.Diagnostics.Any(found => found.Rule.Severity >= options.Limit))
        {
            return outcome with { Value = null };
        }

        return options.BaseUrl is { } address ? outcome with { Value = At(site, address) } : outcome;
    }

    /// <summary>The site at another public address.</summary>
    public static CheckedSite At(CheckedSite checkedSite, string address)
    {
        var site = checkedSite.Covered.Site;
        return checkedSite with
        {
            Covered = checkedSite.Covered with { Site = site with { Settings = site.Settings with { BaseUrl = address } } },
        };
    }
}
