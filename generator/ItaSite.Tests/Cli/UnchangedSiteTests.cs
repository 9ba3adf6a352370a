using System.Diagnostics;
using System.Text;
using ItaSite.Cli.Commands;
using ItaSite.Cli.Disk;
using ItaSite.Cli.Publishing;
using ItaSite.Cli.Recall;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;

namespace ItaSite.Tests.Cli;

/// <summary>A build is skipped only if nothing that it depends on and nothing that it left has changed.</summary>
[Trait(CultureTests.OnceOnly, "yes")]
public sealed class UnchangedSiteTests : IDisposable
{
    private const string About = "content/pages/about/index.md";
    private const string Page = "---\ntitle: เกี่ยวกับหน่วยงาน\nowner: law\n---\n\nสำนักงานตั้งอยู่ที่ถนนสุจริต เปิดให้บริการทุกวันทำการ ตั้งแต่เวลา 08.30 น. ถึง 16.30 น.\n";

    private static readonly DateOnly Day = new(2024, 6, 1);

    private static readonly string[] English = ["--lang", "en"];
    private static readonly string[][] Forms = [[], ["--all"], ["--format", "json"], ["--format", "github"], ["--lang", "th"]];

    private readonly TempFolder _temp = new();

    public UnchangedSiteTests()
    {
        _temp.Write("content/site.yaml", TestFiles.DefaultSite.Replace("theme: plain", "theme: default", StringComparison.Ordinal).Replace("years: [2567]", "years: [2567]\ncoverage: internal", StringComparison.Ordinal));
        _temp.Write(About, Page);
        _temp.Write("content/pages/about/a.txt", "ข้อความ\n");
    }

    /// <summary>Changes of one thing each, and what undoes them where that can be.</summary>
    public static TheoryData<string> Changes => [.. AllChanges.Keys];

    private static Dictionary<string, (Action<TempFolder> Do, Action<TempFolder>? Undo)> AllChanges { get; } = new(StringComparer.Ordinal)
    {
        ["a letter of a page"] = (temp => temp.Write(About, Page.Replace("08.30", "09.30", StringComparison.Ordinal)), temp => temp.Write(About, Page)),
        ["a longer page"] = (temp => temp.Write(About, Page + "\nเพิ่ม\n"), temp => temp.Write(About, Page)),
        ["a letter of an attachment"] = (temp => temp.Write("content/pages/about/a.txt", "ข้อควาน\n"), temp => temp.Write("content/pages/about/a.txt", "ข้อความ\n")),
        ["a new file"] = (temp => temp.Write("content/pages/more/index.md", Page), temp => Directory.Delete(temp.At("content/pages/more"), recursive: true)),
        ["an empty new file"] = (temp => temp.Write("content/pages/about/b.txt", string.Empty), temp => File.Delete(temp.At("content/pages/about/b.txt"))),
        ["a file less"] = (temp => File.Delete(temp.At("content/pages/about/a.txt")), temp => temp.Write("content/pages/about/a.txt", "ข้อความ\n")),
        ["another name"] = (temp => File.Move(temp.At("content/pages/about/a.txt"), temp.At("content/pages/about/b.txt")), temp => File.Move(temp.At("content/pages/about/b.txt"), temp.At("content/pages/about/a.txt"))),
        ["a name that is refused"] = (temp => temp.Write("content/.hidden", "x"), temp => File.Delete(temp.At("content/.hidden"))),
        ["a link"] = (temp => File.CreateSymbolicLink(temp.At("content/link.txt"), temp.At("elsewhere")), temp => File.Delete(temp.At("content/link.txt"))),
        ["a catalog"] = (temp => temp.Write("content/catalogs/grades.yaml", "x"), temp => Directory.Delete(temp.At("content/catalogs"), recursive: true)),
        ["a file of the theme in the content"] = (temp => temp.Write("content/theme/partials/page_end.html", "<p>1</p>"), temp => Directory.Delete(temp.At("content/theme"), recursive: true)),
        ["a theme beside the content"] = (temp => temp.Write("themes/default/theme.yaml", "x"), temp => Directory.Delete(temp.At("themes"), recursive: true)),
        ["a file of the site removed"] = (temp => File.Delete(temp.At("output/site/about/index.html")), null),
        ["a file of the site touched"] = (temp => File.SetLastWriteTimeUtc(temp.At("output/site/about/index.html"), DateTime.UnixEpoch), null),
        ["a file of the site written"] = (temp => temp.Write("output/site/about/index.html", "<p>hacked</p>"), null),
        ["a file put into the site"] = (temp => temp.Write("output/site/about/own.html", "x"), temp => File.Delete(temp.At("output/site/about/own.html"))),
        ["the manifest removed"] = (temp => File.Delete(temp.At("output/site/manifest.json")), null),
        ["the marker removed"] = (temp => File.Delete(temp.At("output/site/.ita-site")), temp => temp.Write("output/site/.ita-site", "x")),
        ["the site removed"] = (temp => Directory.Delete(temp.At("output/site"), recursive: true), null),
        ["a file for the office removed"] = (temp => File.Delete(Directory.EnumerateFiles(temp.At("output/internal"), "*.json", SearchOption.AllDirectories).First()), null),
        ["settings of a server touched"] = (temp => File.AppendAllText(Directory.EnumerateFiles(temp.At("output/site-hosting"), "*.conf").First(), "#"), null),
        ["settings of servers removed"] = (temp => Directory.Delete(temp.At("output/site-hosting"), recursive: true), null),
        ["a swap that was decided"] = (temp => temp.Write("output/.journal-site", "fresh x\n"), temp => File.Delete(temp.At("output/.journal-site"))),
        ["half a journal"] = (temp => temp.Write("output/.journal-site.new", "fresh x\n"), temp => File.Delete(temp.At("output/.journal-site.new"))),
        ["a site that was not swapped in"] = (temp => temp.Write("output/.staging-site/.ita-site", "x"), temp => Directory.Delete(temp.At("output/.staging-site"), recursive: true)),
        ["a site that was moved aside"] = (temp => temp.Write("output/.previous-site-hosting/.ita-site", "x"), temp => Directory.Delete(temp.At("output/.previous-site-hosting"), recursive: true)),
        ["releases that are too many"] = (
            temp => Enumerable.Range(1, 4).ToList().ForEach(number => temp.Write($"output/.releases-site/000{number}/.ita-site", "x")),
            temp => Directory.Delete(temp.At("output/.releases-site"), recursive: true)),
        ["a new repository"] = (temp => Git(temp, "init", "-q"), temp => Directory.Delete(temp.At(".git"), recursive: true)),
    };

