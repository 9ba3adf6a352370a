using System.Text;
using ItaSite.Core.Rendering;

namespace ItaSite.Tests.Rendering;

/// <summary>What is done to the texts of finished pages beside marking English phrases.</summary>
public static class PageTextTests
{
    [Theory]
    [InlineData("<h1>ติดต่อ</h1>", "<h1><span lang=\"th\">ติดต่อ</span></h1>")]
    [InlineData("Order 12/2567 ของสำนักงาน เขต 2 ก, in Thai", "Order 12/2567 <span lang=\"th\">ของสำนักงาน เขต 2 ก</span>, in Thai")]
    [InlineData("<a title=\"ติดต่อ\">Contact</a>", "<a title=\"ติดต่อ\">Contact</a>")]
    [InlineData("<div lang=\"th\">ก<div>ข</div>ค</div>ง", "<div lang=\"th\">ก<div>ข</div>ค</div><span lang=\"th\">ง</span>")]
    [InlineData("<svg><text>ก</text></svg><code>ก</code>", "<svg><text>ก</text></svg><code>ก</code>")]
    [InlineData("ก &amp; ข", "<span lang=\"th\">ก</span> &amp; <span lang=\"th\">ข</span>")]
    [InlineData("4 – 6 €", "4 – 6 €")]
    public static void ThaiTextOfAnEnglishPageIsMarked(string body, string expected) => Assert.Equal(expected, Written(ThaiWords.Write, body));

    [Theory]
    [InlineData("วันที่ 8 เมษายน 2567", "วันที่ ๘ เมษายน ๒๕๖๗")]
    [InlineData("รวม 1,234.50 บาท (12%)", "รวม ๑,๒๓๔.๕๐ บาท (๑๒%)")]
    [InlineData("<time datetime=\"2024-04-08\">8 เม.ย. 2567</time>", "<time datetime=\"2024-04-08\">๘ เม.ย. ๒๕๖๗</time>")]
    [InlineData("<a href=\"/oit/2567/o24/\">ข้อ O24 ปี 2567</a>", "<a href=\"/oit/2567/o24/\">ข้อ O24 ปี ๒๕๖๗</a>")]
    [InlineData("https://www.example.go.th/oit/2567/ report-2567.pdf a1@b.go.th", "https://www.example.go.th/oit/2567/ report-2567.pdf a1@b.go.th")]
    [InlineData("&#39;2567&#39; &quot;9&quot;", "&#39;๒๕๖๗&#39; &quot;๙&quot;")]
    [InlineData("<span lang=\"en\">Office 2</span> <bdi>แผน 2567.pdf</bdi> เขต 2", "<span lang=\"en\">Office 2</span> <bdi>แผน 2567.pdf</bdi> เขต ๒")]
    [InlineData("<svg viewBox=\"0 0 9 9\"><text x=\"1\">1,000</text></svg>", "<svg viewBox=\"0 0 9 9\"><text x=\"1\">๑,๐๐๐</text></svg>")]
    [InlineData("<code>9</code><script>1</script>", "<code>9</code><script>1</script>")]
    public static void NumbersThatAreReadGetThaiDigits(string body, string expected) => Assert.Equal(expected, Written(VisibleDigits.Write, body));

    private delegate void Write(ReadOnlySpan<byte> page, Stream target);

    private static string Written(Write write, string body)
    {
        const string Head = "<title>ปี 2567</title><body>";
        using var target = new MemoryStream();

        write(Encoding.UTF8.GetBytes(Head + body), target);

        var text = Encoding.UTF8.GetString(target.ToArray());
        Assert.StartsWith(Head, text, StringComparison.Ordinal);
        return text[Head.Length..];
    }
}
