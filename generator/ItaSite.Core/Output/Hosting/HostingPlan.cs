using System.Collections.Immutable;
using ItaSite.Core.Content;

namespace ItaSite.Core.Output;

/// <summary>An address that a page had before.</summary>
/// <param name="Former">The former address.</param>
/// <param name="Present">Where the page lies now.</param>
public sealed record MovedAddress(Permalink Former, Permalink Present);

/// <summary>What the settings of web servers depend on beside <see cref="SiteHeaders"/>.</summary>
/// <param name="Root">The path of the home page on its server, such as <c>/</c> or <c>/ita/</c>.</param>
/// <param name="Moves">Former addresses, by address.</param>
/// <param name="Badges">The pictures that other sites may show.</param>
public sealed record HostingPlan(string Root, ImmutableArray<MovedAddress> Moves, ImmutableArray<Permalink> Badges)
{
    /// <summary>The files that only servers read; no visitor gets them.</summary>
    public static ImmutableArray<string> Hidden { get; } = ["web.config", "_headers", "_redirects"];

    /// <summary>An address from the root of the server.</summary>
    public string At(Permalink permalink) => Root + permalink.Value;

    /// <summary>The ways in which people write a former address: a page also without its last '/'.</summary>
    public static IEnumerable<string> Spellings(string address) =>
        address.Length > 1 && address[^1] is '/' ? [address, address[..^1]] : [address];
}
