using System.Collections.Immutable;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Content;

/// <summary>The HTML of a text, made once when the text is read, with gaps where the page that shows it decides: where links lead, where pictures lie, and the words that the program adds.</summary>
/// <param name="Html">The HTML without what belongs into the gaps.</param>
/// <param name="Gaps">In the order of their places.</param>
public sealed record ProseBody(PackedText Html, ImmutableArray<ProseGap> Gaps)
{
    /// <summary>No text.</summary>
    public static ProseBody Empty { get; } = new(PackedText.Empty, []);
}

/// <summary>A place in the HTML of a text that the page fills.</summary>
/// <param name="At">The zero-based place in the HTML, in UTF-16 code units.</param>
/// <param name="Kind">What belongs there.</param>
/// <param name="Text">The target of a link or picture as written; the one-based number of a table or footnote.</param>
/// <param name="Detail">The text alternative of a picture; the heading above a table; empty for the others.</param>
public readonly record struct ProseGap(int At, ProseGapKind Kind, string Text, string Detail);

/// <summary>What belongs into a gap.</summary>
public enum ProseGapKind
{
    /// <summary>The opening tag of a link; nothing if it leads nowhere.</summary>
    LinkStart,

    /// <summary>The closing tag of a link and what is said of its target; nothing if it leads nowhere.</summary>
    LinkEnd,

    /// <summary>A picture; its text alternative if there is none.</summary>
    Picture,

    /// <summary>The name of a table, inside an attribute.</summary>
    TableName,

    /// <summary>The name of a footnote's mark, inside an attribute.</summary>
    FootnoteName,

    /// <summary>What leads from a footnote back to its mark, inside an attribute.</summary>
    FootnoteReturn,

    /// <summary>The name of the list of footnotes, inside an attribute.</summary>
    FootnotesName,
}
