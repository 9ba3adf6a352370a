using System.Security.Cryptography;
using System.Text;
using ItaSite.Cli.Disk;
using ItaSite.Cli.Publishing;
using ItaSite.Core.Output;

namespace ItaSite.Tests.Cli;

public sealed class PublisherTests : IDisposable
{
    private readonly TempFolder _temp = new();

    private string Live => _temp.At("output/site");

    private PublishTarget Target => PublishTarget.Of(Live);

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void AFirstRunWritesEveryFileAndTheManifest()
    {
        var report = Publish(("index.html", "<p>หน้าแรก</p>"), ("oit/2567/o24/index.html", "o24"));

        Assert.Equal((3, 0, 0), (report.Written, report.Unchanged, report.Removed));
        Assert.Equal([".ita-site", "index.html", "manifest.json", "oit/2567/o24/index.html"], _temp.Texts("output/site").Keys);
        Assert.Equal("<p>หน้าแรก</p>", File.ReadAllText(Path.Combine(Live, "index.html")));
        Assert.Equal(["pages 2", "manifest 1"], report.Pipelines.Select(work => $"{work.Name} {work.Files}").OrderDescending(StringComparer.Ordinal));
    }

    [Fact]
    public void TheManifestHoldsSizeAndHashOfEachFile()
    {
        Publish(("a.txt", "abc"));

        using var stream = File.OpenRead(Path.Combine(Live, "manifest.json"));
        var entry = Assert.Single(Manifest.Read(stream));
        Assert.Equal(new ManifestEntry("a.txt", 3, Convert.ToHexStringLower(SHA256.HashData("abc"u8))), entry);
    }

    [Fact]
    public void ASecondRunWritesNothing()
    {
        Publish(("index.html", "1"), ("a/index.html", "2"));
        var before = Times();

        var report = Publish(("index.html", "1"), ("a/index.html", "2"));

        Assert.Equal((0, 3, 0), (report.Written, report.Unchanged, report.Removed));
        Assert.Equal(before, Times());
    }

    [Fact]
    public void OnlyWhatChangedIsWritten()
    {
        Publish(("index.html", "1"), ("a/index.html", "2"));
        Age("index.html");
        var before = File.GetLastWriteTimeUtc(Path.Combine(Live, "index.html"));

        var report = Publish(("index.html", "1"), ("a/index.html", "changed"));

        Assert.Equal((2, 1, 0), (report.Written, report.Unchanged, report.Removed));
        Assert.Equal(before, File.GetLastWriteTimeUtc(Path.Combine(Live, "index.html")));
        Assert.Equal("changed", File.ReadAllText(Path.Combine(Live, "a/index.html")));
    }

    [Fact]
    public void WhatIsNoLongerMadeIsRemovedWithItsFolder()
    {
        Publish(("index.html", "1"), ("old/index.html", "2"));

        var report = Publish(("index.html", "1"));

        Assert.Equal((1, 1, 1), (report.Written, report.Unchanged, report.Removed));
        Assert.False(Directory.Exists(Path.Combine(Live, "old")));
    }

    [Fact]
    public void AFileThatSomebodyEditedInTheFinishedSiteIsPutRight()
    {
        Publish(("index.html", "right"));
        File.WriteAllText(Path.Combine(Live, "index.html"), "wrong");

        Publish(("index.html", "right"));

        Assert.Equal("right", File.ReadAllText(Path.Combine(Live, "index.html")));
    }

    [Fact]
    public void AFolderThatTheProgramDidNotMakeIsLeftAlone()
    {
        _temp.Write("output/site/thesis.docx", "years of work");

        var trouble = Assert.Throws<MachineException>(() => Publish(("index.html", "1")));

        Assert.Equal($"'{Live}' holds files that this program did not make, so it is left alone. Name an empty or a new folder with --output.", trouble.Sentence.English);
        Assert.Equal(["thesis.docx"], _temp.Texts("output/site").Keys);
    }

    [Fact]
    public void AnEmptyFolderMayBeUsed()
    {
        Directory.CreateDirectory(Live);

        Assert.Equal(2, Publish(("index.html", "1")).Written);
    }

    [Fact]
    public void ALinkToAFolderIsLeftAlone()
    {
        Directory.CreateDirectory(_temp.At("elsewhere"));
        Directory.CreateDirectory(_temp.At("output"));
        Directory.CreateSymbolicLink(Live, _temp.At("elsewhere"));

        Assert.Throws<MachineException>(() => Publish(("index.html", "1")));

        Assert.Empty(Directory.EnumerateFileSystemEntries(_temp.At("elsewhere")));
    }

    [Fact]
    public void APageThatCannotBeMadeLeavesTheOldSiteWhole()
    {
        Publish(("index.html", "old"), ("a.txt", "a"));
        var before = _temp.Texts("output/site");

        Assert.ThrowsAny<Exception>(() => Publisher.Publish(
            new OutputTree([Page("a.txt", "new"), new OutputFile("index.html", "pages", _ => throw new IOException("No space left on device"))]),
            Target,
            CancellationToken.None));

        Assert.Equal(before, _temp.Texts("output/site"));
        Assert.Equal([".lock-site", "site"], Beside());
    }

