using System.Collections.Immutable;
using System.Globalization;
using ItaSite.Core.Content;
using ItaSite.Core.Output;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ItaSite.Tests.Checks;

/// <summary>A page of <c>generator/docs/checks/</c>: the explanation of a rule, and cases that are run.</summary>
/// <param name="File">Its path on disk.</param>
/// <param name="Id">The id of the rule, from its name.</param>
/// <param name="Heading">Its heading of level 1.</param>
/// <param name="Lines">Its text, line by line.</param>
/// <param name="Cases">One for each heading of level 2.</param>
internal sealed record CheckPage(string File, string Id, string Heading, ImmutableArray<string> Lines, ImmutableArray<CheckCase> Cases)
{
    private const string ReportInEnglish = "report";
    private const string ReportInThai = "report th";
    private const string Git = "git";

    /// <summary>The day of a case that names none.</summary>
    private static readonly DateOnly DefaultToday = new(2024, 6, 1);

    /// <summary>The page in a file.</summary>
    public static CheckPage Read(string file)
    {
        var text = System.IO.File.ReadAllText(file).ReplaceLineEndings("\n");
        var lines = text.Split('\n').ToImmutableArray();
        var blocks = Markdown.Parse(text).ToList();
        var title = blocks.OfType<HeadingBlock>().FirstOrDefault(heading => heading.Level is 1);
        var starts = Enumerable.Range(0, blocks.Count).Where(index => blocks[index] is HeadingBlock { Level: 2 }).ToList();

        return new CheckPage(
            file,
            Path.GetFileNameWithoutExtension(file),
            title is null ? string.Empty : lines[title.Line].TrimStart('#').Trim(),
            lines,
            [.. starts.Select((start, index) => Case(lines, blocks[start..(index + 1 < starts.Count ? starts[index + 1] : blocks.Count)]))]);
    }

    private static CheckCase Case(ImmutableArray<string> lines, List<Block> blocks)
    {
        var fences = blocks.Zip(blocks.Skip(1))
            .Where(pair => pair is { First: ParagraphBlock, Second: FencedCodeBlock } && NameIn(pair.First) is not null)
            .Select(pair => Fence(lines, NameIn(pair.First)!, (FencedCodeBlock)pair.Second)) // the line above keeps only those
            .ToList();

        return new CheckCase(
            lines[blocks[0].Line].TrimStart('#').Trim(),
            blocks.Select(block => TodayIn(lines, block)).FirstOrDefault(day => day is not null) ?? DefaultToday,
            [.. fences.Where(fence => fence.Name is not (ReportInEnglish or ReportInThai or Git))],
            fences.FirstOrDefault(fence => fence.Name is ReportInEnglish),
            fences.FirstOrDefault(fence => fence.Name is ReportInThai))
        {
            Git = fences.FirstOrDefault(fence => fence.Name is Git),
        };
    }

    /// <summary>The name in a paragraph that is nothing but one code span; null for any other block.</summary>
    private static string? NameIn(Block block) =>
        block is ParagraphBlock { Inline: { FirstChild: CodeInline { NextSibling: null } code } } ? code.Content : null;

