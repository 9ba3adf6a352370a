using CsCheck;
using ItaSite.Core.Checks;
using ItaSite.Core.Thai;

namespace ItaSite.Tests.Leaks;

public static class PersonalDataTests
{
    [Theory]
    [InlineData("โทร 081-234-5678", "MobileNumber 0xx-xxx-xxx8")]
    [InlineData("โทร ๐๘๑ ๒๓๔ ๕๖๗๘", "MobileNumber ๐xx xxx xxx๘")]
    [InlineData("0812345678", "MobileNumber 0xxxxxxxx8")]
    [InlineData("+66 81 234 5678", "MobileNumber 6x xx xxx xxx8")]
    [InlineData("มือถือ 08 1234 5678", "MobileNumber 0x xxxx xxx8")]
    [InlineData("08 2566 2567", "")]
    [InlineData("0 2000 0000", "")]
    [InlineData("ธนาคารกรุงไทย เลขที่บัญชี 123-4-56789-0", "BankAccount 1xx-x-xxxxx-0")]
    [InlineData("เลขบัญชี 1234567890", "BankAccount 1xxxxxxxx0")]
    [InlineData("รหัสครุภัณฑ์ 1234567890", "")]
    [InlineData("ธนาคาร โทร 1234567890", "")]
    [InlineData("โครงการ 67019123456 ของธนาคาร", "")]
    [InlineData("somchai.j@gmail.com", "PrivateMail sxxxxxxxx@gmail.com")]
    [InlineData("mailto:A_b@Hotmail.co.th.", "PrivateMail Axxx@Hotmail.co.th")]
    [InlineData("saraban@office.go.th", "")]
    [InlineData("วันเกิด 5 มีนาคม 2520", "BirthDate x มีนาคม xxxx")]
    [InlineData("เกิดวันที่ ๕ มี.ค. ๒๕๒๐", "BirthDate x มี.ค. xxxx")]
    [InlineData("Date of birth: 05/03/1977", "BirthDate xx/xx/xxxx")]
    [InlineData("วันเดือนปีเกิด 1977-03-05", "BirthDate xxxx-xx-xx")]
    [InlineData("วันเกิดเหตุ 5 มีนาคม 2567", "")]
    [InlineData("เกิดเมื่อวันที่ 5 มีนาคม 2567", "")]
    [InlineData("LINE ID: somchai99", "LineId sxxxxxxxx")]
    [InlineData("ไลน์ไอดี somchai.j", "LineId sxxxxxxxx")]
    [InlineData("LINE ID: @office", "")]
    [InlineData("online 2567abc deadline: 24hours", "")]
    [InlineData("ชื่อ,1234567890121,0812345678", "NationalNumber 1xxxxxxxxxxx1|MobileNumber 0xxxxxxxx8")]
    [InlineData("1-2345-\n67890-12-1", "NationalNumber 1-xxxx-xxxxx-xx-1")]
    [InlineData("เลขประจำตัวประชาชน 12345678\n90121", "NationalNumber 1xxxxxxxxxxx1")]
    [InlineData("1234567\n890121", "")]
    [InlineData("บัตรประชาชน 1 2 3 4 5 6 7 8 9 0 1 2 1", "NationalNumber 1 x x x x x x x x x x x 1")]
    [InlineData("บัตรประชาชน 12345-67890-121", "NationalNumber 1xxxx-xxxxx-xx1")]
    [InlineData("คดีที่ 12345-67890-121", "")]
    [InlineData("12.1234567890121", "")]
    [InlineData("1.2345.67890.12.1", "NationalNumber 1.xxxx.xxxxx.xx.1")]
    [InlineData("1/2345/67890/12/1", "NationalNumber 1/xxxx/xxxxx/xx/1")]
    [InlineData("โทร 081.234.5678", "MobileNumber 0xx.xxx.xxx8")]
    [InlineData("มือถือ 08.1234.5678", "MobileNumber 0x.xxxx.xxx8")]
    [InlineData("ราคา 08.2566.2567", "")]
    [InlineData("เลขบัญชี ตามหนังสือที่ 04001/12345", "")]
    [InlineData("1\u00AD2345\u200D67890121", "NationalNumber 1xxxxxxxxxxx1")]
    [InlineData("1234567.890121", "")]
    [InlineData("https://line.me/ti/p/~somchai99", "LineId sxxxxxxxx")]
    [InlineData("https://line.me/R/ti/p/@office", "")]
    public static void IsToldByItsFormAndItsWords(string text, string found) =>
        Assert.Equal(found, string.Join('|', PersonalData.Find(text).Select(match => $"{match.Kind} {PersonalMask.Of(match.Kind, text.Substring(match.Start, match.Length))}")));

    /// <summary>What readers see counts, at the place where it is written.</summary>
    [Theory]
    [InlineData("a.md", "1**2345**67890121", "NationalNumber 1")]
    [InlineData("a.md", "1\\-2345\\-67890\\-12\\-1", "NationalNumber 1")]
    [InlineData("a.md", "x\n &#49;&#x32;345&#54;7890121", "NationalNumber 2")]
    [InlineData("a.html", "1&nbsp;2345&nbsp;67890&nbsp;12&nbsp;1", "NationalNumber 1")]
    [InlineData("a.csv", "1**2345**67890121", "")]
    [InlineData("a.md", "R&D 12 **34** & \\", "")]
    public static void WhatReadersSeeIsLookedAt(string file, string text, string found)
    {
        var scan = LeakFinder.InBytes("content/pages/x/" + file, System.Text.Encoding.UTF8.GetBytes(text));

        Assert.Equal(found, string.Join('|', scan.Leaks.Select(leak => $"{leak.Match.Kind} {leak.Position.Line}")));
        Assert.Equal(text.Length, WrittenText.AsRead(file, text).Length);
        Assert.All(scan.Leaks, leak => Assert.DoesNotContain("2345", leak.Shown, StringComparison.Ordinal));
    }

    [Fact]
    public static void AnyTextIsReadAndNoNumberIsShown() => Pieces.Array[1, 12].Sample(pieces => LeakFuzz.Run(string.Concat(pieces)));

    [Theory]
    [InlineData("ไม่พบไฟล์ «1234567890121.pdf»", "ไม่พบไฟล์ «1xxxxxxxxxxx1.pdf»")]
    [InlineData("no number", "no number")]
    public static void ANumberInAMessageOfAnotherRuleIsCovered(string text, string covered) => Assert.Equal(covered, PersonalMask.Cover(text));

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(at => texts[at]);

    private static Gen<string> Pieces => Gen.OneOf(
        Gen.String,
        Gen.Int[0, 99999].Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        OneOf("1234567890121", "1-2345-67890-12-1", "๑๒๓๔๕๖๗๘๙๐๑๒๑", "-", " ", "\n", "@", "a@gmail.com", "@gmail.com", "LINE ID:", "วันเกิด", "5 มี.ค. 2520", ".", ",", "เลขบัญชี ", "+66", "ไลน์", "ธนาคาร"));
}