    [Fact]
    public void StoppingLeavesTheOldSiteWhole()
    {
        Publish(("index.html", "old"));
        var before = _temp.Texts("output/site");
        using var stop = new CancellationTokenSource();
        var tree = new OutputTree([new OutputFile("index.html", "pages", stream =>
        {
            stream.Write("new"u8);
            stop.Cancel();
        })]);

        Assert.ThrowsAny<OperationCanceledException>(() => Publisher.Publish(tree, Target, stop.Token));

        Assert.Equal(before, _temp.Texts("output/site"));
        Assert.Equal([".lock-site", "site"], Beside());
    }

    [Fact]
    public void TwoRunsDoNotPublishAtOnce()
    {
        using var first = PublishLock.Take(Target);

        var trouble = Assert.Throws<MachineException>(() => Publish(("index.html", "1")));

        Assert.Equal($"Another run is publishing into '{Live}'. Wait until it has ended, then run again.", trouble.Sentence.English);
    }

    [Fact]
    public void ASiteThatWasMovedAsideByARunThatDiedComesBack()
    {
        Publish(("index.html", "old"));
        Directory.Move(Live, Target.Previous);
        Directory.CreateDirectory(Target.Staging);
        File.WriteAllText(Path.Combine(Target.Staging, PublishTarget.Marker), string.Empty);

        Swap.Recover(Target);

        Assert.Equal("old", File.ReadAllText(Path.Combine(Live, "index.html")));
        Assert.Equal([".lock-site", "site"], Beside());
    }

    [Fact]
    public void AFolderThatWasBeingDeletedWhenTheRunDiedIsStillKnownAsOurs()
    {
        Publish(("index.html", "old"));
        _temp.Write("output/.staging-site/half/index.html", "left over");
        _temp.Write("output/.staging-site/.ita-site", string.Empty);

        Publish(("index.html", "new"));

        Assert.Equal([".lock-site", ".releases-site", "site"], Beside());
    }

    [Fact]
    public void AFileThatTheDiskLostIsNoticedBeforeTheSwap()
    {
        var staging = new Staging(Target.Staging, DiskSteps.Usual);
        staging.Write("a.txt", "abc"u8);
        var whole = new ManifestEntry("a.txt", 3, Convert.ToHexStringLower(SHA256.HashData("abc"u8)));

        staging.Verify([whole]);
        Assert.Throws<MachineException>(() => staging.Verify([whole with { Bytes = 2 }]));
        Assert.Throws<MachineException>(() => staging.Verify([whole, whole with { Path = "b.txt" }]));
        Assert.Throws<MachineException>(() => staging.Verify([]));
        File.WriteAllText(Path.Combine(Target.Staging, "a.txt"), "abd");
        Assert.Throws<MachineException>(() => staging.Verify([whole]));
    }

    [Fact]
    public void FilesForTheOfficeAloneLieBesideTheSite()
    {
        var tree = new OutputTree([Page("index.html", "site")]) { Internal = [Page("coverage-2567.html", "internal")] };

        Publisher.Publish(tree, Target, CancellationToken.None);
        Publisher.PublishBeside(tree, Target, CancellationToken.None);

        Assert.Equal([".ita-site", "index.html", "manifest.json"], _temp.Texts("output/site").Keys);
        Assert.Equal("internal", File.ReadAllText(_temp.At("output/internal/coverage-2567.html")));
    }

    [Fact]
    public void FilesForTheOfficeAloneGoWhenTheyAreNoLongerMade()
    {
        var tree = new OutputTree([Page("index.html", "site")]) { Internal = [Page("coverage-2567.html", "internal")] };
        Publisher.PublishBeside(tree, Target, CancellationToken.None);

        Publisher.PublishBeside(tree with { Internal = [] }, Target, CancellationToken.None);

        Assert.False(Directory.Exists(_temp.At("output/internal")));
    }

    [Fact]
    public void AFolderOfTheSameNameThatIsNotOursIsLeftAlone()
    {
        _temp.Write("output/internal/notes.txt", "ours");

        Publisher.PublishBeside(new OutputTree([]), Target, CancellationToken.None);
        Assert.Throws<MachineException>(() =>
            Publisher.PublishBeside(new OutputTree([]) { Internal = [Page("coverage-2567.html", "internal")] }, Target, CancellationToken.None));

        Assert.Equal("ours", File.ReadAllText(_temp.At("output/internal/notes.txt")));
    }

    private static OutputFile Page(string path, string text) => new(path, "pages", stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    private PublishReport Publish(params (string Path, string Text)[] pages) => Publisher.Publish(
        new OutputTree([.. pages.Select(page => Page(page.Path, page.Text))]),
        Target,
        TestContext.Current.CancellationToken);

    private IEnumerable<string?> Beside() => Directory.EnumerateFileSystemEntries(_temp.At("output")).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private void Age(string path) => File.SetLastWriteTimeUtc(Path.Combine(Live, path), new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc));

    private Dictionary<string, DateTime> Times() =>
        Directory.EnumerateFiles(Live, "*", SearchOption.AllDirectories).Append(Live).ToDictionary(file => file, File.GetLastWriteTimeUtc);
}
