using ItaSite.Core.Reading;

namespace ItaSite.Tests.Reading;

public static class PathGateTests
{
    private const string Folder = "content/oit/2567/o24";

    [Theory]
    [InlineData("คำสั่ง.pdf", "content/oit/2567/o24/คำสั่ง.pdf")]
    [InlineData("%E0%B8%81.pdf", "content/oit/2567/o24/ก.pdf")]
    [InlineData("./a.pdf", "content/oit/2567/o24/a.pdf")]
    [InlineData("../o25/a.pdf", "content/oit/2567/o25/a.pdf")]
    [InlineData("../../../news/", "content/news")]
    [InlineData(@"files\a.pdf", "content/oit/2567/o24/files/a.pdf")]
    [InlineData("/pages/about/", "content/pages/about")]
    [InlineData("คํา.pdf", "content/oit/2567/o24/คำ.pdf")]
    [InlineData("ผลงาน 100%.pdf", "content/oit/2567/o24/ผลงาน 100%.pdf")]
    public static void LeadsToAPlaceBelowTheRoot(string written, string path) =>
        Assert.Equal(path, Assert.IsType<GatedPath.Passed>(PathGate.Resolve(Folder, written)).Path);

    [Theory]
    [InlineData("")]
    [InlineData("../../../../etc/passwd")]
    [InlineData("..%2f..%2f..%2f..%2fetc")]
    [InlineData("..%5c..%5c..%5c..%5cetc")]
    [InlineData("%252e%252e/x")]
    [InlineData("../../../../content-secret/a.pdf")]
    [InlineData(@"C:\Users\a.pdf")]
    [InlineData(@"\\server\share\a.pdf")]
    [InlineData("//host/a.pdf")]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("a//b.pdf")]
    [InlineData("a.pdf ")]
    [InlineData("a.")]
    [InlineData("con")]
    [InlineData("NUL.txt")]
    [InlineData("com1.tar.gz")]
    [InlineData("LPT¹")]
    [InlineData("a\u0007.pdf")]
    [InlineData("a\u202Efdp.exe")]
    [InlineData("a%00.pdf")]
    [InlineData("%FF.pdf")]
    [InlineData("a?.pdf")]
    public static void IsRefusedWithWords(string written)
    {
        var refused = Assert.IsType<GatedPath.Refused>(PathGate.Resolve(Folder, written));

        Assert.NotEmpty(refused.Fault.Thai);
        Assert.NotEmpty(refused.Help.English);
    }

    [Fact]
    public static void AnAbsolutePathDoesNotDropTheRoot() =>
        Assert.Equal("content/etc/passwd", Assert.IsType<GatedPath.Passed>(PathGate.Resolve(Folder, "/etc/passwd")).Path);

    [Fact]
    public static void EightyFiveThaiLettersFitIntoANameAndEightySixDoNot()
    {
        Assert.IsType<GatedPath.Passed>(PathGate.Check("content/" + new string('ก', 85)));
        Assert.IsType<GatedPath.Refused>(PathGate.Check("content/" + new string('ก', 86)));
    }

    [Theory]
    [InlineData("content/a/../b")]
    [InlineData("/content/a")]
    [InlineData(@"content\a")]
    [InlineData("content/50%20off.pdf")]
    public static void AFileOfTheDiskMustBeNamedPlainly(string path) => Assert.IsType<GatedPath.Refused>(PathGate.Check(path));

    [Theory]
    [InlineData("Report.pdf", "report.PDF")]
    [InlineData("paper.pdf", "рареr.pdf")]
    [InlineData("o24.pdf", "๐24.pdf")]
    [InlineData("คำสั่ง.pdf", "คําสั่ง.pdf")]
    [InlineData("แผน.pdf", "เเผน.pdf")]
    [InlineData("a-b.pdf", "a–b.pdf")]
    [InlineData("ab.pdf", "a\u200Bb.pdf")]
    public static void LookAlikesHaveOneKey(string one, string other) =>
        Assert.Equal(PathGate.CollisionKeyOf(one), PathGate.CollisionKeyOf(other));

    [Fact]
    public static void OtherNamesHaveOtherKeys() =>
        Assert.NotEqual(PathGate.CollisionKeyOf("แผน.pdf"), PathGate.CollisionKeyOf("ผล.pdf"));
}
