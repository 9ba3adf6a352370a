using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Parser;
using CsCheck;
using ItaSite.Core.Rendering;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ItaSite.Tests.Rendering;

public static class TemplateTests
{
    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String,
        Gen.String["<>&\"'/=\u0e19\u0e49\u0e33 {}a"],
        Gen.String[Gen.Char['\u0e01', '\u0e5b']]);

    [Fact]
    public static void AnyTextComesOutOfAParserAsTheSameText() =>
        AnyText.Where(CanStandInHtml).Sample(text =>
        {
            var html = Run("<p title=\"{{ link.href }}\">{{ link.text }}</p>", new LinkView(text, text));
            var element = new HtmlParser().ParseDocument(html).QuerySelector("p");

            return element?.TextContent == text && element.GetAttribute("title") == text;
        });

    [Fact]
    public static void MarkupIsPrintedAsItIs() =>
        Assert.Equal("<b>1</b>", Print("{{ x }}", new Html("<b>1</b>")));

    [Fact]
    public static void AnIncludeIsNotEscapedTwice() =>
        Assert.Equal("<i>a &amp; b</i>", Run("{{ include 'part' link: link }}", new LinkView("a & b", "#"), ("part", "<i>{{ $.link.text }}</i>")));

    [Fact]
    public static void ANameThatAViewDoesNotHaveStopsThePage()
    {
        var stopped = Assert.Throws<ScriptRuntimeException>(() => Run("\n  {{ link.txet }}", new LinkView("a", "b")));

        Assert.Equal("'link' has no 'txet'.", stopped.OriginalMessage);
        Assert.Equal((2, 11), (TemplateRules.At(stopped.Span).Line, TemplateRules.At(stopped.Span).Column));
    }

    [Fact]
    public static void AnEndlessLoopEnds()
    {
        var stopped = Assert.Throws<ScriptRuntimeException>(() => Print("{{ while true }}x{{ end }}", null));

        Assert.Contains("1000000", stopped.OriginalMessage, StringComparison.Ordinal);
    }

    [Fact]
    public static void ALongLoopOverARangeEnds() =>
        Assert.Throws<ScriptRuntimeException>(() => Print("{{ for n in 1..2000000000 }}x{{ end }}", null));

    [Fact]
    public static void APageOfMoreThanAMegabyteIsNotCut()
    {
        var text = new string('ก', 3 * 1024 * 1024);

        Assert.Equal(text.Length + "<end>".Length, Print("{{ x }}<end>", text).Length);
    }

    [Fact]
    public static void APageOverTheLimitThrows()
    {
        var text = new string('a', HtmlContext.LongestPage - 10);

        Assert.ThrowsAny<ScriptRuntimeException>(() => Print("{{ x }}{{ x }}", text));
    }

    [Fact]
    public static void TheLimitsHoldForOnePageAndNotForAllOfAWorker()
    {
        var context = Context();
        var names = new ScriptObject { ["x"] = new string('a', HtmlContext.LongestPage / 3) };
        var template = Template.Parse("{{ for turn in 1..900000 }}{{ end }}{{ x }}<end>");

        for (var page = 0; page < 5; page++)
        {
            context.Run(template, null, "./", names);

            Assert.Equal((HtmlContext.LongestPage / 3) + "<end>".Length, context.Page.Written.Length);
        }
    }

    [Theory]
    [InlineData("../layouts/base")]
    [InlineData("/etc/passwd")]
    [InlineData("part.html")]
    public static void AnIncludeKnowsNamesOfPartialsAlone(string name) =>
        Assert.Throws<ScriptRuntimeException>(() => Run($"{{{{ include '{name}' }}}}", new LinkView("a", "b"), ("part", "x")));

    [Theory]
    [InlineData("{{ 'link.text' | object.eval }}")]
    [InlineData("{{ object.eval_template 'x' }}")]
    [InlineData("{{ include_join ['part'] '' '' '' }}")]
    [InlineData("{{ link.text | html.escape }}")]
    public static void FunctionsOfTheLibraryAreNotOffered(string template) =>
        Assert.Throws<ScriptRuntimeException>(() => Run(template, new LinkView("a", "b"), ("part", "x")));

    [Fact]
    public static void AssignmentsDoNotReachTheNextPage()
    {
        var context = Context();
        context.Run(Template.Parse("{{ leak = 'x' }}"), null, "./", []);

        Assert.Throws<ScriptRuntimeException>(() => context.Run(Template.Parse("{{ leak }}"), null, "./", []));
    }

    private static bool CanStandInHtml(string text) =>
        !text.Any(one => char.IsSurrogate(one) || one is '\0' or '\r' || char.IsControl(one));

    private static string Print(string template, object? value)
    {
        var context = Context();
        context.Run(Template.Parse(template), null, "./", new ScriptObject { ["x"] = value });
        return Encoding.UTF8.GetString(context.Page.Written);
    }

    private static string Run(string template, LinkView link, params (string Name, string Text)[] partials)
    {
        var context = Context(partials);
        context.Run(Template.Parse(template), null, "./", new ScriptObject { ["link"] = link });
        return Encoding.UTF8.GetString(context.Page.Written);
    }

    private static HtmlContext Context(params (string Name, string Text)[] partials) => new(new TemplateSet(
        FrozenDictionary<string, Template>.Empty,
        partials.ToFrozenDictionary(part => part.Name, part => Template.Parse(part.Text), StringComparer.Ordinal),
        ImmutableSortedDictionary<string, ThemeAsset>.Empty));
}
