using System.Globalization;
using ItaSite.Core.Content;

namespace ItaSite.Core.Rendering;

/// <summary>A file for download.</summary>
internal sealed record FileView(Attachment File, PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<FileView>("file", members => members
        .Text("title", view => view.File.Title?.Value ?? view.File.Name)
        .Text("name", view => view.File.Name)
        .Text("href", view => view.Place.Href(view.File.Permalink))
        .Text("kind", view => Kind(view.File))
        .Text("size", view => Size(view.File.Source.Length, view.Place))
        .Text("pages", view => view.File.Facts.Pages is { } pages ? PagePlace.Count(pages) : null));

    public override Shape Shape => Members;

    /// <summary>The files of a page that are for download: pictures stand in its text.</summary>
    public static IEnumerable<FileView> Of(Page page, PagePlace place) =>
        page.Attachments.Where(file => !file.IsPicture).Select(file => new FileView(file, place));

    /// <summary>What stands behind a link to a file: <c>PDF, 240 KB</c>.</summary>
    public static string Note(Attachment file, PagePlace place) => $"{Kind(file)}, {Size(file.Source.Length, place)}";

    private static string Kind(Attachment file) => file.Facts.Kind is FileKind.Unknown
        ? file.Name[(file.Name.LastIndexOf('.') + 1)..].ToUpperInvariant()
        : file.Facts.Kind.ToString().ToUpperInvariant();

    private static string Size(long bytes, PagePlace place) => bytes switch
    {
        < 1_000 => bytes.ToString(CultureInfo.InvariantCulture) + place.Text(" ไบต์", " bytes"),
        < 1_000_000 => (bytes / 1_000m).ToString("0", CultureInfo.InvariantCulture) + " KB",
        _ => (bytes / 1_000_000m).ToString("0.0", CultureInfo.InvariantCulture) + " MB",
    };
}
