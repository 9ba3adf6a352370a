using System.Diagnostics;
using System.Text.Json;

namespace ItaSite.Tests.Cli;

[Trait("Runs", "AOT")]
public sealed class CheckCommandTests : IDisposable
{
    private const string Page = "---\ntitle: เกี่ยวกับหน่วยงาน\nowner: law\n---\n\nสำนักงานตั้งอยู่ที่ถนนสุจริต เปิดให้บริการทุกวันทำการ ตั้งแต่เวลา 08.30 น. ถึง 16.30 น.\n";

    private readonly TempFolder _temp = new();

    private static readonly string Site = TestFiles.DefaultSite.Replace("theme: plain", "theme: default", StringComparison.Ordinal);

    public CheckCommandTests() => _temp.Write("content/site.yaml", Site);

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void FindingsAreShownWithThePathSomebodyCanOpen()
    {
        _temp.Write("content/pages/about/index.md", Page.Replace("owner: law", "onwer: law", StringComparison.Ordinal));

        var run = ItaRun.InProcess("check", "--content", _temp.At("content"), "--lang", "en");

        Assert.Equal(1, run.Code);
        Assert.Contains($"{_temp.At("content")}/pages/about/index.md(3,1): error ITA", run.Error, StringComparison.Ordinal);
        Assert.Contains("\n  help: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void RunAsAProgramItShowsPathsFromTheWorkingFolder()
    {
        _temp.Write("content/pages/about/index.md", Page.Replace("owner: law", "onwer: law", StringComparison.Ordinal));

        var run = ItaRun.AsProcess(_temp.Root, "check", "--lang", "en", "--as-of", "2024-06-01");

        Assert.Equal(1, run.Code);
        Assert.Contains("content/pages/about/index.md(3,1): error ITA", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(_temp.Root, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void APipeInPlaceOfTheSettingsIsNamedAndNotWaitedFor()
    {
        File.Delete(_temp.At("content/site.yaml"));
        using (var maker = Process.Start("mkfifo", _temp.At("content/site.yaml")))
        {
            maker.WaitForExit();
        }

        var run = ItaRun.InProcess("check", "--content", _temp.At("content"));

        Assert.Equal(1, run.Code);
        Assert.Contains("site.yaml: error ITA802:", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("ITA150", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("language: en", "error ITA132: There is no key")]
    [InlineData("languages: [en, th]", "error ITA132: There is no key")]
    [InlineData("languages: # two\n  - en\n  - th", "error ITA132: There is no key")]
    [InlineData("languages: [th, en]", "error ITA132: ไม่มีช่อง")]
    public void MessagesAreInTheMainLanguageOfTheSite(string languages, string message)
    {
        _temp.Write("content/site.yaml", Site.Replace("language: th", languages, StringComparison.Ordinal) + "\nonwer: x\n");

        Assert.Contains(message, ItaRun.InProcess("check", "--content", _temp.At("content")).Error, StringComparison.Ordinal);
    }

    /// <summary>What would stop a build is told by a check as well.</summary>
    [Theory]
    [InlineData("content/theme/layouts/news.html", "{{ tittle }}", "news.html(1,4): error ITA702:")]
    [InlineData("content/theme/css/base.css", "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n", "base.css(1,1): error ITA109:")]
    [InlineData("content/theme/theme.yaml", "style: [a]\n", "theme.yaml(1,1): error ITA132:")]
    [InlineData("content/theme/i18n/th.yaml", "- a\n", "th.yaml(1,1): error ITA134:")]
    [InlineData("content/theme/partials/date.html", "\0", "date.html(1,1): error ITA103:")]
    public void TheThemeIsCheckedAndNothingThatFollowsFromAFileThatCannotBeRead(string file, string text, string finding)
    {
        _temp.Write("content/pages/about/index.md", Page);
        _temp.Write(file, text);

        var run = ItaRun.InProcess("check", "--content", _temp.At("content"), "--lang", "en");

        Assert.Equal(1, run.Code);
        Assert.Contains(finding, run.Error, StringComparison.Ordinal);
        Assert.All(run.Error.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)), line => Assert.Contains(finding[..finding.IndexOf('(', StringComparison.Ordinal)], line, StringComparison.Ordinal));
    }

    [Fact]
    public void AValueOfAMillionLettersIsQuotedByItsEnds()
    {
        _temp.Write("content/pages/about/index.md", Page.Replace("owner: law", "owner: " + new string('x', 1_000_000), StringComparison.Ordinal));

        var run = ItaRun.InProcess("check", "--content", _temp.At("content"), "--lang", "en");

        Assert.Contains("error ITA402: 'xxxx", run.Error, StringComparison.Ordinal);
        Assert.All(run.Error.Split('\n'), line => Assert.InRange(line.Length, 0, 5000));
    }

    [Fact]
    public void NothingThatIsQuotedSteersTheScreen()
    {
        _temp.Write("content/pages/about/index.md", Page.Replace("owner: law", "owner: \"\\e[2J\u202Elaw\"", StringComparison.Ordinal));
        _temp.Write("content/pages/about/a\u001B[31m\nb.txt", "x");

        var run = ItaRun.InProcess("check", "--content", _temp.At("content"), "--lang", "en");

        Assert.Contains("about/index.md(3,8): error ITA104: The control character U+001B", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', run.Error);
        Assert.DoesNotContain('\u202E', run.Error);
        Assert.Contains("/a\uFFFD[31m\uFFFDb.txt: error ITA804", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ManyGapsOfOneRuleAreFolded()
    {
        _temp.Write("content/pages/about/index.md", Page);

        var folded = ItaRun.InProcess("check", "--content", _temp.At("content"), "--lang", "en");
        var whole = ItaRun.InProcess("check", "--content", _temp.At("content"), "--lang", "en", "--all");

        Assert.Equal(0, folded.Code);
        Assert.Equal(10, Count(folded.Error, "gap ITA201:"));
        Assert.Equal(35, Count(whole.Error, "gap ITA201:"));
        Assert.Contains("ITA201: 25 more are not shown; use --all to see each.\n", folded.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AGapStopsAStrictRun()
    {
        _temp.Write("content/pages/about/index.md", Page);

        Assert.Equal(0, ItaRun.InProcess("check", "--content", _temp.At("content")).Code);
        Assert.Equal(1, ItaRun.InProcess("check", "--content", _temp.At("content"), "--strict").Code);
    }

    [Fact]
    public void EveryFileIsCounted()
    {
        _temp.Write("content/pages/about/index.md", Page);
        _temp.Write("content/pages/soon/index.md", Page.Replace("owner: law", "owner: law\npublished: 2567-12-01", StringComparison.Ordinal));
        _temp.Write("content/pages/later/index.md", Page.Replace("owner: law", "owner: law\ndraft: true", StringComparison.Ordinal));
        _temp.Write("content/pages/Thumbs.db", "x");

        var run = ItaRun.InProcess("check", "--content", _temp.At("content"), "--format", "json");

        using var json = JsonDocument.Parse(run.Out);
        var files = json.RootElement.GetProperty("summary").GetProperty("files");
        Assert.Equal((5, 2, 1, 1, 1), (Number(files, "found"), Number(files, "published"), Number(files, "scheduled"), Number(files, "draft"), Number(files, "refused")));
        Assert.Empty(run.Error);
    }

    [Fact]
    public void TheJsonReportIsCompleteInBothLanguages()
    {
        _temp.Write("content/pages/about/index.md", Page);

        using var json = JsonDocument.Parse(ItaRun.InProcess("check", "--content", _temp.At("content"), "--format", "json").Out);

        var first = json.RootElement.GetProperty("findings")[0];
        Assert.Equal(
            ["file", "line", "column", "id", "severity", "message_th", "message_en", "help_th", "help_en"],
            first.EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public void GithubGetsAnnotations()
    {
        _temp.Write("content/pages/about/index.md", Page.Replace("owner: law", "onwer: law", StringComparison.Ordinal));

        var run = ItaRun.InProcess("check", "--content", _temp.At("content"), "--format", "github", "--lang", "en");

        Assert.Contains(run.Out.Split('\n'), line => line.StartsWith($"::error file={_temp.At("content")}/pages/about/index.md,line=3,col=1,title=error ITA", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("empty", "")]
    [InlineData("binary", "\u0000\u0001\u0002\u0003")]
    [InlineData("front matter that does not end", "---\ntitle: ก\n")]
    [InlineData("deep", "---\ntitle: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\n---\n")]
    public void AnyFileGivesAFindingOrAPageButNeverAStackTrace(string what, string text)
    {
        Assert.NotEmpty(what);
        _temp.Write("content/pages/about/index.md", text);

        var run = ItaRun.InProcess("check", "--content", _temp.At("content"), "--lang", "en");

        Assert.InRange(run.Code, 0, 1);
        Assert.Contains("content/pages/about/index.md", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AHugePageIsAFinding()
    {
        _temp.Write("content/pages/about/index.md", new string('ก', 3_000_000));

        var run = ItaRun.InProcess("check", "--content", _temp.At("content"), "--lang", "en");

        Assert.Equal(1, run.Code);
        Assert.Contains("content/pages/about/index.md", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void CoverageIsGivenAsTableJsonAndCsv()
    {
        _temp.Write("content/pages/about/index.md", Page);
        string[] common = ["coverage", "--content", _temp.At("content"), "--lang", "en", "--year", "2567"];

        var table = ItaRun.InProcess(common).Out;
        using var json = JsonDocument.Parse(ItaRun.InProcess([.. common, "--format", "json"]).Out);
        var csv = ItaRun.InProcess([.. common, "--format", "csv"]).Out.Split("\r\n");

        Assert.Contains("Fiscal year 2567: 0 of 35 items complete · OIT 0.00, 0.00 points of the total", table, StringComparison.Ordinal);
        Assert.Equal(35, json.RootElement.GetProperty("years")[0].GetProperty("items").GetArrayLength());
        Assert.Equal("\uFEFFyear,code,title,status,missing,cost,reason", csv[0]);
        Assert.StartsWith("2567,O1,", csv[1], StringComparison.Ordinal);
        Assert.Equal(37, csv.Length);
    }

    [Fact]
    public void AYearWithoutAFormIsExplained() => Assert.Equal(
        "ita: The site has no fiscal year '2560' with a form to check against; it has 2567.\n",
        ItaRun.InProcess("coverage", "--content", _temp.At("content"), "--lang", "en", "--year", "2560").Error);

    private static int Number(JsonElement json, string key) => json.GetProperty(key).GetInt32();

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
