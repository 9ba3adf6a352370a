using System.Collections.Immutable;
using System.Diagnostics;
using System.Security.Cryptography;
using ItaSite.Core.Output;

namespace ItaSite.Cli.Publishing;

/// <summary>Writes a finished site to the disk: staged, verified, swapped in. What has not changed is not written again.</summary>
internal static class Publisher
{
    /// <summary>Publishes files that are no site, such as those for the office alone: no gate looks at them.</summary>
    /// <exception cref="Disk.MachineException">The folder is not ours, or another run is at work.</exception>
    public static PublishReport Publish(OutputTree tree, PublishTarget target, CancellationToken stop) => Publish(tree, target, null, stop);

    /// <summary>Publishes a site.</summary>
    /// <param name="tree">Its files.</param>
    /// <param name="target">Where it goes.</param>
    /// <param name="gate">Looks at each page before anything is published; null if nobody does.</param>
    /// <param name="stop">Ends the run before the swap; the live site is then as it was.</param>
    /// <exception cref="Disk.MachineException">The folder is not ours, or another run is at work.</exception>
    /// <exception cref="GateException">The gate found something; the live site is as it was.</exception>
    public static PublishReport Publish(OutputTree tree, PublishTarget target, SiteGate? gate, CancellationToken stop)
    {
        using var turn = PublishLock.Take(target);
        Swap.Recover(target);
        Ownership.Demand(target.Live);
        try
        {
            return Make(tree, target, gate, stop);
        }
        finally
        {
            Swap.Recover(target);
        }
    }

    /// <summary>Writes the files that lie beside the site, those for the office alone and those for its web server; when there are none any more, those of an earlier run go.</summary>
    /// <returns>Both folders as they were left; null for one that somebody else touched meanwhile.</returns>
    /// <exception cref="Disk.MachineException">The folder is not ours, or another run is at work.</exception>
    public static (FolderState? Internal, FolderState? Hosting) PublishBeside(OutputTree tree, PublishTarget target, CancellationToken stop) =>
        (Companion(tree.Internal, target.Internal, stop), Companion(tree.Hosting, target.Hosting, stop));

    private static FolderState? Companion(ImmutableArray<OutputFile> files, PublishTarget target, CancellationToken stop)
    {
        if (!files.IsEmpty)
        {
            return Publish(new OutputTree(files), target, stop).Folder;
        }

        if (File.Exists(Path.Combine(target.Live, PublishTarget.Marker)))
        {
            target.Steps.DeleteMade(target.Live);
        }

        return FolderState.Nothing;
    }

    private static PublishReport Make(OutputTree tree, PublishTarget target, SiteGate? gate, CancellationToken stop)
    {
        var before = FolderState.Of(target);
        var staging = new Staging(target.Staging, target.Steps);
        staging.Write(PublishTarget.Marker, "This folder was made by ita. It is replaced as a whole; keep nothing of your own here.\n"u8);
        var made = MakeAll(tree, new Making(target, staging, gate), stop);
        Demand(gate, tree);

        var names = made.Select(file => file.Path).Append(Manifest.Path).ToHashSet(StringComparer.Ordinal);
        var unmade = SiteFolder.Files(target.Live).Select(file => file.Path).Where(path => !names.Contains(path)).ToList();
        var kept = KeptAssets.OfLive(target, unmade);
        return Gone(unmade, kept) is 0 && made.All(file => !file.Changed) && ManifestOf(made, kept, target).File is { Changed: false } manifest
            ? Report(made.Add(manifest), 0) with { Folder = before }
            : Replace(made, KeptAssets.ForNext(target, names), new Replacement(target, staging, before, unmade), stop);
    }

