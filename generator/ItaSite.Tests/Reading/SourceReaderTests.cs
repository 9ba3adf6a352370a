using System.Text;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Reading;

namespace ItaSite.Tests.Reading;

public static class SourceReaderTests
{
    [Theory]
    [InlineData("กขค", "1,1")]
    public static void Tis620IsNamedWithItsFirstWord(string word, string place)
    {
        byte[] bytes = [.. word.Select(letter => (byte)(letter - 0x0E01 + 0xA1))];

        Assert.Equal([$"{Reports.Table}({place}): error ITA102: The file is saved as TIS-620 (Thai, Windows-874, ANSI), but must be UTF-8. The first word in it is '{word}'."], Reports.Lines(Reports.Yaml(bytes).Findings));
    }

    [Fact]
    public static void Utf16IsNamedWithAndWithoutItsMark()
    {
        byte[] marked = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("title: เรื่อง")];

        Assert.Contains("UTF-16 LE", Reports.Lines(Reports.Yaml(marked).Findings)[0], StringComparison.Ordinal);
        Assert.Contains("UTF-16 LE", Reports.Lines(Reports.Yaml(marked[2..]).Findings)[0], StringComparison.Ordinal);
        Assert.Contains("UTF-16 BE", Reports.Lines(Reports.Yaml(Encoding.BigEndianUnicode.GetBytes("title: เรื่อง")).Findings)[0], StringComparison.Ordinal);
    }

    [Fact]
    public static void ACutLetterIsNamedWithItsPlace() =>
        Assert.Equal(
            [$"{Reports.Table}(2,4): error ITA102: The file ends in the middle of a letter: the last one begins with the byte E0, and its other bytes are missing."],
            Reports.Lines(Reports.Yaml(Encoding.UTF8.GetBytes("a: 1\nb: ก")[..^1]).Findings));

    [Fact]
    public static void AMegabyteIsEnoughForAPage()
    {
        var findings = new Findings();

        Assert.NotNull(SourceText.Decode(Reports.Page, new byte[SourceText.MarkdownLimit].Select(_ => (byte)'x').ToArray(), findings));
        Assert.Null(SourceText.Decode(Reports.Page, new byte[SourceText.MarkdownLimit + 1], findings));
        Assert.Equal([$"{Reports.Page}: error ITA101: The file has 1.1 MB, but a file of this kind may have at most 1 MB."], Reports.Lines(findings));
    }

    [Theory]
    [InlineData("\uFEFF---\ntitle: x\n---\nbody\n")]
    [InlineData("---\r\ntitle: x\r\n---\r\nbody\r\n")]
    [InlineData("---\rtitle: x\r---\rbody\r")]
    public static void MarksAndLineEndsOfWindowsAreNoMatter(string text)
    {
        var (page, findings) = Reports.Markdown(text);

        Assert.Empty(Reports.Lines(findings));
        Assert.Equal("body\n", page?.Body);
        Assert.Equal(4, page?.BodyStart.Line);
        Assert.Equal(new SourcePosition(Reports.Page, 2, 8), Assert.IsType<YamlMap>(page?.FrontMatter).Find("title")?.Value.Position);
    }

    [Theory]
    [InlineData("\n---\ntitle: x\n---\nbody\n", "ITA113")]
    [InlineData(" ---\ntitle: x\n---\nbody\n", "ITA113")]
    [InlineData("title: x\nowner: y\n---\nbody\n", "ITA113")]
    [InlineData("---\ntitle: x\n\nbody\n", "ITA114")]
    [InlineData("----\ntitle: x\n---\nbody\n", "ITA115")]
    [InlineData("---\ntitle: x\n—\nbody\n", "ITA115")]
    [InlineData("---\ntitle: x\n...\nbody\n", "ITA115")]
    [InlineData("+++\ntitle: x\n+++\nbody\n", "ITA115")]
    [InlineData("--- \ntitle: x\n---\nbody\n", "ITA116")]
    public static void FrontMatterNeverBecomesText(string text, string rule)
    {
        var (page, findings) = Reports.Markdown(text);

        Assert.Contains(findings.ToImmutable(), found => found.Rule.Id == rule);
        Assert.DoesNotContain("title", page?.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ข้อความ\n")]
    [InlineData("Heading: one\n---\nbody\n")]
    [InlineData("\n\n- a\n\n---\n\nb\n")]
    [InlineData("")]
    public static void APageWithoutFrontMatterIsAllText(string text)
    {
        var (page, findings) = Reports.Markdown(text);

        Assert.Empty(Reports.Lines(findings));
        Assert.Equal(text, page?.Body);
    }

    [Fact]
    public static void SixPlacesOfOneRuleAreFiveAndACount() =>
        Assert.Equal(6, Reports.Lines(Reports.Markdown("a\u200B\u200B\u200B\u200B\u200B\u200B\u200B\n").Findings).Length);

    [Theory]
    [InlineData("น้ำ: 1\nนํ้า: 2\n")]
    [InlineData("é: 1\ne\u0301: 2\n")]
    [InlineData("แผน: 1\nเเผน: 2\n")]
    public static void TwinsOfOneKeyAreTheSameKey(string yaml) =>
        Assert.Contains(Reports.Yaml(yaml).Findings.ToImmutable(), found => found.Rule == ReadingRules.DuplicateKey);

    [Theory]
    [InlineData("a: room #5\n", "'#5'")]
    [InlineData("a: #heading\n", "'#heading'")]
    public static void WhatAHashWouldDropIsNamed(string yaml, string lost) =>
        Assert.Contains(lost, Assert.Single(Reports.Lines(Reports.Yaml(yaml).Findings)), StringComparison.Ordinal);

    [Theory]
    [InlineData("a: 1 # note\n")]
    [InlineData("a: 'room #5'\n")]
    [InlineData("a: https://x.y/#z\n")]
    [InlineData("# comment\n#: more\na: |\n  room #5\n")]
    public static void CommentsAndQuotedTextMayHoldAHash(string yaml) => Assert.Empty(Reports.Lines(Reports.Yaml(yaml).Findings));
}
