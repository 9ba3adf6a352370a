using System.Collections.Immutable;

namespace ItaSite.Core.Content;

/// <summary>The files of a content folder, as the Cli found them.</summary>
/// <param name="Files">Ordered by path, ordinal.</param>
public sealed record SourceTree(ImmutableArray<SourceFile> Files)
{
    /// <summary>A tree of files in any order.</summary>
    public static SourceTree Of(IEnumerable<SourceFile> files) =>
        new([.. files.OrderBy(file => file.Path, StringComparer.Ordinal)]);
}

/// <summary>A file that can be read. Who finds the same object in two trees may take it that the file has not changed in between.</summary>
/// <param name="Path">Its logical path, parts joined by '/', beginning with <c>content/</c>.</param>
/// <param name="Length">Its size in bytes.</param>
/// <param name="Read">Gives its bytes. The Cli throws from it what the machine gets wrong.</param>
/// <param name="Inspect">Gives its facts; called for attachments only.</param>
/// <param name="Refusal">Why it must not be read at all (a link out of the tree, a name no system can keep), or null.</param>
public sealed record SourceFile(
    string Path,
    long Length,
    Func<byte[]> Read,
    Func<AttachmentFacts> Inspect,
    Diagnostics.Diagnostic? Refusal = null)
{
    /// <summary>The part behind the last '/'.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The part before the last '/', without it.</summary>
    public string Folder => Path[..Math.Max(0, Path.LastIndexOf('/'))];
}
