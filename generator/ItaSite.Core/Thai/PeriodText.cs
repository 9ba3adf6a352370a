using System.Globalization;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Thai;

/// <summary>Periods as people write and read them; the same under every culture.</summary>
public static class PeriodText
{
    private static readonly string[] Between = ["..", "–", "—", " - ", "ถึง", "/"];

    /// <summary>
    /// Reads a period: <c>2567</c> or <c>ปีงบประมาณ 2567</c> (a fiscal year), <c>2567-H1</c>, <c>2567-Q2</c> or <c>ไตรมาส 2/2567</c>,
    /// <c>2566-10</c> or <c>ตุลาคม 2566</c> (a calendar month), one day, or two of these with <c>/</c> or <c>..</c> between, both of which belong to it.
    /// </summary>
    public static PeriodReading Read(string text)
    {
        var normal = ThaiText.Normalize(text);
        return One(normal) ?? FromTo(normal) ?? PeriodFaults.Unknown(text, ThaiDate.Read(normal));
    }

    /// <summary>The period in full, with its name in the fiscal year if it has one: <c>ปีงบประมาณ พ.ศ. 2567</c>, <c>ตุลาคม 2566</c>.</summary>
    public static string Long(Period period, Language language) => Shape(period) switch
    {
        PeriodShape.Day => ThaiDate.Long(period.First, language),
        PeriodShape.Month => Month(period, language),
        PeriodShape.Quarter => $"{Range(period, language)} ({Quarter(period, language)})",
        PeriodShape.Half => $"{Range(period, language)} ({Half(period, language)})",
        PeriodShape.FiscalYear => FiscalYear.Of(period.First).Label(language),
        PeriodShape.FiscalYears => Years(FiscalYear.Of(period.First), FiscalYear.Of(period.Last), language),
        _ => Range(period, language),
    };

    /// <summary>What a period is in the calendar of the state.</summary>
    public static PeriodShape Shape(Period period)
    {
        if (period.First == period.Last)
        {
            return PeriodShape.Day;
        }

        var months = WholeMonths(period);
        var sinceOctober = (period.First.Month + 2) % 12;
        return months switch
        {
            1 => PeriodShape.Month,
            3 when sinceOctober % 3 is 0 => PeriodShape.Quarter,
            6 when sinceOctober % 6 is 0 => PeriodShape.Half,
            12 when sinceOctober is 0 => PeriodShape.FiscalYear,
            > 12 when sinceOctober is 0 && months % 12 is 0 => PeriodShape.FiscalYears,
            _ => PeriodShape.Other,
        };
    }

    /// <summary>The calendar month in which a day falls.</summary>
    internal static Period MonthOf(int year, int month) => new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    /// <summary>How many calendar months the period is; 0 if it begins or ends inside one.</summary>
    private static int WholeMonths(Period period) =>
        period.First.Day is 1 && period.Last.Day == DateTime.DaysInMonth(period.Last.Year, period.Last.Month)
            ? 12 * (period.Last.Year - period.First.Year) + period.Last.Month - period.First.Month + 1
            : 0;

    /// <summary>A period with a name, or one day; null if the text has neither form.</summary>
    private static PeriodReading? One(string text) => Named(text, DateTokens.Of(text)) ?? OneDay(text);

    private static PeriodReading? Named(string text, DateTokens tokens) => (tokens.Shape, tokens.Texts) switch
    {
        ("", _) => PeriodFaults.Empty(),
        ("9", [var year]) => Whole(text, year, all => all.Days),
        ("a9", ["ปีงบประมาณ" or "ปีงบประมาณพศ" or "fy" or "fiscalyear", var year]) => Whole(text, year, all => all.Days),
        ("9-a9", [var year, _, "h", var number]) => Part(text, year, number, 2, (all, half) => all.Half(half)),
        ("9-a9", [var year, _, "q", var number]) => Quarter(text, year, number),
        ("9a9", [var year, "q", var number]) => Quarter(text, year, number),
        ("a9/9", ["ไตรมาส" or "ไตรมาสที่" or "q", var number, _, var year]) => Quarter(text, year, number),
        ("a9a9", ["ไตรมาส" or "ไตรมาสที่", var number, "ปีงบประมาณ" or "ปีงบประมาณพศ", var year]) => Quarter(text, year, number),
        ("9-9", [{ Length: 4 } year, _, { Length: 1 or 2 } month]) => CalendarMonth(text, year, Era.Unsaid, ThaiDate.Number(month)),
        ("9-9", [{ Length: 4 } first, _, { Length: 4 } last]) => InOrder(text, Whole(text, first, all => all.Days), Whole(text, last, all => all.Days)),
        ("a9", [var words, { Length: 4 } year]) => CalendarMonth(text, words, year),
        _ => null,
    };

    private static PeriodReading Whole(string text, string year, Func<FiscalYear, Period> days) =>
        FiscalYear.TryRead(year) is { } read ? Found(days(read)) : PeriodFaults.NoFiscalYear(text, year);

