using System.Collections.Immutable;
using CsCheck;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Checks;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Tests.Coverage;

public static class PeriodProperties
{
    private static readonly DateOnly Start = new FiscalYear(2567).FirstDay;
    private static readonly Gen<FiscalYear> Years = Gen.Int[FiscalYear.First + 1, FiscalYear.Last].Select(year => new FiscalYear(year));
    private static readonly Gen<Period> Periods = Gen.Select(Gen.Int[-60, 400], Gen.Int[0, 120], (first, days) => new Period(Start.AddDays(first), Start.AddDays(first + days)));
    private static readonly Gen<PeriodRule> Rules = Gen.Int[0, PeriodRules.Words.Count - 1].Select(number => (PeriodRule)number);

    [Fact]
    public static void ARuleAcceptsItsOwnWindowAndNothingThatLiesOutside() =>
        Gen.Select(Rules, Years, Gen.Int[1, 4000]).Sample((rule, year, days) =>
            rule.Window(year) is not { } window
            || (rule.Accepts(year, window)
                && !rule.Accepts(year, new Period(window.Last.AddDays(1), window.Last.AddDays(days)))
                && !rule.Accepts(year, new Period(window.First.AddDays(-days), window.First.AddDays(-1)))));

    [Fact]
    public static void OneDayMoreOrLessDecides() =>
        Gen.Select(Rules, Years).Sample((rule, year) =>
            rule.Window(year) is not { } window
            || rule.Accepts(year, window with { First = window.First.AddDays(1) }) == (rule is PeriodRule.InFiscalYear)
            && rule.Accepts(year, window with { Last = window.Last.AddDays(1) }) == (rule is not PeriodRule.InFiscalYear));

    [Fact]
    public static void AHoleIsADayOfTheWindowThatNoRowHolds() =>
        Gen.Select(Periods.Array[1, 8], Periods).Sample((rows, window) =>
        {
            var holes = Of(rows).HolesIn(window).ToList();

            Assert.All(Days(window), day => Assert.Equal(!rows.Any(row => row.Contains(day)), holes.Any(hole => hole.Contains(day))));
            Assert.All(holes, hole => Assert.True(window.Covers(hole)));
            Assert.All(holes.Zip(holes.Skip(1)), pair => Assert.True(pair.First.Last < pair.Second.First.AddDays(-1)));
        });

    [Fact]
    public static void RunsHoldTheSameDaysAsRowsAndDoNotTouch() =>
        Periods.Array[1, 8].Sample(rows =>
        {
            var runs = Of(rows).Runs;

            Assert.Equal(rows.SelectMany(Days).Distinct().Order(), runs.SelectMany(Days));
            Assert.All(runs.Zip(runs.Skip(1)), pair => Assert.True(pair.First.Last.AddDays(1) < pair.Second.First));
        });

    [Fact]
    public static void RowsByMonthAreMonthlyUntilOneIsLeftOut() =>
        Gen.Select(Years, Gen.Int[1, 6]).Sample((year, without) =>
        {
            var months = Enumerable.Range(1, 6).Select(year.Month).ToArray();

            Assert.True(Of(months).AreMonthlyOver(year.Half(1)));
            Assert.Empty(Of(months).HolesIn(year.Half(1)));
            var rest = Of([.. months.Where(month => month != year.Month(without))]);
            Assert.False(rest.AreMonthlyOver(year.Half(1)));
            Assert.Equal([year.Month(without)], rest.HolesIn(year.Half(1)));
        });

    [Fact]
    public static void AHalfYearInOneRowIsNotMonthly() => Years.Sample(year => !Of([year.Half(1)]).AreMonthlyOver(year.Half(1)));

    [Fact]
    public static void DaysThatTwoRowsCountAreFoundWheneverThereAreAny() =>
        Periods.Array[0, 8].Sample(periods =>
        {
            (Period Period, Cell Cell)[] rows = [.. periods.Distinct().OrderBy(one => one.First).ThenBy(one => one.Last).Select(one => (one, new Cell(null, default)))];

            var found = HalfYearNotCovered.Overlapping(rows).ToList();

            Assert.Equal(rows.Length > 0 && rows.SelectMany(row => Days(row.Period)).GroupBy(day => day).Any(day => day.Count() > 1), found.Count > 0);
            Assert.All(found, pair => Assert.True(pair.First.Period.Overlaps(pair.Second.Period)));
        });

    private static DatasetPeriods Of(Period[] rows)
    {
        var field = new DatasetField("period", Same, FieldKind.Period, true, null, null, null, [], null, [], false);
        var type = new DatasetType("t", Same, [], [field], [], ["period"], "period", null, Same, [], default);
        ImmutableArray<DataRow> cells = [.. rows.Select(row => new DataRow([new Cell(new CellValue.OfPeriod(row, string.Empty), default)], default))];
        return DatasetPeriods.Of(new Dataset("t", type, null, null, null, null, cells, Permalink.Home, default))!; // there is a row
    }

    private static Bilingual Same { get; } = new("ก", "a");

    private static IEnumerable<DateOnly> Days(Period period)
    {
        for (var day = period.First; day <= period.Last; day = day.AddDays(1))
        {
            yield return day;
        }
    }
}
