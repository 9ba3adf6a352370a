using System.Globalization;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Thai;

/// <summary>What can be wrong with a written day, and what to write instead.</summary>
internal static class DateFaults
{
    private const string Example = "2567-04-08";

    private static readonly Bilingual WriteADate = Write(Example, new DateOnly(2024, 4, 8));

    /// <summary>A text as it is quoted: without white space around, and not longer than a line can hold.</summary>
    public static string Quoted(string text) => ThaiText.Truncate(ThaiText.Normalize(text).Trim(), 60);

    public static ThaiDateReading Empty() => Refused(new("ไม่มีวันที่เขียนไว้", "No date is written here."), WriteADate);

    public static ThaiDateReading Unknown(string text) => Refused(
        new($"«{Quoted(text)}» ไม่อยู่ในรูปแบบวันที่ที่อ่านได้", $"'{Quoted(text)}' is not a date in a form that can be read."),
        WriteADate);

    /// <param name="text">What is written.</param>
    /// <param name="day">The day without the time; null if the rest is no day either.</param>
    public static ThaiDateReading TimeOfDay(string text, DateOnly? day) => Refused(
        new($"«{Quoted(text)}» มีเวลากำกับอยู่ แต่ที่นี่ใช้เฉพาะวันที่", $"'{Quoted(text)}' has a time of day, but only a date belongs here."),
        day is { } found ? Write(ThaiDate.BuddhistIso(found), found) : WriteADate);

    public static ThaiDateReading MissingParts(string text, DateTokens tokens)
    {
        var (thai, english) = tokens.Shape switch
        {
            "9" => ("วันและเดือน", "the day and the month are"),
            "a" => ("วันและปี", "the day and the year are"),
            "9a" => ("ปี", "the year is"),
            "9/9" or "9-9" when tokens.Texts[0].Length <= 2 && tokens.Texts[2].Length <= 2 => ("ปี", "the year is"),
            _ => ("วันที่", "the day is"),
        };
        return Refused(
            new($"«{Quoted(text)}» ไม่ครบวัน เดือน ปี: ขาด{thai}", $"'{Quoted(text)}' is not a whole date: {english} missing."),
            WriteADate);
    }

    /// <summary>Year, month and day, but not joined by hyphens.</summary>
    public static ThaiDateReading OtherSigns(string text, string year, int month, int day) => Refused(
        new($"«{Quoted(text)}» คั่นปี เดือน วัน ด้วยเครื่องหมายอื่นที่ไม่ใช่ขีดกลาง", $"'{Quoted(text)}' has other signs than hyphens between year, month and day."),
        year.Length is 4 && Written(ThaiDate.Number(year), month, day) is { } help ? help : WriteADate);

    /// <summary>Two short numbers before a year: day and month in an order that is not known.</summary>
    public static ThaiDateReading UncertainOrder(string text, int first, int second, string year)
    {
        var number = year.Length is 4 ? ThaiDate.Number(year) : 0;
        var readings = new[] { Written(number, second, first), first == second ? null : Written(number, first, second) };
        return Refused(
            new(
                $"«{Quoted(text)}» ไม่บอกแน่ชัดว่าตัวเลขใดเป็นวันและตัวเลขใดเป็นเดือน",
                $"'{Quoted(text)}' does not say for certain which number is the day and which is the month."),
            OneOf([.. readings.OfType<Bilingual>()]));
    }

    /// <summary>A year of one or two digits.</summary>
    public static ThaiDateReading ShortYear(string text, string year, int month, int day)
    {
        var number = ThaiDate.Number(year);
        var readings = new[] { Written(2500 + number, month, day), number < 50 ? Written(2000 + number, month, day) : null };
        return Refused(
            new(
                $"«{Quoted(text)}» เขียนปีไม่ครบสี่หลัก («{year}») จึงไม่แน่ชัดว่าเป็นปีใด",
                $"'{Quoted(text)}' has a year of fewer than four digits ('{year}'), so it is not certain which year it is."),
            OneOf([.. readings.OfType<Bilingual>()]));
    }

    public static ThaiDateReading YearOfNoEra(string text, string year, Era era, int month, int day)
    {
        var number = year.Length is 4 ? ThaiDate.Number(year) : 0;
        var (meant, fault) = (era, number) switch
        {
            (not Era.Common, >= 2400 + Eras.Distance and <= 2699 + Eras.Distance) => (number - Eras.Distance, TwiceAdded(text, number)),
            (not Era.Buddhist, >= 2400 - 2 * Eras.Distance and <= 2699 - 2 * Eras.Distance) => (number + Eras.Distance, TwiceTaken(text, number)),
            (not Era.Unsaid, _) => (number, OtherEra(text, number, era)),
            _ => (number, NoEra(text, year)),
        };
        return Refused(fault, Written(meant, month, day) ?? WriteADate);
    }

