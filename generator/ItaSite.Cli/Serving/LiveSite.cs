using System.Diagnostics;
using ItaSite.Cli.Commands;
using ItaSite.Cli.Disk;
using ItaSite.Cli.Reporting;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;

namespace ItaSite.Cli.Serving;

/// <summary>Makes the site anew whenever files were saved; what has not changed is remembered.</summary>
/// <param name="preview">Shows it.</param>
/// <param name="options">What was asked of the run.</param>
/// <param name="surroundings">Where the report goes.</param>
internal sealed class LiveSite(Preview preview, RunOptions options, Surroundings surroundings) : IDisposable
{
    /// <summary>How long a site is held back while more and more is saved: a file that is copied would be shown in halves.</summary>
    private static readonly TimeSpan LongestHold = TimeSpan.FromSeconds(3);

    private readonly RunMemory _memory = new(options);
    private readonly string _content = Path.TrimEndingDirectorySeparator(Path.GetFullPath(options.Content)) + Path.DirectorySeparatorChar;
    private (SourceTree Content, DateOnly Today)? _shown;

    /// <summary>Makes the site. A file that is moved or saved at this very moment is no reason to end: the next change is already on its way.</summary>
    /// <param name="saved">What has changed.</param>
    /// <param name="more">Tells what has changed since; while something has, the site is made again before it is shown.</param>
    public void Follow(SavedFiles saved, Func<SavedFiles> more)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            if (Make(saved, more, start) is { } made)
            {
                Show(made, start);
            }
        }
        catch (Exception exception) when (preview.Site.Version > 0 && MachineTrouble.Sentence(exception) is { } sentence)
        {
            _shown = null; // what was made may not have been shown
            surroundings.Complain(sentence, options.Language);
        }
    }

    public void Dispose() => _memory.Dispose();

    /// <summary>The newest site; null if it is the one that is shown.</summary>
    private (SiteRun Run, Outcome<OutputTree> Site)? Make(SavedFiles saved, Func<SavedFiles> more, long start)
    {
        (SiteRun, Outcome<OutputTree>)? made = null;
        for (var next = saved; made is null || !next.IsNothing; next = more())
        {
            if (Look(next) is { } content)
            {
                var run = SiteRun.Check(options, surroundings, _memory, content);
                made = (run, run.Preview());
                _shown = (content, surroundings.Today);
            }
            else if (made is null)
            {
                return null;
            }

            if (Stopwatch.GetElapsedTime(start) > LongestHold)
            {
                return made;
            }
        }

        return made;
    }

    /// <summary>The content folder; null if all is as it was in spite of what was told.</summary>
    private SourceTree? Look(SavedFiles saved)
    {
        _memory.Folder.Doubt(saved.Paths);
        if (saved.IsAll)
        {
            _memory.Folder.DoubtAll();
        }

        var content = _memory.Folder.Look();
        var isOfContent = !saved.IsAll && saved.Paths.All(path => path.StartsWith(_content, StringComparison.Ordinal));
        return isOfContent && _shown is { } shown && shown.Today == surroundings.Today && ReferenceEquals(content, shown.Content) ? null : content;
    }

    private void Show((SiteRun Run, Outcome<OutputTree> Site) made, long start)
    {
        var findings = SiteRun.Show(made.Site.Diagnostics, options);
        preview.Show(
            made.Site with { Diagnostics = [.. findings.Where(found => found.Rule.Severity >= options.Limit)] },
            made.Run.Checked.Value?.Covered.Site.Settings.BaseUrl);
        new TextReport(surroundings, options).Write(
            new RunSummary(findings, made.Run.Fates, null, null, Stopwatch.GetElapsedTime(start)));
    }
}