    private RunOptions Usual => new(_temp.At("content"), _temp.At("output/site"), Day, Language.English, ReportFormat.Text, null, false, false);

    public void Dispose() => _temp.Dispose();

    [Theory]
    [MemberData(nameof(Changes))]
    public void EachChangeAloneTakesTheWholeWay(string name)
    {
        Build();
        Assert.True(IsUnchanged(Usual));

        AllChanges[name].Do(_temp);
        Assert.False(IsUnchanged(Usual));

        if (AllChanges[name].Undo is { } undo)
        {
            undo(_temp);
            Assert.True(IsUnchanged(Usual));
        }
    }

    [Fact]
    public void WhatIsAskedOfTheSiteCounts()
    {
        Build();

        Assert.False(IsUnchanged(Usual with { BaseUrl = "https://preview.example.org/" }));
        Assert.False(IsUnchanged(Usual with { Strict = true }));
        Assert.False(IsUnchanged(Usual with { AsOf = Day.AddDays(1) }));
        Assert.False(IsUnchanged(Usual with { Output = _temp.At("output/other") }));
        Assert.Null(UnchangedSite.Find(Usual with { AsOf = null }, Day.AddDays(1)));
    }

    [Fact]
    public void HowTheReportLooksDoesNotCount()
    {
        Build();

        Assert.True(IsUnchanged(Usual with { Language = Language.Thai, Format = ReportFormat.Json, All = true }));
    }

    [Fact]
    public void TimesOfTheContentDoNotCount()
    {
        Build();

        File.SetLastWriteTimeUtc(_temp.At(About), DateTime.UnixEpoch);

        Assert.True(IsUnchanged(Usual));
    }

    [Fact]
    public void TheSignatureDoesNotCount()
    {
        Build();

        _temp.Write("output/site/manifest.sig", new byte[64]);

        Assert.True(IsUnchanged(Usual));
    }

