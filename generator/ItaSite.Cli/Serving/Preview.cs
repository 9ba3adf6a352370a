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

    /// <summary>Ends when something else is shown.</summary>
    public Task Change
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
    public void Show(Outcome<OutputTree> outcome)
    {
        lock (_turn)
        {
            Site = Site.After(outcome);
            _change.SetResult();
            _change = NewChange();
        }
    }

    private static TaskCompletionSource NewChange() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
