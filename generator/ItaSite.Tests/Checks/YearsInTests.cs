using System.Globalization;
using CsCheck;
using ItaSite.Core.Checks;
using ItaSite.Core.Thai;

namespace ItaSite.Tests.Checks;

public static class YearsInTests
{
    [Theory]
    [InlineData("ประจำปีงบประมาณ พ.ศ. ๒๕๖๖", "2566 FiscalYear")]
    [InlineData("ปีงบประมาณ 66 และปี '67", "2566 FiscalYear, 2567 Year")]
    [InlineData("ข้อมูล ณ วันที่ 30 พ.ย. 2566", "2566 Month late")]
    [InlineData("30 September 2023, FY2024", "2566 Month, 2567 FiscalYear")]
    [InlineData("แผน พ.ศ. 2566–2570", "2566 None to 2570, 2570 None")]
    [InlineData("พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540", "2540 None document")]
    [InlineData("คำสั่งลงวันที่ 5 มกราคม 2563", "2563 Month document")]
    [InlineData("พระราชบัญญัติ พ.ศ. 2540 ประจำปี 2566", "2540 None document, 2566 FiscalYear")]
    [InlineData("ภายใน 5 ปี 60 วัน", "")]
    [InlineData("ทุกปี 60 คน โทร 0 2000 2566", "2566 None")]
    [InlineData("2,566 บาท 25667 เลขที่ 256", "")]
    [InlineData("โทร 2024", "")]
    public static void AYearIsKnownByTheWordBeforeIt(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", YearsIn.Text(text).Select(Say)));

    [Fact]
    public static void AnyYearIsFoundInThaiAndAsciiDigitsAtItsPlace() =>
        Gen.Select(Gen.String[Gen.Char["กขา่ \n.,"], 0, 20], Gen.Int[FiscalYear.First, FiscalYear.Last], Gen.Bool).Sample((before, year, thai) =>
        {
            var digits = year.ToString(CultureInfo.InvariantCulture);
            var written = thai ? ThaiDigits.ToThai(digits) : digits;
            var found = Assert.Single(YearsIn.Text($"{before}ปีงบประมาณ {written} ก"));

            Assert.Equal((year, written), (found.Year, $"{before}ปีงบประมาณ {written} ก".Substring(found.Start, found.Length)));
        });

    private static string Say(YearInText year) => string.Create(
        CultureInfo.InvariantCulture,
        $"{year.Year} {year.Word}{(year.RangeEnd == year.Year ? "" : $" to {year.RangeEnd}")}{(year.AfterLastMonthsOfTheYear ? " late" : "")}{(year.IsOfDocument ? " document" : "")}");
}
