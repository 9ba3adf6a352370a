using ItaSite.Core.Thai;

namespace ItaSite.Tests.Thai;

/// <summary>What a clerk reads who wrote a day in a form that is not understood.</summary>
public static class DateFaultTests
{
    [Theory]
    [InlineData("", "No date is written here.", "Write the date as year-month-day, such as '2567-04-08' for 8 April 2024.")]
    [InlineData("8 เม.ย. 67", "'8 เม.ย. 67' has a year of fewer than four digits ('67'), so it is not certain which year it is.", "Write '2567-04-08' for 8 April 2024.")]
    [InlineData("67-04-08", "'67-04-08' has a year of fewer than four digits ('67'), so it is not certain which year it is.", "Write '2567-04-08' for 8 April 2024.")]
    [InlineData("08/04/24", "'08/04/24' has a year of fewer than four digits ('24'), so it is not certain which year it is.", "Write '2524-04-08' for 8 April 1981, or '2024-04-08' for 8 April 2024.")]
    [InlineData("01/02/2026", "'01/02/2026' does not say for certain which number is the day and which is the month.", "Write '2026-02-01' for 1 February 2026, or '2026-01-02' for 2 January 2026.")]
    [InlineData("31.1.2569", "'31.1.2569' does not say for certain which number is the day and which is the month.", "Write '2569-01-31' for 31 January 2026.")]
    [InlineData("05-05-2567", "'05-05-2567' does not say for certain which number is the day and which is the month.", "Write '2567-05-05' for 5 May 2024.")]
    [InlineData("40/40/2567", "'40/40/2567' is not a date in a form that can be read.", "Write the date as year-month-day, such as '2567-04-08' for 8 April 2024.")]
    [InlineData("2024/04/08", "'2024/04/08' has no hyphens (-) between year, month and day.", "Write '2024-04-08' for 8 April 2024.")]
    [InlineData("2567–04–08", "'2567–04–08' has no hyphens (-) between year, month and day.", "Write '2567-04-08' for 8 April 2024.")]
    [InlineData("31 กุมภาพันธ์ 2567", "'31 กุมภาพันธ์ 2567' does not exist: February 2024 has 29 days.", "Write a date from '2567-02-01' to '2567-02-29'.")]
    [InlineData("2566-02-29", "'2566-02-29' does not exist: February 2023 has 28 days.", "Write a date from '2566-02-01' to '2566-02-28'.")]
    [InlineData("2567-13-01", "'2567-13-01' names month 13, but a year has 12 months.", "Write '2567-01-13' for 13 January 2024.")]
    [InlineData("8 เมษายน 3110", "'8 เมษายน 3110' has the year 3110, which is B.E. 2567 plus 543: 543 was added twice.", "Write '2567-04-08' for 8 April 2024.")]
    [InlineData("1481-04-08", "'1481-04-08' has the year 1481, which is 2024 C.E. minus 543: 543 was taken away twice.", "Write '2024-04-08' for 8 April 2024.")]
    [InlineData("8 เมษายน 1200", "'8 เมษายน 1200' has the year 1200, which is neither a Buddhist year (2400 to 2699) nor a common-era year (1857 to 2156).", "Write the date as year-month-day, such as '2567-04-08' for 8 April 2024.")]
    [InlineData("8 เมษายน พ.ศ. 2024", "'8 เมษายน พ.ศ. 2024' names 2024 as a Buddhist year, but those run from 2400 to 2699.", "Write '2024-04-08' for 8 April 2024.")]
    [InlineData("8 เมษายน ค.ศ. 2567", "'8 เมษายน ค.ศ. 2567' names 2567 as a common-era year, but those run from 1857 to 2156.", "Write '2567-04-08' for 8 April 2024.")]
    [InlineData("2567", "'2567' is not a whole date: the day and the month are missing.", "Write the date as year-month-day, such as '2567-04-08' for 8 April 2024.")]
    [InlineData("2567-04", "'2567-04' is not a whole date: the day is missing.", "Write the date as year-month-day, such as '2567-04-08' for 8 April 2024.")]
    [InlineData("เมษายน 2567", "'เมษายน 2567' is not a whole date: the day is missing.", "Write the date as year-month-day, such as '2567-04-08' for 8 April 2024.")]
    [InlineData("8 เมษายน", "'8 เมษายน' is not a whole date: the year is missing.", "Write the date as year-month-day, such as '2567-04-08' for 8 April 2024.")]
    [InlineData("8 เมษยน 2567", "'8 เมษยน 2567' has a month that is not known: 'เมษยน'.", "Write '2567-04-08' for 8 April 2024.")]
    [InlineData("8 Febuary 2024", "'8 Febuary 2024' has a month that is not known: 'febuary'.", "Write '2024-02-08' for 8 February 2024.")]
    [InlineData("2567-04-08T10:00", "'2567-04-08T10:00' has a time of day, but only a date belongs here.", "Write '2567-04-08' for 8 April 2024.")]
    [InlineData("8 เมษายน 2567 เวลา 09.00 น.", "'8 เมษายน 2567 เวลา 09.00 น.' has a time of day, but only a date belongs here.", "Write '2567-04-08' for 8 April 2024.")]
    [InlineData("เร็ว ๆ นี้", "'เร็ว ๆ นี้' is not a date in a form that can be read.", "Write the date as year-month-day, such as '2567-04-08' for 8 April 2024.")]
    public static void EnglishSaysWhatStandsThereAndWhatToWrite(string text, string fault, string help)
    {
        var reading = ThaiDate.Read(text);

        Assert.Equal((fault, help), (reading.Fault?.English, reading.Help?.English));
    }

