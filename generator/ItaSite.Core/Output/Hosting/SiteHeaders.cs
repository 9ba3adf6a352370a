using System.Collections.Immutable;

namespace ItaSite.Core.Output;

/// <summary>A header of an answer.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value; it holds neither a quotation mark nor a '$', so every server's settings can quote it.</param>
public sealed record Header(string Name, string Value);

/// <summary>How the files of a site are answered. The settings of every web server and the preview come from here.</summary>
/// <remarks>The demands: Mozilla Web Security Guidelines, OWASP Secure Headers Project, RFC 6797 (HSTS), RFC 8246 (immutable).</remarks>
public static class SiteHeaders
{
    /// <summary>The name of the header that says how long a browser may use its copy.</summary>
    public const string Cache = "Cache-Control";

    /// <summary>The name of the header that says which sites may show a file.</summary>
    public const string ResourcePolicy = "Cross-Origin-Resource-Policy";

    /// <summary>How long a page may be shown without asking again, in seconds.</summary>
    public const int PageAge = 300;

    /// <summary>How long a file named by its hash may be kept, in seconds: a year, the longest that caches heed.</summary>
    public const int HashedAge = 31_536_000;

    private const string TransportSecurity = "Strict-Transport-Security";
    private const string ContentPolicy = "Content-Security-Policy";

    /// <summary>Two years, as preload lists ask for. Other names below the domain belong to others, so they are not included.</summary>
    private const string TransportAge = "max-age=63072000";

    /// <summary>Pages load styles, scripts, fonts and pictures of their own site and nothing else. Browsers that show a PDF themselves treat it as an object of its page.</summary>
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; manifest-src 'self'; object-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>What every answer has beside the time it may be kept.</summary>
    public static ImmutableArray<Header> Security { get; } =
    [
        new(ContentPolicy, Policy),
        new(TransportSecurity, TransportAge),
        new("X-Content-Type-Options", "nosniff"),
        new("X-Frame-Options", "DENY"),
        new("Referrer-Policy", "strict-origin-when-cross-origin"),
        new("Permissions-Policy", "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()"),
        new("Cross-Origin-Opener-Policy", "same-origin"),
        new(ResourcePolicy, "same-origin"),
    ];

    /// <summary>What a page and any other file that may change has.</summary>
    public static ImmutableArray<Header> OfPages { get; } = Security.Add(new Header(Cache, $"public, max-age={PageAge}, must-revalidate"));

    /// <summary>What a file named by its hash has.</summary>
    public static ImmutableArray<Header> OfHashed { get; } = Security.Add(new Header(Cache, $"public, max-age={HashedAge}, immutable"));

    /// <summary>What the badge of a year has, which other sites show.</summary>
    public static ImmutableArray<Header> OfBadges { get; } = OfPages.Replace(new Header(ResourcePolicy, "same-origin"), new Header(ResourcePolicy, "cross-origin"));

    /// <summary>The headers of a file.</summary>
    /// <param name="path">Its path below the root of the site.</param>
    public static ImmutableArray<Header> Of(string path) =>
        HashedAssets.Has(path) ? OfHashed : IsBadge(path) ? OfBadges : OfPages;

    /// <summary>What a file has in the preview: nothing is kept, the machine itself has no certificate, and a page may listen for changes.</summary>
    public static IEnumerable<Header> OfPreview(string path) => Of(path).Where(header => header.Name is not TransportSecurity).Select(header => header.Name switch
    {
        Cache => header with { Value = "no-store" },
        ContentPolicy => header with { Value = header.Value + "; connect-src 'self'" },
        _ => header,
    });

    private static bool IsBadge(string path) => path.EndsWith("/badge.svg", StringComparison.Ordinal);
}
