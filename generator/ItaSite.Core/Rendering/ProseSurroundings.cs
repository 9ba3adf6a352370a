using System.Collections.Immutable;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Rendering;

/// <summary>What the text of a page needs of the site around it. Both functions get what the author wrote and may run on any thread.</summary>
/// <param name="Link">Where a link leads; null if it leads nowhere: then only its text is printed.</param>
/// <param name="Picture">Where a picture lies; null if there is none: then only its text alternative is printed.</param>
/// <param name="Language">The language of what the program adds, such as the names of tables for screen readers.</param>
internal sealed record ProseSurroundings(Func<string, ProseLinkView?> Link, Func<string, ProsePictureView?> Picture, Language Language)
{
    /// <summary>When the first picture of the text is fetched; the others come when they are near.</summary>
    public PictureLoading FirstPicture { get; init; } = PictureLoading.AtOnce;
}

/// <summary>A link as it is printed.</summary>
/// <param name="Href">Where it leads: relative to the page, or absolute outside the site.</param>
/// <param name="Kind">What it leads to.</param>
/// <param name="Note">What stands behind its text, such as <c>PDF, 240 KB</c>; null for nothing.</param>
internal sealed record ProseLinkView(string Href, ProseLinkKind Kind, string? Note);

/// <summary>What a link leads to.</summary>
internal enum ProseLinkKind
{
    /// <summary>A page of the site, or a place on one.</summary>
    Page,

    /// <summary>A file of the site.</summary>
    File,

    /// <summary>Out of the site.</summary>
    External,
}

/// <summary>A picture as it is printed.</summary>
/// <param name="Source">Where it lies, relative to the page.</param>
/// <param name="Width">Its width in pixels, or null.</param>
/// <param name="Height">Its height in pixels, or null.</param>
internal sealed record ProsePictureView(string Source, int? Width, int? Height)
{
    /// <summary>Its sizes for every browser, as <c>srcset</c> lists them; null if there is one only.</summary>
    public string? Sources { get; init; }

    /// <summary>Its sizes as WebP; null if there are none.</summary>
    public string? ModernSources { get; init; }

    /// <summary>A file of a page as a picture; what browsers of old show is the size of a column of text.</summary>
    public static ProsePictureView Of(Attachment file, PagePlace place)
    {
        if (file.Facts.Picture is not { Fallbacks: [.., var largest] } picture)
        {
            return new(place.Href(file.Permalink), file.Facts.Width, file.Facts.Height);
        }

        var usual = picture.Fallbacks.FirstOrDefault(size => size.Width >= UsualWidth, largest);
        return new(place.Href(file.AddressOf(usual)), largest.Width, largest.Height)
        {
            Sources = picture.Fallbacks.Length > 1 ? SetOf(file, picture.Fallbacks, place) : null,
            ModernSources = picture.Modern.IsEmpty ? null : SetOf(file, picture.Modern, place),
        };
    }

    private const int UsualWidth = 960;

    private static string SetOf(Attachment file, ImmutableArray<PictureFile> sizes, PagePlace place) =>
        string.Join(", ", sizes.Select(size => FormattableString.Invariant($"{place.Href(file.AddressOf(size))} {size.Width}w")));
}
