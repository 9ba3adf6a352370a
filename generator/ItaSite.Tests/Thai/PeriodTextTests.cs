using CsCheck;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Tests.Thai;

public static class PeriodTextTests
{
    private static readonly Gen<DateOnly> Days = Gen.Int[new DateOnly(1996, 10, 1).DayNumber, new DateOnly(2099, 9, 30).DayNumber].Select(DateOnly.FromDayNumber);

    [Theory]
    [InlineData("2567", "2023-10-01/2024-09-30")]
    [InlineData("๒๕๖๗", "2023-10-01/2024-09-30")]
    [InlineData("ปีงบประมาณ 2567", "2023-10-01/2024-09-30")]
    [InlineData("ปีงบประมาณ พ.ศ. ๒๕๖๗", "2023-10-01/2024-09-30")]
    [InlineData("2567-H1", "2023-10-01/2024-03-31")]
    [InlineData("2567-h2", "2024-04-01/2024-09-30")]
    [InlineData("2567-Q1", "2023-10-01/2023-12-31")]
    [InlineData("2567-q2", "2024-01-01/2024-03-31")]
    [InlineData("๒๕๖๗-Q๓", "2024-04-01/2024-06-30")]
    [InlineData("2567-Q4", "2024-07-01/2024-09-30")]
    [InlineData("ไตรมาส 2/2567", "2024-01-01/2024-03-31")]
    [InlineData("ไตรมาสที่ ๒/๒๕๖๗", "2024-01-01/2024-03-31")]
    [InlineData("ไตรมาสที่ 2 ปีงบประมาณ พ.ศ. 2567", "2024-01-01/2024-03-31")]
    [InlineData("2566-10", "2023-10-01/2023-10-31")]
    [InlineData("2023-10", "2023-10-01/2023-10-31")]
    [InlineData("2567-02", "2024-02-01/2024-02-29")]
    [InlineData("ตุลาคม 2566", "2023-10-01/2023-10-31")]
    [InlineData("ต.ค. พ.ศ. ๒๕๖๖", "2023-10-01/2023-10-31")]
    [InlineData("October 2023", "2023-10-01/2023-10-31")]
    [InlineData("2566-10-01/2567-03-31", "2023-10-01/2024-03-31")]
    [InlineData("2023-10-01..2567-03-31", "2023-10-01/2024-03-31")]
    [InlineData("1 ตุลาคม 2566 – 31 มีนาคม 2567", "2023-10-01/2024-03-31")]
    [InlineData("1 ต.ค. 2566 ถึง 31 มี.ค. 2567", "2023-10-01/2024-03-31")]
    [InlineData("2566-10/2567-03", "2023-10-01/2024-03-31")]
    [InlineData("2566–2570", "2022-10-01/2027-09-30")]
    [InlineData(" 8 เมษายน 2567 ", "2024-04-08/2024-04-08")]
    [InlineData("2567-04-08/2567-04-08", "2024-04-08/2024-04-08")]
    public static void APeriodIsRead(string text, string period) => Assert.Equal(period, PeriodText.Read(text).Period?.ToString());

    [Theory]
    [InlineData("2567", "ปีงบประมาณ พ.ศ. 2567", "Fiscal year 2567 (2024)")]
    [InlineData("2566/2570", "ปีงบประมาณ พ.ศ. 2566–2570", "Fiscal years 2566–2570 (2023–2027)")]
    [InlineData("2567-H1", "1 ตุลาคม 2566 – 31 มีนาคม 2567 (6 เดือนแรกของปีงบประมาณ พ.ศ. 2567)", "1 October 2023 – 31 March 2024 (first half of fiscal year 2567)")]
    [InlineData("2567-H2", "1 เมษายน 2567 – 30 กันยายน 2567 (6 เดือนหลังของปีงบประมาณ พ.ศ. 2567)", "1 April 2024 – 30 September 2024 (second half of fiscal year 2567)")]
    [InlineData("2567-Q1", "1 ตุลาคม 2566 – 31 ธันวาคม 2566 (ไตรมาสที่ 1 ของปีงบประมาณ พ.ศ. 2567)", "1 October 2023 – 31 December 2023 (first quarter of fiscal year 2567)")]
    [InlineData("2567-Q4", "1 กรกฎาคม 2567 – 30 กันยายน 2567 (ไตรมาสที่ 4 ของปีงบประมาณ พ.ศ. 2567)", "1 July 2024 – 30 September 2024 (fourth quarter of fiscal year 2567)")]
    [InlineData("2566-10", "ตุลาคม 2566", "October 2023")]
    [InlineData("2567-04-08", "8 เมษายน 2567", "8 April 2024")]
    [InlineData("2566-11-01/2567-01-31", "1 พฤศจิกายน 2566 – 31 มกราคม 2567", "1 November 2023 – 31 January 2024")]
    [InlineData("2566-10-02/2567-03-31", "2 ตุลาคม 2566 – 31 มีนาคม 2567", "2 October 2023 – 31 March 2024")]
    [InlineData("2567-01-01/2567-12-31", "1 มกราคม 2567 – 31 ธันวาคม 2567", "1 January 2024 – 31 December 2024")]
    public static void APeriodIsPrintedWithItsName(string text, string thai, string english)
    {
        var period = PeriodText.Read(text).Period!.Value; // each of them is one

        Assert.Equal((thai, english), (PeriodText.Long(period, Language.Thai), PeriodText.Long(period, Language.English)));
    }

