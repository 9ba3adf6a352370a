using System.Collections.Immutable;

namespace ItaSite.Core.Content;

/// <summary>Where everything on a site lies, and where a link that an author wrote leads.</summary>
public sealed class AddressBook
{
    private readonly Dictionary<string, ImmutableHashSet<string>> _anchorsByAddress = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _addressesBySource = new(StringComparer.Ordinal);

    private AddressBook()
    {
    }

    /// <summary>The addresses of a site: its live pages and files, and the pages that the program makes.</summary>
    public static AddressBook Of(Site site) => throw new NotSupportedException(site.ToString());

    /// <summary>Where a link leads that stands on a page.</summary>
    /// <param name="from">The page.</param>
    /// <param name="target">What the author wrote: relative to the page's folder, from the root (<c>/oit/2567/o24/</c>), an anchor, or an absolute address.</param>
    public LinkResolution Resolve(Page from, string target) => throw new NotSupportedException(from.ToString() + target + _anchorsByAddress + _addressesBySource);
}

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

    /// <summary>To a place on the site that does not exist.</summary>
    /// <param name="Address">The address it would have.</param>
    /// <param name="Nearest">An address that exists and is near, or null.</param>
    public sealed record NoSuchPage(string Address, string? Nearest) : LinkResolution;

    /// <summary>To an anchor that its page does not have.</summary>
    /// <param name="Address">The page.</param>
    /// <param name="Fragment">The anchor without '#'.</param>
    /// <param name="Nearest">An anchor that exists and is near, or null.</param>
    public sealed record NoSuchAnchor(Permalink Address, string Fragment, string? Nearest) : LinkResolution;

    /// <summary>By a scheme that is not allowed, such as <c>javascript:</c>, or out of the content folder.</summary>
    public sealed record Forbidden(string Target) : LinkResolution;
}