    [Theory]
    [InlineData("๘ เม.ย. ๖๗", "«๘ เม.ย. ๖๗» เขียนปีไม่ครบสี่หลัก («67») จึงไม่แน่ชัดว่าเป็นปีใด", "ให้เขียน «2567-04-08» สำหรับวันที่ 8 เมษายน 2567")]
    [InlineData("01/02/2569", "«01/02/2569» ไม่บอกแน่ชัดว่าตัวเลขใดเป็นวันและตัวเลขใดเป็นเดือน", "ให้เขียน «2569-02-01» สำหรับวันที่ 1 กุมภาพันธ์ 2569 หรือ «2569-01-02» สำหรับวันที่ 2 มกราคม 2569")]
    [InlineData("31 กุมภาพันธ์ 2567", "«31 กุมภาพันธ์ 2567» ไม่มีอยู่จริง: เดือนกุมภาพันธ์ พ.ศ. 2567 มี 29 วัน", "ให้เขียนวันที่ตั้งแต่ «2567-02-01» ถึง «2567-02-29»")]
    [InlineData("8 เมษายน 3110", "«8 เมษายน 3110» มีปี 3110 ซึ่งเท่ากับ พ.ศ. 2567 บวก 543 คือบวก 543 ซ้ำสองครั้ง", "ให้เขียน «2567-04-08» สำหรับวันที่ 8 เมษายน 2567")]
    [InlineData("เมษายน 2567", "«เมษายน 2567» ไม่ครบวัน เดือน ปี: ขาดวันที่", "ให้เขียนวันที่เป็น ปี-เดือน-วัน เช่น «2567-04-08» สำหรับวันที่ 8 เมษายน 2567")]
    [InlineData("8 เมษยน 2567", "«8 เมษยน 2567» มีชื่อเดือนที่ไม่รู้จัก: «เมษยน»", "ให้เขียน «2567-04-08» สำหรับวันที่ 8 เมษายน 2567")]
    [InlineData("2567-04-08 10:00", "«2567-04-08 10:00» มีเวลากำกับอยู่ แต่ที่นี่ใช้เฉพาะวันที่", "ให้เขียน «2567-04-08» สำหรับวันที่ 8 เมษายน 2567")]
    public static void ThaiSaysWhatStandsThereAndWhatToWrite(string text, string fault, string help)
    {
        var reading = ThaiDate.Read(text);

        Assert.Equal((fault, help), (reading.Fault?.Thai, reading.Help?.Thai));
    }
}
