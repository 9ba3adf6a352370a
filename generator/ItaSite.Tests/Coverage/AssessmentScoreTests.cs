using System.Collections.Immutable;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Reading;
using ItaSite.Core.Thai;

namespace ItaSite.Tests.Coverage;

/// <summary>The figures of the FY2567 report on the assessment of FY2566, and those of the forms' test vectors.</summary>
public static class AssessmentScoreTests
{
    private static readonly FiscalYear Year = new(2566);

    private static readonly GradeScheme Scheme = CatalogLibraryReader.Embedded.GradesOf(Year);

    [Fact]
    public static void TheReportsResultComesOutToTheSecondDecimal()
    {
        var score = AssessmentScore.Of(Report, Scheme)!; // all instruments are given

        Assert.Equal(["100.00", "99.88", "94.38"], score.Instruments.Select(one => one.Score.ToString()));
        Assert.Equal(["30.00", "29.96", "37.75"], score.Instruments.Select(one => one.Points.ToString()));
        Assert.Equal(97.71m, score.Total.Rounded());
        Assert.Equal("AA", score.Grade.Label);
        Assert.True(score.Passed);
    }

    [Fact]
    public static void AnAssessmentWithoutAnInstrumentHasNoTotal() =>
        Assert.Null(AssessmentScore.Of(Report with { Instruments = Report.Instruments.RemoveAt(0) }, Scheme));

    [Theory]
    [InlineData(93.50, 100, 38.70)]
    [InlineData(97.50, 100, 39.50)]
    [InlineData(97.78, 93.75, 38.31)]
    [InlineData(97.14, 100, 39.43)]
    [InlineData(97.50, 87.50, 37.00)]
    [InlineData(93.78, 100, 38.76)]
    [InlineData(96, 100, 39.20)]
    [InlineData(92.50, 93.75, 37.25)]
    [InlineData(94.64, 100, 38.93)]
    [InlineData(100, 100, 40.00)]
    public static void OitIsFourTenthsOfTheMeanOfItsIndicators(decimal nine, decimal ten, decimal points)
    {
        var oit = AssessmentScore.Of(With(nine, ten), Scheme)!.Instruments[^1]; // all instruments are given

        Assert.Equal(points, oit.Points.Rounded());
    }

    [Theory]
    [InlineData(100, "AA", true)]
    [InlineData(95.00, "AA", true)]
    [InlineData(94.995, "AA", true)]
    [InlineData(94.994, "A", true)]
    [InlineData(94.99, "A", true)]
    [InlineData(85.00, "A", true)]
    [InlineData(84.99, "B", false)]
    [InlineData(75.00, "B", false)]
    [InlineData(74.99, "C", false)]
    [InlineData(65.00, "C", false)]
    [InlineData(64.99, "D", false)]
    [InlineData(55.00, "D", false)]
    [InlineData(54.99, "E", false)]
    [InlineData(50.00, "E", false)]
    [InlineData(49.99, "F", false)]
    [InlineData(0, "F", false)]
    public static void AGradeIsLookedUpAfterRounding(decimal exact, string label, bool passed)
    {
        var rounded = Fraction.Of(exact).Rounded();

        Assert.Equal(label, Scheme.Of(rounded).Label);
        Assert.Equal(passed, rounded >= Scheme.PassFrom);
    }

    [Fact]
    public static void TheEightYearlyDifferencesOfTheReportComeOut()
    {
        var history = ScoreHistory.Of([Report], CatalogLibraryReader.Embedded);

        Assert.Equal(
            [null, 9.81m, -6.27m, -7.01m, 0.45m, 1.50m, 10.36m, 10.29m, -0.73m],
            history.Select(year => year.Difference));
        Assert.Equal(97.71m, history[^1].Total);
    }

    private static Assessment With(decimal nine, decimal ten) =>
        Report with { Instruments = [.. Report.Instruments.Take(2), Of("OIT", Indicator("9", nine), Indicator("10", ten))] };

    private static Assessment Report { get; } = new(
        Year,
        [
            Of("IIT", Indicator("1", 100), Indicator("2", 100), Indicator("3", 100), Indicator("4", 100), Indicator("5", 100)),
            Of("EIT", Indicator("6", 100), Indicator("7", 100), Indicator("8", 99.63m)),
            Of(
                "OIT",
                Indicator("9", null, ("9.1", 100), ("9.2", 100), ("9.3", 100), ("9.4", 100), ("9.5", 75)),
                Indicator("10", null, ("10.1", 87.5m), ("10.2", 100))),
        ],
        Written(97.71m),
        [
            Listed(2558, 79.31m), Listed(2559, 89.12m), Listed(2560, 82.85m), Listed(2561, 75.84m),
            Listed(2562, 76.29m), Listed(2563, 77.79m), Listed(2564, 88.15m), Listed(2565, 98.44m),
        ],
        new NationalMean(245, 92.55m),
        null,
        default);

    private static Written<T> Written<T>(T value) => new(value, default);

    private static YearScore Listed(int year, decimal score) => new(Written(new FiscalYear(year)), Written(score));

    private static Instrument Of(string code, params ImmutableArray<IndicatorResult> indicators) => new(Written(code), indicators);

    private static IndicatorResult Indicator(string code, decimal? score, params (string Code, decimal Score)[] parts) => new(
        Written(code),
        new Bilingual(code, code),
        score is { } given ? Written(given) : null,
        [.. parts.Select(part => new SubIndicatorResult(Written(part.Code), Written(part.Score), []))]);
}
