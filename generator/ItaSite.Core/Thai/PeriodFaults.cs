using System.Globalization;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Thai;

/// <summary>What can be wrong with a written period, and what to write instead.</summary>
internal static class PeriodFaults
{
    private static readonly Bilingual Forms = new(
        "ให้เขียน «2567» (ปีงบประมาณ) «2567-H1» (6 เดือนแรก) «2567-Q2» (ไตรมาสที่ 2) «2566-10» (เดือนตุลาคม 2566) หรือ «2566-10-01/2567-03-31» (วันแรก/วันสุดท้าย)",
        "Write '2567' (fiscal year), '2567-H1' (first half), '2567-Q2' (second quarter), '2566-10' (October 2023) or '2566-10-01/2567-03-31' (first day/last day).");

    public static PeriodReading Empty() => Refused(new("ไม่มีช่วงเวลาเขียนไว้", "No period is written here."), Forms);

    /// <summary>No form of a period. If the text is nearly a day, what is wrong with that day is said instead.</summary>
    public static PeriodReading Unknown(string text, ThaiDateReading day)
    {
        var nearlyADay = day.Fault is not null && DateTokens.Of(text).Shape is "9-9-9" or "9/9/9" or "9.9.9" or "9a9";
        return nearlyADay
            ? Refused(day.Fault!, day.Help!) // both are given when the day is not
            : Refused(new($"«{Quoted(text)}» ไม่อยู่ในรูปแบบช่วงเวลาที่อ่านได้", $"'{Quoted(text)}' is not a period in a form that can be read."), Forms);
    }

    public static PeriodReading NoFiscalYear(string text, string year)
    {
        var number = year.Length <= 4 ? ThaiDate.Number(year) : 0;
        var meant = number switch
        {
            < 100 when year.Length is 2 => number + 2500,
            >= FiscalYear.First - Eras.Distance and <= FiscalYear.Last - Eras.Distance => number + Eras.Distance,
            >= FiscalYear.First + Eras.Distance and <= FiscalYear.Last + Eras.Distance => number - Eras.Distance,
            _ => 2567,
        };
        return Refused(
            new(
                $"«{Quoted(text)}» มีปี {Quoted(year)} ซึ่งไม่ใช่ปีงบประมาณ พ.ศ. {Text(FiscalYear.First)}–{Text(FiscalYear.Last)}",
                $"'{Quoted(text)}' has the year {Quoted(year)}, which is not a fiscal year from B.E. {Text(FiscalYear.First)} to {Text(FiscalYear.Last)}."),
            new(
                $"ให้เขียนปีงบประมาณเป็น พ.ศ. สี่หลัก เช่น «{Text(meant)}»",
                $"Write the fiscal year with the four digits of its Buddhist year, such as '{Text(meant)}'."));
    }

    /// <param name="text">What is written.</param>
    /// <param name="parts">2 for halves, 4 for quarters.</param>
    /// <param name="year">The year, or null if it is none.</param>
    public static PeriodReading NoSuchPart(string text, int parts, FiscalYear? year)
    {
        var shown = year?.ToString() ?? "2567";
        return parts is 2
            ? Refused(
                new($"«{Quoted(text)}» ระบุครึ่งปีที่ไม่มีจริง: หนึ่งปีงบประมาณมี 2 ครึ่งปี", $"'{Quoted(text)}' names a half that does not exist: a fiscal year has 2 halves."),
                new(
                    $"ให้เขียน «{shown}-H1» (1 ตุลาคม – 31 มีนาคม) หรือ «{shown}-H2» (1 เมษายน – 30 กันยายน)",
                    $"Write '{shown}-H1' (1 October – 31 March) or '{shown}-H2' (1 April – 30 September)."))
            : Refused(
                new($"«{Quoted(text)}» ระบุไตรมาสที่ไม่มีจริง: หนึ่งปีงบประมาณมี 4 ไตรมาส", $"'{Quoted(text)}' names a quarter that does not exist: a fiscal year has 4 quarters."),
                new(
                    $"ให้เขียน «{shown}-Q1» (ตุลาคม – ธันวาคม) ถึง «{shown}-Q4» (กรกฎาคม – กันยายน)",
                    $"Write '{shown}-Q1' (October – December) to '{shown}-Q4' (July – September)."));
    }

    public static PeriodReading NoSuchMonth(string text, int year, int month) => Refused(
        new($"«{Quoted(text)}» ระบุเดือนที่ {Text(month)} แต่หนึ่งปีมี 12 เดือน", $"'{Quoted(text)}' names month {Text(month)}, but a year has 12 months."),
        new(
            $"ให้เขียนเดือนตั้งแต่ «{Text(year + Eras.Distance)}-01» (มกราคม) ถึง «{Text(year + Eras.Distance)}-12» (ธันวาคม)",
            $"Write a month from '{Text(year + Eras.Distance)}-01' (January) to '{Text(year + Eras.Distance)}-12' (December)."));

    /// <summary>As for a day: the year of a month fits no era.</summary>
    public static PeriodReading YearOfNoEra(string text, string year, int month)
    {
        var day = DateFaults.YearOfNoEra(text, year, Era.Unsaid, month, 1);
        return Refused(day.Fault!, Forms); // a fault is always given
    }

    public static PeriodReading WrongOrder(string text, DateOnly first, DateOnly last) => Refused(
        new(
            $"«{Quoted(text)}» มีวันแรก ({ThaiDate.Long(first, Language.Thai)}) อยู่หลังวันสุดท้าย ({ThaiDate.Long(last, Language.Thai)})",
            $"'{Quoted(text)}' has its first day ({ThaiDate.Long(first, Language.English)}) after its last day ({ThaiDate.Long(last, Language.English)})."),
        new(
            $"ให้เขียน «{ThaiDate.BuddhistIso(last)}/{ThaiDate.BuddhistIso(first)}»",
            $"Write '{ThaiDate.BuddhistIso(last)}/{ThaiDate.BuddhistIso(first)}'."));

    private static string Quoted(string text) => DateFaults.Quoted(text);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static PeriodReading Refused(Bilingual fault, Bilingual help) => new(null, fault, help);
}
