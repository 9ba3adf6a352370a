using System.Text;
using CsCheck;
using ItaSite.Core.Thai;

namespace ItaSite.Tests.Thai;

public static class ThaiTextTests
{
    /// <summary>Letters that make trouble together: marks in any order, marks of other scripts, letters that change under lower case or NFC, halves of pairs.</summary>
    private static readonly Gen<string> Texts = Gen.Char[
        "กขนเแโใไาำะ\u0E31\u0E34\u0E35\u0E38\u0E39\u0E3A\u0E47\u0E48\u0E49\u0E4C\u0E4D\u0E4Eๆฯ๑๙12Aa \u00A0\t\u200B\u200D\u00AD\uFEFFİIıJ\u030C\u0301\u0331\u0334\u05B0\u212A\u212B\uFF11\uD83D\uDE00"]
        .Array[0, 16].Select(letters => new string(letters));

    [Theory]
    [InlineData("น\u0E49\u0E4D\u0E32", "น\u0E49\u0E33")] // tone, nikhahit, aa: as NFKD leaves it
    [InlineData("น\u0E4D\u0E49\u0E32", "น\u0E49\u0E33")] // nikhahit, tone, aa
    [InlineData("น\u0E4D\u0E32\u0E49", "น\u0E49\u0E33")] // tone typed last
    [InlineData("น\u0E33\u0E49", "น\u0E49\u0E33")] // tone after sara am, the commonest slip
    [InlineData("ด\u0E4D\u0E32เนินงาน", "ดำเนินงาน")]
    [InlineData("เเผน", "แผน")]
    [InlineData("ท\u0E48\u0E35", "ท\u0E35\u0E48")] // tone before a vowel above
    [InlineData("ผ\u0E39\u0E49", "ผ\u0E39\u0E49")]
    [InlineData("ผ\u0E49\u0E39", "ผ\u0E39\u0E49")] // tone before a vowel below
    [InlineData("สิทธ\u0E4C\u0E34", "สิทธิ\u0E4C")] // thanthakhat before a vowel above
    [InlineData("e\u0301", "é")]
    [InlineData("ส\u0E4D", "ส\u0E4D")] // nikhahit of Pali stays
    [InlineData("๒๕๖๗ Ｏ", "๒๕๖๗ Ｏ")] // not a matching form: digits and widths stay
    public static void TextIsStoredInOneForm(string written, string stored) => Assert.Equal(stored, ThaiText.Normalize(written));

    [Fact]
    public static void HalfASurrogatePairIsReplaced() // a fact, because attributes cannot hold one
    {
        Assert.Equal("a\uFFFDb", ThaiText.Normalize("a\uD800b"));
        Assert.Equal("\uFFFD\uFFFD", ThaiText.Fold("\uD83D\u00AD\uDE00"));
    }

    [Theory]
    [InlineData("  แผน\u200Bปฏิบัติ\u00A0\n การ ", "แผนปฏิบัติ การ")]
    [InlineData("ปี ๒๕๖๗ OIT", "ปี 2567 oit")]
    [InlineData("TITLE I", "title i")] // not the dotless i of tr-TR
    [InlineData("น\u0E4D\u200B\u0E32", "นำ")]
    [InlineData("J\u030C", "\u01F0")] // composed only once it is lower case
    [InlineData("co\u00ADoperate\uFEFF", "cooperate")]
    [InlineData(" \t ", "")]
    public static void TextIsFoldedForMatching(string written, string folded) => Assert.Equal(folded, ThaiText.Fold(written));

    [Theory]
    [InlineData("ไม้เท้า", "ไมเทา")]
    [InlineData("สิทธิ์", "สิทธิ")]
    [InlineData("น้ำ", "นำ")]
    [InlineData("เ\u0E48เผน", "แผน")]
    public static void ToneMarksAreLostInALooseFold(string written, string folded) => Assert.Equal(folded, ThaiText.FoldLoosely(written));

    [Fact]
    public static void EachFormOfAnyTextIsItsOwnForm() => Texts.Sample(
        text =>
        {
            Assert.Equal(ThaiText.Normalize(text), ThaiText.Normalize(ThaiText.Normalize(text)));
            Assert.Equal(ThaiText.Fold(text), ThaiText.Fold(ThaiText.Fold(text)));
            Assert.Equal(ThaiText.FoldLoosely(text), ThaiText.FoldLoosely(ThaiText.FoldLoosely(text)));
        },
        iter: Cases.Of(20_000));

    [Fact]
    public static void AnyTextFoldsAsItsStoredForm() => Texts.Sample(
        text =>
        {
            Assert.True(ThaiText.Normalize(text).IsNormalized(NormalizationForm.FormC));
            Assert.Equal(ThaiText.Fold(text), ThaiText.Fold(ThaiText.Normalize(text)));
        },
        iter: Cases.Of(20_000));

    [Theory]
    [InlineData("แผนปฏิบัติการ", 20, "แผนปฏิบัติการ")]
    [InlineData("ปฏิบัติ", 4, "ปฏิบัติ")]
    [InlineData("ปฏิบัติ", 3, "ปฏิ…")]
    [InlineData("น้ำท่วม", 2, "น้ำ…")]
    [InlineData("การเงิน", 5, "การ…")] // เ does not stay alone
    [InlineData("คำสั่ง ที่ 1", 5, "คำสั่ง…")] // nor the space
    [InlineData("👩‍👩‍👧ครอบครัว", 2, "👩‍👩‍👧…")]
    [InlineData("ยาว", 0, "")]
    [InlineData("", 0, "")]
    public static void TextIsCutBetweenGraphemes(string text, int graphemes, string cut) => Assert.Equal(cut, ThaiText.Truncate(text, graphemes));
}