    private static DateOnly? TodayIn(ImmutableArray<string> lines, Block block) =>
        block is ParagraphBlock && lines[block.Line].StartsWith("today: ", StringComparison.Ordinal)
            ? DateOnly.ParseExact(lines[block.Line]["today: ".Length..].Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    /// <summary>The lines between the two fences, as they stand in the file.</summary>
    private static CheckFence Fence(ImmutableArray<string> lines, string name, FencedCodeBlock block)
    {
        var marks = new string(block.FencedChar, block.OpeningFencedCharCount);
        var last = block.Line + 1;
        while (last < lines.Length && !lines[last].StartsWith(marks, StringComparison.Ordinal))
        {
            last++;
        }

        return new CheckFence(name, $"{block.Info} {block.Arguments}".Trim(), block.Line + 1, last, string.Concat(lines[(block.Line + 1)..last].Select(line => line + "\n")));
    }
}

/// <summary>A small site and the findings it must give.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Today">The day on which it is built.</param>
/// <param name="Files">Its files.</param>
/// <param name="Report">The findings of the page's rule in English; null if the case shows none, which no case may.</param>
/// <param name="ThaiReport">The same in Thai, or null.</param>
internal sealed record CheckCase(
    string Title, DateOnly Today, ImmutableArray<CheckFence> Files, CheckFence? Report, CheckFence? ThaiReport)
{
    /// <summary>What git tells of the files, as <see cref="GitFence"/> reads it; null if nobody asks it.</summary>
    public CheckFence? Git { get; init; }

    /// <summary>Where finished files lie that a case gives in place of made ones.</summary>
    private const string Output = "output/";

    /// <summary>The finished site, with the files that the case gives in the place of those that were made, as a program with a fault would make them.</summary>
    public OutputTree Finished(OutputTree made)
    {
        var given = Files.Where(file => file.Name.StartsWith(Output, StringComparison.Ordinal)).ToDictionary(file => file.Name[Output.Length..], file => file.Bytes(), StringComparer.Ordinal);
        return made with { Files = [.. made.Files.Select(file => given.TryGetValue(file.Path, out var bytes) ? file with { Write = stream => stream.Write(bytes) } : file)] };
    }

    /// <summary>The files with the default <c>site.yaml</c> where the case has none.</summary>
    public SourceTree Sources() => SourceTree.Of(
        Files.Where(file => file.Info is not "none" && !file.Name.StartsWith(Output, StringComparison.Ordinal)).Select(file => TestFiles.Of(file.Name, file.Bytes()))
            .Concat(Files.Any(file => file.Name is "content/site.yaml") ? [] : [TestFiles.Of("content/site.yaml", TestFiles.DefaultSite)]));
}

/// <summary>A fenced block with the name above it.</summary>
/// <param name="Name">A path, <c>report</c> or <c>report th</c>.</param>
/// <param name="Info">What stands behind the opening fence: <c>hex</c> for bytes, <c>pdf 3</c> for a document of three pages, <c>png 40 30</c> for a picture, <c>md repeat 9000</c> for a last line that stands there so often, <c>none</c> for a file that is not there; else only a hint for readers.</param>
/// <param name="First">The zero-based line of its first line.</param>
/// <param name="Last">The zero-based line of its closing fence.</param>
/// <param name="Text">Its lines, each with its LF.</param>
internal sealed record CheckFence(string Name, string Info, int First, int Last, string Text)
{
    /// <summary>What the file holds.</summary>
    public byte[] Bytes() => Info.Split(' ') switch
    {
        [.., "repeat", var times] => System.Text.Encoding.UTF8.GetBytes(Repeated(int.Parse(times, CultureInfo.InvariantCulture))),
        ["hex"] => Convert.FromHexString(string.Concat(Text.Where(char.IsAsciiHexDigit))),
        ["pdf", var pages] => TestFiles.Pdf(int.Parse(pages, CultureInfo.InvariantCulture)),
        ["document", .. var made] => Made(made),
        ["png", var width, var height] => TestFiles.Png(int.Parse(width, CultureInfo.InvariantCulture), int.Parse(height, CultureInfo.InvariantCulture)),
        _ => System.Text.Encoding.UTF8.GetBytes(Text),
    };

    /// <summary>A document whose lines stand in the fence: its kind, then what is odd about it.</summary>
    private byte[] Made(string[] made)
    {
        var lines = Text.TrimEnd('\n').Split('\n');
        return made switch
        {
            ["pdf"] => TestDocuments.Pdf([lines]),
            ["pdf", "scan"] => TestDocuments.Pdf([[]], new PdfMake(Scan: true)),
            ["pdf", "locked"] => TestDocuments.Pdf([lines], new PdfMake(Locked: true)),
            ["pdf", "script"] => TestDocuments.Pdf([lines], new PdfMake(Extra: "/OpenAction << /S /JavaScript /JS (1) >>")),
            ["pdf", "untitled"] => TestDocuments.Pdf([lines], new PdfMake(Title: "Microsoft Word - 1.doc", Language: "en-US")),
            ["pdf", "author"] => TestDocuments.Pdf([lines], new PdfMake(Author: "สมชาย")),
            ["docx"] => TestDocuments.Docx(lines),
            ["docx", "macro"] => TestDocuments.Docx(lines, ("word/vbaProject.bin", "x")),
            ["docx", "bomb"] => TestDocuments.Bomb(),
            ["xlsx"] => TestDocuments.Xlsx(lines.Select(line => line.Split(','))),
            ["xlsx", "hidden"] => TestDocuments.Xlsx(lines.Select(line => line.Split(',')), "hidden"),
            ["xlsx", "link"] => TestDocuments.Xlsx(
                lines.Select(line => line.Split(',')), "visible", "", ("xl/externalLinks/_rels/externalLink1.xml.rels", "<Relationships><Relationship Id=\"a\" Type=\"x/externalLinkPath\" Target=\"file:///D:/budget.xlsx\" TargetMode=\"External\"/></Relationships>")),
            ["jpeg", "place"] => TestDocuments.Jpeg(lines[0], place: true),
            _ => TestDocuments.Jpeg(lines[0], place: false),
        };
    }

    private string Repeated(int times)
    {
        var last = Text.LastIndexOf('\n', Text.Length - 2) + 1;
        return Text[..last] + string.Concat(Enumerable.Repeat(Text[last..], times));
    }
}
