using CsCheck;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Tests.Thai;

public static class FiscalYearTests
{
    private static readonly Gen<DateOnly> Days = Gen.Int[new DateOnly(1857, 1, 1).DayNumber, new DateOnly(2156, 12, 31).DayNumber].Select(DateOnly.FromDayNumber);

    [Theory]
    [InlineData("2567", 2567)]
    [InlineData(" ๒๕๖๗ ", 2567)]
    [InlineData("2540", 2540)]
    [InlineData("2642", 2642)]
    [InlineData("2539", null)]
    [InlineData("2643", null)]
    [InlineData("2024", null)]
    [InlineData("67", null)]
    [InlineData("02567", null)]
    [InlineData("-567", null)]
    [InlineData("2,567", null)]
    [InlineData("", null)]
    public static void AYearIsReadFromFourDigits(string text, int? year) => Assert.Equal(year, FiscalYear.TryRead(text)?.BuddhistYear);

    [Fact]
    public static void ItsLabelNamesTheEra()
    {
        Assert.Equal("ปีงบประมาณ พ.ศ. 2567", new FiscalYear(2567).Label(Language.Thai));
        Assert.Equal("Fiscal year 2567 (2024)", new FiscalYear(2567).Label(Language.English));
    }

    [Fact]
    public static void AnyDayIsInItsYearAndInOneHalfQuarterAndMonth() => Days.Sample(day =>
    {
        var year = FiscalYear.Of(day);

        Assert.True(year.Contains(day));
        Assert.False(year.Previous.Contains(day));
        Assert.Single(Enumerable.Range(1, 2), half => year.Half(half).Contains(day));
        Assert.Single(Enumerable.Range(1, 4), quarter => year.Quarter(quarter).Contains(day));
        Assert.Single(Enumerable.Range(1, 12), month => year.Month(month).Contains(day));
    });

    [Fact]
    public static void EveryPartHasItsShape() => Gen.Int[FiscalYear.First, FiscalYear.Last].Select(year => new FiscalYear(year)).Sample(year =>
    {
        Assert.Equal(PeriodShape.FiscalYear, PeriodText.Shape(year.Days));
        Assert.All(Enumerable.Range(1, 2), half => Assert.Equal(PeriodShape.Half, PeriodText.Shape(year.Half(half))));
        Assert.All(Enumerable.Range(1, 4), quarter => Assert.Equal(PeriodShape.Quarter, PeriodText.Shape(year.Quarter(quarter))));
        Assert.All(Enumerable.Range(1, 12), month => Assert.Equal(PeriodShape.Month, PeriodText.Shape(year.Month(month))));
        Assert.Equal(PeriodShape.FiscalYears, PeriodText.Shape(new Period(year.Previous.FirstDay, year.LastDay)));
    });
}
