using System.Globalization;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Thai;

/// <summary>What can be wrong with a written day, and what to write instead.</summary>
internal static class DateFaults
{
    private static readonly Bilingual WriteADate = new(
        "ให้เขียนวันที่เป็น ปี-เดือน-วัน เช่น «2567-04-08» สำหรับวันที่ 8 เมษายน 2567",
        "Write the date as year-month-day, such as '2567-04-08' for 8 April 2024.");

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

    /// <summary>A part of a date; null if it is not even that.</summary>
    public static ThaiDateReading? MissingParts(string text, DateTokens tokens)
    {
        var missing = Missing(tokens);
        return missing is null
            ? null
            : Refused(new($"«{Quoted(text)}» ไม่ครบวัน เดือน ปี: ขาด{missing.Thai}", $"'{Quoted(text)}' is not a whole date: {missing.English} missing."), WriteADate);
    }

    private static Bilingual? Missing(DateTokens tokens) => (tokens.Shape, tokens.Texts) switch
    {
        ("9", [{ Length: <= 4 }]) => new("วันและเดือน", "the day and the month are"),
        ("a9", [var word, _]) when Eras.Split(word).Before is "" or "ปี" or "ปีงบประมาณ" => new("วันและเดือน", "the day and the month are"),
        ("a9", [var word, _]) when MonthNames.Find(Eras.Split(word).Before) is not null => new("วันที่", "the day is"),
        ("9-9" or "9/9", [{ Length: 4 }, _, { Length: <= 2 }]) => new("วันที่", "the day is"),
        ("9-9" or "9/9", [{ Length: <= 2 }, _, { Length: 4 }]) => new("วันที่", "the day is"),
        ("9-9" or "9/9", [{ Length: <= 2 }, _, { Length: <= 2 }]) => new("ปี", "the year is"),
        ("9a", [_, var month]) when MonthNames.Find(month) is not null => new("ปี", "the year is"),
        ("a", [var month]) when MonthNames.Find(month) is not null => new("วันและปี", "the day and the year are"),
        _ => null,
    };

    /// <summary>Year, month and day, but not joined by hyphens.</summary>
    public static ThaiDateReading OtherSigns(string text, string year, int month, int day) => Refused(
        new($"«{Quoted(text)}» ไม่ได้คั่นปี เดือน วัน ด้วยขีด (-)", $"'{Quoted(text)}' has no hyphens (-) between year, month and day."),
        year.Length is 4 && Written(ThaiDate.Number(year), month, day) is { } help ? help : WriteADate);

    /// <summary>Two short numbers before a year: day and month in an order that is not known.</summary>
    public static ThaiDateReading UncertainOrder(string text, int first, int second, string year)
    {
        var number = year.Length is 4 ? ThaiDate.Number(year) : 0;
        if (Eras.CommonYear(number, Era.Unsaid) is null)
        {
            return YearOfNoEra(text, year, Era.Unsaid, second, first);
        }

        var readings = new[] { Written(number, second, first), first == second ? null : Written(number, first, second) };
        return readings is [null, null] ? Unknown(text) : Refused(
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
        var meant = Eras.Meant(number, era);
        var fault = (era, number) switch
        {
            _ when meant < number => TwiceAdded(text, number),
            _ when meant > number => TwiceTaken(text, number),
            (Era.Unsaid, _) => NoEra(text, year),
            _ => OtherEra(text, number, era),
        };
        return Refused(fault, meant is { } right && Written(right, month, day) is { } help ? help : WriteADate);
    }

    public static ThaiDateReading NoSuchDay(string text, int year, int month, int day)
    {
        if (month is < 1 or > 12)
        {
            return Refused(
                new($"«{Quoted(text)}» ระบุเดือนที่ {Text(month)} แต่หนึ่งปีมี 12 เดือน", $"'{Quoted(text)}' names month {Text(month)}, but a year has 12 months."),
                Written(year + Eras.Distance, day, month) ?? WriteADate);
        }

        var days = PeriodText.MonthOf(year, month);
        return Refused(
            new(
                $"«{Quoted(text)}» ไม่มีอยู่จริง: เดือน{MonthNames.Long(month, Language.Thai)} พ.ศ. {Text(year + Eras.Distance)} มี {Text(days.Last.Day)} วัน",
                $"'{Quoted(text)}' does not exist: {MonthNames.Long(month, Language.English)} {Text(year)} has {Text(days.Last.Day)} days."),
            new(
                $"ให้เขียนวันที่ตั้งแต่ «{ThaiDate.BuddhistIso(days.First)}» ถึง «{ThaiDate.BuddhistIso(days.Last)}»",
                $"Write a date from '{ThaiDate.BuddhistIso(days.First)}' to '{ThaiDate.BuddhistIso(days.Last)}'."));
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

    private static Bilingual Write(string iso, DateOnly day) => new(
        $"ให้เขียน «{iso}» สำหรับวันที่ {ThaiDate.Long(day, Language.Thai)}",
        $"Write '{iso}' for {ThaiDate.Long(day, Language.English)}.");

    private static Bilingual OneOf(IReadOnlyList<Bilingual> readings) => readings switch
    {
        [] => WriteADate,
        [var only] => only,
        [var first, var second, ..] => new(
            first.Thai + second.Thai.Replace("ให้เขียน", " หรือ", StringComparison.Ordinal),
            first.English.TrimEnd('.') + second.English.Replace("Write", ", or", StringComparison.Ordinal)),
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
