using System.Collections.Immutable;
using ItaSite.Core.Content;

namespace ItaSite.Cli.Disk;

/// <summary>Opens one file and tells what is in it. Runs in the worker, where a file may do no harm.</summary>
internal static class FileInspection
{
    /// <summary>Whether there is more to tell of a kind than its first bytes do.</summary>
    public static bool IsFor(FileKind kind) => kind is FileKind.Pdf or FileKind.Xlsx or FileKind.Docx || FileKinds.IsPicture(kind);

    /// <param name="content">Its bytes, from a stream that can seek.</param>
    /// <param name="kind">What it is by its content.</param>
    public static InspectionAnswer Of(Stream content, FileKind kind)
    {
        content.Position = 0;
        try
        {
            return kind switch
            {
                FileKind.Pdf => PdfInspection.Of(content),
                FileKind.Xlsx or FileKind.Docx => OfficeInspection.Of(content),
                FileKind.Svg => PictureInspection.OfDrawing(content),
                _ => PictureInspection.Of(content, kind),
            };
        }
        catch (BombException bomb)
        {
            return InspectionAnswer.Only(AttachmentTraitKind.Bomb, bomb.Message);
        }
#pragma warning disable CA1031 // Catch of a general exception: whatever a library throws at a broken file, the answer is that it is broken
        catch (Exception exception) when (exception is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return InspectionAnswer.Only(AttachmentTraitKind.Damaged, string.Empty);
        }
    }
}

/// <summary>Collects text up to a limit.</summary>
internal sealed class TextCollector
{
    private const int Limit = 8_000_000;

    private readonly List<TextPiece> _pieces = [];
    private int _length;

    /// <summary>Whether nothing was left out.</summary>
    public bool IsWhole { get; private set; } = true;

    public void Add(TextPieceKind kind, string place, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        _length += text.Length;
        if (_length > Limit)
        {
            IsWhole = false;
            return;
        }

        _pieces.Add(new TextPiece(kind, place, text));
    }

    /// <summary>Says that a part could not be read.</summary>
    public void LeaveOut() => IsWhole = false;

    public AttachmentText ToText() => new([.. _pieces], IsWhole);
}

/// <summary>Text as the search takes it.</summary>
internal static class InspectedText
{
    /// <summary>One text for each page or sheet, then the other parts; what a file says of itself is left out.</summary>
    public static ImmutableArray<string> Of(InspectionAnswer? answer) => answer switch
    {
        null or { Text: null } => [],
        { Pages: { } pages, Text: var text } => PdfText.Of(text, pages),
        { Text: var text } =>
        [
            .. text.Pieces
                .Where(IsSeen)
                .GroupBy(piece => piece.Kind is TextPieceKind.Row ? piece.Place[..Math.Max(0, piece.Place.LastIndexOf('!'))] : $"{piece.Kind} {piece.Place}")
                .Select(group => string.Join('\n', group.Select(piece => piece.Text))),
        ],
    };

    /// <summary>Whether who opens the file sees it: of a workbook the rows of its sheets, of a document its parts, but not where its links lead.</summary>
    private static bool IsSeen(TextPiece piece) => piece.Kind switch
    {
        TextPieceKind.Property or TextPieceKind.Hidden => false,
        TextPieceKind.Part => !piece.Place.StartsWith("xl/", StringComparison.Ordinal) && !piece.Place.EndsWith(".rels", StringComparison.Ordinal),
        _ => true,
    };
}

/// <summary>An archive grows beyond all measure; the message says what was too much.</summary>
internal sealed class BombException(string message) : Exception(message);
