using System.Globalization;
using System.Xml.Linq;
using CsCheck;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Rendering;

namespace ItaSite.Tests.Rendering;

public static class ChartTests
{
    private static readonly Gen<string> Labels = Gen.OneOf(
        Gen.Const("ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2567"),
        Gen.Const("โครงการ <ก> & \"ข\""),
        Gen.Const(string.Concat(Enumerable.Repeat("กลุ่มที่น้ำใจ", 25))),
        Gen.Const(string.Concat(Enumerable.Repeat("word ", 60))),
        Gen.String[Gen.Char["กเแไาำิ่้ ัabW1ๆ("], 1, 300].Where(text => text.Trim().Length > 0));

    private static readonly Gen<decimal> Numbers = Gen.OneOf(
        Gen.Const(0m),
        Gen.Int[-1000, 1000].Select(number => (decimal)number),
        Gen.Int[0, 100].Select(number => (decimal)number),
        Gen.Const(999_999_999_999_999_999m));

    private static readonly Gen<Chart> Charts =
        from kind in Gen.Enum<ChartKind>()
        from measures in Gen.Int[1, 5]
        from rows in Gen.Select(Labels, Numbers.Array[measures]).Array[1, 60]
        from digits in Gen.Enum<Digits>()
        select Of(kind, measures, [.. rows.Select(row => (row.Item1, row.Item2))]) with { Digits = digits };

    [Fact]
    public static void NoTextLeavesThePictureAndNoTwoMeet() => Charts.Sample(
        chart =>
        {
            var svg = Draw(chart);
            var (width, height) = Box(svg);
            var texts = Texts(svg, chart.Digits);

            Assert.All(texts, text => Assert.True(
                text.Left >= 0 && text.Right <= width && text.Top >= 0 && text.Bottom <= height, $"{text} leaves {width} x {height}"));
            Assert.All(texts.OrderBy(text => text.Top).ThenBy(text => text.Left).Chunk(2).Where(pair => pair.Length is 2), pair =>
                Assert.False(pair[0].Meets(pair[1]), $"{pair[0]} meets {pair[1]}"));
            Assert.All(svg.Descendants("rect").Where(rect => rect.Attribute("x") is not null), rect =>
                Assert.True(Of(rect, "x") >= 0 && Of(rect, "x") + Of(rect, "width") <= width && Of(rect, "y") + Of(rect, "height") <= height, rect.ToString()));
        },
        iter: Cases.Of(300));

    [Fact]
    public static void BarsAreAsLongAsTheirNumbers()
    {
        var bars = Draw(Of(ChartKind.Bars, 1, [("ก", [10m]), ("ข", [20m]), ("ค", [0m]), ("ง", [5m])])).Descendants("rect")
            .Where(rect => rect.Attribute("class")?.Value is "chart-bar").Select(rect => Of(rect, "width")).ToList();

        Assert.Equal(3, bars.Count);
        Assert.InRange(bars[1] - (2 * bars[0]), -1, 1);
        Assert.InRange(bars[0] - (2 * bars[2]), -1, 1);
    }

    [Fact]
    public static void ANegativeNumberGoesToTheLeftOfZero()
    {
        var svg = Draw(Of(ChartKind.Bars, 1, [("ก", [-10m]), ("ข", [10m])]));
        var bars = svg.Descendants("rect").Where(rect => rect.Attribute("class")?.Value is "chart-bar").ToList();
        var zero = svg.Descendants("line").Select(line => Of(line, "x1")).Distinct();

        Assert.Equal(Assert.Single(zero), Of(bars[0], "x") + Of(bars[0], "width"));
        Assert.Equal(Assert.Single(zero), Of(bars[1], "x"));
    }

    [Fact]
    public static void AllZeroDrawsNoBarAndSaysSo()
    {
        var chart = Of(ChartKind.Bars, 1, [("ก", [0m]), ("ข", [0m])]);

        Assert.DoesNotContain(Draw(chart).Descendants("rect"), rect => rect.Attribute("class")?.Value is "chart-bar");
        Assert.Equal("ทุกรายการเท่ากัน คือ 0 เรื่อง รวม 0 เรื่อง", ChartText.Sentence(chart).Thai);
    }

    [Fact]
    public static void TheSentenceSaysTheHighestTheLowestTheSumAndTheTrend()
    {
        var chart = Of(ChartKind.Bars, 1, [("2565", [3m]), ("2566", [9m]), ("2567", [6m])]) with { IsOverTime = true };

        Assert.Equal("สูงสุดคือ 2566 9 เรื่อง ต่ำสุดคือ 2565 3 เรื่อง รวม 18 เรื่อง จาก 2565 ถึง 2567 เพิ่มขึ้นจาก 3 เรื่อง เป็น 6 เรื่อง", ChartText.Sentence(chart).Thai);
        Assert.Equal("The highest is 2566 with 9 เรื่อง; the lowest is 2565 with 3 เรื่อง. In all 18 เรื่อง. From 2565 to 2567 it rose from 3 เรื่อง to 6 เรื่อง.", ChartText.Sentence(chart).English);
    }

