using ItaSite.Cli.Publishing;
using ItaSite.Cli.Uploading;
using ItaSite.Core.Output;

namespace ItaSite.Tests.Cli;

/// <summary>Whole runs of <c>ita publish</c>: to a host that is a folder, and back to an earlier release.</summary>
public sealed class PublishCommandTests : IDisposable
{
    private readonly TempFolder _temp = new();

    private string Live => _temp.At("output/site");

    private string Host => _temp.At("host");

    public PublishCommandTests() => Directory.CreateDirectory(Host);

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void TheHostGetsTheWholeSite()
    {
        Make(("index.html", "1"), ("oit/index.html", "2"), ("assets/site-00000001.css", "3"));

        var run = Publish();

        Assert.Equal((0, $"The site is in {Host}: 4 files uploaded, 0 unchanged, 0 deleted.\n", string.Empty), (run.Code, run.Out, run.Error));
        Assert.Equal([".ita-published", "assets/site-00000001.css", "index.html", "manifest.json", "oit/index.html"], _temp.Texts("host").Keys);
    }

    [Fact]
    public void OnlyWhatChangedIsUploadedAndOnlyWhatIsOursIsDeleted()
    {
        Make(("index.html", "1"), ("old/index.html", "o"), ("same.html", "s"));
        Publish();
        _temp.Write("host/old/notes.txt", "of the host");
        _temp.Write("host/stats/index.html", "of the host");
        Make(("index.html", "2"), ("same.html", "s"));

        var run = Publish();

        Assert.Equal($"The site is in {Host}: 2 files uploaded, 1 unchanged, 1 deleted.\n", run.Out);
        Assert.Equal([".ita-published", "index.html", "manifest.json", "old/notes.txt", "same.html", "stats/index.html"], _temp.Texts("host").Keys);
    }

    [Fact]
    public void AFileOfSomebodyElseIsNeitherReplacedNorDeleted()
    {
        Make(("index.html", "1"));
        _temp.Write("host/index.html", "welcome page of the host");

        var run = Publish();

        Assert.Equal((2, $"ita: '{_temp.At("host/index.html")}' exists and was not put there by this program, so it is not replaced. Move or delete it yourself, then run again.\n"), (run.Code, run.Error));
        Assert.Equal(["index.html"], _temp.Texts("host").Keys);
    }

