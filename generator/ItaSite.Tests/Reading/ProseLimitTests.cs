using System.Diagnostics;
using ItaSite.Core.Reading;

namespace ItaSite.Tests.Reading;

[Trait(CultureTests.OnceOnly, "yes")]
public static class ProseLimitTests
{
    private const int Megabyte = 1_000_000;

    /// <summary>Idle, each takes under two seconds; what grows with the square of the length would take many minutes.</summary>
    private static readonly TimeSpan InTime = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData("> > > ข้อความ", 3)]
    [InlineData("    - 1. a", 4)]
    [InlineData("- - - - - - - -", 0)]
    [InlineData("* * *", 0)]
    [InlineData("        code", 0)]
    [InlineData("2567. ก", 1)]
    [InlineData("-ก", 0)]
    public static void ALineSaysHowDeepItLies(string line, int depth) => Assert.Equal(depth, MarkdownLimits.DepthOf(line));

    [Theory]
    [InlineData(">", "(10,1)")]
    [InlineData("- a\n", null)]
    [InlineData("[", "(10,1)")]
    [InlineData("![[", "(10,1)")]
    [InlineData("*a_ ", "(10,1)")]
    [InlineData("a**b c* ", "(10,1)")]
    [InlineData("~~a ", "(10,1)")]
    [InlineData("+ ", "(10,1)")]
    [InlineData("1. ", "(10,1)")]
    [InlineData("[r]: /x\n", "(7081,1)")]
    [InlineData("a\n-\n", "(20011,1)")]
    [InlineData("`a", null)]
    [InlineData("*", null)]
    [InlineData("_", null)]
    [InlineData("ก", null)]
    [InlineData("[a](b)\n\n", null)]
    [InlineData("a  \n", null)]
    public static void AMegabyteOfOneThingIsReadOrRefusedInTime(string piece, string? place)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Megabyte / piece.Length));
        var time = Stopwatch.StartNew();

        var (_, found) = ProseTexts.Read(text);

        Assert.Equal(place is null ? [] : [$"{ProseTexts.Path}{place} ITA501"], found);
        Assert.True(time.Elapsed < InTime, $"{piece}: {time.Elapsed}");
    }

    [Fact]
    public static void ADeepListIsFoundOnTheLineWhereItGoesTooDeep()
    {
        var text = string.Concat(Enumerable.Range(0, 800).Select(level => new string(' ', 2 * level) + "- ก\n"));

        Assert.Equal([$"{ProseTexts.Path}(42,1) ITA501"], ProseTexts.Read(text).Found);
    }

    [Fact]
    public static void AWideTableOfManyRowsIsRefused()
    {
        var text = string.Concat(Enumerable.Repeat("a|", 2000)) + "\n" + string.Concat(Enumerable.Repeat("-|", 2000)) + "\n"
            + string.Concat(Enumerable.Repeat("a|\n", 6000));

        Assert.Equal([$"{ProseTexts.Path}(110,1) ITA501"], ProseTexts.Read(text).Found);
    }

    [Fact]
    public static void BracketsThatLieTooDeepInOneAnotherAreRefused()
    {
        var text = "ก\n\n" + string.Concat(Enumerable.Repeat("[a", 2000));

        var (prose, found) = ProseTexts.Read(text);

        Assert.Equal($"{ProseTexts.Path}(12,65) ITA501", Assert.Single(found));
        Assert.Empty(prose.Links);
    }

    [Fact]
    public static void EveryRunOfBackticksOfAnotherLengthIsReadInTime()
    {
        var text = string.Concat(Enumerable.Range(1, 1400).Select(length => new string('`', length) + "a"));
        var time = Stopwatch.StartNew();

        Assert.Empty(ProseTexts.Read(text).Found);
        Assert.True(time.Elapsed < InTime);
    }

    [Fact]
    public static void AFormWithLinesToFillInIsNoAttack()
    {
        var text = string.Concat(Enumerable.Repeat("ชื่อ ______________________________ **ตำแหน่ง** [ ] _________________\n", 500));

        Assert.Empty(ProseTexts.Read(text).Found);
    }
}
