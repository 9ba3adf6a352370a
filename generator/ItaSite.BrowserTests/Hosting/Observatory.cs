using System.Collections.Immutable;

namespace ItaSite.BrowserTests;

/// <summary>What one rule of the HTTP Observatory says of a site.</summary>
/// <param name="Result">The name of the result in the published table.</param>
/// <param name="Modifier">What it adds to or takes from the score.</param>
internal sealed record ObservatoryResult(string Result, int Modifier);

/// <summary>What a scan looks at.</summary>
/// <param name="Header">Gives a header of the home page over HTTPS in full; null if it has none.</param>
/// <param name="SetsCookies">Whether the home page sets cookies.</param>
/// <param name="ForeignScripts">Whether the home page loads a script of another host.</param>
/// <param name="HasPlainHttp">Whether the site answers without TLS.</param>
internal sealed record ScannedSite(Func<string, string?> Header, bool SetsCookies, bool ForeignScripts, bool HasPlainHttp);

/// <summary>
/// The scoring of the Mozilla HTTP Observatory as it is published ("Tests and scoring", https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring, as of
/// the text of August 2024): 100 to begin with, penalties first, bonuses only if 90 are left. Values that a table of ours has no row for are counted as invalid, the worst row.
/// </summary>
internal static class Observatory
{
    private const int SixMonths = 15_768_000;

    public static int Score(ScannedSite site)
    {
        var results = Results(site);
        var left = 100 + results.Where(one => one.Modifier < 0).Sum(one => one.Modifier);
        return Math.Max(0, left < 90 ? left : left + results.Where(one => one.Modifier > 0).Sum(one => one.Modifier));
    }

    public static ImmutableArray<ObservatoryResult> Results(ScannedSite site) =>
    [
        site.SetsCookies ? new("cookies-without-secure-flag", -20) : new("cookies-not-found", 0),
        Sharing(site.Header("Access-Control-Allow-Origin")),
        ContentPolicy(site.Header("Content-Security-Policy")),
        TransportSecurity(site.Header("Strict-Transport-Security")),
        site.HasPlainHttp ? new("redirection-missing", -20) : new("redirection-not-needed-no-http", 0),
        Referrer(site.Header("Referrer-Policy")),
        site.ForeignScripts ? new("sri-not-implemented-and-external-scripts-not-loaded-securely", -50) : new("sri-not-implemented-but-all-scripts-loaded-from-secure-origin", 0),
        Types(site.Header("X-Content-Type-Options")),
        Frames(site.Header("X-Frame-Options"), site.Header("Content-Security-Policy")),
        Resources(site.Header("Cross-Origin-Resource-Policy")),
    ];

    private static ObservatoryResult Sharing(string? header) =>
        header is null ? new("cross-origin-resource-sharing-not-implemented", 0) : new("cross-origin-resource-sharing-implemented-with-public-access", 0);

    private static ObservatoryResult ContentPolicy(string? header)
    {
        if (header is null)
        {
            return new("csp-not-implemented", -25);
        }

        var directives = Directives(header);
        var scripts = SourcesOf(directives, "script-src").Concat(SourcesOf(directives, "object-src")).ToList();
        var styles = SourcesOf(directives, "style-src").ToList();
        if (scripts.Count is 0 || scripts.Any(IsUnsafe))
        {
            return new("csp-implemented-with-unsafe-inline", -20);
        }

        if (scripts.Contains("'unsafe-eval'"))
        {
            return new("csp-implemented-with-unsafe-eval", -10);
        }

        if (directives.Values.Any(sources => sources.Any(source => source.StartsWith("http:", StringComparison.Ordinal))))
        {
            return new("csp-implemented-with-insecure-scheme", -20);
        }

        if (styles.Any(IsUnsafe))
        {
            return new("csp-implemented-with-unsafe-inline-in-style-src-only", 0);
        }

        return directives.GetValueOrDefault("default-src", []) is ["'none'"]
            ? new("csp-implemented-with-no-unsafe-default-src-none", 10)
            : new("csp-implemented-with-no-unsafe", 5);
    }

    private static Dictionary<string, string[]> Directives(string policy) => policy
        .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(directive => directive.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(words => words[0], words => words[1..], StringComparer.OrdinalIgnoreCase);

    private static string[] SourcesOf(Dictionary<string, string[]> directives, string name) =>
        directives.TryGetValue(name, out var sources) ? sources : directives.GetValueOrDefault("default-src", ["*"]);

    private static bool IsUnsafe(string source) => source is "'unsafe-inline'" or "data:" or "*" or "https:" or "http:" or "blob:";

    private static ObservatoryResult TransportSecurity(string? header)
    {
        var age = header?.Split(';')[0].Trim();
        return age is null ? new("hsts-not-implemented", -20)
            : !age.StartsWith("max-age=", StringComparison.Ordinal) || !int.TryParse(age["max-age=".Length..], out var seconds) ? new("hsts-header-invalid", -20)
            : seconds >= SixMonths ? new("hsts-implemented-max-age-at-least-six-months", 0)
            : new("hsts-implemented-max-age-less-than-six-months", -10);
    }

    private static ObservatoryResult Referrer(string? header) => header switch
    {
        null => new("referrer-policy-not-implemented", 0),
        "no-referrer" or "same-origin" or "strict-origin" or "strict-origin-when-cross-origin" => new("referrer-policy-private", 5),
        "origin" or "origin-when-cross-origin" or "unsafe-url" => new("referrer-policy-unsafe", -5),
        _ => new("referrer-policy-header-invalid", -5),
    };

    private static ObservatoryResult Types(string? header) => header switch
    {
        "nosniff" => new("x-content-type-options-nosniff", 0),
        null => new("x-content-type-options-not-implemented", -5),
        _ => new("x-content-type-options-header-invalid", -5),
    };

    private static ObservatoryResult Frames(string? header, string? policy) =>
        policy is not null && Directives(policy).ContainsKey("frame-ancestors") ? new("x-frame-options-implemented-via-csp", 5)
        : header is "DENY" or "SAMEORIGIN" ? new("x-frame-options-sameorigin-or-deny", 0)
        : header is null ? new("x-frame-options-not-implemented", -20)
        : new("x-frame-options-header-invalid", -20);

    /// <summary>The published page gives 5 for no policy at all and 0 for a strict one; we take the strict one.</summary>
    private static ObservatoryResult Resources(string? header) => header switch
    {
        null => new("corp-not-implemented", 5),
        "same-origin" => new("corp-implemented-with-same-origin", 0),
        "same-site" => new("corp-implemented-with-same-site", 0),
        "cross-origin" => new("corp-implemented-with-cross-origin", -20),
        _ => new("corp-header-invalid", -20),
    };
}
