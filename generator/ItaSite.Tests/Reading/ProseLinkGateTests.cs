using ItaSite.Core.Content;

namespace ItaSite.Tests.Reading;

public static class ProseLinkGateTests
{
    private const string Hostile = """
        [1](javascript:alert(1))

        [2](JaVaScRiPt:alert(1))

        [3](javascript&#58;alert(1))

        [4](&#x6A;avascript:alert(1))

        <javascript:alert(5)>

        [6][reference]

        [7](vbscript:msgbox)

        [8](data:text/html;base64,PHN2Zz4=)

        ![9](data:image/svg+xml;base64,PHN2Zz4=)

        [10](file:///etc/passwd)

        - > [11](<java&#9;script:alert(11)>)

        [reference]: javascript:alert(6)
        """;

    [Fact]
    public static void EachHostileLinkIsFoundOnItsLine()
    {
        var (_, found) = ProseTexts.Read(Hostile);

        int[] lines = [10, 12, 14, 16, 18, 22, 24, 26, 28, 30, 32];
        Assert.Equal(
            lines.Select(line => line is 30 ? $"{ProseTexts.Path}(30,5) ITA502" : $"{ProseTexts.Path}({line},1) ITA502"),
            found.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("#ช่องทาง")]
    [InlineData("/oit/2567/o24/")]
    [InlineData("../o25/#ref")]
    [InlineData("คำสั่ง ที่ 1.pdf#page=3")]
    [InlineData("?a=b:c")]
    [InlineData("a/b:c")]
    [InlineData("https://www.example.go.th/ก?b=1&c=2")]
    [InlineData("HTTP://example.go.th")]
    [InlineData("mailto:ict@example.go.th")]
    [InlineData("tel:+6620000000")]
    public static void PlacesAndKnownSchemesPass(string target) => Assert.True(LinkGate.Allows(target));

    [Theory]
    [InlineData("//example.com/")]
    [InlineData(" //example.com/")]
    [InlineData("/\\example.com/")]
    [InlineData("\\\\host\\share")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("java\u200Bscript:alert(1)")]
    [InlineData("\u00A0javascript:alert(1)")]
    [InlineData("javascript&#58;alert(1)")]
    [InlineData("&#x2F;/example.com")]
    [InlineData("ftp://example.com/")]
    [InlineData("blob:https://example.com/")]
    [InlineData("https:example.com")]
    [InlineData("https:///example.com")]
    [InlineData("https://@example.com")]
    [InlineData("mailto:")]
    [InlineData("C:/Users/a.pdf")]
    [InlineData("ข้อ:1.pdf")]
    [InlineData(":x")]
    public static void EverythingElseDoesNot(string target) => Assert.False(LinkGate.Allows(target));

    [Theory]
    [InlineData("[x](javascript&colon;alert(1))")]
    [InlineData("[x](<\tjavascript:alert(1)>)")]
    [InlineData("[x]( \u00A0javascript:alert(1))")]
    [InlineData("[x](\\\\example.com)")]
    [InlineData("[**x**](//example.com 'title')")]
    [InlineData("![x](DATA:text/html,1)")]
    [InlineData("[x][y]\n\n[y]: <java&Tab;script:alert(1)>")]
    public static void NoWayOfWritingGetsPastIt(string markdown) => Assert.Single(ProseTexts.Read(markdown).Found);

    [Fact]
    public static void APictureNeedsAPlaceOrTheWeb()
    {
        Assert.True(LinkGate.AllowsPicture("ผัง.png"));
        Assert.False(LinkGate.AllowsPicture("tel:1"));
        Assert.Equal([$"{ProseTexts.Path}(10,1) ITA502"], ProseTexts.Read("![x](tel:1)").Found);
    }
}
