using System.Collections.Immutable;
using ItaSite.Core.Catalogs;

namespace ItaSite.Core.Coverage;

/// <summary>The score of the instrument OIT: each level is the plain mean of the level below, so an item weighs more in a small sub-indicator.</summary>
internal static class OitScore
{
    /// <summary>The code of the instrument.</summary>
    public const string Instrument = "OIT";

    /// <param name="catalog">The form of the year.</param>
    /// <param name="items">One for each item of the form, in its order.</param>
    /// <param name="weight">What the instrument weighs, in percent.</param>
    public static InstrumentScore Of(Catalog catalog, ImmutableArray<ItemCoverage> items, decimal weight)
    {
        var bySubIndicator = items.ToLookup(item => item.Item.SubIndicator);
        ImmutableArray<IndicatorScore> indicators =
            [.. catalog.Indicators.Select(indicator => OfIndicator(indicator, bySubIndicator))];
        return new InstrumentScore(Instrument, indicators, Fraction.Mean(indicators.Select(one => one.Score)), weight);
    }

    /// <summary>Points of the total that one item is worth: weight ÷ indicators ÷ sub-indicators of its indicator ÷ items of its sub-indicator.</summary>
    public static Fraction CostOf(Catalog catalog, CatalogItem item, decimal weight)
    {
        var indicator = catalog.Indicators.First(one => one.SubIndicators.Any(sub => sub.Code == item.SubIndicator));
        var siblings = catalog.ItemsOf(indicator.SubIndicators.First(sub => sub.Code == item.SubIndicator)).Count();
        return Fraction.Of(weight)
            / Fraction.Of(catalog.Indicators.Length)
            / Fraction.Of(indicator.SubIndicators.Length)
            / Fraction.Of(siblings);
    }

    private static IndicatorScore OfIndicator(Indicator indicator, ILookup<string, ItemCoverage> bySubIndicator)
    {
        ImmutableArray<SubIndicatorScore> parts =
            [.. indicator.SubIndicators.Select(sub => OfSubIndicator(sub.Code, [.. bySubIndicator[sub.Code]]))];
        return new IndicatorScore(indicator.Code, parts, Fraction.Mean(parts.Select(part => part.Score)));
    }

    private static SubIndicatorScore OfSubIndicator(string code, ImmutableArray<ItemCoverage> items)
    {
        var complete = items.Count(item => item.Status is ItemStatus.Complete);
        return new SubIndicatorScore(
            code,
            complete,
            items.Length,
            items.IsEmpty ? Fraction.Zero : Fraction.Of(100 * complete) / Fraction.Of(items.Length));
    }
}
