namespace ItaSite.Tests.Cli;

[Trait("Runs", "AOT")]
public sealed class NewCommandTests : IDisposable
{
    private readonly TempFolder _temp = new();

    public NewCommandTests() => _temp.Write("content/site.yaml", TestFiles.DefaultSite);

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void AnItemBeginsWithWhatTheFormAsksFor()
    {
        var run = New("item", "2567", "o24");

        Assert.Equal(0, run.Code);
        var page = File.ReadAllText(_temp.At("content/oit/2567/o24/index.md"));
        Assert.StartsWith("---\n# O24 ", page, StringComparison.Ordinal);
        Assert.Contains("\ndraft: true  # ", page, StringComparison.Ordinal);
        Assert.Contains("\n# evidence:\n#   ", page, StringComparison.Ordinal);
        Assert.Contains("type: complaint-statistics\n", File.ReadAllText(_temp.At("content/oit/2567/o24/complaint-statistics.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void EveryItemOfEveryFormBeginsWithNothingWrongButItsEmptyTables()
    {
        _temp.Write("content/site.yaml", TestFiles.DefaultSite.Replace("years: [2567]", "years: [2568, 2567, 2566]", StringComparison.Ordinal).Replace("theme: plain", "theme: default", StringComparison.Ordinal));
        foreach (var (year, count) in new[] { ("2566", 43), ("2567", 35), ("2568", 28) })
        {
            for (var number = 1; number <= count; number++)
            {
                Assert.Equal(0, New("item", year, $"O{number}").Code);
            }
        }

        var check = ItaRun.InProcess("check", "--content", _temp.At("content"), "--lang", "en");

        Assert.Equal(string.Empty, string.Join('\n', check.Error.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal) && !line.Contains("error ITA314:", StringComparison.Ordinal))));
    }

    [Fact]
    public void NewsLiesUnderTheFiscalYearOfItsDay()
    {
        Assert.Equal(0, New("news", "2567-11-26", "honest-area", "--title", "พื้นที่ 'สุจริต': 2568").Code);

        Assert.Equal(
            "---\ntitle: 'พื้นที่ ''สุจริต'': 2568'\ndraft: true  # delete this line when the page is ready\n---\n",
            File.ReadAllText(_temp.At("content/news/2568/2024-11-26-honest-area/index.md")));
    }

    [Fact]
    public void NothingIsOverwritten()
    {
        var file = _temp.Write("content/pages/about/index.md", "mine");

        var run = New("page", "about");

        Assert.Equal((2, $"ita: '{file}' exists already; it is not overwritten.\n", "mine"), (run.Code, run.Error, File.ReadAllText(file)));
    }

    [Theory]
    [InlineData("2567", "O99", "The form of the fiscal year 2567 has no item 'O99'; it has O1 to O35.")]
    [InlineData("2599", "O1", "There is no form of the fiscal year '2599'; there are 2566, 2567, 2568.")]
    public void AnItemThatTheFormDoesNotHaveIsExplained(string year, string code, string sentence) =>
        Assert.Equal($"ita: {sentence}\n", New("item", year, code).Error);

    [Fact]
    public void ANewYearIsBegunBesideTheOldOneAndASecondRunChangesNothing()
    {
        New("item", "2567", "O24");

        var run = New("year", "2568", "--from", "2567", "--to", _temp.At("todo"));

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Contains("years: [2568, 2567]", File.ReadAllText(_temp.At("content/site.yaml")), StringComparison.Ordinal);
        Assert.True(File.Exists(_temp.At("content/oit/2568/o19/complaint-statistics.yaml")));
        Assert.Equal(["todo-2568.csv", "todo-2568.ics", "todo-2568.md"], _temp.Texts("todo").Keys);
        var before = _temp.Texts("content");
        Assert.Equal(0, New("year", "2568", "--to", _temp.At("todo")).Code);
        Assert.Equal(before, _temp.Texts("content"));
    }

    [Theory]
    [InlineData("2599", "2567", "There is no form of the fiscal year '2599'; there are 2566, 2567, 2568. 'ita new catalog' begins a form.")]
    [InlineData("2567", "2568", "The year to take over (2568) must lie before the one that begins (2567).")]
    public void AYearThatCannotBeginIsExplained(string year, string from, string sentence) =>
        Assert.Equal($"ita: {sentence}\n", New("year", year, "--from", from).Error);

    [Fact]
    public void AFormFromATableIsCheckedLikeTheOthers()
    {
        var table = _temp.Write("items.csv", "code,title_th,sub_indicator,topic\nO1,โครงสร้าง,9.1,structure\n");

        Assert.Equal(0, New("catalog", "2570", "--from-csv", table).Code);

        Assert.Equal(0, New("item", "2570", "O1").Code);
        Assert.Equal(2, New("catalog", "2570", "--from-csv", table).Code); // it exists
        Assert.Equal(1, New("catalog", "2571", "--from-csv", _temp.Write("bad.csv", "code,title_th,sub_indicator\nO2,โครงสร้าง,9.1\n")).Code);
    }

    private ItaRun New(params string[] arguments) => ItaRun.InProcess(["new", .. arguments, "--content", _temp.At("content"), "--lang", "en"]);
}
