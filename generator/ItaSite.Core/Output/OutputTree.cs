using System.Collections.Immutable;
using ItaSite.Core.Content;

namespace ItaSite.Core.Output;

/// <summary>The files of a finished site.</summary>
/// <param name="Files">Ordered by path, ordinal; no two share one.</param>
public sealed record OutputTree(ImmutableArray<OutputFile> Files)
{
    /// <summary>Files for the office alone, ordered by path. They never lie in the folder of the site, and nothing in the site names them.</summary>
    public ImmutableArray<OutputFile> Internal { get; init; } = [];
}

/// <summary>A file of the finished site. It is made when it is written, so that no more than one page per worker is in memory.</summary>
/// <param name="Path">Its path below the root of the site: ASCII, lower case, parts joined by '/'.</param>
/// <param name="Pipeline">The name of the pipeline that makes it.</param>
/// <param name="Write">Writes its bytes; may run on any thread, and gives the same bytes each time.</param>
public sealed record OutputFile(string Path, string Pipeline, Action<Stream> Write)
{
    /// <summary>The file that a server gives for an address.</summary>
    public static string PathOf(Permalink permalink) =>
        permalink.IsPage ? permalink.Value + "index.html" : permalink.Value;
}
