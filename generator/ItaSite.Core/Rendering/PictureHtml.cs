using ItaSite.Core.Reading;

namespace ItaSite.Core.Rendering;

/// <summary>When a browser fetches a picture.</summary>
internal enum PictureLoading
{
    /// <summary>With the page: the first picture of a text.</summary>
    AtOnce,

    /// <summary>When it comes near to what is seen.</summary>
    Late,
}

/// <summary>Prints pictures: WebP for the browsers that know it, else JPEG or PNG, each in the width that the screen needs.</summary>
internal static class PictureHtml
{
    /// <summary>How wide a picture stands in a text, for the choice of its size.</summary>
    public const string InText = "(min-width: 48rem) 44rem, 100vw";

    /// <summary>How wide a picture stands in a gallery.</summary>
    public const string InGallery = "(min-width: 48rem) 16rem, 50vw";

    /// <param name="html">Takes the markup.</param>
    /// <param name="view">The picture.</param>
    /// <param name="alternative">Its text for readers who cannot see it.</param>
    /// <param name="width">How wide it stands: <see cref="InText"/> or <see cref="InGallery"/>.</param>
    /// <param name="loading">When it is fetched.</param>
    public static void Write(HtmlText html, ProsePictureView view, string alternative, string width, PictureLoading loading)
    {
        if (view.ModernSources is { } modern)
        {
            html.Markup("<picture><source type=\"image/webp\"").Attribute("srcset", modern).Attribute("sizes", width).Markup(">");
        }

        html.Markup("<img").Attribute("src", view.Source);
        if (view.Sources is { } sources)
        {
            html.Attribute("srcset", sources).Attribute("sizes", width);
        }

        html.Attribute("alt", alternative).Attribute("width", view.Width).Attribute("height", view.Height)
            .Markup(loading is PictureLoading.Late ? " loading=\"lazy\" decoding=\"async\">" : ">")
            .Markup(view.ModernSources is null ? string.Empty : "</picture>");
    }

    /// <summary>A picture of a gallery.</summary>
    public static Html OfGallery(ProsePictureView view, string alternative)
    {
        using var output = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        Write(new HtmlText(output), view, alternative, InGallery, PictureLoading.Late);
        return new Html(output.ToString());
    }
}
