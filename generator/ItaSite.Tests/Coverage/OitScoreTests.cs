using System.Collections.Immutable;
using CsCheck;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Reading;
using ItaSite.Core.Thai;

namespace ItaSite.Tests.Coverage;

public static class OitScoreTests
{
    private const decimal Weight = 40;

    [Fact]
    public static void TheReportsTwoZerosOf2566GiveTheReportsMeans()
    {
        var score = ScoreOf(2566, 29, 36);

        Assert.Equal(
            ["9.1 = 100.00", "9.2 = 100.00", "9.3 = 100.00", "9.4 = 100.00", "9.5 = 75.00", "10.1 = 87.50", "10.2 = 100.00"],
            score.Indicators.SelectMany(one => one.SubIndicators).Select(sub => $"{sub.Code} = {sub.Score}"));
        Assert.Equal(["9 = 95.00", "10 = 93.75"], score.Indicators.Select(one => $"{one.Code} = {one.Score}"));
        Assert.Equal("37.75", score.Points.ToString());
    }

    [Theory]
    [InlineData(2566, 29, "1.00")]
    [InlineData(2566, 1, "0.40")]
    [InlineData(2566, 36, "1.25")]
    [InlineData(2566, 43, "2.00")]
    [InlineData(2567, 24, "1.00")]
    [InlineData(2567, 7, "0.57")]
    public static void AnItemCostsMoreInASmallSubIndicator(int year, int number, string cost)
    {
        var catalog = CatalogOf(year);

        Assert.Equal(cost, OitScore.CostOf(catalog, catalog.Items[number - 1], Weight).ToString());
    }

    [Fact]
    public static void ScoreAndCostsOfAllGapsAddUpToTheWeight() =>
        Gen.Select(Gen.Int[2566, 2568], Gen.Int[1, 43].HashSet[0, 43]).Sample((year, open) =>
        {
            var catalog = CatalogOf(year);
            int[] gaps = [.. open.Where(number => number <= catalog.Items.Length)];
            var costs = gaps.Aggregate(Fraction.Zero, (sum, number) => sum + OitScore.CostOf(catalog, catalog.Items[number - 1], Weight));

            return ScoreOf(year, gaps).Points + costs == Fraction.Of(Weight);
        });

    private static Catalog CatalogOf(int year) => CatalogLibraryReader.Embedded.Catalogs[new FiscalYear(year)];

    private static InstrumentScore ScoreOf(int year, params int[] open)
    {
        var catalog = CatalogOf(year);
        ImmutableArray<ItemCoverage> items =
        [
            .. catalog.Items.Select(item => new ItemCoverage(
                item,
                null,
                [],
                open.Contains(item.Code.Number) ? ItemStatus.NoPage : ItemStatus.Complete,
                null,
                Fraction.Zero,
                new Bilingual(string.Empty, string.Empty))),
        ];
        return OitScore.Of(catalog, items, Weight);
    }
}