    private static PeriodReading Part(string text, string year, string number, int parts, Func<FiscalYear, int, Period> days) =>
        ThaiDate.Number(number) is var part && part >= 1 && part <= parts
            ? Whole(text, year, all => days(all, part))
            : PeriodFaults.NoSuchPart(text, parts, FiscalYear.TryRead(year));

    private static PeriodReading Quarter(string text, string year, string number) => Part(text, year, number, 4, (all, quarter) => all.Quarter(quarter));

    private static PeriodReading? CalendarMonth(string text, string words, string year)
    {
        var (name, era) = Eras.Split(words);
        return MonthNames.Find(name) is { } month
            ? CalendarMonth(text, year, era, month)
            : MonthNames.FindNear(name) is { } near ? PeriodFaults.UnknownMonth(text, name, year, near) : null;
    }

    private static PeriodReading CalendarMonth(string text, string year, Era era, int month)
    {
        if (year.Length is not 4 || Eras.CommonYear(ThaiDate.Number(year), era) is not { } common)
        {
            return PeriodFaults.YearOfNoEra(text, year, era, month);
        }

        return month is >= 1 and <= 12 ? Found(MonthOf(common, month)) : PeriodFaults.NoSuchMonth(text, common, month);
    }

    private static PeriodReading? OneDay(string text) => ThaiDate.Read(text).Day is { } day ? Found(new Period(day, day)) : null;

    /// <summary>Two periods with a sign between; null if there is no such sign, or the text is a day that was refused.</summary>
    private static PeriodReading? FromTo(string text)
    {
        var sign = Between.FirstOrDefault(one => text.Split(one).Length is 2);
        if (sign is null || !DateTokens.Of(text).ThreeNumbers().IsEmpty)
        {
            return null;
        }

        var parts = text.Split(sign);
        return InOrder(text, End(parts[0]), End(parts[1]));
    }

    private static PeriodReading End(string text) => One(text) ?? PeriodFaults.Unknown(text, ThaiDate.Read(text));

    private static PeriodReading InOrder(string text, PeriodReading from, PeriodReading to) => (from.Period, to.Period) switch
    {
        ({ } first, { } last) when first.First <= last.First && first.Last <= last.Last => Found(new Period(first.First, last.Last)),
        ({ } first, { } last) => PeriodFaults.WrongOrder(text, first, last),
        (null, _) => from,
        _ => to,
    };

    private static string Month(Period period, Language language) =>
        string.Create(CultureInfo.InvariantCulture, $"{MonthNames.Long(period.First.Month, language)} {period.First.Year + (language is Language.Thai ? Eras.Distance : 0)}");

    private static string Quarter(Period period, Language language)
    {
        var number = (period.First.Month + 2) % 12 / 3;
        return language is Language.Thai
            ? string.Create(CultureInfo.InvariantCulture, $"ไตรมาสที่ {number + 1} ของ{FiscalYear.Of(period.First).Label(language)}")
            : $"{new[] { "first", "second", "third", "fourth" }[number]} quarter of fiscal year {FiscalYear.Of(period.First)}";
    }

    private static string Half(Period period, Language language) => (language, period.First.Month) switch
    {
        (Language.Thai, 10) => $"6 เดือนแรกของ{FiscalYear.Of(period.First).Label(language)}",
        (Language.Thai, _) => $"6 เดือนหลังของ{FiscalYear.Of(period.First).Label(language)}",
        (_, 10) => $"first half of fiscal year {FiscalYear.Of(period.First)}",
        _ => $"second half of fiscal year {FiscalYear.Of(period.First)}",
    };

    private static string Years(FiscalYear first, FiscalYear last, Language language) => language is Language.Thai
        ? $"{first.Label(language)}–{last}"
        : string.Create(CultureInfo.InvariantCulture, $"Fiscal years {first}–{last} ({first.BuddhistYear - Eras.Distance}–{last.BuddhistYear - Eras.Distance})");

    /// <summary>Its first and its last day, whatever shape it has.</summary>
    public static string Range(Period period, Language language) => $"{ThaiDate.Long(period.First, language)} – {ThaiDate.Long(period.Last, language)}";

    private static PeriodReading Found(Period period) => new(period, null, null);
}

/// <summary>What a period is in the calendar of the state.</summary>
public enum PeriodShape
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>One day.</summary>
    Day,

    /// <summary>A whole calendar month.</summary>
    Month,

    /// <summary>A quarter of a fiscal year, from October, January, April or July.</summary>
    Quarter,

    /// <summary>A half of a fiscal year, from October or April.</summary>
    Half,

    /// <summary>A whole fiscal year.</summary>
    FiscalYear,

    /// <summary>Two or more whole fiscal years.</summary>
    FiscalYears,
}

/// <summary>What came of reading a period.</summary>
/// <param name="Period">The period; null if the text is none.</param>
/// <param name="Fault">What stands there and what is wrong with it; null when the period is given.</param>
/// <param name="Help">What to write instead; null when the period is given.</param>
public readonly record struct PeriodReading(Period? Period, Bilingual? Fault, Bilingual? Help);
