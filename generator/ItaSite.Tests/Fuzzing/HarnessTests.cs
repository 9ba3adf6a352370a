using System.Diagnostics;
using ItaSite.Fuzzing;

namespace ItaSite.Tests.Fuzzing;

/// <summary>The harnesses of the fuzzer, for some seconds of the processor each, so that they cannot rot.</summary>
[Trait(CultureTests.OnceOnly, "yes")]
public static class HarnessTests
{
    [Theory]
    [InlineData("loader", 10)]
    [InlineData("markdown", 10)]
    [InlineData("paths", 2)]
    [InlineData("leaks", 2)]
    [InlineData("inspector", 2)]
    public static void ChangedSeedsAreTakenWell(string name, int seconds)
    {
        var seeds = Directory.EnumerateFiles(Repository.PathOf("generator", "ItaSite.Fuzzing", "seeds", name)).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToList();

        var run = Mutation.Run(Harnesses.All[name], seeds, 2567, () => Process.GetCurrentProcess().TotalProcessorTime, TimeSpan.FromSeconds(seconds));

        Assert.True(run.Failure is null, $"{Convert.ToBase64String(run.Failure?.Input ?? [])}\n{run.Failure?.Exception}");
        Assert.InRange(run.Cases, seeds.Count, int.MaxValue);
    }

    [Fact]
    public static void AFailureIsFound()
    {
        var run = Mutation.Run(bytes => Assert.DoesNotContain((byte)'x', bytes), ["aaaa"u8.ToArray()], 1, () => TimeSpan.Zero, TimeSpan.FromSeconds(1));

        Assert.Contains((byte)'x', run.Failure!.Input); // found, for every byte is tried sooner or later
    }
}
