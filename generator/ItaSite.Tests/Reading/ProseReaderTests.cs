namespace ItaSite.Tests.Reading;

public static class ProseReaderTests
{
    private const string Text = """
        ย่อหน้าแรก **ตัวหนา**
        ต่อบรรทัดใหม่[^1]

        ## ช่องทาง *ร้องเรียน*

        - ดู [คู่มือ](คู่มือ.pdf)
        - ![ผังขั้นตอน](chart.png)

        > | เดือน | ลิงก์ |
        > |---|---|
        > | ต.ค. | [หน้านี้][ref] |

        <https://www.example.go.th/> และ <ict@example.go.th>

        [ref]: /oit/2567/o25/

        [^1]: ดู [ระเบียบ](#ระเบียบ)

        ### ระเบียบ
        """;

    [Fact]
    public static void PlacesAreLinesOfTheFile()
    {
        var (prose, found) = ProseTexts.Read(Text);

        Assert.Empty(found);
        Assert.Equal(
            ["2 ช่องทาง ร้องเรียน ช่องทาง-ร้องเรียน (13,1)", "3 ระเบียบ ระเบียบ (28,1)"],
            prose.Headings.Select(one => $"{one.Level} {one.Text} {one.Id} ({one.Position.Line},{one.Position.Column})"));
        Assert.Equal(
            [
                "คู่มือ.pdf คู่มือ (15,6)", "/oit/2567/o25/ หน้านี้ (20,12)", "https://www.example.go.th/ https://www.example.go.th/ (22,1)",
                "mailto:ict@example.go.th ict@example.go.th (22,34)", "#ระเบียบ ระเบียบ (26,10)",
            ],
            prose.Links.Select(one => $"{one.Target} {one.Text} ({one.Position.Line},{one.Position.Column})"));
        Assert.Equal(["chart.png ผังขั้นตอน (16,3)"], prose.Pictures.Select(one => $"{one.Source} {one.Alternative} ({one.Position.Line},{one.Position.Column})"));
        Assert.Equal("ย่อหน้าแรก ตัวหนา ต่อบรรทัดใหม่", prose.Opening);
    }

    [Fact]
    public static void LettersAndDigitsCountWithoutMarkup()
    {
        Assert.Equal(8, ProseTexts.Read("# กข 12\n\n[ค](https://example.go.th) **ab** `7` — !").Prose.Letters);
    }

    [Fact]
    public static void AnEmptyTextHoldsNothing()
    {
        var (prose, found) = ProseTexts.Read("");

        Assert.Empty(found);
        Assert.Null(prose.Opening);
        Assert.Equal(0, prose.Letters);
    }

    [Fact]
    public static void WindowsLineEndsKeepTheLines()
    {
        Assert.Equal(12, ProseTexts.Read("a\r\n\r\n## b\r\n").Prose.Headings[0].Position.Line);
    }

    [Theory]
    [InlineData("บรรทัดหนึ่ง<br>บรรทัดสอง", "(10,12) ITA503")]
    [InlineData("a\n\n<div class='x'>b</div>", "(12,1) ITA503|(12,17) ITA503")]
    [InlineData("ก < ข และ <สำคัญ> และ `<br>`", "")]
    [InlineData("ดู https://www.example.go.th/a_b_c", "(10,4) ITA504")]
    [InlineData("[https://www.example.go.th](https://www.example.go.th)", "")]
    [InlineData("`https://www.example.go.th`", "")]
    public static void MarkupThatWouldBeReadLetterByLetterIsNamed(string text, string expected)
    {
        var found = ProseTexts.Read(text).Found.Select(one => one.Replace(ProseTexts.Path, "", StringComparison.Ordinal));

        Assert.Equal(expected, string.Join('|', found));
    }
}
