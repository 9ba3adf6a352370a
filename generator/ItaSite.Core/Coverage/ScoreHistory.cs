using System.Collections.Immutable;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Coverage;

/// <summary>The ITA totals of an office over the years.</summary>
public static class ScoreHistory
{
    /// <summary>The totals that assessments give, oldest first: computed for a year that is given in full, as listed in a history otherwise. Where two assessments list a year, the newer one counts.</summary>
    public static ImmutableArray<ScoreOfYear> Of(IEnumerable<Assessment> assessments, CatalogLibrary library)
    {
        var byYear = new SortedDictionary<FiscalYear, decimal>();
        foreach (var assessment in assessments.OrderBy(one => one.Year))
        {
            foreach (var listed in assessment.History)
            {
                byYear[listed.Year.Value] = listed.Score.Value;
            }

            if (YearResult.Of(assessment, library).Total is { } total)
            {
                byYear[assessment.Year] = total;
            }
        }

        var national = assessments.ToLookup(one => one.Year, one => one.National);
        return
        [
            .. byYear.Select(year => new ScoreOfYear(
                year.Key,
                year.Value,
                DifferenceOf(year, byYear),
                library.SchemeOf(year.Key)?.Of(year.Value),
                national[year.Key].OfType<NationalMean>().FirstOrDefault())),
        ];
    }

    private static decimal? DifferenceOf(KeyValuePair<FiscalYear, decimal> year, SortedDictionary<FiscalYear, decimal> byYear) =>
        byYear.TryGetValue(year.Key.Previous, out var before) ? year.Value - before : null;
}

/// <summary>The total of a year.</summary>
/// <param name="Year">The assessed fiscal year.</param>
/// <param name="Total">With two decimals.</param>
/// <param name="Difference">The total less that of the year before; null if that is not known.</param>
/// <param name="Grade">Its grade; null for a year whose grades are not known.</param>
/// <param name="National">The mean of comparable offices, or null.</param>
public sealed record ScoreOfYear(FiscalYear Year, decimal Total, decimal? Difference, Grade? Grade, NationalMean? National)
{
    /// <summary>The total less the national mean; null if that is not known.</summary>
    public decimal? AboveNational => National is { } national ? Total - national.Mean : null;

    /// <summary>How the total moved; null if that is not known.</summary>
    public Trend? Trend => Difference is { } moved ? (Trend)Math.Sign(moved) : null;
}

/// <summary>How a total moved since the year before; the number is the sign of the difference.</summary>
public enum Trend
{
    Down = -1,
    Level = 0,
    Up = 1,
}
