using System.Collections.Immutable;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Renewal;

/// <summary>Tells which item of another year a title probably means: Thai has no spaces between words, so pairs of letters are compared.</summary>
internal static class TitleLikeness
{
    /// <summary>Less than this share of common pairs is chance: titles share words such as การ and ประจำปี.</summary>
    private const double Least = 0.5;

    /// <summary>The item whose title is most alike, or null if none is alike.</summary>
    public static CatalogItem? Nearest(string title, ImmutableArray<CatalogItem> items)
    {
        var pairs = PairsOf(title);
        return items
            .Select(item => (Item: item, Share: Common(pairs, PairsOf(item.Title.Thai))))
            .Where(near => near.Share >= Least)
            .OrderByDescending(near => near.Share)
            .ThenBy(near => near.Item.Code)
            .Select(near => near.Item)
            .FirstOrDefault();
    }

    /// <summary>Dice's coefficient: 1 for the same pairs, 0 for no common one.</summary>
    private static double Common(HashSet<string> left, HashSet<string> right) =>
        left.Count + right.Count is 0 ? 0 : 2.0 * left.Count(right.Contains) / (left.Count + right.Count);

    private static HashSet<string> PairsOf(string title)
    {
        var text = ThaiText.FoldLoosely(title).Replace(" ", string.Empty, StringComparison.Ordinal);
        return [.. Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(at => text.Substring(at, 2))];
    }
}
