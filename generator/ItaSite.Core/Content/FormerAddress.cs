using System.Buffers;

namespace ItaSite.Core.Content;

/// <summary>The addresses at which a page of the site can lie that leads to where it moved.</summary>
internal static class FormerAddress
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_.~/");

    /// <summary>The address that an author wrote, with or without the site's own; null if no page of the site can lie there.</summary>
    public static Permalink? Of(SiteSettings settings, string written)
    {
        var path = written.StartsWith(settings.BaseUrl, StringComparison.Ordinal) ? written[settings.BaseUrl.Length..] : written.StartsWith('/') ? written[1..] : written;
        var parts = (path.EndsWith('/') ? path[..^1] : path).Split('/');
        if (path.AsSpan().ContainsAnyExcept(Letters) || parts.Any(part => part is "" or "." or ".." or "index.html"))
        {
            return null;
        }

        var isPage = path.EndsWith('/') || !parts[^1].Contains('.', StringComparison.Ordinal);
        return isPage ? new Permalink(string.Join('/', parts) + "/") : IsDocument(path) ? new Permalink(path) : null;
    }

    /// <summary>Servers tell the kind of a file by its ending: a page at <c>old.pdf</c> would not be read as one.</summary>
    private static bool IsDocument(string path) =>
        path.EndsWith(".html", StringComparison.Ordinal) || path.EndsWith(".htm", StringComparison.Ordinal);
}
