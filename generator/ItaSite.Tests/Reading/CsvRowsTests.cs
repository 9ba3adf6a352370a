using System.Collections.Immutable;
using System.Diagnostics;
using ItaSite.Core;
using ItaSite.Core.Content;
using ItaSite.Core.Reading;

namespace ItaSite.Tests.Reading;

public static class CsvRowsTests
{
    private static readonly ImmutableSortedDictionary<string, ImmutableArray<string>> Columns =
        ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty.Add("a", []).Add("b", []).Add("c", []);

    private const string Heading = "period,เรื่องร้องเรียนทั้งหมด,resolved,in_progress\n";

    [Fact]
    public static void CellsStandWhereTheFileHasThem()
    {
        var found = Rows("a,b,c\n\"x\ny\",\"ก,\"\"ข\"\"\", z \n1,2,3\n");

        Assert.Equal(["a (2,1) x\ny", "b (3,4) ก,\"ข\"", "c (3,14) z", "a (4,1) 1", "b (4,3) 2", "c (4,5) 3"], found);
    }

    [Fact]
    public static void EmptyRowsAreLeftOutAndSemicolonsPartAsWell() => Assert.Equal(["a (3,1) 1", "b (3,3) 2", "c (3,5) 3"], Rows("a;b;c\n;;\n1;2;3\n"));

    [Fact]
    public static void ATableTakesItsRowsFromTheFileBesideItAndPublishesItOnce()
    {
        var page = PageOf("period,received,resolved,in_progress\n2567-Q1,3,2,1\n2567-Q2,0,0,0\n").Page;

        Assert.Equal(2, page.Datasets.Single().Rows.Length);
        Assert.Equal("complaints.csv", page.Datasets.Single().RowFile);
        Assert.Empty(page.Attachments);
    }

    [Fact]
    public static void WrongCellsAreFoundAtTheirLineAndColumn() =>
        Assert.Equal(
            [
                "content/oit/2567/o24/complaints.csv(2,9): error ITA135",
                "content/oit/2567/o24/complaints.csv(3,1): error ITA138",
                "content/oit/2567/o24/complaints.csv(4,1): error ITA312",
            ],
            PageOf("period,received,resolved,in_progress\n2567-Q1,3 เรื่อง,2,1\nเมื่อวาน,0,0,0\n,0,0,0\n").Lines.Select(line => line.Split(':')[0] + ": " + line.Split(": ")[1]));

    [Fact]
    public static void AFileThatIsNotThereIsNamed() =>
        Assert.Equal(
            ["content/oit/2567/o24/complaints.yaml(2,7): error ITA322: The file 'rows.csv' that 'rows:' names does not lie beside the table, or is no .csv file."],
            PageOf(Heading, "rows.csv").Lines.Where(line => line.Contains("ITA322", StringComparison.Ordinal)));

    [Theory]
    [InlineData(100_000, 0)]
    [InlineData(100_001, 1)]
    [Trait(CultureTests.OnceOnly, "yes")]
    public static void AHundredThousandRowsAreReadInTimeAndOneMoreIsRefused(int rows, int refusals)
    {
        var text = "period,received,resolved,in_progress\n" + string.Concat(Enumerable.Repeat("2567-H1,12,10,2\n", rows));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();

        var (page, lines) = PageOf(text);

        Assert.Equal(100_000, page.Datasets.Single().Rows.Length);
        Assert.Equal(refusals, lines.Count(line => line.Contains("ITA315: The table has 100,001 rows; at most 100,000 are taken.", StringComparison.Ordinal)));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed}"); // idle: about two; this tells linear from quadratic
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 2_000_000_000L, "It takes too much memory.");
    }

    /// <summary>The same rows in YAML: 100,000 are taken, one more is refused by the rule of tables, not by the limit of a file; more than the limit of a file is refused by that.</summary>
    [Theory]
    [InlineData(100_000, "")]
    [InlineData(100_001, "ITA315")]
    [InlineData(250_000, "ITA131")]
    [Trait(CultureTests.OnceOnly, "yes")]
    public static void AHundredThousandRowsAreReadFromYamlAndOneMoreIsRefused(int rows, string rule)
    {
        var text = "type: complaint-statistics\nrows:\n" + string.Concat(Enumerable.Repeat("  - {period: 2567-H1, received: 12, resolved: 10, in_progress: 2}\n", rows));
        var watch = Stopwatch.StartNew();

        var (site, found) = SiteBuilder.Read(
            SourceTree.Of(
            [
                TestFiles.Of("content/site.yaml", TestFiles.DefaultSite),
                TestFiles.Of("content/oit/2567/o24/index.md", "---\nowner: law\n---\n"),
                TestFiles.Of("content/oit/2567/o24/complaints.yaml", text),
            ]),
            new DateOnly(2024, 6, 1));

        Assert.Equal(rule.Length is 0 ? [] : [rule], found.Select(one => one.Rule.Id).Where(id => id is "ITA131" or "ITA315"));
        Assert.Equal(rule is "ITA131" ? 0 : 100_000, site!.Items.Single().Page.Datasets.Sum(table => table.Rows.Length)); // the settings are readable
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(90), $"{watch.Elapsed}"); // idle: about three
    }

    private static (Page Page, ImmutableArray<string> Lines) PageOf(string csv, string name = "complaints.csv")
    {
        var (site, found) = SiteBuilder.Read(
            SourceTree.Of(
            [
                TestFiles.Of("content/site.yaml", TestFiles.DefaultSite),
                TestFiles.Of("content/oit/2567/o24/index.md", "---\nowner: law\n---\n"),
                TestFiles.Of("content/oit/2567/o24/complaints.yaml", $"type: complaint-statistics\nrows: {name}\n"),
                TestFiles.Of("content/oit/2567/o24/complaints.csv", csv),
            ]),
            new DateOnly(2024, 6, 1));
        return (site!.Items.Single().Page, [.. found.Select(one => one.ToString().Split('\n')[0])]); // the settings are readable
    }

    private static string[] Rows(string text)
    {
        var rows = CsvRows.Read(TestFiles.Of("content/x.csv", text), Columns, new Core.Diagnostics.Findings());
        return [.. (rows ?? []).Cast<YamlMap>().SelectMany(row => row.Entries).Select(entry =>
            $"{entry.Key.Text} ({entry.Value.Position.Line},{entry.Value.Position.Column}) {((YamlScalar)entry.Value).Text}")];
    }
}
