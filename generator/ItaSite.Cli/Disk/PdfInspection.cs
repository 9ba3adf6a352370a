using System.Globalization;
using System.Text;
using ItaSite.Core.Content;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace ItaSite.Cli.Disk;

/// <summary>Tells what is in a PDF; web-practice §10.</summary>
internal static class PdfInspection
{
    private static readonly string[] FileEndings = [".doc", ".docx", ".pdf", ".xls", ".xlsx", ".ppt", ".pptx", ".indd"];

    private const int MostPages = 2_000;
    private const int FewLetters = 20;
    private const double MostOfPage = 0.7;

    public static InspectionAnswer Of(Stream content)
    {
        try
        {
            using var document = PdfDocument.Open(content, new ParsingOptions { UseActualText = true, SkipMissingFonts = true });
            return document.NumberOfPages is 0
                ? InspectionAnswer.Only(AttachmentTraitKind.Damaged, string.Empty)
                : Of(document);
        }
        catch (PdfDocumentEncryptedException)
        {
            return InspectionAnswer.Only(AttachmentTraitKind.Locked, string.Empty);
        }
    }

    private static InspectionAnswer Of(PdfDocument document)
    {
        var text = new TextCollector();
        var (scanned, broken) = (new List<int>(), new List<int>());
        for (var number = 1; number <= Math.Min(document.NumberOfPages, MostPages) && text.IsWhole; number++)
        {
            ReadPage(document, number, text, scanned, broken);
        }

        if (document.NumberOfPages > MostPages)
        {
            text.LeaveOut();
        }

        var objects = new PdfObjects(document);
        objects.AddTo(text);
        AddProperties(document.Information, text);
        var read = text.ToText();
        var traits = new List<AttachmentTrait>();
        Add(traits, AttachmentTraitKind.Scanned, scanned);
        traits.AddRange(objects.Active.Select(name => new AttachmentTrait(AttachmentTraitKind.Active, name)));
        Add(traits, AttachmentTraitKind.BrokenThai, broken);
        AddSelf(traits, document.Information, objects.Language, read);
        return new InspectionAnswer(document.NumberOfPages, [.. traits], read);
    }

    private static void ReadPage(PdfDocument document, int number, TextCollector text, List<int> scanned, List<int> broken)
    {
        try
        {
            var page = document.GetPage(number);
            var written = PdfLines.Of(page.Letters);
            text.Add(TextPieceKind.Page, number.ToString(CultureInfo.InvariantCulture), written);
            if (written.Count(letter => !char.IsWhiteSpace(letter)) < FewLetters && page.GetImages().Any(image => Covers(image, page)))
            {
                scanned.Add(number);
            }

            if (BrokenThai.IsIn(written))
            {
                broken.Add(number);
            }
        }
#pragma warning disable CA1031 // Catch of a general exception: a page that a library cannot read is a page that is left out, and said to be
        catch (Exception exception) when (exception is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            text.LeaveOut();
        }
    }

    private static bool Covers(IPdfImage image, UglyToad.PdfPig.Content.Page page) =>
        Math.Abs(image.BoundingBox.Width * image.BoundingBox.Height) > MostOfPage * page.Width * page.Height;

    private static void Add(List<AttachmentTrait> traits, AttachmentTraitKind kind, List<int> pages)
    {
        if (pages.Count > 0)
        {
            traits.Add(new AttachmentTrait(kind, string.Join(", ", pages.Take(10).Select(page => page.ToString(CultureInfo.InvariantCulture))) + (pages.Count > 10 ? " …" : "")));
        }
    }

    private static void AddProperties(DocumentInformation information, TextCollector text)
    {
        foreach (var (name, value) in new[]
        {
            ("Title", information.Title), ("Author", information.Author), ("Subject", information.Subject), ("Keywords", information.Keywords), ("Creator", information.Creator),
        })
        {
            text.Add(TextPieceKind.Property, name, value ?? string.Empty);
        }
    }

    private static void AddSelf(List<AttachmentTrait> traits, DocumentInformation information, string? language, AttachmentText text)
    {
        var title = information.Title?.Trim() ?? string.Empty;
        if (title.Length is 0 || title.StartsWith("Microsoft ", StringComparison.Ordinal) || IsFileName(title))
        {
            traits.Add(new(AttachmentTraitKind.Untitled, title));
        }

        var isThai = text.Pieces.Any(piece => piece.Kind is TextPieceKind.Page && piece.Text.AsSpan().ContainsAnyInRange('\u0E01', '\u0E4E'));
        if (isThai && language?.StartsWith("th", StringComparison.OrdinalIgnoreCase) is not true)
        {
            traits.Add(new(AttachmentTraitKind.NoLanguage, language ?? string.Empty));
        }

        if (!string.IsNullOrWhiteSpace(information.Author))
        {
            traits.Add(new(AttachmentTraitKind.Author, "Author"));
        }
    }

    private static bool IsFileName(string title) => Array.Exists(FileEndings, ending => title.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}

/// <summary>The letters of a page as lines. The library's own text joins the end of a line with the start of the next (trap T26).</summary>
internal static class PdfLines
{
    private const double LineStep = 0.6;
    private const double WordGap = 0.25;

    /// <summary>The text in the order of the content, lines parted by LF, words by spaces.</summary>
    public static string Of(IReadOnlyList<Letter> letters)
    {
        var text = new StringBuilder();
        Letter? before = null;
        foreach (var letter in letters)
        {
            if (before is not null)
            {
                Part(text, before, letter);
            }

            text.Append(letter.Value.Replace('\n', ' '));
            before = letter;
        }

        return text.ToString();
    }

    private static void Part(StringBuilder text, Letter before, Letter letter)
    {
        var size = Math.Max(1, Math.Max(before.PointSize, letter.PointSize));
        if (Math.Abs(letter.StartBaseLine.Y - before.StartBaseLine.Y) > LineStep * size || letter.StartBaseLine.X < before.StartBaseLine.X - size)
        {
            text.Append('\n');
        }
        else if (letter.StartBaseLine.X - before.EndBaseLine.X > WordGap * size && text[^1] is not ' ' && letter.Value is not " ")
        {
            text.Append(' ');
        }
    }
}

/// <summary>Tells Thai text that lost its marks, or carries the signs of old fonts; web-practice §10.</summary>
internal static class BrokenThai
{
    private const int Few = 3;
    private const int OneIn = 50;

    public static bool IsIn(string text)
    {
        var (thai, signs) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            thai += text[i] is >= '\u0E01' and <= '\u0E5B' ? 1 : 0;
            signs += IsSign(text, i) ? 1 : 0;
        }

        return thai > 0 && signs >= Few && signs * OneIn >= thai;
    }

    private static bool IsSign(string text, int at) =>
        text[at] is '\0' or '\uFFFD' or (>= '\uF700' and <= '\uF71F')
        || (at > 0 && text[at - 1] is ' ' && IsMark(text[at]))
        || (at > 1 && text[at] is 'า' && text[at - 1] is ' ' && text[at - 2] is >= '\u0E01' and <= '\u0E2E');

    private static bool IsMark(char one) => one is '\u0E31' or (>= '\u0E34' and <= '\u0E3A') or (>= '\u0E47' and <= '\u0E4E');
}
