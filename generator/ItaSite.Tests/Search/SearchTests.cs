using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using CsCheck;
using ItaSite.Cli.Disk;
using ItaSite.Core;
using ItaSite.Core.Output;
using ItaSite.Core.Pipelines;
using ItaSite.Core.Thai;
using ItaSite.Tests.Rendering;

namespace ItaSite.Tests.Search;

/// <summary>The search as a browser runs it, against the truth that a text contains another.</summary>
public static class SearchTests
{
    private const int MostBytes = 150_000;

    private static readonly Lazy<(SearchEntry[] Entries, (string Address, string[] Blocks)[] Pages)> Example = new(ReadExample);

    [Fact]
    public static void TheScriptFoldsAsTheProgram()
    {
        string[] texts = [.. File.ReadLines(At("fold.txt")).Select(Regex.Unescape)];

        var folds = SearchScript.Fold(texts);

        Assert.Equal(texts.Select(ThaiText.Fold), folds.Select(fold => fold.Folded));
        Assert.Equal(texts.Select(ThaiText.FoldLoosely), folds.Select(fold => fold.Blurred));
    }

    [Fact]
    public static void AnyThaiTextIsFoldedAlike()
    {
        var texts = new List<string>();
        Gen.String[Gen.Char["กนำาํเแ่้์ิุ ๕5Aa\u200b\u00a0é"], 0, 12].Sample(text => { lock (texts) { texts.Add(text); } }, iter: Cases.Of(2000));

        Assert.Equal(texts.Select(ThaiText.Fold), SearchScript.Fold(texts).Select(fold => fold.Folded));
    }

    [Fact]
    public static void LettersOfAnyTextAreItsFoldedFormWithoutToneMarks() =>
        Gen.String[Gen.Char["กขำาํเแ่้์ิุ ๕5Aa\u200b\u00a0é–😀"], 0, 12].Sample(text =>
        {
            byte[] letters = [];
            var count = SearchLetters.Write(text, ref letters);
            var expected = ThaiText.Fold(text).Where(one => one is < '\u0E48' or > '\u0E4C')
                .Select(one => one is < '\u0080' or (>= '\u0E00' and <= '\u0E7F') ? one : (char)SearchLetters.Other);
            Assert.Equal(string.Concat(expected), string.Concat(letters.Take(count).Select(SearchLetters.CharacterOf)));
        });

    [Fact]
    public static void EveryChosenTextIsFoundWhereItStands()
    {
        var queries = File.ReadAllLines(At("queries.txt"));

        AssertTruth(queries, SearchScript.Ask(SearchIndex.Of(Example.Value.Entries, "search"), queries));
    }

    [Fact]
    public static void EveryTextOfAFinishedPageIsFound()
    {
        var queries = QueriesFromPages(200);

        var answers = SearchScript.Ask(SearchIndex.Of(Example.Value.Entries, "search"), queries.Select(query => query.Text));

        Assert.Equal(200, queries.Length);
        AssertTruth([.. queries.Select(query => query.Text)], answers);
        Assert.All(queries.Zip(answers), pair =>
            Assert.Contains(pair.Second.Addresses, address => address.Split('#')[0] == pair.First.Address));
    }

    [Theory]
    [InlineData("O24")]
    [InlineData("o๒๔")]
    [InlineData("๐24")]
    [InlineData("024")]
    public static void ACodeLeadsToItsItemOfEveryYearTheNewestFirst(string code)
    {
        var expected = Example.Value.Entries.Where(entry => entry is { Item: 24, Kind: SearchKind.Page }).Select(entry => entry.Address).ToArray();

        var answer = Ask(code);

        Assert.Equal(["oit/2567/o24/", "oit/2566/o24/"], expected);
        Assert.Equal(expected, answer.Addresses.Take(expected.Length));
    }

    [Fact]
    public static void ATextWithoutItsToneMarksIsFoundNearly()
    {
        var answer = Ask("จัดซือจัดจาง");

        Assert.True(answer.IsNear);
        Assert.NotEmpty(answer.Addresses);
    }

