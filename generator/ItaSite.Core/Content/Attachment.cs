using System.Collections.Immutable;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Content;

/// <summary>A file that is published as it is: evidence, a picture, a form.</summary>
/// <param name="Source">The file.</param>
/// <param name="Name">Its name as the author wrote it, in NFC.</param>
/// <param name="Title">What the author calls it (<c>files:</c> of the front matter), or null.</param>
/// <param name="Permalink">Its address. A name that is not ASCII becomes <c>file-</c> and eight hexadecimal digits of the SHA-256 of its normal form; the page offers it under its own name.</param>
/// <param name="Facts">What the inspector found.</param>
public sealed record Attachment(SourceFile Source, string Name, Written<string>? Title, Permalink Permalink, AttachmentFacts Facts)
{
    /// <summary>The whole file, for findings.</summary>
    public SourcePosition Position => SourcePosition.File(Source.Path);

    /// <summary>Whether it is a picture, so that it stands in a text or a gallery and not in the list of files.</summary>
    public bool IsPicture => FileKinds.IsPicture(Facts.Kind);

    /// <summary>The address of one size of a picture: its own, with the width and eight digits of the SHA-256 of that size before the ending.</summary>
    public Permalink AddressOf(PictureFile size)
    {
        var dot = Permalink.Value.LastIndexOf('.');
        var stem = dot > Permalink.Value.LastIndexOf('/') ? Permalink.Value[..dot] : Permalink.Value;
        return new Permalink(FormattableString.Invariant($"{stem}-{size.Width}-{size.Sha256[..8]}{size.Ending}"));
    }

    /// <summary>The bytes that are published at its address: its own, but those made for the public if it is a picture.</summary>
    public byte[] Published() => Facts.Picture is { } picture ? picture.Whole.Read() : Source.Read();
}

/// <summary>What is known of a file without opening it in Core; made by the inspector of the Cli.</summary>
/// <param name="Sha256">The SHA-256 of its bytes, lower-case hexadecimal.</param>
/// <param name="Kind">What it is by its content.</param>
/// <param name="Pages">How many pages it has; null if it has none or could not be opened.</param>
/// <param name="Width">The width of a picture in pixels, or null.</param>
/// <param name="Height">The height of a picture in pixels, or null.</param>
/// <param name="Problem">Why it could not be inspected, or null.</param>
public sealed record AttachmentFacts(string Sha256, FileKind Kind, int? Pages, int? Width, int? Height, Bilingual? Problem)
{
    /// <summary>Gives its text, one for each page of a PDF or sheet of a workbook; none if it has no text that a machine can read. It is fetched when it is asked for, and kept by nobody.</summary>
    public Func<ImmutableArray<string>> Text { get; init; } = static () => [];

    /// <summary>Its text with places, for the search for personal data, which lets go of it; null if nobody could read it.</summary>
    public AttachmentText? Contents { get; init; }

    /// <summary>What is published in place of a picture; null if it is none, or if it could not be made, and the traits say why.</summary>
    public PreparedPicture? Picture { get; init; }

    /// <summary>What the inspector noticed, in the order found.</summary>
    public ImmutableArray<AttachmentTrait> Traits { get; init; } = [];
}

/// <summary>Kinds of files by their content.</summary>
public enum FileKind
{
    Unknown,
    Pdf,
    Xlsx,
    Docx,
    Csv,
    Jpeg,
    Png,
    Webp,
    Gif,
    Svg,
    Zip,
    Text,
    Html,

    /// <summary>A program or script that a computer would run.</summary>
    Executable,
}
