using CsCheck;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Tests.Thai;

public static class ThaiDateTests
{
    private static readonly Gen<DateOnly> Days = Gen.Int[new DateOnly(1857, 1, 1).DayNumber, new DateOnly(2156, 12, 31).DayNumber].Select(DateOnly.FromDayNumber);

    [Theory]
    [InlineData("2024-04-08")]
    [InlineData("2567-04-08")]
    [InlineData("2567-4-8")]
    [InlineData("๒๕๖๗-๐๔-๐๘")]
    [InlineData("２５６７-０４-０８")]
    [InlineData("8 เมษายน 2567")]
    [InlineData("๘ เมษายน ๒๕๖๗")]
    [InlineData("8 เมษายน พ.ศ. 2567")]
    [InlineData("8 เมษายน พ.ศ.2567")]
    [InlineData("8 เมษายน พศ 2567")]
    [InlineData("8 เมษายน พุทธศักราช 2567")]
    [InlineData("8 เมษายน ค.ศ. 2024")]
    [InlineData("8 เมษายน 2024")]
    [InlineData("8 เม.ย. 2567")]
    [InlineData("8 เม.ย.2567")]
    [InlineData("8เม.ย.2567")]
    [InlineData("8 เม. ย. 2567")]
    [InlineData("8 เมย 2567")]
    [InlineData("8 เม.ย. พ.ศ. 2567")]
    [InlineData("08-เม.ย.-2567")]
    [InlineData("วันที่ 8 เมษายน พ.ศ. ๒๕๖๗")]
    [InlineData(" \t8\u00A0เมษายน\u200B  2567\n")]
    [InlineData("8 April 2024")]
    [InlineData("8 APR 2024")]
    [InlineData("8 Apr. 2567")]
    public static void TheEighthOfApril2567IsRead(string text) => Assert.Equal(new DateOnly(2024, 4, 8), ThaiDate.Read(text).Day);

    [Theory]
    [InlineData("มกราคม", "ม.ค.", "January", "Jan", 1)]
    [InlineData("กุมภาพันธ์", "ก.พ.", "February", "Feb", 2)]
    [InlineData("มีนาคม", "มี.ค.", "March", "Mar", 3)]
    [InlineData("เมษายน", "เม.ย.", "April", "Apr", 4)]
    [InlineData("พฤษภาคม", "พ.ค.", "May", "May", 5)]
    [InlineData("มิถุนายน", "มิ.ย.", "June", "Jun", 6)]
    [InlineData("กรกฎาคม", "ก.ค.", "July", "Jul", 7)]
    [InlineData("สิงหาคม", "ส.ค.", "August", "Aug", 8)]
    [InlineData("กันยายน", "ก.ย.", "September", "Sep", 9)]
    [InlineData("ตุลาคม", "ต.ค.", "October", "Oct", 10)]
    [InlineData("พฤศจิกายน", "พ.ย.", "November", "Nov", 11)]
    [InlineData("ธันวาคม", "ธ.ค.", "December", "Dec", 12)]
    public static void EveryMonthIsReadAndPrinted(string thai, string shortThai, string english, string shortEnglish, int month)
    {
        var day = new DateOnly(2023, month, 15);

        Assert.Equal($"15 {thai} 2566", ThaiDate.Long(day, Language.Thai));
        Assert.Equal($"15 {shortThai} 2566", ThaiDate.Short(day, Language.Thai));
        Assert.Equal($"15 {english} 2023", ThaiDate.Long(day, Language.English));
        Assert.Equal($"15 {shortEnglish} 2023", ThaiDate.Short(day, Language.English));
        Assert.All([thai, shortThai, english, shortEnglish], name => Assert.Equal(day, ThaiDate.Read($"15 {name} 2566").Day));
    }

    [Fact]
    public static void EveryDayReadsBackFromEveryForm() => Days.Sample(day =>
    {
        string[] forms =
        [
            ThaiDate.Long(day, Language.Thai), ThaiDate.Short(day, Language.Thai),
            ThaiDate.Long(day, Language.English), ThaiDate.Short(day, Language.English),
            ThaiDate.Iso(day), ThaiDate.BuddhistIso(day),
        ];

        Assert.All(forms, form => Assert.Equal(day, ThaiDate.Read(form).Day));
        Assert.All(forms, form => Assert.Equal(day, ThaiDate.Read(ThaiDigits.ToThai(form)).Day));
    });

    [Fact]
    public static void AnyTextIsEitherADayOrAFaultWithHelp() =>
        Gen.Char["0123456789๐๒๕๗/-.: ,เมษายนกพศ.tTฯๆ\u0301\uD800😀"].Array[0, 24].Select(letters => new string(letters)).Sample(text =>
        {
            var reading = ThaiDate.Read(text);

            Assert.Equal(reading.Day is null, reading.Fault is { Thai.Length: > 0, English.Length: > 0 });
            Assert.Equal(reading.Day is null, reading.Help is { Thai.Length: > 0, English.Length: > 0 });
        });
}
