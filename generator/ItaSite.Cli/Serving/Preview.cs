using System.Collections.Immutable;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;

namespace ItaSite.Cli.Serving;

/// <summary>Holds what is shown now, and tells those who wait when that changes.</summary>
internal sealed class Preview
{
    private readonly Lock _turn = new();
    private TaskCompletionSource _change = NewChange();

    /// <summary>What is shown now.</summary>
    public ServedSite Site { get; private set; } = ServedSite.Nothing;

    /// <summary>Is told what keeps a page that somebody opened from being published.</summary>
    public Action<ImmutableArray<Diagnostic>> Tell { get; init; } = static _ => { };

    /// <summary>Ends when something else is shown.</summary>
    public Task NextChange
    {
        get
        {
            lock (_turn)
            {
                return _change.Task;
            }
        }
    }

    /// <summary>Shows what came of a run.</summary>
    /// <param name="outcome">What came of it.</param>
    /// <param name="home">The public address of the site; null if nobody is to look whether its pages may be published.</param>
    public void Show(Outcome<OutputTree> outcome, string? home = null)
    {
        lock (_turn)
        {
            Change(Site.After(outcome, home));
        }
    }

    /// <summary>Looks at a page that somebody opened as <c>ita build</c> would before it publishes it.</summary>
    /// <param name="site">The site of the page.</param>
    /// <param name="file">The page.</param>
    /// <param name="bytes">What it holds.</param>
    public void LookAt(ServedSite site, OutputFile file, ReadOnlySpan<byte> bytes)
    {
        if (site.Refused.ContainsKey(file.Path) || site.Gate?.Look(file, bytes) is not { IsEmpty: false } found)
        {
            return;
        }

        lock (_turn)
        {
            if (Site.Version != site.Version || Site.Refused.ContainsKey(file.Path))
            {
                return;
            }

            Change(Site.WithRefused(file.Path, found));
        }

        Tell(found);
    }

    private void Change(ServedSite site)
    {
        Site = site;
        _change.SetResult();
        _change = NewChange();
    }

    private static TaskCompletionSource NewChange() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
