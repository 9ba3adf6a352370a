using System.Collections.Immutable;
using CsCheck;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Reading;
using ItaSite.Core.Thai;

namespace ItaSite.Tests.Coverage;

public static class ForecastTests
{
    private const decimal Weight = 40;

    [Fact]
    public static void ProvenPointsAndTheCostsOfAllGapsAreThePotential() =>
        Gen.Select(Gen.Int[2566, 2568], Gen.Int[1, 43].HashSet[0, 43]).Sample((year, open) =>
        {
            var forecast = Forecast.Of(CoverageOf(year, open));

            Assert.Equal(Fraction.Of(Weight), forecast.Potential);
            Assert.Equal(forecast.Potential, forecast.Gaps.Aggregate(forecast.Proven, (sum, gap) => sum + gap.Cost));
        });

    [Fact]
    public static void TheDearestGapComesFirst()
    {
        var forecast = Forecast.Of(CoverageOf(2566, new HashSet<int> { 1, 29, 36, 43 }));

        Assert.Equal(["O43 2.00", "O36 1.25", "O29 1.00", "O1 0.40"], forecast.Gaps.Select(gap => $"{gap.Item.Code.Label} {gap.Cost}"));
        Assert.Equal("35.35", forecast.Proven.ToString());
    }

    [Theory]
    [InlineData("2024-06-01", 2567)]
    [InlineData("2023-09-30", 2566)]
    [InlineData("2030-01-01", 2568)]
    public static void TheRunningYearIsThatOfTodayOrElseTheNewest(string today, int year)
    {
        var coverage = new CoverageReport([CoverageOf(2568, ImmutableHashSet<int>.Empty), CoverageOf(2567, ImmutableHashSet<int>.Empty), CoverageOf(2566, ImmutableHashSet<int>.Empty)]);

        Assert.Equal(year, Forecast.Running(coverage, DateOnly.ParseExact(today, "O", System.Globalization.CultureInfo.InvariantCulture))?.Year.BuddhistYear);
    }

    [Fact]
    public static void AYearBeforeTheFirstSchemeHasNoGrade()
    {
        var library = CatalogLibraryReader.Embedded;
        var at = SourcePosition.File("content/assessments/2564.yaml");
        var listed = new YearScore(new Written<FiscalYear>(new FiscalYear(2563), at), new Written<decimal>(77.79m, at));
        var assessment = new Assessment(new FiscalYear(2564), [], new Written<decimal>(88.15m, at), [listed], new NationalMean(225, 84.13m), null, at);

        var history = ScoreHistory.Of([assessment], library);

        Assert.Equal([null, "A"], history.Select(year => year.Grade?.Label));
        Assert.Equal([null, Trend.Up], history.Select(year => year.Trend));
        Assert.Equal([null, 4.02m], history.Select(year => year.AboveNational));
    }

    private static YearCoverage CoverageOf(int year, IReadOnlySet<int> open)
    {
        var catalog = CatalogLibraryReader.Embedded.Catalogs[new FiscalYear(year)];
        ImmutableArray<ItemCoverage> items =
        [
            .. catalog.Items.Select(item => open.Contains(item.Code.Number)
                ? new ItemCoverage(item, null, [], ItemStatus.NoPage, null, OitScore.CostOf(catalog, item, Weight), Nothing)
                : new ItemCoverage(item, null, [], ItemStatus.Complete, null, Fraction.Zero, Nothing)),
        ];
        return new YearCoverage(catalog, items, OitScore.Of(catalog, items, Weight));
    }

    private static Bilingual Nothing { get; } = new(string.Empty, string.Empty);
}