    [Fact]
    public void KeptStylesOfEarlierReleasesDoNotDisturb()
    {
        _temp.Write("content/theme/css/own.css", "p { margin: 0 }\n");
        Build();
        File.WriteAllBytes(_temp.At("output/site/assets/old-01234567.css"), "p{}"u8);
        Directory.Delete(_temp.At("content/theme"), recursive: true);
        Build();
        _temp.Write(About, Page + "\nเพิ่ม\n");
        Build();

        Assert.True(IsUnchanged(Usual));
        Assert.Equal(0, ItaRun.InProcess("build", "--content", Usual.Content, "--output", Usual.Output).Code);
    }

    [Fact]
    public void AFolderThatMovedAsAWholeIsTheSame()
    {
        Build();
        Directory.CreateDirectory(_temp.At("moved"));
        Directory.Move(_temp.At("content"), _temp.At("moved/content"));
        Directory.Move(_temp.At("output"), _temp.At("moved/output"));

        Assert.True(IsUnchanged(Usual with { Content = _temp.At("moved/content"), Output = _temp.At("moved/output/site") }));
    }

    [Fact]
    public void AnotherRunAtWorkTakesTheWholeWay()
    {
        Build();

        using (PublishLock.Take(PublishTarget.Of(Usual.Output)))
        {
            Assert.False(IsUnchanged(Usual));
        }

        Assert.True(IsUnchanged(Usual));
    }

    [Fact]
    public void AnotherProgramTakesTheWholeWay()
    {
        Build();
        var place = _temp.At("output/.cache/last/site");
        var memory = new LastBuildFile(place, ThisProgram.Identity).Read()!; // it was just built

        new LastBuildFile(place, "another program").Write(memory);

        Assert.False(IsUnchanged(Usual));
    }

    [Fact]
    public void ALostMemoryTakesTheWholeWay()
    {
        Build();

        Directory.Delete(_temp.At("output/.cache/last"), recursive: true);

        Assert.False(IsUnchanged(Usual));
    }

    [Fact]
    public void AFailedRunLeavesTheMemoryOfTheSiteThatStands()
    {
        Build();
        _temp.Write(About, Page.Replace("owner: law", "onwer: law", StringComparison.Ordinal));
        Assert.Equal(1, Run().Code);
        Assert.False(IsUnchanged(Usual));

        _temp.Write(About, Page);

        Assert.True(IsUnchanged(Usual));
    }

    [Fact]
    public void AThemeOnTheDiskCountsWithEachFile()
    {
        foreach (var file in ThemeFolder.Find(_temp.At("content"), "default")!.Files) // it lies in the program
        {
            _temp.Write(file.Path, file.Read());
        }

        _temp.Write("themes/default/notes/nobody-reads.txt", "a");
        Build();
        Assert.True(IsUnchanged(Usual));

        _temp.Write("themes/default/notes/nobody-reads.txt", "b");
        Assert.False(IsUnchanged(Usual));
        _temp.Write("themes/default/notes/nobody-reads.txt", "a");
        Assert.True(IsUnchanged(Usual));
        _temp.Write("themes/default/layouts/more.html", "<p>1</p>");
        Assert.False(IsUnchanged(Usual));
    }

    [Fact]
    public void GitCounts()
    {
        Git(_temp, "init", "-q");
        File.WriteAllText(_temp.At(".gitignore"), "output/\n");
        Build();
        Assert.True(IsUnchanged(Usual));

        Commit("first");
        Assert.False(IsUnchanged(Usual));
        Build();
        Assert.True(IsUnchanged(Usual));

        Commit("second", "--allow-empty");
        Assert.False(IsUnchanged(Usual));
        Build();
        Assert.True(IsUnchanged(Usual));

        Git(_temp, "rm", "-q", "--cached", About);
        Assert.False(IsUnchanged(Usual));
        Git(_temp, "add", About);
        Assert.True(IsUnchanged(Usual));
        _temp.Write("beside.txt", "no content");
        Assert.True(IsUnchanged(Usual));

        Git(_temp, "config", "log.showRoot", "false");
        Assert.False(IsUnchanged(Usual));
    }

    /// <summary>The bytes of a file that is read twice differ: nobody can tell from which of them the site was made.</summary>
    [Fact]
    public void AFileThatChangesDuringTheRunIsNotRemembered()
    {
        var run = SiteRun.Check(Usual, Nobody);
        _temp.Write("content/pages/about/a.txt", "ข้อควาน\n");
        foreach (var file in run.Input.Content.Files.Where(file => file.Name is "a.txt"))
        {
            file.Read();
        }

        run.Source!.Remember(run.Input, Usual, new BuildTold([], run.Fates, null), new LeftFolders([], [], [])); // no preview

        Assert.False(File.Exists(_temp.At("output/.cache/last/site")));
    }

