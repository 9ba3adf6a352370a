using System.Diagnostics;

namespace ItaSite.Tests.Cli;

/// <summary>Whole runs of <c>ita build</c> with the theme that lies in the program.</summary>
[Trait("Runs", "AOT")]
public sealed class BuildCommandTests : IDisposable
{
    private const string Page = "---\ntitle: เกี่ยวกับหน่วยงาน\nowner: law\n---\n\nสำนักงานตั้งอยู่ที่ถนนสุจริต เปิดให้บริการทุกวันทำการ ตั้งแต่เวลา 08.30 น. ถึง 16.30 น.\n";

    private readonly TempFolder _temp = new();

    public BuildCommandTests()
    {
        _temp.Write("content/site.yaml", TestFiles.DefaultSite.Replace("theme: plain", "theme: default", StringComparison.Ordinal));
        _temp.Write("content/pages/about/index.md", Page);
    }

    private string Live => _temp.At("output/site");

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void PublishesASiteWhoseFilesAreThoseOfItsManifest()
    {
        var run = Build();

        Assert.Equal(0, run.Code);
        Assert.Contains("เกี่ยวกับหน่วยงาน", File.ReadAllText(Path.Combine(Live, "about/index.html")), StringComparison.Ordinal);
        Assert.Contains($"The site is in {Live}: ", run.Out, StringComparison.Ordinal);
        AssertWhole(Live);
    }

    [Fact]
    public void ASecondRunWritesNothing()
    {
        Build();
        var before = Times();

        var run = Build();

        Assert.Contains($"The site is in {Live}: 0 files written, {before.Count - 1} unchanged, 0 removed.", run.Out, StringComparison.Ordinal); // the marker is not counted
        Assert.Equal(before, Times());
    }

    [Fact]
    public void APageThatIsGoneLeavesTheSite()
    {
        _temp.Write("content/pages/old/index.md", Page);
        Build();
        Assert.True(File.Exists(Path.Combine(Live, "old/index.html")));
        Directory.Delete(_temp.At("content/pages/old"), recursive: true);

        Assert.Equal(0, Build().Code);

        Assert.False(Directory.Exists(Path.Combine(Live, "old")));
        AssertWhole(Live);
    }

    [Fact]
    public void AnErrorLeavesTheOldSiteAsItWas()
    {
        Build();
        var before = Times();
        _temp.Write("content/pages/about/index.md", Page.Replace("owner: law", "onwer: law", StringComparison.Ordinal));

        var run = Build();

        Assert.Equal(1, run.Code);
        Assert.Contains("content/pages/about/index.md(3,1): error ITA", run.Error, StringComparison.Ordinal);
        Assert.Contains($"Nothing was published; the site in {Live}, if there is one, is as it was.", run.Out, StringComparison.Ordinal);
        Assert.Equal(before, Times());
    }

    [Fact]
    public void AGapKeepsAStrictRunFromPublishing()
    {
        Assert.Equal(1, Build("--strict").Code);
        Assert.False(Directory.Exists(Live));
    }

    [Fact]
    public void TheAddressAskedForStandsInAbsoluteLinks()
    {
        Build("--base-url", "https://preview.example.org/ita");

        var sitemap = File.ReadAllText(Path.Combine(Live, "sitemap.xml"));
        Assert.Contains("https://preview.example.org/ita/about/", sitemap, StringComparison.Ordinal);
        Assert.DoesNotContain("www.office.go.th", sitemap, StringComparison.Ordinal);
    }

    [Fact]
    public void AFolderOfSomebodyElseIsLeftAlone()
    {
        _temp.Write("output/site/thesis.docx", "years of work");

        var run = Build();

        Assert.Equal(2, run.Code);
        Assert.Equal($"ita: '{Live}' holds files that this program did not make, so it is left alone. Name an empty or a new folder with --output.\n", run.Error.Split('\n')[^2] + "\n");
        Assert.Equal(["thesis.docx"], _temp.Texts("output/site").Keys);
    }

    [Fact]
    public void AnOutputThatCannotBeWrittenIsExplainedInOneSentence()
    {
        _temp.Write("file", "no folder");

        var run = Build("--output", _temp.At("file/site"));

        Assert.Equal(2, run.Code);
        Assert.StartsWith("ita: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(_temp.At("file"), run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    /// <summary>The program is killed at thirty moments; each time the live folder is a whole old or new site, and the next run needs no hand.</summary>
    [Fact]
    [Trait(CultureTests.OnceOnly, "yes")]
    public void AKilledRunLeavesAWholeSite()
    {
        for (var page = 0; page < 40; page++)
        {
            _temp.Write($"content/pages/page-{page}/index.md", Page);
        }

        ItaRun.AsProcess(_temp.Root, "build", "--lang", "en");
        var whole = TimeOfARun(0);
        var chance = new Random(2567);

        for (var round = 1; round <= 30; round++)
        {
            Change(round);
            using var run = ItaRun.Start(_temp.Root, "build", "--lang", "en");
            run.WaitForExit(TimeSpan.FromMilliseconds(whole * (0.3 + (0.8 * chance.NextDouble())))); // what comes before is the start of the runtime
            run.Kill();
            run.WaitForExit();
            AssertWhole(Live);
        }

        var last = ItaRun.AsProcess(_temp.Root, "build", "--lang", "en");
        Assert.True(last.Code is 0, last.Error);
        AssertWhole(Live);
        Assert.Contains("ครั้งที่ 30", File.ReadAllText(Path.Combine(Live, "about/index.html")), StringComparison.Ordinal);
        Assert.Equal(
            [".lock-site", ".lock-site-hosting", ".releases-site", "site", "site-hosting"],
            Directory.EnumerateFileSystemEntries(_temp.At("output")).Select(Path.GetFileName).Where(name => name is not ".cache").Order(StringComparer.Ordinal));
    }

    private long TimeOfARun(int round)
    {
        Change(round);
        var time = Stopwatch.StartNew();
        ItaRun.AsProcess(_temp.Root, "build", "--lang", "en");
        return time.ElapsedMilliseconds;
    }

    private void Change(int round) => _temp.Write("content/pages/about/index.md", Page + $"\nครั้งที่ {round}\n");

    private static void AssertWhole(string live) => WholeSite.Assert(live);

    private ItaRun Build(params string[] more) => ItaRun.InProcess(
        ["build", "--content", _temp.At("content"), "--lang", "en", .. more.Contains("--output") ? [] : new[] { "--output", Live }, .. more]);

    private Dictionary<string, DateTime> Times() =>
        Directory.EnumerateFiles(Live, "*", SearchOption.AllDirectories).ToDictionary(file => file, File.GetLastWriteTimeUtc);
}
