using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;

namespace ItaSite.Core.Reading;

/// <summary>
/// The Markdown of the project: CommonMark with pipe tables, footnotes, definition lists and struck-out text; HTML is text.
/// Each extension is named: the advanced set would bring attributes such as <c>onclick</c> and frames of other sites.
/// </summary>
internal static class MarkdownDialect
{
    /// <summary>How deep lists, quotations and emphasis may lie in one another.</summary>
    public const int MaximumDepth = 32;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseFootnotes()
        .UseDefinitionLists()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .DisableHtml()
        .Build();

    /// <summary>The tree of a text; places are zero-based offsets into it. May run on any thread.</summary>
    /// <exception cref="ArgumentException">Its parts lie too deep in one another for the parser.</exception>
    public static MarkdownDocument Parse(string markdown) => Markdown.Parse(markdown, Pipeline);
}
