using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Rendering;
using ItaSite.Tests.Reading;

namespace ItaSite.Tests.Rendering;

/// <summary>Whatever an author writes, nothing but our own elements and attributes comes out, and text comes out as text.</summary>
public static class MarkdownSafetyTests
{
    private static readonly ProseSurroundings Open = new(
        target => new ProseLinkView(target, ProseLinkKind.External, "PDF <b>"),
        source => new ProsePictureView(source, 1, 2),
        Language.English);

    private static readonly HashSet<string> Elements =
    [
        "h2", "h3", "h4", "h5", "h6", "p", "pre", "code", "hr", "br", "ul", "ol", "li", "blockquote", "div", "table", "thead", "tbody", "tr", "th", "td",
        "dl", "dt", "dd", "section", "em", "strong", "del", "a", "img", "sup", "span",
    ];

    private static readonly HashSet<string> Attributes =
        ["id", "class", "href", "rel", "src", "alt", "width", "height", "loading", "decoding", "tabindex", "role", "aria-label", "scope", "start"];

    private static readonly Gen<string> Scraps = OneOf(
        "<script>", "</script>", "<img src=x onerror=alert(1)>", "<b onclick=x>", "javascript:alert(1)", "[a](", "![b](", ")", "](", "[c]: ", "[c]", "[^1]", "\n\n[^1]: ",
        "<", ">", "\"", "'", "&", "&lt;", "&#x3C;", "&quot;", "{#id onclick=x}", "{.class style=x}", "\" onmouseover=\"x", "|", "\n|--|:-:|\n", "\n", "\n\n", "# ", "\n## ", "> ", "- ",
        "1. ", "    ", "```", "`", "*", "**", "_", "~~", "\\", "\n: ", "\n---\n", "ก้ำ", "น้ำ ", "a ", "//evil", "https://example.go.th/", "data:text/html,", " 'title'", "\t", "﷽", "\uD83D\uDE00");

    private static readonly Gen<string> Plain = Gen.String[Gen.Char["<>&\"'`*_~[]()!#|{}\\=+-:;/ กขเแำ่้ab1๑é"], 1, 40];

    private static Gen<string> OneOf(params string[] scraps) => Gen.Int[0, scraps.Length - 1].Select(index => scraps[index]);

    [Fact]
    public static void NoTextMakesAnElementAttributeOrLinkThatIsNotOurs()
    {
        Scraps.Array[1, 30].Select(scraps => string.Concat(scraps)).Sample(
            markdown =>
            {
                var body = Parse(MarkdownHtml.Render(ProseTexts.Read(markdown).Prose, Open));
                Assert.All(body.QuerySelectorAll("*"), HoldsOnlyOurs);
            },
            iter: Cases.Of(3000));
    }

    private static void HoldsOnlyOurs(IElement element)
    {
        Assert.Contains(element.LocalName, Elements);
        Assert.All(element.Attributes, attribute => Assert.Contains(attribute.Name, Attributes));
        Assert.Null(element.ParentElement?.Closest("a") is { } && element.LocalName is "a" ? "a link in a link" : null);
        var target = element.GetAttribute("href") ?? element.GetAttribute("src") ?? string.Empty;
        Assert.True(ItaSite.Core.Content.LinkGate.Allows(target), target);
    }

    [Fact]
    public static void AnyTextOfAHeadingComesOutAsTheSameText() =>
        Plain.Sample(text => Assert.Equal(Shown(text), Body("## " + Escaped(text)).QuerySelector("h2")!.TextContent));

    [Fact]
    public static void AnyTextOfACellComesOutAsTheSameText() =>
        Plain.Sample(text => Assert.Equal(Shown(text), Body("|a|b|\n|-|-|\n|x" + Escaped(text) + "x|c|").QuerySelector("td")!.TextContent[1..^1].Trim()));

    [Fact]
    public static void AnyTextOfALinkAndPictureComesOutAsTheSameText()
    {
        Plain.Sample(text =>
        {
            var body = Body("[" + Escaped(text) + "](/x/) ![" + Escaped(text) + "](y.png)");
            Assert.Equal(Shown(text), body.QuerySelector("a")!.TextContent.Trim());
            Assert.Equal(Collapsed(text), Collapsed(body.QuerySelector("img")!.GetAttribute("alt")!));
        });
    }

    [Fact]
    public static void EveryHeadingHasItsIdOnThePage()
    {
        Scraps.Array[1, 20].Select(scraps => "\n## " + string.Concat(scraps)).Array[1, 4].Select(texts => string.Concat(texts)).Sample(
            markdown =>
            {
                var prose = ProseTexts.Read(markdown).Prose;
                var ids = Parse(MarkdownHtml.Render(prose, Open)).QuerySelectorAll("h2,h3,h4,h5,h6").Select(one => one.Id);
                Assert.Equal(prose.Headings.Select(heading => heading.Id), ids);
            },
            iter: Cases.Of(1000));
    }

    [Fact]
    public static void ManyThreadsPrintTheSame()
    {
        var prose = ProseTexts.Read("## ก\n\n|a|b|\n|-|-|\n|1|2|\n\nข[^1] [c](d/)\n\n[^1]: e").Prose;
        var expected = MarkdownHtml.Render(prose, Open);

        Assert.All(ParallelEnumerable.Range(0, 200).Select(_ => MarkdownHtml.Render(prose, Open)).ToList(), html => Assert.Equal(expected, html));
    }

    private static IElement Body(string markdown) => Parse(MarkdownHtml.Render(ProseTexts.Read(markdown).Prose, Open));

    private static IElement Parse(string html) => new HtmlParser().ParseDocument("<main>" + html + "</main>").QuerySelector("main")!;

    /// <summary>Each ASCII sign behind a backslash, as CommonMark lets authors write any text.</summary>
    private static string Escaped(string text) =>
        string.Concat(text.Trim().Select(letter => char.IsAscii(letter) && !char.IsAsciiLetterOrDigit(letter) && letter is not ' ' ? $"\\{letter}" : $"{letter}"));

    private static string Shown(string text) => text.Trim();

    private static string Collapsed(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