    [Fact]
    public void ADryRunSaysWhatWouldBeDoneAndDoesNothing()
    {
        Make(("index.html", "1"), ("oit/2567/index.html", "3"), ("oit/index.html", "2"), ("feed.xml", "f"), ("assets/site-00000001.css", "c"));

        var run = Publish("--dry-run");

        Assert.Equal(
            [
                "+ assets/site-00000001.css", "+ oit/2567/index.html", "+ oit/index.html", "+ feed.xml", "+ index.html", "+ manifest.json",
                $"In {Host} this would be: 6 files uploaded, 0 unchanged, 0 deleted. Nothing was changed.",
            ],
            run.Out.TrimEnd('\n').Split('\n'));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Host));
    }

    /// <summary>The host fails before each file in turn: what was uploaded stays, and the same command goes on.</summary>
    [Fact]
    public void AnUploadThatWasStoppedGoesOn()
    {
        Make(("index.html", "1"), ("a/index.html", "a"), ("b/index.html", "b"), ("old/index.html", "o"));
        Publish();
        Make(("index.html", "2"), ("a/index.html", "aa"), ("b/index.html", "bb"), ("new/index.html", "n"));
        using var stop = new CancellationTokenSource();
        var upload = new Upload(Live, Host);
        var plan = upload.Plan();
        File.WriteAllText(Path.Combine(Live, "b/index.html"), "damaged while it is uploaded");

        Assert.Throws<ItaSite.Cli.Disk.MachineException>(() => upload.Run(plan, stop.Token));

        Assert.Equal("aa", File.ReadAllText(_temp.At("host/a/index.html")));
        Assert.Equal("b", File.ReadAllText(_temp.At("host/b/index.html")));
        Assert.Equal("1", File.ReadAllText(_temp.At("host/index.html")));
        Assert.True(File.Exists(_temp.At("host/old/index.html")));
        File.WriteAllText(Path.Combine(Live, "b/index.html"), "bb");
        Assert.Equal($"The site is in {Host}: 4 files uploaded, 1 unchanged, 1 deleted.\n", Publish().Out);
        Assert.Equal([".ita-published", "a/index.html", "b/index.html", "index.html", "manifest.json", "new/index.html"], _temp.Texts("host").Keys);
    }

    [Fact]
    public void WhatAStoppedUploadPutThereIsDeletedWhenTheSiteLosesIt()
    {
        Make(("index.html", "1"), ("gone/index.html", "g"));
        var plan = new Upload(Live, Host).Plan();
        File.WriteAllText(_temp.At("host/.ita-published"), UploadRecord.BeginLines(plan.Copies) + "cut off in the mid");
        _temp.Write("host/gone/index.html", "g");
        Make(("index.html", "1"));

        Publish();

        Assert.Equal([".ita-published", "index.html", "manifest.json"], _temp.Texts("host").Keys);
    }

    [Fact]
    public void ARecordThatPointsOutOfTheHostIsNotFollowed()
    {
        _temp.Write("precious.txt", "mine");
        _temp.Write("host/.ita-published", $"{new string('a', 64)}\t../precious.txt\n{new string('a', 64)}\t/etc/hostname\n");
        Make(("index.html", "1"));

        Publish();

        Assert.True(File.Exists(_temp.At("precious.txt")));
    }

    [Fact]
    public void AFileOfTheSiteThatIsNotWhatItsManifestSaysIsNotUploaded()
    {
        Make(("index.html", "right"));
        File.WriteAllText(Path.Combine(Live, "index.html"), "wrong");

        var run = Publish();

        Assert.Equal(2, run.Code);
        Assert.Equal($"ita: '{Path.Combine(Live, "index.html")}' is not what the manifest of the site says, so it is not uploaded. Run 'ita build', then publish again.\n", run.Error);
        Assert.False(File.Exists(_temp.At("host/index.html")));
    }

    [Theory]
    [InlineData("nowhere", "is not there. See whether the host is connected")]
    [InlineData("output/site", "lie in each other")]
    [InlineData("output/site/inner", "is not there")]
    public void AHostThatCannotBeOneIsRefused(string folder, string sentence)
    {
        Make(("index.html", "1"));

        var run = ItaRun.InProcess("publish", "--to", _temp.At(folder), "--output", Live, "--lang", "en");

        Assert.Equal(2, run.Code);
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutABuiltSiteNothingIsPublished()
    {
        var run = Publish();

        Assert.Equal(2, run.Code);
        Assert.StartsWith($"ita: '{Path.Combine(Live, Manifest.Path)}' is not there, so this folder holds no finished site.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void TheSiteBeforeComesBackAndTheOneItReplacedIsKept()
    {
        Make(("index.html", "1"), ("assets/site-00000001.css", "one"));
        Make(("index.html", "2"), ("assets/site-00000002.css", "two"));

        var run = ItaRun.InProcess("publish", "--back", "--output", Live, "--lang", "en");

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Equal($"Release 1 is back in {Live}; the one it replaced is kept. The next 'ita build' makes the site from the content as it is then.\n", run.Out);
        Assert.Equal([".ita-site", "assets/site-00000001.css", "assets/site-00000002.css", "index.html", "manifest.json"], _temp.Texts("output/site").Keys);
        Assert.Equal("1", File.ReadAllText(Path.Combine(Live, "index.html")));
        WholeSite.Assert(Live);
        ItaRun.InProcess("publish", "--back", "2", "--output", Live, "--lang", "en");
        Assert.Equal("2", File.ReadAllText(Path.Combine(Live, "index.html")));
    }

    [Fact]
    public void ADamagedReleaseDoesNotComeBack()
    {
        Make(("index.html", "1"));
        Make(("index.html", "2"));
        File.WriteAllText(_temp.At("output/.releases-site/0001/index.html"), "x");

        var run = ItaRun.InProcess("publish", "--back", "--output", Live, "--lang", "en");

        Assert.Equal(2, run.Code);
        Assert.Contains(_temp.At("output/.releases-site/0001/index.html"), run.Error, StringComparison.Ordinal);
        Assert.Equal("2", File.ReadAllText(Path.Combine(Live, "index.html")));
    }

    [Fact]
    public void AReleaseThatIsNotKeptIsRefusedWithThoseThatAre()
    {
        Make(("index.html", "1"));
        Make(("index.html", "2"));

        Assert.Equal($"ita: There is no release 7 of '{Live}'; there are 1.\n", ItaRun.InProcess("publish", "--back", "7", "--output", Live, "--lang", "en").Error);
        Assert.Equal($"release 1 in {_temp.At("output/.releases-site/0001")}, files: 1\n", ItaRun.InProcess("publish", "--output", Live, "--lang", "en").Out);
    }

    private ItaRun Publish(params string[] more) => ItaRun.InProcess(["publish", "--to", Host, "--output", Live, "--lang", "en", .. more]);

    private void Make(params (string Path, string Text)[] files) => Publisher.Publish(
        new OutputTree([.. files.Select(file => new OutputFile(file.Path, "pages", stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(file.Text))))]),
        PublishTarget.Of(Live),
        TestContext.Current.CancellationToken);
}
