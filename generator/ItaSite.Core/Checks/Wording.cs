using System.Globalization;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Checks;

/// <summary>How findings say values: days, periods, numbers, lists, items.</summary>
internal static class Wording
{
    /// <summary><c>9 เมษายน 2567</c>, <c>9 April 2024</c>.</summary>
    public static Bilingual Say(DateOnly day) => new(ThaiDate.Long(day, Language.Thai), ThaiDate.Long(day, Language.English));

    /// <summary><c>1 ตุลาคม 2566 – 31 มีนาคม 2567</c> with the name it has in the fiscal year; always with its days, unless it is a whole month.</summary>
    public static Bilingual Say(Period period) => new(Say(period, Language.Thai), Say(period, Language.English));

    private static string Say(Period period, Language language)
    {
        var days = $"{ThaiDate.Long(period.First, language)} – {ThaiDate.Long(period.Last, language)}";
        return (PeriodText.Shape(period), language) switch
        {
            (PeriodShape.FiscalYear, Language.Thai) => $"ปีงบประมาณ {FiscalYear.Of(period.Last)} ({days})",
            (PeriodShape.FiscalYear, _) => $"fiscal year {FiscalYear.Of(period.Last)} ({days})",
            (PeriodShape.FiscalYears, _) => days,
            _ => PeriodText.Long(period, language),
        };
    }

    /// <summary>The month of a day: <c>ตุลาคม 2566</c>, <c>October 2023</c>.</summary>
    public static Bilingual SayMonth(DateOnly day)
    {
        var month = new Period(new DateOnly(day.Year, day.Month, 1), new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)));
        return Say(month);
    }

    /// <summary>A number with thousands separated and no needless zeros: <c>1,250.5</c>.</summary>
    public static string Say(decimal number) => ThaiNumber.Format(number);

    /// <summary>A whole number in ASCII digits.</summary>
    public static string Say(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The item as people name it: <c>O24 (สถิติเรื่องร้องเรียน)</c>.</summary>
    public static Bilingual Say(CatalogItem item) =>
        new($"{item.Code.Label} ({item.Title.Thai})", $"{item.Code.Label} ({item.Title.English})");

    /// <summary>The texts one after the other, parted by commas.</summary>
    public static Bilingual Join(IEnumerable<Bilingual> texts)
    {
        var all = texts.ToList();
        return new Bilingual(
            string.Join(", ", all.Select(text => text.Thai)),
            string.Join(", ", all.Select(text => text.English)));
    }

    /// <summary>' Did you mean …?' with a leading blank; empty if there is no near name.</summary>
    public static Bilingual Suggest(string? near) => near is null
        ? new Bilingual(string.Empty, string.Empty)
        : new Bilingual($" ชื่อที่ใกล้เคียงที่สุดคือ «{near}»", $" Did you mean '{near}'?");

    /// <summary>The line of a place, for a sentence about another line of the same file.</summary>
    public static string LineOf(SourcePosition position) => Say(position.Line);

    /// <summary>What a cell holds, as the author would say it; null for an empty cell.</summary>
    public static Bilingual? Say(CellValue? value) => value switch
    {
        null => null,
        CellValue.OfText text => Same(text.Text),
        CellValue.OfNumber number => Same(Say(number.Number)),
        CellValue.OfDate date => Say(date.Day),
        CellValue.OfPeriod period => Same(period.Text),
        CellValue.OfYear year => Same(year.Year.ToString()),
        CellValue.OfChoice choice => choice.Choice.Text,
        CellValue.OfFlag flag => flag.Flag ? new Bilingual("ใช่", "yes") : new Bilingual("ไม่ใช่", "no"),
        CellValue.OfNone none => none.Statement.Text,
        _ => null,
    };

    /// <summary>One text for both languages.</summary>
    public static Bilingual Same(string text) => new(text, text);
}
