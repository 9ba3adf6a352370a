using System.Diagnostics;
using System.Text;
using ItaSite.Cli.Disk;
using ItaSite.Cli.Publishing;
using ItaSite.Core.Output;

namespace ItaSite.Tests.Cli;

/// <summary>What the machine gets wrong: exit 2, one sentence with the path, and the live site as it was.</summary>
[Trait(CultureTests.OnceOnly, "yes")]
public sealed class MachineFaultTests : IDisposable
{
    private const string Page = "---\ntitle: เกี่ยวกับหน่วยงาน\nowner: law\n---\n\nสำนักงานตั้งอยู่ที่ถนนสุจริต เปิดให้บริการทุกวันทำการ ตั้งแต่เวลา 08.30 น. ถึง 16.30 น.\n";

    private readonly TempFolder _temp = new();

    public MachineFaultTests()
    {
        _temp.Write("content/site.yaml", TestFiles.DefaultSite.Replace("theme: plain", "theme: default", StringComparison.Ordinal));
        _temp.Write("content/pages/about/index.md", Page);
    }

    private string Disk => _temp.At("disk");

    public void Dispose()
    {
        Runs("umount", "-l", Disk);
        _temp.Dispose();
    }

    /// <summary>A disk of two megabytes: a first small site fits, a second with a file of four does not.</summary>
    [Fact]
    public void AFullDiskLeavesTheLiveSiteAsItWas()
    {
        var live = MountsSmallDisk("size=2m") ? Path.Combine(Disk, "site") : _temp.At("output/site");
        Assert.Equal(0, Build(live).Code);
        var before = Texts(live);
        _temp.Write("content/pages/about/big.csv", Encoding.ASCII.GetBytes("a\n" + new string('x', 4_000_000) + "\n"));
        if (!Directory.Exists(Path.Combine(Disk, "site")))
        {
            AssertFullSentence(Assert.ThrowsAny<IOException>(FillsTheDisk));
            return;
        }

        var run = Build(live);

        Assert.Equal(2, run.Code);
        AssertOneSentence(run, Disk, "the disk is full. The site is as it was.");
        Assert.Equal(before, Texts(live));
        File.Delete(_temp.At("content/pages/about/big.csv"));
        Assert.Equal(0, Build(live).Code);
        Assert.Equal([".lock-site", ".lock-site-hosting", "site", "site-hosting"], Names(Disk));
    }

    [Fact]
    public void AReadOnlyDiskLeavesTheLiveSiteAsItWas()
    {
        var live = MountsSmallDisk("size=8m") ? Path.Combine(Disk, "site") : _temp.At("disk/site");
        Assert.Equal(0, Build(live).Code);
        var before = Texts(live);
        _temp.Write("content/pages/about/index.md", Page + "\nเพิ่ม\n");
        if (!Runs("mount", "-o", "remount,ro", Disk))
        {
            Forbid(Disk);
        }

        var run = Build(live);

        Assert.Equal(2, run.Code);
        AssertOneSentence(run, Disk, "cannot be read or written: no permission, or the disk is read-only.");
        Assert.Equal(before, Texts(live));
        Allow(Disk);
    }

    [Fact]
    public void AFullHostKeepsWhatArrivedAndTheSameCommandGoesOn()
    {
        Assert.SkipUnless(MountsSmallDisk("size=200k"), "only an administrator may mount a small disk");
        var live = _temp.At("output/site");
        Build(live);

        var full = ItaRun.InProcess("publish", "--to", Disk, "--output", live, "--lang", "en");
        Assert.True(Runs("mount", "-o", "remount,size=20m", Disk));
        var rest = ItaRun.InProcess("publish", "--to", Disk, "--output", live, "--lang", "en");

        Assert.Equal(2, full.Code);
        AssertOneSentence(full, Disk, "then run the same command again to go on.");
        Assert.Equal((0, string.Empty), (rest.Code, rest.Error));
        WholeSite.Assert(Disk);
    }

    [Fact]
    public void ASourceFileThatVanishesIsNamedAndTheLiveSiteStays()
    {
        var target = PublishTarget.Of(_temp.At("output/site"));
        Publisher.Publish(new OutputTree([new OutputFile("index.html", "pages", stream => stream.Write("old"u8))]), target, CancellationToken.None);
        var source = _temp.Write("content/pages/about/order.pdf", TestFiles.Pdf(1));
        var tree = new OutputTree(
        [
            new OutputFile("about/order.pdf", "attachments", stream => stream.Write(File.ReadAllBytes(source))),
            new OutputFile("index.html", "pages", stream => stream.Write("new"u8)),
        ]);
        File.Delete(source);

        var trouble = Assert.ThrowsAny<Exception>(() => Publisher.Publish(tree, target, CancellationToken.None));

        Assert.Equal(
            $"'{source}' is not there; it may have been moved or deleted while the program ran. Check that it exists, then run again.",
            MachineTrouble.Sentence(trouble)?.English);
        Assert.Equal("old", File.ReadAllText(Path.Combine(target.Live, "index.html")));
        Assert.Equal([".lock-site", "site"], Names(_temp.At("output")));
    }

    private static void FillsTheDisk()
    {
        using var full = new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        full.WriteByte(1);
    }

    private static void AssertFullSentence(IOException exception) =>
        Assert.EndsWith("cannot be written: the disk is full. The site is as it was. Free some space, then run again.", MachineTrouble.Sentence(exception)?.English, StringComparison.Ordinal);

    private static void AssertOneSentence(ItaRun run, string path, string sentence)
    {
        var line = Assert.Single(run.Error.TrimEnd('\n').Split('\n'), line => line.StartsWith("ita: ", StringComparison.Ordinal));
        Assert.Contains(path, line, StringComparison.Ordinal);
        Assert.Contains(sentence, line, StringComparison.Ordinal);
    }

    private ItaRun Build(string live) => ItaRun.InProcess("build", "--content", _temp.At("content"), "--output", live, "--lang", "en");

    private static SortedDictionary<string, string> Texts(string live) => new(
        Directory.EnumerateFiles(live, "*", SearchOption.AllDirectories).ToDictionary(file => file, File.ReadAllText), StringComparer.Ordinal);

    private static IEnumerable<string?> Names(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).Where(name => name is not ".cache").Order(StringComparer.Ordinal);

    /// <summary>Only an administrator may mount; a test without that right works on the ordinary disk.</summary>
    private bool MountsSmallDisk(string size)
    {
        Directory.CreateDirectory(Disk);
        return Runs("mount", "-t", "tmpfs", "-o", size, "tmpfs", Disk);
    }

    private static void Forbid(string folder)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
    }

    private static void Allow(string folder)
    {
        if (!OperatingSystem.IsWindows() && !Runs("mount", "-o", "remount,rw", folder))
        {
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static bool Runs(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!; // a program that exists starts
            process.WaitForExit();
            return process.ExitCode is 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
