using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading.Channels;

namespace ItaSite.Cli.Serving;

/// <summary>What has changed on the disk.</summary>
/// <param name="Paths">The absolute paths of files and folders.</param>
/// <param name="IsAll">Whether there was more than could be told one by one.</param>
internal sealed record SavedFiles(ImmutableArray<string> Paths, bool IsAll)
{
    /// <summary>Whether nothing has changed.</summary>
    public bool IsNothing => Paths.IsEmpty && !IsAll;
}

/// <summary>Tells at once when files of some folders have changed.</summary>
internal sealed class Changes : IDisposable
{
    /// <summary>Who saves a file empties it and writes it, which is told as two changes within a millisecond.</summary>
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(4);

    private readonly Channel<bool> _signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly ConcurrentQueue<string> _paths = [];
    private readonly List<FileSystemWatcher> _watchers = [];
    private volatile bool _isAll;

    /// <param name="folders">The folders to watch, with all below them; those that do not exist are left out.</param>
    public Changes(IEnumerable<string> folders)
    {
        foreach (var folder in folders.Where(Directory.Exists))
        {
            _watchers.Add(Watch(Path.GetFullPath(folder)));
        }
    }

    /// <summary>Waits for a change.</summary>
    public async Task<SavedFiles> Next(CancellationToken stop)
    {
        await _signals.Reader.ReadAsync(stop).ConfigureAwait(false);
        await Task.Delay(Breath, stop).ConfigureAwait(false);
        return More();
    }

    /// <summary>What has changed since it was told the last time.</summary>
    public SavedFiles More()
    {
        _signals.Reader.TryRead(out _);
        var all = _isAll;
        _isAll = false;
        var paths = ImmutableArray.CreateBuilder<string>();
        while (_paths.TryDequeue(out var path))
        {
            paths.Add(path);
        }

        return new SavedFiles(paths.ToImmutable(), all);
    }

    public void Dispose() => _watchers.ForEach(watcher => watcher.Dispose());

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        watcher.Changed += (_, change) => Signal(change.FullPath);
        watcher.Created += (_, change) => Signal(change.FullPath);
        watcher.Deleted += (_, change) => Signal(change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            Signal(change.OldFullPath);
            Signal(change.FullPath);
        };
        watcher.Error += (_, _) => SignalAll(); // too many changes at once: look at everything
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Signal(string path)
    {
        if (!path.Contains("node_modules", StringComparison.Ordinal))
        {
            _paths.Enqueue(path);
            _signals.Writer.TryWrite(true);
        }
    }

    private void SignalAll()
    {
        _isAll = true;
        _signals.Writer.TryWrite(true);
    }
}