    public static ThaiDateReading NoSuchDay(string text, int year, int month, int day)
    {
        var months = month is >= 1 and <= 12;
        if (!months)
        {
            return Refused(
                new($"«{Quoted(text)}» ระบุเดือนที่ {Text(month)} แต่หนึ่งปีมี 12 เดือน", $"'{Quoted(text)}' names month {Text(month)}, but a year has 12 months."),
                Written(year + Eras.Distance, day, month) ?? WriteADate);
        }

        var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        return Refused(
            new(
                $"«{Quoted(text)}» เป็นวันที่ที่ไม่มีจริง: {MonthNames.Long(month, Language.Thai)} พ.ศ. {Text(year + Eras.Distance)} มี {Text(last.Day)} วัน",
                $"'{Quoted(text)}' is a day that does not exist: {MonthNames.Long(month, Language.English)} {Text(year)} has {Text(last.Day)} days."),
            Write(ThaiDate.BuddhistIso(last), last, "ถ้าหมายถึงวันสุดท้ายของเดือน ", "If the last day of the month is meant, w"));
    }

    public static ThaiDateReading UnknownMonth(string text, string name, string year, int day)
    {
        var fault = new Bilingual($"«{Quoted(text)}» มีชื่อเดือนที่ไม่รู้จัก: «{Quoted(name)}»", $"'{Quoted(text)}' has a month that is not known: '{Quoted(name)}'.");
        var meant = MonthNames.FindNear(name) is { } near && year.Length is 4 ? Written(ThaiDate.Number(year), near, day) : null;
        return Refused(fault, meant ?? WriteADate);
    }

    /// <summary>'Write …' for a year of either era as the author counts; null if there is no such day.</summary>
    private static Bilingual? Written(int year, int month, int day) =>
        Eras.CommonYear(year, Era.Unsaid) is { } common && ThaiDate.Day(common, month, day) is { } found
            ? Write(ThaiDate.Iso(year, month, day), found)
            : null;

    private static Bilingual Write(string iso, DateOnly day, string thai = "", string english = "W") => new(
        $"{thai}ให้เขียน «{iso}» สำหรับวันที่ {ThaiDate.Long(day, Language.Thai)}",
        $"{english}rite '{iso}' for {ThaiDate.Long(day, Language.English)}.");

    private static Bilingual OneOf(IReadOnlyList<Bilingual> readings) => readings switch
    {
        [] => WriteADate,
        [var only] => only,
        [var first, var second, ..] => new($"{first.Thai} หรือ{second.Thai}", $"{first.English} {second.English}"),
    };

    private static Bilingual TwiceAdded(string text, int year) => new(
        $"«{Quoted(text)}» มีปี {Text(year)} ซึ่งเท่ากับ พ.ศ. {Text(year - Eras.Distance)} บวก 543 คือบวก 543 ซ้ำสองครั้ง",
        $"'{Quoted(text)}' has the year {Text(year)}, which is B.E. {Text(year - Eras.Distance)} plus 543: 543 was added twice.");

    private static Bilingual TwiceTaken(string text, int year) => new(
        $"«{Quoted(text)}» มีปี {Text(year)} ซึ่งเท่ากับ ค.ศ. {Text(year + Eras.Distance)} ลบ 543 คือลบ 543 ซ้ำสองครั้ง",
        $"'{Quoted(text)}' has the year {Text(year)}, which is {Text(year + Eras.Distance)} C.E. minus 543: 543 was taken away twice.");

    private static Bilingual OtherEra(string text, int year, Era era) => era is Era.Buddhist
        ? new($"«{Quoted(text)}» ระบุ พ.ศ. {Text(year)} ซึ่งไม่ใช่ปีพุทธศักราชที่ใช้ได้ (2400–2699)", $"'{Quoted(text)}' names {Text(year)} as a Buddhist year, but those run from 2400 to 2699.")
        : new($"«{Quoted(text)}» ระบุ ค.ศ. {Text(year)} ซึ่งไม่ใช่ปีคริสต์ศักราชที่ใช้ได้ (1857–2156)", $"'{Quoted(text)}' names {Text(year)} as a common-era year, but those run from 1857 to 2156.");

    private static Bilingual NoEra(string text, string year) => new(
        $"«{Quoted(text)}» มีปี {Quoted(year)} ซึ่งไม่ใช่ทั้ง พ.ศ. (2400–2699) และ ค.ศ. (1857–2156)",
        $"'{Quoted(text)}' has the year {Quoted(year)}, which is neither a Buddhist year (2400 to 2699) nor a common-era year (1857 to 2156).");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static ThaiDateReading Refused(Bilingual fault, Bilingual help) => new(null, fault, help);
}
