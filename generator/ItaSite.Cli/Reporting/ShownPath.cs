using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Reporting;

/// <summary>Turns the logical paths of findings into the ones that somebody sees from the working folder.</summary>
internal sealed class ShownPath
{
    private const string Logical = "content";
    private readonly string _content;

    /// <param name="content">The content folder as typed.</param>
    public ShownPath(string content)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(content));
        var near = Path.GetRelativePath(Directory.GetCurrentDirectory(), full);
        _content = (near.StartsWith("..", StringComparison.Ordinal) ? full : near).Replace('\\', '/');
    }

    /// <summary>The path to show for a logical one; themes and catalogs keep theirs.</summary>
    public string Of(string path) =>
        path == Logical ? _content
        : path.StartsWith(Logical + "/", StringComparison.Ordinal) ? _content + path[Logical.Length..]
        : path;

    /// <summary>A finding with the path to show.</summary>
    public Diagnostic Of(Diagnostic found) =>
        found with { Position = found.Position with { Path = Of(found.Position.Path) } };
}
