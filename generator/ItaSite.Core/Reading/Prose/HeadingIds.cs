using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ItaSite.Core.Content;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Reading;

/// <summary>
/// Makes anchors out of headings. Thai letters, vowels and tone marks stay, so that two headings that differ in a mark have two anchors;
/// a heading that stands once on its page keeps its anchor whatever happens to the others.
/// </summary>
internal static class HeadingIds
{
    /// <summary>The ids of the headings of one page, in their order; the second heading of a name gets <c>-2</c>.</summary>
    public static ImmutableArray<string> Of(IReadOnlyList<string> headings)
    {
        string[] slugs = [.. headings.Select(Slug)];
        var taken = slugs.ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. slugs.Select(slug => seen.Add(slug) && !IsOfThePage(slug) ? slug : Next(slug, taken, numbers))];
    }

    /// <summary>Ids that pages give to parts of their own; a heading of that name is numbered as if it were the second.</summary>
    private static bool IsOfThePage(string slug) =>
        slug is Anchors.NoneStatement or Anchors.Files or Anchors.Publication or "main" or "top"
        || slug.StartsWith(Anchors.OfComponent(string.Empty), StringComparison.Ordinal)
        || slug.StartsWith(Anchors.OfDataset(string.Empty), StringComparison.Ordinal);

    /// <summary>The id of a heading whose name nothing else has: never empty, and its own slug.</summary>
    public static string Slug(string heading)
    {
        var text = ThaiText.Normalize(string.Concat(heading.Where(IsVisible)));
        var slug = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            Append(slug, letter);
        }

        return slug.ToString().TrimEnd('-') is { Length: > 0 } written ? written : Fallback(text);
    }

    /// <summary>False for zero-width spaces and the like, which would part words that look whole.</summary>
    private static bool IsVisible(char letter) => char.GetUnicodeCategory(letter) is not UnicodeCategory.Format;

    private static void Append(StringBuilder slug, char letter)
    {
        if (char.IsAsciiLetterOrDigit(letter) || IsThai(letter))
        {
            slug.Append(char.ToLowerInvariant(letter));
        }
        else if (slug.Length > 0 && slug[^1] is not '-')
        {
            slug.Append('-');
        }
    }

    /// <summary>Thai letters, vowels, tone marks and digits; not the sign of the baht and the old marks of chapters.</summary>
    private static bool IsThai(char letter) =>
        letter is (>= '\u0E01' and <= '\u0E3A') or (>= '\u0E40' and <= '\u0E4E') or (>= '\u0E50' and <= '\u0E59');

    /// <param name="slug">The name.</param>
    /// <param name="taken">All ids of the page.</param>
    /// <param name="numbers">The last number given to each name, so that a thousand equal headings are not counted a million times.</param>
    private static string Next(string slug, HashSet<string> taken, Dictionary<string, int> numbers)
    {
        var number = numbers.GetValueOrDefault(slug, 1);
        string id;
        do
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{slug}-{++number}");
        }
        while (!taken.Add(id));

        numbers[slug] = number;
        return id;
    }

    /// <summary>For a heading of other letters only: it depends on the heading, not on its place.</summary>
    private static string Fallback(string text) =>
        "section-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 4));
}
