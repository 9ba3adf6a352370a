using System.Collections.Immutable;
using System.Diagnostics;
using System.Security.Cryptography;
using ItaSite.Core.Output;

namespace ItaSite.Cli.Publishing;

/// <summary>Writes a finished site to the disk: staged, verified, swapped in. What has not changed is not written again.</summary>
internal static class Publisher
{
    /// <summary>Publishes a site.</summary>
    /// <param name="tree">Its files.</param>
    /// <param name="target">Where it goes.</param>
    /// <param name="stop">Ends the run before the swap; the live site is then as it was.</param>
    /// <exception cref="Disk.MachineException">The folder is not ours, or another run is at work.</exception>
    public static PublishReport Publish(OutputTree tree, PublishTarget target, CancellationToken stop)
    {
        using var turn = PublishLock.Take(target);
        Swap.Recover(target);
        Ownership.Demand(target.Live);
        try
        {
            return Make(tree, target, stop);
        }
        finally
        {
            Swap.Recover(target);
        }
    }

    /// <summary>Writes the files for the office alone beside the site; when there are none any more, those of an earlier run go.</summary>
    /// <exception cref="Disk.MachineException">The folder is not ours, or another run is at work.</exception>
    public static void PublishInternal(OutputTree tree, PublishTarget target, CancellationToken stop)
    {
        if (!tree.Internal.IsEmpty)
        {
            Publish(new OutputTree(tree.Internal), target.Internal, stop);
        }
        else if (File.Exists(Path.Combine(target.Internal.Live, PublishTarget.Marker)))
        {
            Directory.Delete(target.Internal.Live, recursive: true);
        }
    }

    private static PublishReport Make(OutputTree tree, PublishTarget target, CancellationToken stop)
    {
        var staging = new Staging(target.Staging);
        staging.Write(PublishTarget.Marker, "This folder was made by ita. It is replaced as a whole; keep nothing of your own here.\n"u8);
        var made = MakeAll(tree, target, staging, stop);
        var all = made.Add(MakeOne(ManifestOf(made), target, staging, new MemoryStream()));

        var expected = all.ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);
        var gone = SiteFolder.Files(target.Live).Count(file => !expected.ContainsKey(file.Path));
        if (gone > 0 || all.Any(file => file.Changed) || !Directory.Exists(target.Live))
        {
            KeepUnchanged(all, target, staging, stop);
            staging.Verify(expected);
            stop.ThrowIfCancellationRequested();
            Swap.In(target);
        }

        return Report(all, gone);
    }

    private static OutputFile ManifestOf(ImmutableArray<MadeFile> made) =>
        new(Manifest.Path, "manifest", stream => Manifest.Write(made.Select(file => new ManifestEntry(file.Path, file.Bytes, file.Sha256)), stream));

    private static ImmutableArray<MadeFile> MakeAll(OutputTree tree, PublishTarget target, Staging staging, CancellationToken stop)
    {
        var made = new MadeFile[tree.Files.Length];
        Parallel.For(
            0,
            made.Length,
            new ParallelOptions { CancellationToken = stop },
            () => new MemoryStream(),
            (index, _, page) =>
            {
                made[index] = MakeOne(tree.Files[index], target, staging, page);
                return page;
            },
            page => page.Dispose());
        return ImmutableArray.Create(made);
    }

    /// <summary>Makes a file in memory, and writes it only if the live site has other bytes.</summary>
    private static MadeFile MakeOne(OutputFile file, PublishTarget target, Staging staging, MemoryStream page)
    {
        var start = Stopwatch.GetTimestamp();
        page.SetLength(0);
        file.Write(page);
        var time = Stopwatch.GetElapsedTime(start);

        ReadOnlySpan<byte> bytes = page.GetBuffer().AsSpan(0, (int)page.Length);
        var changed = !LiveFile.Holds(Path.Combine(target.Live, file.Path), bytes);
        if (changed)
        {
            staging.Write(file.Path, bytes);
        }

        return new MadeFile(file.Path, file.Pipeline, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)), time, changed);
    }

    private static void KeepUnchanged(ImmutableArray<MadeFile> all, PublishTarget target, Staging staging, CancellationToken stop) =>
        Parallel.ForEach(
            all.Where(file => !file.Changed),
            new ParallelOptions { CancellationToken = stop },
            file => staging.Keep(file.Path, Path.Combine(target.Live, file.Path)));

    private static PublishReport Report(ImmutableArray<MadeFile> all, int gone) => new(
        all.Count(file => file.Changed),
        all.Count(file => !file.Changed),
        gone,
        [.. all.GroupBy(file => file.Pipeline, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new PipelineWork(
                group.Key,
                group.Count(),
                group.Sum(file => file.Bytes),
                TimeSpan.FromTicks(group.Sum(file => file.Time.Ticks))))]);
}