    [Fact]
    public static void ALineWithoutRoomForItsLabelsBecomesBars()
    {
        Assert.True(ChartDrawing.IsLine(Of(ChartKind.Line, 1, [("2565", [90m]), ("2566", [97m])])));
        Assert.False(ChartDrawing.IsLine(Of(ChartKind.Line, 1, Enumerable.Range(0, 40).Select(year => ($"{2500 + year}", Enumerable.Repeat(90m, 1).ToArray())))));
    }

    [Fact]
    public static void ALineNeverEndsInsideALetterOrWithAVowelThatBelongsToTheNext() => Labels.Sample(text =>
    {
        var lines = ChartLetters.Lines(text, new LineRoom(120, 14, Digits.Arabic), 3);

        Assert.InRange(lines.Length, 1, 3);
        Assert.All(lines.Skip(1).Where(line => line.Length > 0), line =>
            Assert.NotEqual(UnicodeCategory.NonSpacingMark, CharUnicodeInfo.GetUnicodeCategory(line[0])));
    });

    [Theory]
    [InlineData("การขอใช้ห้องประชุมและอาคารสถานที่ของสำนักงานเขตพื้นที่", "เขตพื้นที่")]
    [InlineData("การขออนุญาตเปิดสถานศึกษาเอกชนประเภทนอกระบบและการขยายชั้นเรียน", "เอกชนประเภทนอกระบบและการขยายชั้นเรียน")]
    [InlineData("A_very_long_word_without_any_break_that_names_a_service_of_the_office", "names_a_service_of_the_office")]
    [InlineData("โครงการ ประชุมคณะกรรมการบริหารงานบุคคลกลุ่มพื้นที่สอง", "ประชุมคณะกรรมการบริหารงานบุคคลกลุ่มพื้นที่สอง")]
    public static void ALineEndsBetweenWordsWhereThatIsSure(string text, string second) =>
        Assert.Equal(second, ChartLetters.Lines(text, new LineRoom(ChartSvg.Width, ChartSvg.FontSize, Digits.Arabic), 3)[1]);

    [Fact]
    public static void ThaiLabelsOfAnEnglishPageAreReadInThai()
    {
        var chart = Of(ChartKind.Bars, 1, [("กลุ่ม A", [1m]), ("Group B", [2m])]);
        string?[] Languages(Language language) => [.. Draw(chart with { Language = language }).Descendants("text").Select(text => text.Attribute("lang")?.Value)];

        Assert.Equal(["th", null, null, null], Languages(Language.English));
        Assert.All(Languages(Language.Thai), Assert.Null);
    }

    private static Chart Of(ChartKind kind, int measures, IEnumerable<(string Label, decimal[] Numbers)> rows) => new(
        "chart-x",
        kind,
        "เรื่อง <ร้องเรียน>",
        [.. Enumerable.Range(1, measures).Select(number => new ChartMeasure($"ตัวที่ {number}", "เรื่อง", FieldKind.WholeNumber))],
        [.. rows.Select(row => new ChartRow(row.Label, [.. row.Numbers.Select(number => new ChartValue(number, CellText.Number(number, FieldKind.WholeNumber)))]))],
        IsOverTime: false,
        Left: 0);

    [Theory]
    [InlineData("cases", 1, "1 case")]
    [InlineData("cases", 2, "2 cases")]
    [InlineData("people", 1, "1 person")]
    [InlineData("copies", 1, "1 copy")]
    [InlineData("baht", 1, "1 baht")]
    [InlineData("เรื่อง", 1, "1 เรื่อง")]
    public static void OneThingIsInTheSingular(string unit, int number, string text) =>
        Assert.Equal(text, new ChartMeasure("", unit, FieldKind.WholeNumber).WithUnit(number));

    /// <summary>Parsing proves that it is well-formed; drawn twice it is the same.</summary>
    private static XElement Draw(Chart chart)
    {
        var svg = ChartDrawing.Of(chart, ChartText.Sentence(chart).Thai).Value;
        Assert.Equal(svg, ChartDrawing.Of(chart, ChartText.Sentence(chart).Thai).Value);
        Assert.DoesNotContain("style=", svg, StringComparison.Ordinal);
        return XElement.Parse(svg);
    }

    private static (int Width, int Height) Box(XElement svg)
    {
        var parts = svg.Attribute("viewBox")!.Value.Split(' '); // every picture has one
        return (int.Parse(parts[2], CultureInfo.InvariantCulture), int.Parse(parts[3], CultureInfo.InvariantCulture));
    }

    private static int Of(XElement element, string name) => int.Parse(element.Attribute(name)?.Value ?? "0", CultureInfo.InvariantCulture);

    private static List<Frame> Texts(XElement svg, Digits digits) =>
    [
        .. svg.Descendants("text").Select(text => new Frame(
            text.Value, Of(text, "x"), Of(text, "x") + ChartLetters.Width(text.Value, ChartSvg.FontSize, digits), Of(text, "y") - 14, Of(text, "y") + 4)),
    ];

    private sealed record Frame(string Text, int Left, int Right, int Top, int Bottom)
    {
        public bool Meets(Frame other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }
}
