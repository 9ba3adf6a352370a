using System.Globalization;
using System.Net;
using System.Text;

namespace ItaSite.Core.Content;

/// <summary>
/// Decides whether a target that an author wrote may become a link. Allowed are places on the site (relative, <c>/…</c>, <c>#…</c>) and http, https, mailto and tel.
/// Markdig hands over everything else as well: <c>javascript:</c>, <c>data:</c>, in any case and behind character references.
/// </summary>
internal static class LinkGate
{
    private static readonly string[] Schemes = ["https", "http", "mailto", "tel"];

    /// <summary>Whether a link may lead there.</summary>
    public static bool Allows(string target)
    {
        var read = WebUtility.HtmlDecode(target);
        return IsPlain(read) && IsPlain(target) && !LeadsToAnotherHost(read) && HasKnownScheme(read);
    }

    /// <summary>Whether a picture may come from there: the site itself, http or https.</summary>
    public static bool AllowsPicture(string target) =>
        Allows(target) && SchemeOf(target.AsSpan().Trim()) is not ("mailto" or "tel");

    /// <summary>Whether it leads out of the site: it begins with a scheme.</summary>
    public static bool IsExternal(string target) => SchemeOf(target.AsSpan().Trim()) is not null;

    /// <summary>The scheme in lower case, or null if the target begins with none: a colon behind the first '/', '?' or '#' makes none.</summary>
    private static string? SchemeOf(ReadOnlySpan<char> target)
    {
        var end = target.IndexOfAny("/?#:");
        return end >= 0 && target[end] is ':' ? target[..end].ToString().ToLowerInvariant() : null;
    }

    private static bool HasKnownScheme(string target)
    {
        var trimmed = target.AsSpan().Trim();
        return SchemeOf(trimmed) switch
        {
            null => true,
            "http" or "https" => HasHost(trimmed),
            { } scheme => Array.IndexOf(Schemes, scheme) >= 0 && trimmed.Length > scheme.Length + 1,
        };
    }

    private static bool HasHost(ReadOnlySpan<char> target)
    {
        var rest = target[(target.IndexOf(':') + 1)..];
        return rest.StartsWith("//", StringComparison.Ordinal) && rest.Length > 2 && rest[2] is not ('/' or '?' or '#' or ':' or '@');
    }

    private static bool LeadsToAnotherHost(string target) =>
        target.AsSpan().TrimStart().StartsWith("//", StringComparison.Ordinal);

    /// <summary>Browsers drop control and invisible characters before they look for the scheme, and read '\' as '/'.</summary>
    private static bool IsPlain(string target)
    {
        foreach (var rune in target.EnumerateRunes())
        {
            if (rune.Value is '\\' || rune == Rune.ReplacementChar || IsInvisible(rune))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
