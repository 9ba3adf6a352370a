using System.Diagnostics;

namespace ItaSite.Tests;

/// <summary>Runs this test program again under cultures that break programs: another calendar, another i, another direction.</summary>
public static class CultureTests
{
    /// <summary>The trait of tests that a run under another culture leaves out: these here, and slow ones that would only repeat themselves, for they run other programs or touch nothing that a culture changes.</summary>
    public const string OnceOnly = "OnceOnly";

    [Theory]
    [Trait(OnceOnly, "yes")]
    [InlineData("th-TH")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public static async Task EveryTestPassesUnderTheCulture(string culture)
    {
        using var child = Process.Start(Again(culture))!; // null only when a running process is reused, which a start without shell never does
        var output = child.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = child.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);

        await child.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(child.ExitCode is 0, $"Under {culture}:\n{await output}\n{await errors}");
    }

    [Fact]
    public static void TheCultureIsTheOneAskedFor() =>
        Assert.Equal(
            Environment.GetEnvironmentVariable("ITASITE_TEST_CULTURE") ?? System.Globalization.CultureInfo.CurrentCulture.Name,
            System.Globalization.CultureInfo.CurrentCulture.Name);

    /// <summary>The program is an executable of its own, or an assembly that dotnet runs.</summary>
    private static ProcessStartInfo Again(string culture)
    {
        var program = Environment.ProcessPath!; // known on every system that .NET runs tests on
        var runsInDotnet = Path.GetFileNameWithoutExtension(program) is "dotnet";
        string[] arguments = [.. runsInDotnet ? [typeof(CultureTests).Assembly.Location] : Array.Empty<string>(), "--filter-not-trait", $"{OnceOnly}=yes", "--progress", "off"];
        return new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ITASITE_TEST_CULTURE"] = culture },
        };
    }
}