    /// <summary>Completes the staged folder and lets it take the place of the live one.</summary>
    private static PublishReport Replace(ImmutableArray<MadeFile> made, ImmutableArray<KeptAsset> kept, Replacement way, CancellationToken stop)
    {
        var manifest = ManifestOf(made, kept, way.Target);
        way.Staging.Write(Manifest.Path, manifest.Bytes);
        KeepUnchanged(made, way, stop);
        foreach (var asset in kept)
        {
            way.Staging.Keep(asset.Entry.Path, asset.Source);
        }

        way.Staging.Verify([.. made.Select(file => file.Entry), manifest.File.Entry, .. kept.Select(asset => asset.Entry)]);
        stop.ThrowIfCancellationRequested();
        Swap.In(way.Target);
        return Report(made.Add(manifest.File), Gone(way.Unmade, kept)) with { Folder = FolderState.After(way.Before, made, way.Target) };
    }

    private static int Gone(IEnumerable<string> unmade, ImmutableArray<KeptAsset> kept) =>
        unmade.Except(kept.Select(asset => asset.Entry.Path), StringComparer.Ordinal).Count(path => path is not ManifestSignature.Path);

    private static (MadeFile File, byte[] Bytes) ManifestOf(ImmutableArray<MadeFile> made, ImmutableArray<KeptAsset> kept, PublishTarget target)
    {
        var start = Stopwatch.GetTimestamp();
        using var stream = new MemoryStream();
        Manifest.Write(made.Select(file => file.Entry).Concat(kept.Select(asset => asset.Entry)), stream);
        var bytes = stream.ToArray();
        var changed = !LiveFile.Holds(Path.Combine(target.Live, Manifest.Path), bytes);
        return (new MadeFile(Manifest.Path, "manifest", bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)), Stopwatch.GetElapsedTime(start), changed), bytes);
    }

    private static ImmutableArray<MadeFile> MakeAll(OutputTree tree, Making making, CancellationToken stop)
    {
        var made = new MadeFile[tree.Files.Length];
        Parallel.For(
            0,
            made.Length,
            new ParallelOptions { CancellationToken = stop },
            () => new MemoryStream(),
            (index, _, page) =>
            {
                made[index] = MakeOne(tree.Files[index], making, page);
                return page;
            },
            page => page.Dispose());
        return ImmutableArray.Create(made);
    }

    /// <summary>Makes a file in memory, and writes it only if the live site has other bytes.</summary>
    private static MadeFile MakeOne(OutputFile file, Making making, MemoryStream page)
    {
        var start = Stopwatch.GetTimestamp();
        page.SetLength(0);
        file.Write(page);
        var time = Stopwatch.GetElapsedTime(start);

        ReadOnlySpan<byte> bytes = page.GetBuffer().AsSpan(0, (int)page.Length);
        var changed = !LiveFile.Holds(Path.Combine(making.Target.Live, file.Path), bytes);
        if (changed)
        {
            making.Staging.Write(file.Path, bytes);
        }

        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        making.Gate?.Look(file, bytes, sha256);
        return new MadeFile(file.Path, file.Pipeline, bytes.Length, sha256, time, changed) { Days = file.Days };
    }

    private static void Demand(SiteGate? gate, OutputTree tree)
    {
        if (gate?.Findings(tree) is { IsEmpty: false } findings)
        {
            throw new GateException(findings);
        }
    }

    private static void KeepUnchanged(ImmutableArray<MadeFile> made, Replacement way, CancellationToken stop) =>
        Parallel.ForEach(
            made.Where(file => !file.Changed),
            new ParallelOptions { CancellationToken = stop },
            file => way.Staging.Keep(file.Path, Path.Combine(way.Target.Live, file.Path)));

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

    /// <summary>A site on its way in.</summary>
    /// <param name="Target">Where it goes.</param>
    /// <param name="Staging">Where it is made.</param>
    /// <param name="Before">The live site before anything was compared with it.</param>
    /// <param name="Unmade">The files of the live site that were not made anew.</param>
    private sealed record Replacement(PublishTarget Target, Staging Staging, FolderState Before, IReadOnlyList<string> Unmade);

    /// <summary>How files are made.</summary>
    /// <param name="Target">Where they go.</param>
    /// <param name="Staging">Where they wait.</param>
    /// <param name="Gate">Looks at them; null if nobody does.</param>
    private sealed record Making(PublishTarget Target, Staging Staging, SiteGate? Gate);
}
