using ItaSite.Core.Catalogs;
using ItaSite.Core.Reading;
using ItaSite.Core.Thai;

namespace ItaSite.Tests.Catalogs;

public static class EmbeddedCatalogTests
{
    private static readonly CatalogLibrary Library = CatalogLibraryReader.Embedded;

    [Fact]
    public static void ReadsWithoutAFinding() => Assert.Empty(CatalogLibraryReader.EmbeddedFindings);

    [Theory]
    [InlineData(2566, "9.1:10 9.2:8 9.3:4 9.4:4 9.5:4 10.1:8 10.2:5")]
    [InlineData(2567, "9.1:6 9.2:7 9.3:4 9.4:4 9.5:4 10.1:6 10.2:4")]
    [InlineData(2568, "9.1:4 9.2:7 9.3:2 9.4:3 9.5:4 10.1:4 10.2:4")]
    public static void HasTheItemsOfEachSubIndicator(int year, string expected)
    {
        var catalog = Library.Catalogs[new FiscalYear(year)];

        var actual = catalog.SubIndicators.Select(sub => $"{sub.Code}:{catalog.ItemsOf(sub).Count()}");

        Assert.Equal(expected, string.Join(' ', actual));
    }

    [Theory]
    [InlineData(2566, 43)]
    [InlineData(2567, 35)]
    [InlineData(2568, 28)]
    public static void ItemsStandAtTheirNumber(int year, int count)
    {
        var items = Library.Catalogs[new FiscalYear(year)].Items;

        Assert.Equal(Enumerable.Range(1, count), items.Select(item => item.Code.Number));
    }

    [Fact]
    public static void ComplaintStatisticsMoveEveryYear()
    {
        var topic = Library.Crosswalk.Find("complaint-stats");

        Assert.Equal(["2566:O29", "2567:O24", "2568:O19"], topic!.Codes.Values.SelectMany(codes => codes).Select(code => code.ToString())); // the line above fails the test if it is null
    }

    [Fact]
    public static void EveryTopicLeadsToItemsThatAre()
    {
        var dangling = Library.Crosswalk.Topics.SelectMany(topic => topic.Codes.Values.SelectMany(codes => codes)).Where(code => Library.Find(code) is null);

        Assert.Empty(dangling);
    }

    [Fact]
    public static void EveryItemIsAmongTheCodesOfItsTopic()
    {
        var lost = Library.Catalogs.Values
            .SelectMany(catalog => catalog.Items)
            .Where(item => Library.Crosswalk.Find(item.Topic)?.Codes[item.Code.Year].Contains(item.Code) is not true);

        Assert.Empty(lost.Select(item => item.Code.ToString()));
    }

    [Fact]
    public static void UnknownComponentsStayUnknown()
    {
        var known = Library.Catalogs[new FiscalYear(2568)].Items.Where(item => item.Components is not null);

        Assert.Equal(["O1", "O2"], known.Select(item => item.Code.Label));
    }

    [Fact]
    public static void PlanIsDueForTheYearAndItsProgressForTheHalf()
    {
        var components = Library.Find(new OitCode(new FiscalYear(2567), 8))!.Components!.Value; // the item counts above hold that it is there

        Assert.Equal(
            "project:in_force_fy output:in_force_fy budget:in_force_fy time:in_force_fy progress:h1_fy spent:h1_fy",
            string.Join(' ', components.Select(one => $"{one.Id}:{one.Period?.Word()}")));
    }

    [Theory]
    [InlineData(2565, "97.71", "AA")]
    [InlineData(2566, "94.99", "A")]
    [InlineData(2566, "84.99", "B")]
    [InlineData(2570, "49.99", "F")]
    public static void ScoresGetTheGradeOfTheirYear(int year, string score, string grade) =>
        Assert.Equal(grade, Library.GradesOf(new FiscalYear(year)).Of(decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture)).Label);

    [Fact]
    public static void GradesAreLessSureAfterTheReport() =>
        Assert.Equal(
            [(2567, Confidence.Low), (2564, Confidence.High)],
            Library.Grades.Select(scheme => (scheme.FirstYear.BuddhistYear, scheme.Confidence)));
}