    [Fact]
    public void AnInspectionWithoutAnAnswerIsNotRemembered()
    {
        using var inspector = new Inspector(
            new AnswerCache(_temp.At("cache")),
            new InspectionWorker(TimeSpan.FromSeconds(5), () => Process.Start(new ProcessStartInfo("cat", "/dev/null") { RedirectStandardInput = true, RedirectStandardOutput = true })!)); // cat is on every machine
        var run = SiteRun.Check(Usual, Nobody);
        var told = new BuildTold([], run.Fates, null);
        inspector.Inspect(_temp.Write("a.pdf", TestFiles.Pdf(1)));

        (run.Source! with { Inspector = inspector }).Remember(run.Input, Usual, told, new LeftFolders([], [], [])); // no preview
        Assert.False(File.Exists(_temp.At("output/.cache/last/site")));

        run.Source!.Remember(run.Input, Usual, told, new LeftFolders([], [], [])); // no preview
        Assert.True(File.Exists(_temp.At("output/.cache/last/site")));
    }

    /// <summary>A file that was compared with what was made, and written by somebody else before the swap, may not be taken for ours.</summary>
    [Fact]
    public void AFileWrittenWhileASiteIsPublishedIsNotRemembered()
    {
        var target = PublishTarget.Of(_temp.At("output/site"));
        Publisher.Publish(Two("old"), target, CancellationToken.None);
        var meddling = target with
        {
            Steps = target.Steps with { Before = step => Meddle(step is "write the journal", Path.Combine(target.Staging, "a.txt")) },
        };

        Assert.Null(Publisher.Publish(Two("new"), meddling, CancellationToken.None).Folder);
        Assert.NotNull(Publisher.Publish(Two("newer"), target, CancellationToken.None).Folder);
    }

    [Fact]
    public void TheReportIsThatOfAWholeRun()
    {
        Build();
        foreach (var form in Forms)
        {
            Directory.Delete(_temp.At("output/.cache/last"), recursive: true);
            var whole = Run(form);
            Directory.Delete(_temp.At("output/.cache/gate"), recursive: true);

            var brief = Run(form);

            Assert.Equal((whole.Code, Timeless(whole.Out), whole.Error), (brief.Code, Timeless(brief.Out), brief.Error));
            Assert.False(Directory.Exists(_temp.At("output/.cache/gate")), "a whole run would have looked at the pages");
        }
    }

    /// <summary>A report without the times that it tells, and without the blanks and lines that make room for them.</summary>
    internal static string Timeless(string report) => string.Join('\n', report.Split('\n').Select(line =>
    {
        var words = line.Split([' ', '\t', '─'], StringSplitOptions.RemoveEmptyEntries);
        var isTime = words is [.., "s", "in", "all."] or ["ใช้เวลา", ..] or ["\"milliseconds\":", _];
        var isPipeline = words.Length >= 4 && words[^1].All(letter => letter is ',' || char.IsAsciiDigit(letter)) && words.Length < 8;
        return isTime ? "time" : string.Join(' ', isPipeline ? words[..^1] : words);
    }));

    private static void Meddle(bool isNow, string file)
    {
        if (isNow)
        {
            File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch);
        }
    }

    private static OutputTree Two(string text) => new(
    [
        new("a.txt", "pages", stream => stream.Write("same"u8)),
        new("b.txt", "pages", stream => stream.Write(Encoding.UTF8.GetBytes(text))),
    ]);

    private static Surroundings Nobody => new(TextWriter.Null, TextWriter.Null, TimeProvider.System, CancellationToken.None);

    private static bool IsUnchanged(RunOptions options) => UnchangedSite.Find(options, options.AsOf ?? Day) is not null;

    private void Build() => Assert.Equal(0, Run().Code);

    private ItaRun Run(params string[] more) => ItaRun.InProcess(
        ["build", "--content", Usual.Content, "--output", Usual.Output, .. more.Contains("--lang") ? [] : English, .. more]);

    private void Commit(string message, params string[] more)
    {
        Git(_temp, "add", "-A");
        Git(_temp, ["-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "-m", message, .. more]);
    }

    private static void Git(TempFolder temp, params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = temp.Root })!; // a program that exists starts
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