    [Theory]
    [InlineData("2567-H3", "'2567-H3' names a half that does not exist: a fiscal year has 2 halves.", "Write '2567-H1' (1 October – 31 March) or '2567-H2' (1 April – 30 September).")]
    [InlineData("2567-Q0", "'2567-Q0' names a quarter that does not exist: a fiscal year has 4 quarters.", "Write '2567-Q1' (October – December) to '2567-Q4' (July – September).")]
    [InlineData("2566-13", "'2566-13' names month 13, but a year has 12 months.", "Write a month from '2566-01' (January) to '2566-12' (December).")]
    [InlineData("2024", "'2024' has the year 2024, which is not a fiscal year from B.E. 2540 to 2642.", "Write the fiscal year with the four digits of its Buddhist year, such as '2567'.")]
    [InlineData("67", "'67' has the year 67, which is not a fiscal year from B.E. 2540 to 2642.", "Write the fiscal year with the four digits of its Buddhist year, such as '2567'.")]
    [InlineData("3111-H1", "'3111-H1' has the year 3111, which is not a fiscal year from B.E. 2540 to 2642.", "Write the fiscal year with the four digits of its Buddhist year, such as '2568'.")]
    [InlineData("3109-10", "'3109-10' has the year 3109, which is B.E. 2566 plus 543: 543 was added twice.", "Write '2566-10' for the month of October.")]
    [InlineData("ตุลาค 2566", "'ตุลาค 2566' has a month that is not known: 'ตุลาค'.", "Write '2566-10' for the month of October.")]
    [InlineData("2567-03-31/2566-10-01", "'2567-03-31/2566-10-01' has its beginning (31 March 2024) after its end (1 October 2023).", "Write '2566-10-01/2567-03-31'.")]
    [InlineData("2567-02-01/2567-02-31", "'2567-02-31' does not exist: February 2024 has 29 days.", "Write a date from '2567-02-01' to '2567-02-29'.")]
    [InlineData("01/02/2567", "'01/02/2567' does not say for certain which number is the day and which is the month.", "Write '2567-02-01' for 1 February 2024, or '2567-01-02' for 2 January 2024.")]
    [InlineData("ทั้งปี", "'ทั้งปี' is not a period in a form that can be read.", "Write '2567' (fiscal year), '2567-H1' (first half), '2567-Q2' (second quarter), '2566-10' (October 2023) or '2566-10-01/2567-03-31' (first day/last day).")]
    public static void AFaultSaysWhatStandsThereAndWhatToWrite(string text, string fault, string help)
    {
        var reading = PeriodText.Read(text);

        Assert.Equal((null, fault, help), (reading.Period, reading.Fault?.English, reading.Help?.English));
    }

    [Fact]
    public static void AFaultSaysTheSameInThai()
    {
        var reading = PeriodText.Read("2567-H3");

        Assert.Equal("«2567-H3» ระบุครึ่งปีที่ไม่มีจริง: หนึ่งปีงบประมาณมี 2 ครึ่งปี", reading.Fault?.Thai);
        Assert.Equal("ให้เขียน «2567-H1» (1 ตุลาคม – 31 มีนาคม) หรือ «2567-H2» (1 เมษายน – 30 กันยายน)", reading.Help?.Thai);
    }

    [Fact]
    public static void AnyPeriodReadsBackFromItsOwnText() => Gen.Select(Days, Days).Sample((one, other) =>
    {
        var period = one <= other ? new Period(one, other) : new Period(other, one);

        Assert.Equal(period, PeriodText.Read(period.ToString()).Period);
        Assert.Equal(period, PeriodText.Read($"{ThaiDate.BuddhistIso(period.First)}..{ThaiDate.BuddhistIso(period.Last)}").Period);
        Assert.True(PeriodText.Shape(period) is not PeriodShape.Other || PeriodText.Read(PeriodText.Long(period, Language.Thai)).Period == period);
    });

    [Fact]
    public static void AnyTextIsEitherAPeriodOrAFaultWithHelp() =>
        Gen.Char["0123456789๐๒๕๗/-.–: hHqQเมษายนถึง.\uD800"].Array[0, 24].Select(letters => new string(letters)).Sample(text =>
        {
            var reading = PeriodText.Read(text);

            Assert.Equal(reading.Period is null, reading.Fault is not null && reading.Help is not null);
            Assert.True(reading.Period is not { } period || period.First <= period.Last);
        });

    [Fact]
    public static void TheLastDayOfTheCalendarHasAShape() =>
        Assert.Equal(PeriodShape.Other, PeriodText.Shape(new Period(DateOnly.MinValue, DateOnly.MaxValue)));
}
