using System.Collections.Immutable;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Content;

/// <summary>The Markdown text of a page, and what checks need to know of it.</summary>
/// <param name="Markdown">The text below the front matter, with LF line ends; empty if there is none.</param>
/// <param name="Start">Where it begins: the file, and the one-based line of its first line.</param>
/// <param name="Headings">In the order of the text.</param>
/// <param name="Links">In the order of the text.</param>
/// <param name="Pictures">In the order of the text.</param>
/// <param name="Opening">The plain text of the first paragraph, or null if there is none.</param>
/// <param name="Letters">How many letters and digits the text has, markup aside.</param>
/// <param name="Body">The text as HTML.</param>
public sealed record Prose(
    PackedText Markdown,
    SourcePosition Start,
    ImmutableArray<Heading> Headings,
    ImmutableArray<ProseLink> Links,
    ImmutableArray<Picture> Pictures,
    string? Opening,
    int Letters,
    ProseBody Body)
{
    /// <summary>Its plain text, markup aside: a line a block, for the search.</summary>
    public PackedText Text { get; init; } = PackedText.Empty;

    /// <summary>A page without text.</summary>
    public static Prose Nothing(SourcePosition start) => new(PackedText.Empty, start, [], [], [], null, 0, ProseBody.Empty);
}

/// <summary>A heading.</summary>
/// <param name="Level">1 to 6; pages begin at 2, for their title is the heading of level 1.</param>
/// <param name="Text">Its plain text.</param>
/// <param name="Id">Its anchor: Thai letters and marks kept, unique on the page, stable when other headings come and go.</param>
/// <param name="Position">Where it stands.</param>
public sealed record Heading(int Level, string Text, string Id, SourcePosition Position);

/// <summary>A link in a text.</summary>
/// <param name="Target">What is written as its target, character references resolved.</param>
/// <param name="Text">Its plain text.</param>
/// <param name="Position">Where it stands.</param>
public sealed record ProseLink(string Target, string Text, SourcePosition Position);

/// <summary>A picture in a text.</summary>
/// <param name="Source">What is written as its source.</param>
/// <param name="Alternative">Its text alternative; empty if none is written.</param>
/// <param name="Position">Where it stands.</param>
public sealed record Picture(string Source, string Alternative, SourcePosition Position);
