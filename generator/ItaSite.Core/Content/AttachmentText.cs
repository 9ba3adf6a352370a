using System.Collections.Immutable;

namespace ItaSite.Core.Content;

/// <summary>The text of a file that has pages, rows or paragraphs, as far as a machine can read it.</summary>
/// <param name="Pieces">In the order of the file.</param>
/// <param name="IsWhole">Whether nothing was left out for its length.</param>
public sealed record AttachmentText(ImmutableArray<TextPiece> Pieces, bool IsWhole)
{
    /// <summary>No text.</summary>
    public static AttachmentText Nothing { get; } = new([], true);
}

/// <summary>A part of a file's text.</summary>
/// <param name="Kind">What part it is.</param>
/// <param name="Place">Where it stands: the one-based number of a page, <c>sheet!row</c> (row one-based), the name of a part or of a property.</param>
/// <param name="Text">Its text; lines end with LF, the cells of a row are parted by tabs, empty cells kept.</param>
public readonly record struct TextPiece(TextPieceKind Kind, string Place, string Text);

/// <summary>What part of a file a piece of text is.</summary>
public enum TextPieceKind
{
    /// <summary>A page of a PDF.</summary>
    Page,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>Cells of a row that nobody sees who opens the file: of a hidden sheet, row or column. Looked through for personal data, not by the search.</summary>
    Hidden,

    /// <summary>The body, a header, a note of a document.</summary>
    Part,

    /// <summary>What the file says of itself: title, author, the data of a camera. No text to be searched.</summary>
    Property,
}
