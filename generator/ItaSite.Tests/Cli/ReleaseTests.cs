using System.Text;
using ItaSite.Cli.Publishing;
using ItaSite.Core.Output;

namespace ItaSite.Tests.Cli;

/// <summary>What stays of earlier sites: three whole releases, and their assets in the live site.</summary>
public sealed class ReleaseTests : IDisposable
{
    private readonly TempFolder _temp = new();

    private string Live => _temp.At("output/site");

    private PublishTarget Target => PublishTarget.Of(Live);

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void TheThreeSitesBeforeTheLiveOneAreKeptWhole()
    {
        for (var turn = 1; turn <= 6; turn++)
        {
            Publish(("index.html", $"site {turn}"), ("same.html", "same"));
        }

        Assert.Equal([5, 4, 3], ReleaseFolder.Numbers(Target));
        Assert.Equal(["site 5", "site 4", "site 3"], ReleaseFolder.Numbers(Target).Select(number => File.ReadAllText(Path.Combine(ReleaseFolder.Of(Target, number), "index.html"))));
        Assert.All(ReleaseFolder.Numbers(Target), number => WholeSite.Assert(ReleaseFolder.Of(Target, number)));
        WholeSite.Assert(Live);
    }

    [Fact]
    public void ARunThatChangesNothingKeepsNoRelease()
    {
        Publish(("index.html", "1"), ("assets/site-00000001.css", "a"));
        Publish(("index.html", "2"), ("assets/site-00000002.css", "b"));
        var before = Directory.GetLastWriteTimeUtc(Live);

        var report = Publish(("index.html", "2"), ("assets/site-00000002.css", "b"));

        Assert.Equal((0, 3, 0), (report.Written, report.Unchanged, report.Removed));
        Assert.Equal([1], ReleaseFolder.Numbers(Target));
        Assert.Equal(before, Directory.GetLastWriteTimeUtc(Live));
    }

    [Fact]
    public void AnAssetStaysReachableAsLongAsAKeptReleaseUsesIt()
    {
        Publish(("index.html", "1"), ("assets/site-00000001.css", "one"));
        var reachable = new List<bool>();
        for (var turn = 2; turn <= 6; turn++)
        {
            Publish(("index.html", $"{turn}"), ($"assets/site-0000000{turn}.css", $"{turn}"));
            reachable.Add(File.Exists(Path.Combine(Live, "assets/site-00000001.css")));
            WholeSite.Assert(Live);
        }

        Assert.Equal([true, true, true, false, false], reachable);
        using var stream = File.OpenRead(Path.Combine(Live, Manifest.Path));
        Assert.Equal(
            ["assets/site-00000003.css", "assets/site-00000004.css", "assets/site-00000005.css"],
            Manifest.Read(stream).Where(entry => entry.Kept).Select(entry => entry.Path));
    }

    [Fact]
    public void OnlyFilesNamedByAHashAreKeptOfOldSites()
    {
        Publish(("index.html", "1"), ("assets/site-00000001.css", "one"), ("assets/plain.css", "x"), ("oit/file-00000001.pdf", "x"));

        var report = Publish(("index.html", "2"));

        Assert.Equal(2, report.Removed);
        Assert.Equal([".ita-site", "assets/site-00000001.css", "index.html", "manifest.json"], _temp.Texts("output/site").Keys);
    }

    [Fact]
    public void AnAssetThatWasDamagedOnTheDiskIsNotKept()
    {
        Publish(("index.html", "1"), ("assets/site-00000001.css", "one"));
        File.WriteAllText(Path.Combine(Live, "assets/site-00000001.css"), "two");

        Publish(("index.html", "2"));

        Assert.False(File.Exists(Path.Combine(Live, "assets/site-00000001.css")));
    }

    [Fact]
    public void AnEditedFileIsMendedWithoutKeepingTheDamagedSite()
    {
        Publish(("index.html", "right"));
        File.WriteAllText(Path.Combine(Live, "index.html"), "wrong");

        Publish(("index.html", "right"));

        Assert.Empty(ReleaseFolder.Numbers(Target));
        WholeSite.Assert(Live);
    }

    [Fact]
    public void FilesBesideTheSiteHaveNoReleases()
    {
        foreach (var text in new[] { "1", "2" })
        {
            Publisher.PublishBeside(
                new OutputTree([]) { Hosting = [new OutputFile("nginx.conf", "hosting", stream => stream.Write(Encoding.UTF8.GetBytes(text)))] },
                Target,
                TestContext.Current.CancellationToken);
        }

        Assert.Equal([".lock-site-hosting", "site-hosting"], Directory.EnumerateFileSystemEntries(_temp.At("output")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private PublishReport Publish(params (string Path, string Text)[] files) => Publisher.Publish(
        new OutputTree([.. files.Select(file => new OutputFile(file.Path, "pages", stream => stream.Write(Encoding.UTF8.GetBytes(file.Text))))]),
        Target,
        TestContext.Current.CancellationToken);
}
