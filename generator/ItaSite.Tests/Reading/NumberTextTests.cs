using System.Globalization;
using ItaSite.Core.Reading;

namespace ItaSite.Tests.Reading;

public static class NumberTextTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("1250", "1250")]
    [InlineData("๑,๒๕๐.๕๐", "1250.50")]
    [InlineData("1,234,567.50", "1234567.50")]
    [InlineData("-6.27", "-6.27")]
    [InlineData("- ๖.๒๗", "-6.27")]
    [InlineData("0.5", "0.5")]
    [InlineData("999999999999999999", "999999999999999999")]
    public static void ReadsDigitsOfBothScripts(string text, string number) =>
        Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), NumberText.Read(text).Number);

    [Theory]
    [InlineData("010", "'010' begins with 0: it could be a number or a code.")]
    [InlineData("0x1F", "'0x1F' is written in another base than ten.")]
    [InlineData("0o17", "'0o17' is written in another base than ten.")]
    [InlineData("1_000", "'1_000' has _ between its digits.")]
    [InlineData("12:30", "'12:30' is a time or a ratio, not a number.")]
    [InlineData("1e5", "'1e5' is written with an exponent, as Excel shows numbers in narrow cells.")]
    [InlineData("1.25E+06", "'1.25E+06' is written with an exponent, as Excel shows numbers in narrow cells.")]
    [InlineData("12 เรื่อง", "'12 เรื่อง' holds 'เรื่อง' beside the number.")]
    [InlineData("5%", "'5%' holds '%' beside the number.")]
    [InlineData("ไม่มี", "'ไม่มี' is no number: it does not say whether it means zero or unknown.")]
    [InlineData("-", "'-' is no number: it does not say whether it means zero or unknown.")]
    [InlineData(".nan", "'.nan' is no number that can be published.")]
    [InlineData("-.inf", "'-.inf' is no number that can be published.")]
    [InlineData("=SUM(A1:A3)", "'=SUM(A1:A3)' is a formula of a spreadsheet, not its result.")]
    [InlineData("1,23", "The number '1,23' has a comma, a point or a space in the wrong place.")]
    [InlineData("1,5", "The number '1,5' has a comma, a point or a space in the wrong place.")]
    [InlineData("1.234.567", "The number '1.234.567' has a comma, a point or a space in the wrong place.")]
    [InlineData("1 234", "The number '1 234' has a comma, a point or a space in the wrong place.")]
    [InlineData("1234,567", "The number '1234,567' has a comma, a point or a space in the wrong place.")]
    [InlineData("+5", "'+5' begins with +.")]
    [InlineData("−5", "'−5' begins with −.")]
    [InlineData(".5", "The number '.5' has a comma, a point or a space in the wrong place.")]
    [InlineData("ห้า", "'ห้า' is no number.")]
    [InlineData("1234567890123456789", "The number is too long: at most 18 digits may stand there.")]
    public static void SaysWhyATextIsNoNumber(string text, string fault)
    {
        var reading = NumberText.Read(text);

        Assert.Null(reading.Number);
        Assert.Equal(fault, reading.Fault?.English);
        Assert.NotNull(reading.Help);
    }

    [Theory]
    [InlineData("010", "If it is a number, write 10; if it is a code, it belongs in a field for text.")]
    [InlineData("00.5", "If it is a number, write 0.5; if it is a code, it belongs in a field for text.")]
    [InlineData("- 12 เรื่อง", "Write the number only: - 12. The page shows the unit by itself.")]
    public static void SaysWhatToWrite(string text, string help) => Assert.Equal(help, NumberText.Read(text).Help?.English);
}
