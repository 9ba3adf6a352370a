using CsCheck;
using ItaSite.Core.Thai;

namespace ItaSite.Tests.Thai;

public static class NationalIdTests
{
    private static readonly Gen<string> Ids = Gen.Select(Gen.Int[1, 8], Gen.Int[0, 9].Array[11], (first, rest) => Complete([first, .. rest]));

    [Theory]
    [InlineData("1234567890121", true)]
    [InlineData("๑๒๓๔๕๖๗๘๙๐๑๒๑", true)]
    [InlineData("1234567890122", false)]
    [InlineData("0234567890124", false)]
    [InlineData("9234567890127", false)]
    [InlineData("123456789012", false)]
    [InlineData("12345678901211", false)]
    [InlineData("123456789012x", false)]
    [InlineData("", false)]
    public static void TheCheckDigitDecides(string digits, bool valid) => Assert.Equal(valid, NationalId.IsValid(digits));

    [Theory]
    [InlineData("เลขประจำตัว1-2345-67890-12-1ของ", "1-2345-67890-12-1")]
    [InlineData("เลข 1234567890121.", "1234567890121")]
    [InlineData("๑ ๒๓๔๕ ๖๗๘๙๐ ๑๒ ๑", "๑ ๒๓๔๕ ๖๗๘๙๐ ๑๒ ๑")]
    [InlineData("1 2 3 4 5 6 7 8 9 0 1 2 1", "1 2 3 4 5 6 7 8 9 0 1 2 1")]
    [InlineData("1–2345–67890–12–1", "1–2345–67890–12–1")]
    [InlineData("โทร 0812345678 1234567890121 2567", "1234567890121")]
    [InlineData("5 1-2345-67890-12-1 7", "1-2345-67890-12-1")]
    [InlineData("1234567890121,1234567890121", "")] // a decimal comma or thousands: another number
    [InlineData("1234567890121, 1234567890121", "1234567890121|1234567890121")]
    [InlineData("12345678901210", "")]
    [InlineData("01234567890121", "")]
    [InlineData("1234567890121.50", "")]
    [InlineData("1234567890122", "")]
    [InlineData("โครงการ 67019123456", "")]
    [InlineData("1234567890121\n1234567890121", "1234567890121|1234567890121")]
    [InlineData("12345 67890121 5", "")]
    public static void NumbersOfPersonsAreFound(string text, string found) =>
        Assert.Equal(found, string.Join('|', NationalId.Find(text).Select(match => text.Substring(match.Start, match.Length))));

    [Theory]
    [InlineData("1-2345-67890-12-1", "1-xxxx-xxxxx-xx-1")]
    [InlineData("๑๒๓๔๕๖๗๘๙๐๑๒๑", "๑xxxxxxxxxxx๑")]
    [InlineData("", "")]
    public static void AQuotedNumberIsMasked(string written, string masked) => Assert.Equal(masked, NationalId.Mask(written));

    [Fact]
    public static void AnyNumberPlantedInThaiTextIsFound() =>
        Gen.Select(Ids, OneOf("", "-", " "), OneOf("ก", "เลขที่ ", "(", "ข้อ 5 ", ""), OneOf("ครับ", ")", " 7 คน", "", "."), Gen.Bool)
            .Sample((id, separator, before, after, thai) =>
            {
                var written = string.Join(separator, id[..1], id[1..5], id[5..10], id[10..12], id[12..]);
                written = thai ? ThaiDigits.ToThai(written) : written;

                Assert.Equal([new NationalIdMatch(before.Length, written.Length)], NationalId.Find(before + written + after));
            });

    [Fact]
    public static void AnyNumberWithOneWrongDigitIsRefused() => Gen.Select(Ids, Gen.Int[0, 12], Gen.Int[1, 9]).Sample((id, place, change) =>
    {
        var wrong = id.ToCharArray();
        wrong[place] = (char)('0' + (wrong[place] - '0' + change) % 10);

        // The rule is modulo 11 but has ten digits: sums that differ by the pair 10 → 0 and 11 → 1 share theirs.
        Assert.Equal(Check(wrong) == wrong[12] - '0' && wrong[0] is >= '1' and <= '8', NationalId.IsValid(wrong));
    });

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(at => texts[at]);

    private static string Complete(int[] twelve)
    {
        var digits = string.Concat(twelve);
        return digits + (char)('0' + Check((digits + "0").ToCharArray()));
    }

    /// <summary>The check digit, counted another way than the product does.</summary>
    private static int Check(char[] thirteen)
    {
        var remainder = 0;
        for (var i = 0; i < 12; i++)
        {
            remainder = (remainder + (thirteen[i] - '0') * (13 - i)) % 11;
        }

        return remainder switch { 0 => 1, 1 => 0, _ => 11 - remainder };
    }
}