    [Fact]
    public static void TheQuoteMarksWholeLetters()
    {
        var entry = new SearchEntry("หน้า", "a/", SearchKind.Page, 0, 0, [], PackedText.Of("หน่วยงานจัดหาน้ำดื่มให้ประชาชน"));

        var answer = SearchScript.Ask(SearchIndex.Of([entry], "search"), ["หานํ้า"]);

        Assert.Equal(["หน่วยงานจัด", "หาน้ำ", "ดื่มให้ประชาชน"], answer[0].Quote);
    }

    [Fact]
    public static void OddQueriesAreHarmless()
    {
        string[] queries = [new string('ก', 10_000), "<script>alert(1)</script>", "\"'\\", "   ", "่", "ก", "(.*"];

        var answers = SearchScript.Ask(SearchIndex.Of(Example.Value.Entries, "search"), queries);

        Assert.All([0, 1, 3], odd => Assert.Empty(answers[odd].Addresses));
        Assert.DoesNotContain("innerHTML", File.ReadAllText(SearchScript.File), StringComparison.Ordinal);
    }

    [Fact]
    public static void TheScriptIsSmallerThanFiveKilobytes()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(SearchScript.File));
        }

        Assert.InRange(packed.Length, 1, 5_000);
    }

    [Fact]
    [Trait(CultureTests.OnceOnly, "yes")]
    public static void AUsualQueryMovesLittleOnALargeSite()
    {
        string[] queries = ["งบประมาณ", "จัดซื้อจัดจ้าง", "ร้องเรียน", "การทุจริต", "ประกาศ", "No Gift Policy", "2567", "O24", "ไม่มีที่ใดเลย"];

        var answers = SearchScript.Ask(SearchIndex.Of(LargeSite(1000, 6000), "search"), queries);

        foreach (var (query, answer) in queries.Zip(answers))
        {
            TestContext.Current.SendDiagnosticMessage(string.Create(CultureInfo.InvariantCulture, $"{query}: {answer.Bytes} bytes, {answer.Milliseconds:0} ms, {answer.Addresses.Length} results"));
        }

        Assert.All(queries.Zip(answers), pair => Assert.True(pair.Second.Bytes < MostBytes, $"{pair.First} moves {pair.Second.Bytes} bytes"));
    }

    [Fact]
    public static void TheSameEntriesGiveTheSameFiles()
    {
        var once = SearchIndex.Of(Example.Value.Entries, "search").Files.Select(file => file.Path);

        Assert.Equal(once, SearchIndex.Of(Example.Value.Entries, "search").Files.Select(file => file.Path));
    }

    private static ScriptAnswer Ask(string query) => SearchScript.Ask(SearchIndex.Of(Example.Value.Entries, "search"), [query])[0];

    /// <summary>Recall is 1 and precision at least 0.99, against the folded texts of all entries.</summary>
    private static void AssertTruth(string[] queries, ScriptAnswer[] answers)
    {
        var folded = Example.Value.Entries.Select(FoldedOf).ToArray();
        var (right, shown) = (0, 0);
        foreach (var (query, answer) in queries.Zip(answers))
        {
            var truth = Truth(query, folded);
            Assert.True(truth.IsSubsetOf(answer.Addresses), $"{query} misses {string.Join(' ', truth.Except(answer.Addresses))}");
            Assert.True(truth.Count > 0 || answer.IsNear, query);
            Assert.Distinct(answer.Addresses);
            (right, shown) = answer.IsNear ? (right, shown) : (right + truth.Count, shown + answer.Addresses.Length);
        }

        Assert.True(right >= 0.99 * shown, $"{right} of {shown} results hold the text");
    }

    private static HashSet<string> Truth(string query, (SearchEntry Entry, string[] Fields)[] entries)
    {
        var text = ThaiText.Fold(query);
        var number = OitCode.Read(query, new FiscalYear(2567))?.Number;
        return [.. entries
            .Where(one => one.Fields.Any(field => field.Contains(text, StringComparison.Ordinal)) || (one.Entry.Item == number && one.Entry.Kind is SearchKind.Page))
            .Select(one => one.Entry.Address)];
    }

    private static (SearchEntry Entry, string[] Fields) FoldedOf(SearchEntry entry) =>
        (entry, [ThaiText.Fold(entry.Title ?? string.Empty), ThaiText.Fold(string.Join('\n', entry.Headings)), ThaiText.Fold(entry.Text)]);

    /// <summary>Pieces of the paragraphs, items and cells that stand on finished pages, spread over all of them.</summary>
    private static (string Address, string Text)[] QueriesFromPages(int count)
    {
        var blocks = Example.Value.Pages.SelectMany(page => page.Blocks.Select(block => (page.Address, Block: block))).Where(one => one.Block.Length >= 6).ToArray();
        return [.. Enumerable.Range(0, count)
            .Select(number => (Number: number, One: blocks[(int)((long)number * blocks.Length / count)]))
            .Select(pair => (pair.One.Address, PieceOf(pair.One.Block, pair.Number)))];
    }

    private static string PieceOf(string block, int seed)
    {
        var graphemes = StringInfo.ParseCombiningCharacters(block);
        var length = Math.Min(graphemes.Length, 3 + (seed % 15));
        var start = seed * 7 % (graphemes.Length - length + 1);
        var end = start + length < graphemes.Length ? graphemes[start + length] : block.Length;
        return block[graphemes[start]..end];
    }

    private static (SearchEntry[] Entries, (string Address, string[] Blocks)[] Pages) ReadExample()
    {
        using var cache = new Cli.TempFolder();
        using var inspector = new Inspector(new AnswerCache(cache.At("pages.txt")), new InspectionWorker(TimeSpan.FromMinutes(2), InspectionWorker.StartItself));
        var content = ContentFolder.Read(Repository.PathOf("content"), inspector);
        var input = new BuildInput(content, Rendered.FindTheme, new DateOnly(2026, 6, 1));
        var check = SiteBuilder.Check(input).Outcome;
        var site = check.Value ?? throw new InvalidOperationException(string.Concat(check.Diagnostics.Select(found => $"{found}\n")));
        var tree = SiteBuilder.Render(site, input).Value ?? throw new InvalidOperationException("The theme has errors.");
        var live = site.Covered.Site.AllPages.Where(page => page.IsLive).Select(page => page.Permalink).ToArray();
        return ([.. SearchEntries.Of(new SitePlan(site, null!))], [.. live.Select(page => (page.Value, BlocksOf(Rendered.Text(tree, OutputFile.PathOf(page)))))]);
    }

    private static string[] BlocksOf(string html) =>
    [
        .. new HtmlParser().ParseDocument(html).QuerySelectorAll(".prose p, .prose li, .prose td, .prose h2")
            .Where(block => block.QuerySelector("p, ul, ol, img, sup, .note, .file-note") is null && block.QuerySelector("a span") is null)
            .Select(block => block.TextContent.Trim()),
    ];

    /// <summary>Pages of words that the example has, put together anew; no text of one is that of another.</summary>
    private static SearchEntry[] LargeSite(int pages, int length)
    {
        var words = Example.Value.Pages.SelectMany(page => page.Blocks).SelectMany(block => block.Split(' ')).Where(word => word.Length is > 2 and < 40)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var seed = 1u;
        return [.. Enumerable.Range(0, pages).Select(page => new SearchEntry(
            Words(words, 40, ref seed), FormattableString.Invariant($"news/p{page}/"), SearchKind.News, 2567, 0, [Words(words, 30, ref seed), Words(words, 30, ref seed)], PackedText.Of(Words(words, length, ref seed))))];
    }

    private static string Words(string[] words, int length, ref uint seed)
    {
        var text = new StringBuilder();
        while (text.Length < length)
        {
            seed = (seed * 1664525) + 1013904223;
            text.Append(words[(seed >> 8) % words.Length]).Append((seed >> 5) % 3 is 0 ? " " : "");
        }

        return text.ToString();
    }

    private static string At(string name) => Repository.PathOf("generator", "ItaSite.Tests", "Search", name);
}
