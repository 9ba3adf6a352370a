using ItaSite.Core.Checks;

namespace ItaSite.Tests.Checks;

public static class YearsInTests
{
    [Theory]
    [InlineData("สถิติเรื่องร้องเรียน ปี 2566", "2566")]
    [InlineData("ประจำปีงบประมาณ พ.ศ. ๒๕๖๗", "2567")]
    [InlineData("แผนพัฒนา พ.ศ. 2566–2570", "2566 2570")]
    [InlineData("คำสั่งที่ 12567/2567", "2567")]
    [InlineData("โทร. 0 2567 0000 ต่อ 9", "2567")]
    [InlineData("ปี 67", "")]
    [InlineData("งบประมาณ 3500 บาท", "")]
    [InlineData("", "")]
    public static void ReadsBuddhistYearsOfFourDigits(string text, string years) =>
        Assert.Equal(years, string.Join(' ', YearsIn.Text(text).Select(one => one.Year)));

    [Theory]
    [InlineData("พ.ศ. 2566–2570", 2570)]
    [InlineData("พ.ศ. 2566 ถึง พ.ศ. 2570", 2570)]
    [InlineData("2566 - 2570", 2570)]
    [InlineData("2566 และ 2570", 2566)]
    public static void ARangeEndsWithItsSecondYear(string text, int end) => Assert.Equal(end, YearsIn.Text(text)[0].RangeEnd);

    [Theory]
    [InlineData("30 พฤศจิกายน 2566", true)]
    [InlineData("ธ.ค. พ.ศ. ๒๕๖๖", true)]
    [InlineData("30 มกราคม 2566", false)]
    [InlineData("ปี 2566", false)]
    public static void TheLastMonthsBelongToTheNextFiscalYear(string text, bool last) =>
        Assert.Equal(last, YearsIn.Text(text)[0].AfterLastMonthsOfTheYear);
}
