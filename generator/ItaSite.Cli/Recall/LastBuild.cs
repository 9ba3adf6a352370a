using System.Collections.Immutable;
using ItaSite.Cli.Publishing;
using ItaSite.Cli.Reporting;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Recall;

/// <summary>The last build of a folder that was published: from what, what it left, and what it told.</summary>
/// <param name="Outline">The <see cref="BuildInputs.Outline"/>.</param>
/// <param name="Key">The <see cref="BuildInputs.Key"/>.</param>
/// <param name="Themes">The names of the themes that it asked for.</param>
/// <param name="Left">The folders that it left.</param>
/// <param name="Told">What it told, as a run tells it that changes nothing.</param>
internal sealed record LastBuild(byte[] Outline, byte[] Key, ImmutableArray<string> Themes, LeftFolders Left, BuildTold Told);

/// <summary>The folders that a build left, each as the <see cref="FolderState.Sha256"/> of its state.</summary>
internal sealed record LeftFolders(byte[] Site, byte[] Internal, byte[] Hosting)
{
    /// <summary>What publishing left; null if somebody else touched one of the folders meanwhile.</summary>
    public static LeftFolders? Of(FolderState? site, FolderState? office, FolderState? hosting) =>
        site is null || office is null || hosting is null ? null : new(site.Sha256(), office.Sha256(), hosting.Sha256());

    /// <summary>The folders of a target now.</summary>
    public static LeftFolders Of(PublishTarget target) =>
        new(FolderState.Of(target).Sha256(), FolderState.Of(target.Internal).Sha256(), FolderState.Of(target.Hosting).Sha256());

    /// <summary>Whether all three are the same.</summary>
    public bool Are(LeftFolders other) =>
        Site.AsSpan().SequenceEqual(other.Site) && Internal.AsSpan().SequenceEqual(other.Internal) && Hosting.AsSpan().SequenceEqual(other.Hosting);
}

/// <summary>What a build tells.</summary>
/// <param name="Findings">In the order in which they are shown.</param>
/// <param name="Fates">What became of the files of the content folder.</param>
/// <param name="Published">What publishing did; null if nothing was published.</param>
internal sealed record BuildTold(ImmutableArray<Diagnostic> Findings, FateCounts Fates, PublishReport? Published);
