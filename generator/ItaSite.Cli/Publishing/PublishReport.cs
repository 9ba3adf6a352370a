using System.Collections.Immutable;
using ItaSite.Core.Output;

namespace ItaSite.Cli.Publishing;

/// <summary>What publishing did.</summary>
/// <param name="Written">How many files are new or have other bytes than before.</param>
/// <param name="Unchanged">How many are as they were.</param>
/// <param name="Removed">How many of the old site are no longer made.</param>
/// <param name="Pipelines">What each pipeline made, by name.</param>
internal sealed record PublishReport(int Written, int Unchanged, int Removed, ImmutableArray<PipelineWork> Pipelines)
{
    /// <summary>The finished folder as it was left; null if somebody else touched it meanwhile.</summary>
    public FolderState? Folder { get; init; }
}

/// <summary>What one pipeline made.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Files">How many files.</param>
/// <param name="Bytes">How many bytes.</param>
/// <param name="Time">The time its files took to make, added up over all processors.</param>
internal sealed record PipelineWork(string Name, int Files, long Bytes, TimeSpan Time);

/// <summary>A file that was made.</summary>
/// <param name="Path">Its path below the root of the site.</param>
/// <param name="Pipeline">The pipeline that made it.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">The SHA-256 of its bytes, lower-case hexadecimal.</param>
/// <param name="Time">How long it took to make.</param>
/// <param name="Changed">Whether it is new or has other bytes than the live one.</param>
internal sealed record MadeFile(string Path, string Pipeline, long Bytes, string Sha256, TimeSpan Time, bool Changed)
{
    /// <summary>The days of the page it belongs to.</summary>
    public PageDays? Days { get; init; }

    /// <summary>Its line in the manifest.</summary>
    public ManifestEntry Entry => new(Path, Bytes, Sha256) { Days = Days };
}
