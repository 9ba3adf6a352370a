using CsCheck;
using ItaSite.Core.Thai;

namespace ItaSite.Tests.Thai;

public static class OitCodeTests
{
    private static readonly FiscalYear Year = new(2567);

    [Theory]
    [InlineData("O29", 29)]
    [InlineData("o29", 29)]
    [InlineData("๐๒๙", 29)]
    [InlineData("O๒๙", 29)]
    [InlineData("๐36", 36)]
    [InlineData("029", 29)]
    [InlineData("Ｏ29", 29)]
    [InlineData("Ｏ２９", 29)]
    [InlineData("  O7\u00A0", 7)]
    [InlineData("O07", 7)]
    [InlineData("O99", 99)]
    [InlineData("O0", null)]
    [InlineData("O00", null)]
    [InlineData("O100", null)]
    [InlineData("29", null)]
    [InlineData("O", null)]
    [InlineData("", null)]
    [InlineData("O2x", null)]
    [InlineData("O-1", null)]
    [InlineData("O 29", null)]
    [InlineData("O٢٩", null)] // Arabic digits are no digits of ours
    public static void ACodeIsReadWhicheverWayItIsTyped(string text, int? number) => Assert.Equal(number, OitCode.Read(text, Year)?.Number);

    [Theory]
    [InlineData("ข้อ O29 และ o36", "29 36")]
    [InlineData("(O19-O22)", "19 22")]
    [InlineData("ข้อ๐๒๙ได้", "29")]
    [InlineData("O29, ๐36", "29 36")]
    [InlineData("ตามข้อ O29. ต่อไป", "29")]
    [InlineData("O29: สถิติเรื่องร้องเรียน", "29")]
    [InlineData("01/05", "1 5")]
    [InlineData("95.00 คะแนน เวลา 09.00 น. และ 09:00", "")]
    [InlineData("1,029 บาท 029.5 ๐๙.๐๐", "")]
    [InlineData("O290 CO29 O29A O29.pdf O29.1", "")]
    [InlineData("พ.ศ. 2567 2,000 100", "")]
    [InlineData("O00", "")]
    [InlineData("O", "")]
    [InlineData("", "")]
    public static void MentionsAreFoundInText(string text, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', OitCode.Find(text).Select(mention => mention.Number)));

    [Fact]
    public static void AMentionSaysWhereItStands() => Assert.Equal([new OitMention(29, 4, 3)], OitCode.Find("ข้อ O29 นี้"));

    [Fact]
    public static void EveryCodeReadsBackFromItsLabelAndSlug() => Gen.Int[1, 99].Sample(number =>
    {
        var code = new OitCode(Year, number);

        Assert.Equal(code, OitCode.Read(code.Label, Year));
        Assert.Equal(code, OitCode.Read(code.Slug, Year));
        Assert.Equal([number], OitCode.Find($"ข้อ {ThaiDigits.ToThai(code.Label)} คือ").Select(mention => mention.Number));
    });
}
