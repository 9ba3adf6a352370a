using System.Collections.Immutable;

namespace ItaSite.Core.Content;

/// <summary>A picture of a gallery.</summary>
/// <param name="File">The picture.</param>
/// <param name="Text">What can be seen in it; empty if nobody said so.</param>
public sealed record GalleryPicture(Attachment File, string Text)
{
    /// <summary>The gallery of a news post: all pictures beside it that stand neither in its text nor behind a link there; first those of <c>pictures:</c>, then by name.</summary>
    public static ImmutableArray<GalleryPicture> OfPost(Page page, AddressBook addresses) => Of(page, addresses, static _ => true);

    /// <summary>The gallery of any other page: those of <c>pictures:</c> that do not stand in its text.</summary>
    public static ImmutableArray<GalleryPicture> OfPage(Page page, AddressBook addresses) =>
        page.FrontMatter.Pictures.IsEmpty ? [] : Of(page, addresses, file => PlaceOf(file, page) < page.FrontMatter.Pictures.Length);

    private static ImmutableArray<GalleryPicture> Of(Page page, AddressBook addresses, Func<Attachment, bool> isWanted)
    {
        var pictures = page.Attachments.Where(file => file.IsPicture && isWanted(file)).ToImmutableArray();
        if (pictures.IsEmpty)
        {
            return [];
        }

        var targets = page.Prose.Pictures.Select(picture => picture.Source).Concat(page.Prose.Links.Select(link => link.Target)).ToImmutableArray();
        var (shown, named) = (Shown(targets, page, addresses), Named(targets));
        return
        [
            .. pictures
                .Where(file => !shown.Contains(file.Permalink) && !named.Contains(file.Name))
                .OrderBy(file => PlaceOf(file, page))
                .ThenBy(file => file.Name, StringComparer.Ordinal)
                .Select(file => new GalleryPicture(file, TextOf(file, page))),
        ];
    }

    private static HashSet<Permalink> Shown(IEnumerable<string> targets, Page page, AddressBook addresses) =>
    [
        .. targets
            .Select(target => addresses.Resolve(page, target))
            .OfType<LinkResolution.Internal>()
            .Select(place => place.Address),
    ];

    /// <summary>The names that targets have beside the page, for a page that is not out yet has no addresses.</summary>
    private static HashSet<string> Named(IEnumerable<string> targets) =>
        targets.Select(target => Uri.UnescapeDataString(target.StartsWith("./", StringComparison.Ordinal) ? target[2..] : target).Normalize())
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>Its place among <c>pictures:</c>, zero-based; behind the last one if it is not among them.</summary>
    private static int PlaceOf(Attachment file, Page page)
    {
        var pictures = page.FrontMatter.Pictures;
        for (var place = 0; place < pictures.Length; place++)
        {
            if (pictures[place].File.Value == file.Name)
            {
                return place;
            }
        }

        return pictures.Length;
    }

    private static string TextOf(Attachment file, Page page) =>
        page.FrontMatter.Pictures.FirstOrDefault(picture => picture.File.Value == file.Name)?.Text.Value ?? file.Title?.Value ?? string.Empty;
}
