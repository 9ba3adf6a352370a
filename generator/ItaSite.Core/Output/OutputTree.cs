using System.Collections.Immutable;
using ItaSite.Core.Content;

namespace ItaSite.Core.Output;

/// <summary>The files of a finished site.</summary>
/// <param name="Files">Ordered by path, ordinal; no two share one.</param>
public sealed record OutputTree(ImmutableArray<OutputFile> Files)
{
    /// <summary>Files for the office alone, ordered by path. They never lie in the folder of the site, and nothing in the site names them.</summary>
    public ImmutableArray<OutputFile> Internal { get; init; } = [];

    /// <summary>Settings for web servers that do not read them from the folder of the site, ordered by path. They never lie in it either.</summary>
    public ImmutableArray<OutputFile> Hosting { get; init; } = [];
}

/// <summary>A file of the finished site. It is made when it is written, so that no more than one page per worker is in memory.</summary>
/// <param name="Path">Its path below the root of the site: ASCII, lower case, parts joined by '/'.</param>
/// <param name="Pipeline">The name of the pipeline that makes it.</param>
/// <param name="Write">Writes its bytes; may run on any thread, and gives the same bytes each time.</param>
public sealed record OutputFile(string Path, string Pipeline, Action<Stream> Write)
{
    /// <summary>The days of the page it belongs to; null for files of no page, or if nobody knows.</summary>
    public PageDays? Days { get; init; }

    /// <summary>The file that a server gives for an address.</summary>
    public static string PathOf(Permalink permalink) =>
        permalink.IsPage ? permalink.Value + "index.html" : permalink.Value;

    /// <summary>Further files in the folder of this one. Their names follow from what they hold, so they are known only once they are made; null for nearly all files.</summary>
    public Func<ImmutableArray<OutputFile>>? Companions { get; init; }

    /// <summary>The page as its author wrote it, so that a finding about the file can name a line; null for files that no author writes.</summary>
    public Page? Written { get; init; }
}

/// <summary>The days of a page, as its author wrote them or else as the records of its files tell.</summary>
/// <param name="Published">When it was first published; null if nobody knows.</param>
/// <param name="Changed">When it last changed; null if nobody knows.</param>
public readonly record struct PageDays(DateOnly? Published, DateOnly? Changed);
