using ItaSite.Core.Checks;
using ItaSite.Core.Content;

namespace ItaSite.Core.Rendering;

/// <summary>A picture of a gallery, which leads to the large picture.</summary>
internal sealed record GalleryView(GalleryPicture Picture, PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<GalleryView>("picture", members => members
        .Text("href", view => view.Place.Href(view.Picture.File.Permalink))
        .Text("text", view => view.Picture.Text)
        .Html("image", view => PictureHtml.OfGallery(ProsePictureView.Of(view.Picture.File, view.Place), view.Picture.Text)));

    public override Shape Shape => Members;

    /// <summary>The gallery of a page; empty if it has none.</summary>
    public static IEnumerable<GalleryView> Of(Page page, PagePlace place) => page.Attachments.Any(file => file.IsPicture)
        ? place.Checked.Covered.GalleryOf(page).Select(picture => new GalleryView(picture, place))
        : [];
}
