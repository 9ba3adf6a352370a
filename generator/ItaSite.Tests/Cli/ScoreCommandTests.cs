using System.Text.Json;

namespace ItaSite.Tests.Cli;

[Trait("Runs", "AOT")]
public sealed class ScoreCommandTests : IDisposable
{
    private const string Result = """
        total: 37.75
        history:
          - {year: 2563, score: 77.79}
        national: {offices: 245, mean: 92.55}

        """;

    private readonly TempFolder _temp = new();

    public ScoreCommandTests()
    {
        _temp.Write("content/site.yaml", TestFiles.DefaultSite);
        _temp.Write("content/assessments/2566.yaml", Result);
        _temp.Write("content/oit/2567/o1/index.md", "---\ntitle: =1+1\nowner: law\napproved: 2567-04-05\npublished: 2567-04-10\n---\n\nผัง\n");
    }

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void TheScoresAreGivenAsTableJsonAndCsv()
    {
        var table = Run("score");
        using var json = JsonDocument.Parse(Run("score", "--format", "json").Out);
        var csv = Run("score", "--format", "csv").Out.Split("\r\n");

        Assert.Contains("OIT forecast for fiscal year 2567: 0.00 of 40.00 points", table.Out, StringComparison.Ordinal);
        Assert.Equal(35, json.RootElement.GetProperty("forecast").GetProperty("gaps").GetArrayLength());
        Assert.Equal("\uFEFFyear,part,code,title,score,points,grade,difference,above_national,level,reason", csv[0]);
        Assert.Equal("2563,total,,,77.79,,,,,,", csv[1]);
        Assert.Equal("2566,total,,,37.75,,F,,-54.80,,", csv[2]);
    }

    [Fact]
    public void AYearWithoutResultAndFormIsExplained() => Assert.Equal(
        (2, "ita: There is no result and no form of fiscal year '2560'.\n"),
        (Run("score", "--year", "2560").Code, Run("score", "--year", "2560").Error));

    [Fact]
    public void TheRegisterIsGivenAsTableAndCsv()
    {
        var table = Run("register", "--year", "๒๕๖๗").Out;
        var csv = Run("register", "--format", "csv").Out.Split("\r\n");

        Assert.Contains("1 pages · 1 published late · 1 break a rule", table, StringComparison.Ordinal);
        Assert.StartsWith("\uFEFFaddress,title,year,item,category,unit,", csv[0], StringComparison.Ordinal);
        Assert.Equal("/oit/2567/o1/,'=1+1,2567,O1,,Legal Affairs Group,,,2024-04-05,,,,2024-04-10,5,3,,,,,published,no,no,no,no,yes,no,,,,", csv[1]);
    }

    private ItaRun Run(params string[] arguments) => ItaRun.InProcess([.. arguments, "--content", _temp.At("content"), "--lang", "en"]);
}
