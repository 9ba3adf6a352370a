using CsCheck;
using ItaSite.Core.Thai;

namespace ItaSite.Tests.Thai;

public static class ThaiDigitsTests
{
    [Theory]
    [InlineData("๐๑๒๓๔๕๖๗๘๙", "0123456789")]
    [InlineData("０１２３４５６７８９", "0123456789")]
    [InlineData("พ.ศ. ๒๕๖๗", "พ.ศ. 2567")]
    [InlineData("٢٩ ② ²", "٢٩ ② ²")] // other digits stay
    [InlineData("", "")]
    public static void DigitsBecomeAscii(string text, string ascii) => Assert.Equal(ascii, ThaiDigits.ToAscii(text));

    [Fact]
    public static void AsciiDigitsBecomeThaiAndBack() =>
        Gen.String[Gen.Char["0123456789 ก.a"], 0, 20].Sample(text => Assert.Equal(text, ThaiDigits.ToAscii(ThaiDigits.ToThai(text))));

    [Theory]
    [InlineData('5', true, false)]
    [InlineData('๕', true, true)]
    [InlineData('５', false, false)]
    [InlineData('٥', false, false)]
    [InlineData('ก', false, false)]
    public static void OnlyThaiAndAsciiDigitsAreDigits(char one, bool isDigit, bool isThai) =>
        Assert.Equal((isDigit, isThai), (ThaiDigits.IsDigit(one), ThaiDigits.IsThaiDigit(one)));

    [Theory]
    [InlineData("1234567", "1,234,567")]
    [InlineData("1234.50", "1,234.5")]
    [InlineData("-1234.05", "-1,234.05")]
    [InlineData("0", "0")]
    [InlineData("0.0001", "0.0001")]
    public static void NumbersHaveThousandsSeparators(string number, string printed) => Assert.Equal(printed, ThaiNumber.Format(Value(number)));

    [Theory]
    [InlineData("1234.5", 2, "1,234.50")]
    [InlineData("94.995", 2, "95.00")]
    [InlineData("-0.005", 2, "-0.01")]
    [InlineData("-0.001", 2, "0.00")]
    [InlineData("1234.5", 0, "1,235")]
    public static void DecimalsAreFixedAndRoundedAwayFromZero(string number, int decimals, string printed) =>
        Assert.Equal(printed, ThaiNumber.Format(Value(number), decimals));

    private static decimal Value(string number) => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
}
