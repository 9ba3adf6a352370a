using System.Threading.Channels;

namespace ItaSite.Cli.Serving;

/// <summary>Tells when files of some folders have changed and come to rest.</summary>
internal sealed class Changes : IDisposable
{
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(120);

    private readonly Channel<bool> _signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly List<FileSystemWatcher> _watchers = [];

    /// <param name="folders">The folders to watch, with all below them; those that do not exist are left out.</param>
    public Changes(IEnumerable<string> folders)
    {
        foreach (var folder in folders.Where(Directory.Exists))
        {
            _watchers.Add(Watch(folder));
        }
    }

    /// <summary>Waits for a change, and until nothing more changes for a moment.</summary>
    public async Task Next(CancellationToken stop)
    {
        await _signals.Reader.ReadAsync(stop).ConfigureAwait(false);
        do
        {
            _signals.Reader.TryRead(out _);
            await Task.Delay(Settle, stop).ConfigureAwait(false);
        }
        while (_signals.Reader.TryPeek(out _));
    }

    public void Dispose() => _watchers.ForEach(watcher => watcher.Dispose());

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        watcher.Changed += (_, change) => Signal(change.FullPath);
        watcher.Created += (_, change) => Signal(change.FullPath);
        watcher.Deleted += (_, change) => Signal(change.FullPath);
        watcher.Renamed += (_, change) => Signal(change.FullPath);
        watcher.Error += (_, _) => Signal(folder); // too many changes at once: look at everything
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Signal(string path)
    {
        if (!path.Contains("node_modules", StringComparison.Ordinal))
        {
            _signals.Writer.TryWrite(true);
        }
    }
}
