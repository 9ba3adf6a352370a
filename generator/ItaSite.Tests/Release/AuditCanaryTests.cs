using System.Diagnostics;

namespace ItaSite.Tests.Release;

/// <summary>A package with a known vulnerability stops the build: <c>audit-canary/run.sh</c>.</summary>
[Trait(CultureTests.OnceOnly, "yes")]
public sealed class AuditCanaryTests
{
    [Fact]
    public async Task ThePackageIsRefusedWhereAFeedKnowsIt()
    {
        var (code, said) = await Run(["--no-http-cache"]);

        Assert.SkipWhen(code is 3, said.Trim());
        Assert.Equal((0, "The audit works: the package with a known vulnerability was refused.\n"), (code, said));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task EachSeverityIsRefused(int severity)
    {
        await using var feed = await VulnerableFeed.Start($$"""{"newtonsoft.json": [{"url": "https://example.org/advisory", "severity": {{severity}}, "versions": "(, 13.0.1)"}]}""");

        Assert.Equal((0, "The audit works: the package with a known vulnerability was refused.\n"), await Run(feed.Options));
    }

    [Fact]
    public async Task APackageThatAFeedLetsThroughIsTold()
    {
        await using var feed = await VulnerableFeed.Start("""{"newtonsoft.json": [{"url": "https://example.org/advisory", "severity": 2, "versions": "(, 11.0.1)"}]}""");

        var (code, said) = await Run(feed.Options);

        Assert.Equal(1, code);
        Assert.StartsWith("A package with a known vulnerability was let through.", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFeedThatKnowsNothingIsNoProof()
    {
        await using var feed = await VulnerableFeed.Start(known: null);

        Assert.Equal((3, "No feed here has data on vulnerabilities, so the audit cannot be tried.\n"), await Run(feed.Options));
    }

    private static async Task<(int Code, string Said)> Run(string[] options)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The script wants a Unix shell.");
        var settings = new ProcessStartInfo(Repository.PathOf("generator", "audit-canary", "run.sh"), options) { RedirectStandardOutput = true };
        using var process = Process.Start(settings)!; // the script is there
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, said);
    }
}
