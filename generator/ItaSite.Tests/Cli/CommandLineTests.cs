using ItaSite.Cli.Commands;

namespace ItaSite.Tests.Cli;

/// <summary>What the program says to a command line it cannot follow. Each is one sentence, exit code 2.</summary>
[Trait("Runs", "AOT")]
public static class CommandLineTests
{
    [Theory]
    [InlineData("build --contnet x --lang en", "There is no option '--contnet'; did you mean '--content'?")]
    [InlineData("build --contnet x --lang th", "ไม่มีตัวเลือก «--contnet» หมายถึง «--content» หรือไม่")]
    [InlineData("biuld --lang en", "There is no command 'biuld'; did you mean 'build'?")]
    [InlineData("--lang en", "Name a command: build, check, serve, publish, history, sign, verify, coverage, submission, score, register, explain, new.")]
    [InlineData("new --lang en", "Name a command: item, news, page, year, catalog, hosting.")]
    [InlineData("build --format xml --lang en", "--format cannot be 'xml'; use one of text, json, github.")]
    [InlineData("build --lang en --content", "--content needs a value after it; --help shows an example.")]
    [InlineData("explain --lang en", "The command explain needs <id>: The id of a finding, such as ITA201.")]
    [InlineData("explain ITA2O1 --lang en", "No rule has the id 'ITA2O1'; the nearest is ITA201.")]
    [InlineData("build --base-url www.example.go.th --lang en", "--base-url cannot be 'www.example.go.th'; write a whole address such as https://www.example.go.th/.")]
    [InlineData("check --content /nowhere/at/all --lang en", "There is no content folder '/nowhere/at/all'. Name the folder that holds site.yaml with --content.")]
    [InlineData("build --output  --lang en", "No folder is named behind --output; write one, such as --output output/site.")]
    [InlineData("check --content  --lang en", "No folder is named behind --content; write one, such as --content content.")]
    [InlineData("publish --to  --lang en", "No folder is named behind --to; write one, such as --to /mnt/web.")]
    [InlineData("build --content /a/content --output /a/content/site --lang en", "The content folder '/a/content' and the folder of the site '/a/content/site' lie in each other. Name another folder with --output.")]
    [InlineData("build --content /a/content --output /a --lang en", "The content folder '/a/content' and the folder of the site '/a' lie in each other. Name another folder with --output.")]
    [InlineData("build --content /a/content/ --output /a/content --lang en", "The content folder '/a/content/' and the folder of the site '/a/content' lie in each other. Name another folder with --output.")]
    [InlineData("serve --port 70000 --lang en", "--port cannot be '70000'; write a number from 0 to 65535.")]
    [InlineData("new page หน้าแรก --lang en", "'หน้าแรก' cannot be part of an address; write up to 60 lower-case English letters, digits and hyphens, such as honest-area.")]
    public static void IsExplainedInOneSentence(string arguments, string sentence)
    {
        var run = ItaRun.InProcess(arguments.Split(' '));

        Assert.Equal((2, string.Empty, $"ita: {sentence}\n"), (run.Code, run.Out, run.Error));
    }

    [Fact]
    public static void ADayThatCanBeReadInTwoWaysIsRefused()
    {
        var run = ItaRun.InProcess("check", "--as-of", "01/02/2567", "--lang", "en");

        Assert.Equal(2, run.Code);
        Assert.StartsWith("ita: --as-of: '01/02/2567' does not say for certain which number is the day and which is the month.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public static void HelpIsThaiUnlessAskedOtherwise()
    {
        Assert.Contains("ตรวจเนื้อหา แล้วสร้างเว็บไซต์", ItaRun.InProcess("--help").Out, StringComparison.Ordinal);
        Assert.Contains("Checks the content and publishes the site.", ItaRun.InProcess("--help", "--lang", "en").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("inspect-file", ItaRun.InProcess("--help").Out, StringComparison.Ordinal);
    }

    [Fact]
    public static void EveryPageOfARuleIsInTheProgram()
    {
        Assert.NotEmpty(ExplainCommand.Ids);
        Assert.All(ExplainCommand.Ids, id => Assert.StartsWith($"# {id}: ", ItaRun.InProcess("explain", id).Out, StringComparison.Ordinal));
        Assert.Equal(0, ItaRun.InProcess("explain", "ita201").Code);
    }
}
