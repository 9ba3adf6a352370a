using System.Collections.Immutable;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Coverage;

/// <summary>What the instrument OIT would give for a year today, and what is still to be had; surveys cannot be foretold. All points are points of the ITA total.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Proven">What the complete items give.</param>
/// <param name="Potential">What all items would give: the weight of the instrument.</param>
/// <param name="Gaps">The items that are not complete, the dearest first, then by code; their costs and the proven points add up to the potential.</param>
public sealed record Forecast(FiscalYear Year, Fraction Proven, Fraction Potential, ImmutableArray<ItemCoverage> Gaps)
{
    /// <summary>The forecast of a year.</summary>
    public static Forecast Of(YearCoverage year) => new(
        year.Catalog.Year,
        year.Score.Points,
        Fraction.Of(year.Score.Weight),
        [.. year.Items.Where(item => item.Status is not ItemStatus.Complete).OrderByDescending(item => item.Cost).ThenBy(item => item.Item.Code)]);

    /// <summary>The forecast of the running fiscal year; if the site has no form for it, of the newest one; null if it has none at all.</summary>
    public static Forecast? Running(CoverageReport coverage, DateOnly today)
    {
        var year = coverage.Of(FiscalYear.Of(today)) ?? coverage.Years.FirstOrDefault();
        return year is null ? null : Of(year);
    }
}
