using ItaSite.Core.Diagnostics;
using ItaSite.Core.Rendering;
using ItaSite.Tests.Reading;

namespace ItaSite.Tests.Rendering;

public static class MarkdownHtmlTests
{
    private static readonly ProseSurroundings Thai = new(Link, Picture, Language.Thai);

    private static ProseLinkView? Link(string target) => target switch
    {
        "gone/" => null,
        "คำสั่ง.pdf" => new ProseLinkView("file-12345678.pdf", ProseLinkKind.File, "PDF, 240 KB"),
        _ when target.StartsWith("http", StringComparison.Ordinal) => new ProseLinkView(target, ProseLinkKind.External, null),
        _ => new ProseLinkView(target, ProseLinkKind.Page, null),
    };

    private static ProsePictureView? Picture(string source) => source switch
    {
        "gone.png" => null,
        "unknown.png" => new ProsePictureView(source, null, null),
        _ => new ProsePictureView("file-1.png", 640, 480),
    };

    [Theory]
    [InlineData("## ช่องทาง *ร้องเรียน*", "<h2 id=\"ช่องทาง-ร้องเรียน\">ช่องทาง <em>ร้องเรียน</em></h2>\n")]
    [InlineData("# ก\n\n# ก", "<h2 id=\"ก\">ก</h2>\n<h2 id=\"ก-2\">ก</h2>\n")]
    [InlineData("a **b** ~~c~~ `<d>` & \"e\"  \nf", "<p>a <strong>b</strong> <del>c</del> <code>&lt;d&gt;</code> &amp; &quot;e&quot;<br>\nf</p>\n")]
    [InlineData("[คำสั่ง](คำสั่ง.pdf)", "<p><a href=\"file-12345678.pdf\" class=\"file\">คำสั่ง</a> <span class=\"file-note\">(PDF, 240 KB)</span></p>\n")]
    [InlineData("<https://example.go.th/?a=1&b=2>", "<p><a href=\"https://example.go.th/?a=1&amp;b=2\" class=\"external\" rel=\"noopener\">https://example.go.th/?a=1&amp;b=2</a></p>\n")]
    [InlineData("[ก](gone/) ![ข](gone.png)", "<p>ก ข</p>\n")]
    [InlineData("[ก](javascript:x) ![ข](data:x)", "<p>ก ข</p>\n")]
    [InlineData("![ผัง \"1\"](a.png)", "<p><img src=\"file-1.png\" alt=\"ผัง &quot;1&quot;\" width=\"640\" height=\"480\"></p>\n")]
    [InlineData("![](unknown.png)", "<p><img src=\"unknown.png\" alt=\"\"></p>\n")]
    [InlineData("[<https://a.go.th>](/b/)", "<p><a href=\"/b/\">https://a.go.th</a></p>\n")]
    [InlineData("3. ก\n4. ข", "<ol start=\"3\">\n<li>ก\n</li>\n<li>ข\n</li>\n</ol>\n")]
    [InlineData("- ก\n\n- ข", "<ul>\n<li><p>ก</p>\n</li>\n<li><p>ข</p>\n</li>\n</ul>\n")]
    [InlineData("> ก", "<blockquote>\n<p>ก</p>\n</blockquote>\n")]
    [InlineData("ก\n: ข\n: ค", "<dl>\n<dt>ก</dt>\n<dd><p>ข</p>\n</dd>\n<dd><p>ค</p>\n</dd>\n</dl>\n")]
    [InlineData("```js onclick=1\n<b>\n```", "<pre tabindex=\"0\"><code>&lt;b&gt;\n</code></pre>\n")]
    [InlineData("ก\n\n***\n\n[r]: /x", "<p>ก</p>\n<hr>\n")]
    [InlineData("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n")]
    [InlineData("# a {#b onclick=x}", "<h2 id=\"a-b-onclick-x\">a {#b onclick=x}</h2>\n")]
    [InlineData("", "")]
    public static void AnElementComesOutAs(string markdown, string expected) => Assert.Equal(expected, Render(markdown));

    [Fact]
    public static void ATableScrollsHasANameAndAlignsByClasses()
    {
        const string Expected = """
            <h2 id="สถิติ">สถิติ</h2>
            <section class="table-scroll" tabindex="0" aria-label="ตารางที่ 1: สถิติ">
            <table>
            <thead>
            <tr><th scope="col" class="align-left">เดือน</th><th scope="col" class="align-right">เรื่อง</th><th scope="col" class="align-center">ผล</th><th scope="col">ก</th></tr>
            </thead>
            <tbody>
            <tr><td class="align-left">ต.ค. | พ.ย.</td><td class="align-right"><strong>12</strong></td><td class="align-center"></td><td></td></tr>
            </tbody>
            </table>
            </section>

            """;

        Assert.Equal(Expected, Render("## สถิติ\n\n| เดือน | เรื่อง | ผล | ก |\n|:--|--:|:-:|--|\n| ต.ค. \\| พ.ย. | **12** |"));
    }

    [Fact]
    public static void AFootnoteLeadsThereAndBack()
    {
        const string Expected = """
            <p>ก<sup><a role="doc-noteref" id="fnref:1" href="#fn:1" aria-label="เชิงอรรถ 1">1</a></sup> ข<sup><a role="doc-noteref" id="fnref:2" href="#fn:1" aria-label="เชิงอรรถ 1">1</a></sup></p>
            <section class="footnotes" role="doc-endnotes" aria-label="เชิงอรรถ">
            <ol>
            <li id="fn:1"><p>ค <a role="doc-backlink" href="#fnref:1" aria-label="กลับไปที่เครื่องหมายเชิงอรรถ 1">↩</a> <a role="doc-backlink" href="#fnref:2" aria-label="กลับไปที่เครื่องหมายเชิงอรรถ 1">↩</a></p>
            </li>
            </ol>
            </section>

            """;

        Assert.Equal(Expected, Render("ก[^1] ข[^1]\n\n[^1]: ค"));
    }

    private static string Render(string markdown) => MarkdownHtml.Render(ProseTexts.Read(markdown).Prose, Thai);
}
