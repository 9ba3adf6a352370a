using System.Diagnostics;

namespace ItaSite.BrowserTests;

/// <summary>The markup of every page, as html-validate judges it.</summary>
public sealed class MarkupTests(BrowserFixture browser)
{
    [Fact]
    public async Task IsCorrectOnEveryPageOfTheExample() => await AssertCorrect(browser.Example);

    [Fact]
    public async Task IsCorrectOnPagesOfBadInput() => await AssertCorrect(browser.Hostile);

    private static async Task AssertCorrect(BuiltSite site)
    {
        var folder = Repository.PathOf("generator", "ItaSite.BrowserTests");
        var settings = new ProcessStartInfo(
            "node",
            ["validate.mjs", site.Output])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(settings)!; // a program that exists starts
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode is 0, string.Join('\n', said.Split('\n').Take(40)) + await error);
    }
}
