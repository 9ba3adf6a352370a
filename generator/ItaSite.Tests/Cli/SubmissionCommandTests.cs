namespace ItaSite.Tests.Cli;

[Trait("Runs", "AOT")]
public sealed class SubmissionCommandTests : IDisposable
{
    private readonly TempFolder _temp = new();

    public SubmissionCommandTests() => _temp.Write("content/site.yaml", TestFiles.DefaultSite);

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void TheSheetGoesToTheScreen()
    {
        var run = Run("2567");

        Assert.Equal(0, run.Code);
        Assert.StartsWith("\uFEFFcode,title,address,click_path,remark\r\nO1,", run.Out, StringComparison.Ordinal);
        Assert.Equal(36, run.Out.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void TheSheetGoesIntoTheFileThatIsNamed()
    {
        var file = _temp.At("sheet.xlsx");

        var run = Run("๒๕๖๗", "--format", "xlsx", "--to", file);

        Assert.Equal(0, run.Code);
        Assert.Equal($"The submission sheet is in {file}.\n", run.Out);
        Assert.Equal(36, Spreadsheets.Rows(File.ReadAllBytes(file), "แบบนำส่ง").Count);
    }

    /// <summary>It is for the office itself, so an internal coverage does not matter.</summary>
    [Fact]
    public void AnInternalCoverageIsWrittenToo()
    {
        _temp.Write("content/site.yaml", TestFiles.DefaultSite + "coverage: internal\n");

        Assert.Equal(0, Run("2567").Code);
    }

    [Fact]
    public void AYearThatTheSiteDoesNotHaveIsSaid()
    {
        var run = Run("2560");

        Assert.Equal(2, run.Code);
        Assert.Equal("ita: The site has no fiscal year '2560' with a form to check against; it has 2567.\n", run.Error);
    }

    private ItaRun Run(params string[] arguments) =>
        ItaRun.InProcess(["submission", .. arguments, "--content", _temp.At("content"), "--output", _temp.At("output/site"), "--lang", "en"]);
}
