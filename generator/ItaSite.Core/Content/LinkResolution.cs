namespace ItaSite.Core.Content;

/// <summary>Where a link leads.</summary>
public abstract record LinkResolution
{
    private LinkResolution()
    {
    }

    /// <summary>To a place on the site.</summary>
    /// <param name="Address">The page or file.</param>
    /// <param name="Fragment">The anchor without '#', or null.</param>
    public sealed record Internal(Permalink Address, string? Fragment) : LinkResolution;

    /// <summary>Out of the site: https, http, mailto or tel.</summary>
    public sealed record External(string Url) : LinkResolution;

    /// <summary>To a place on the site that does not exist today.</summary>
    /// <param name="Path">The path as written, percent signs decoded.</param>
    /// <param name="Nearest">An address that exists and is near, with its leading '/', or null.</param>
    public sealed record NoSuchPage(string Path, string? Nearest) : LinkResolution;

    /// <summary>To an anchor that its page does not have.</summary>
    /// <param name="Address">The page.</param>
    /// <param name="Fragment">The anchor without '#'.</param>
    /// <param name="Nearest">The id of a heading of that page that is near, or null.</param>
    public sealed record NoSuchAnchor(Permalink Address, string Fragment, string? Nearest) : LinkResolution;

    /// <summary>By a scheme that is not allowed, such as <c>javascript:</c>, or out of the content folder.</summary>
    public sealed record Forbidden(string Target) : LinkResolution;
}
