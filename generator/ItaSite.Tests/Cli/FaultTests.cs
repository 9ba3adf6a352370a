using System.Text;
using ItaSite.Cli.Publishing;
using ItaSite.Core.Output;

namespace ItaSite.Tests.Cli;

/// <summary>A run that ends without a word before each single step of publishing: the live site is the old or the new one, whole, and the next run needs no hand.</summary>
[Trait(CultureTests.OnceOnly, "yes")]
public sealed class FaultTests : IDisposable
{
    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    /// <summary>Both ways to swap: in one step, and with a journal where the system has no such step.</summary>
    [Theory]
    [InlineData("one step")]
    [InlineData("journal")]
    public void AStopBeforeAnyStepLeavesAWholeSiteAndTheNextRunGoesOn(string way)
    {
        var exchange = way is "one step" ? DiskSteps.Usual.Exchange : (_, _) => false;
        for (var step = 1; ; step++)
        {
            var target = PublishTarget.Of(_temp.At($"{step}/site")) with { Steps = DiskSteps.Usual with { Exchange = exchange } };
            Begin(target);
            var end = new SuddenEnd(step);
            var ended = Stops(() => Publish(Fifth, target with { Steps = new DiskSteps(exchange, end.Before) }));

            AssertOldOrNew(target, way, end.Last);
            Publish(Sixth, target);
            AssertMended(target, end.Last);
            if (!ended)
            {
                Assert.True(step > 15, $"only {step} steps");
                return;
            }
        }
    }

    [Fact]
    public void TheOldSiteComesBackIfTheNewOneIsLostHalfway()
    {
        var target = PublishTarget.Of(_temp.At("site"));
        Begin(target);
        new Journal(new string('a', 64), 9).Write(target);
        Directory.Move(target.Live, target.Previous);

        Swap.Recover(target);

        WholeSite.Assert(target.Live);
        Assert.False(File.Exists(target.Journal));
    }

    /// <summary>The run that mends is stopped as well, before each of its steps, and so on.</summary>
    [Theory]
    [InlineData("one step")]
    [InlineData("journal")]
    public void RunsThatAreStoppedOneAfterTheOtherLoseNothing(string way)
    {
        var exchange = way is "one step" ? DiskSteps.Usual.Exchange : (_, _) => false;
        var target = PublishTarget.Of(_temp.At("site")) with { Steps = DiskSteps.Usual with { Exchange = exchange } };
        Begin(target);
        for (var step = 1; step <= 40; step++)
        {
            var end = new SuddenEnd(step);
            Stops(() => Publish(step % 2 is 0 ? Fifth : Sixth, target with { Steps = new DiskSteps(exchange, end.Before) }));
            AssertOldOrNew(target, way, end.Last);
        }

        Publish(Sixth, target);
        AssertMended(target, "forty stops");
    }

    private static (string Path, string Text)[] Fifth { get; } =
        [("index.html", "5"), ("same/index.html", "same"), ("new/index.html", "n"), ("assets/site-00000005.css", "5")];

    private static (string Path, string Text)[] Sixth { get; } =
        [("index.html", "6"), ("same/index.html", "same"), ("assets/site-00000006.css", "6")];

    /// <summary>Four sites one after the other, so that there are releases to delete.</summary>
    private static void Begin(PublishTarget target)
    {
        for (var turn = 1; turn <= 4; turn++)
        {
            Publish([("index.html", $"{turn}"), ("same/index.html", "same"), ("old/index.html", "o"), ($"assets/site-0000000{turn}.css", $"{turn}")], target);
        }
    }

    private static void Publish((string Path, string Text)[] files, PublishTarget target) => Publisher.Publish(
        new OutputTree([.. files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => new OutputFile(file.Path, "pages", stream => stream.Write(Encoding.UTF8.GetBytes(file.Text))))]),
        target,
        CancellationToken.None);

    private static bool Stops(Action run)
    {
        try
        {
            run();
            return false;
        }
        catch (Exception exception) when (exception is SuddenEndException or AggregateException { InnerException: SuddenEndException })
        {
            return true;
        }
    }

    private static void AssertOldOrNew(PublishTarget target, string way, string step)
    {
        if (way is "journal" && !Directory.Exists(target.Live))
        {
            WholeSite.Assert(target.Staging); // the instant in which the old site has gone and the new one has not come
            WholeSite.Assert(target.Previous);
            return;
        }

        Assert.True(File.Exists(Path.Combine(target.Live, Manifest.Path)), $"before '{step}' there is no site");
        WholeSite.Assert(target.Live);
    }

    private static void AssertMended(PublishTarget target, string step)
    {
        WholeSite.Assert(target.Live);
        Assert.True(File.ReadAllText(Path.Combine(target.Live, "index.html")) is "6", step);
        Assert.InRange(ReleaseFolder.Numbers(target).Length, 1, 3);
        Assert.All(ReleaseFolder.Numbers(target), number => WholeSite.Assert(ReleaseFolder.Of(target, number)));
        Assert.Equal(
            [".lock-site", ".releases-site", "site"],
            Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(target.Live)!).Select(Path.GetFileName).Order(StringComparer.Ordinal)); // it lies in a folder
    }

    private sealed class SuddenEndException : Exception;

    /// <summary>Lets so many steps happen; from then on nothing touches the disk any more, also not what tidies up.</summary>
    private sealed class SuddenEnd(int step)
    {
        private int _steps;

        public string Last { get; private set; } = "the end";

        public void Before(string next)
        {
            if (Interlocked.Increment(ref _steps) >= step)
            {
                Last = Last is "the end" ? next : Last;
                throw new SuddenEndException();
            }
        }
    }
}
