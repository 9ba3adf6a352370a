using System.Diagnostics;
using ItaSite.Cli.Commands;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Tests.Cli;

/// <summary>Days and histories from a real git repository.</summary>
[Trait(CultureTests.OnceOnly, "yes")]
public sealed class HistoryCommandTests : IDisposable
{
    private const string Page = "---\nowner: law\ncovers: 2567-H1\n---\n\nสรุปเรื่องร้องเรียนของครึ่งปีแรก\n";

    private readonly TempFolder _temp = new();

    public HistoryCommandTests()
    {
        Git("init", "-q", "-b", "main", ".");
        _temp.Write("content/site.yaml", TestFiles.DefaultSite.Replace("theme: plain", "theme: default", StringComparison.Ordinal));
        _temp.Write("content/oit/2567/o24/index.md", Page);
        Commit("2024-04-10T23:30:00+00:00");
    }

    private string Live => _temp.At("output/site");

    private string Item => Path.Combine(Live, "oit/2567/o24/index.html");

    private string History => _temp.At("content/history/2567/o24.jsonl");

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void APageShowsTheDaysThatItsAuthorDidNotWrite()
    {
        _temp.Write("content/oit/2567/o24/index.md", Page + "\nเพิ่มเติม\n");
        Commit("2024-05-02T01:00:00+00:00");

        Build();

        var page = File.ReadAllText(Item);
        Assert.Contains("<time datetime=\"2024-04-11\"", page, StringComparison.Ordinal); // 06:30 of the next day in Bangkok
        Assert.Contains("<time datetime=\"2024-05-02\"", page, StringComparison.Ordinal);
        Assert.Contains("\"published\": \"2024-04-11\",\n      \"changed\": \"2024-05-02\"", File.ReadAllText(Path.Combine(Live, "manifest.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsCommittedBetweenTwoRunsIsKnownToTheSecond()
    {
        var options = new RunOptions(_temp.At("content"), _temp.At("output"), new DateOnly(2024, 6, 1), Language.English, ReportFormat.Text, null, false, false);
        var alone = new Surroundings(TextWriter.Null, TextWriter.Null, TimeProvider.System, CancellationToken.None);
        using var memory = new RunMemory(options);
        _temp.Write("content/oit/2567/o24/index.md", Page + "\nเพิ่มเติม\n");
        Assert.Contains("ITA863", Ids(SiteRun.Check(options, alone, memory)));

        Commit("2024-05-02T01:00:00+00:00");
        var second = SiteRun.Check(options, alone, memory);
        var third = SiteRun.Check(options, alone, memory);

        Assert.Equal(Ids(SiteRun.Check(options, alone)), Ids(second));
        Assert.DoesNotContain("ITA863", Ids(second));
        Assert.Equal(new DateOnly(2024, 5, 2), second.Whole!.Covered.Site.Items[0].Page.FrontMatter.Publication.LastChange?.Value); // nothing is wrong with it
        Assert.Same(second.Whole.Covered.Site.Items[0].Page, third.Whole!.Covered.Site.Items[0].Page); // nor has it changed

        static IEnumerable<string> Ids(SiteRun run) => run.Checked.Diagnostics.Select(found => found.Rule.Id);
    }

    [Fact]
    public void WhatTheAuthorWroteComesFirst()
    {
        _temp.Write("content/oit/2567/o24/index.md", Page.Replace("covers:", "published: 2567-03-01\nupdated: 2567-03-02\ncovers:", StringComparison.Ordinal));
        Commit("2024-05-02T01:00:00+00:00");

        Build();

        Assert.Contains("\"published\": \"2024-03-01\",\n      \"changed\": \"2024-03-02\"", File.ReadAllText(Path.Combine(Live, "manifest.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void ADayAfterTheOneOfTheBuildIsNotKnownToIt()
    {
        _temp.Write("content/oit/2567/o24/index.md", Page + "\nเพิ่มเติม\n");
        Commit("2024-05-20T01:00:00+00:00");

        Build("--as-of", "2024-05-01");

        Assert.DoesNotContain("2024-05-20", File.ReadAllText(Item), StringComparison.Ordinal);
        Assert.Single(File.ReadAllLines(Path.Combine(Live, "history/2567/o24.jsonl")));
    }

    [Fact]
    public void APageThatBeganAsADraftWasPublicWhenTheLineWent()
    {
        _temp.Write("content/oit/2567/o25/index.md", Page.Replace("owner:", "draft: true\nowner:", StringComparison.Ordinal));
        Commit("2024-04-20T01:00:00+00:00");
        _temp.Write("content/oit/2567/o25/index.md", Page.Replace("owner:", "title: x\ndraft: true\nowner:", StringComparison.Ordinal));
        Commit("2024-04-21T01:00:00+00:00");
        _temp.Write("content/oit/2567/o25/index.md", Page);
        Commit("2024-04-22T01:00:00+00:00");

        Build();

        var lines = File.ReadAllLines(Path.Combine(Live, "history/2567/o25.jsonl"));
        Assert.Contains("\"at\":\"2024-04-22T08:00:00+07:00\",\"event\":\"published\"", Assert.Single(lines), StringComparison.Ordinal);
    }

    [Fact]
    public void LinesAreAddedAndNeverChanged()
    {
        Assert.Equal(0, Record().Code);
        var first = File.ReadAllLines(History);
        Commit("2024-04-12T01:00:00+00:00");
        _temp.Write("content/oit/2567/o24/index.md", Page + "\nเพิ่มเติม\n");
        Commit("2024-05-02T01:00:00+00:00");

        var run = Record();

        Assert.Equal((0, $"Items with a history: 1. Files with new lines in {_temp.At("content/history")}: 1. Commit them next.\n"), (run.Code, run.Out));
        var lines = File.ReadAllLines(History);
        Assert.Equal(first, lines[..1]);
        Assert.Equal(2, lines.Length);
        Assert.Contains($"\"previous\":\"{new string('0', 64)}\"", lines[0], StringComparison.Ordinal);
        Assert.Contains($"\"previous\":\"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(lines[0])))}\"", lines[1], StringComparison.Ordinal);
        Assert.Contains(": 0. Commit", Record().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void TheHistoryOfAPageThatIsGoneStays()
    {
        Record();
        Directory.Delete(_temp.At("content/oit"), recursive: true);
        _temp.Write("content/pages/about/index.md", "---\ntitle: เกี่ยวกับ\nowner: law\n---\n\nสำนักงานตั้งอยู่ที่ถนนสุจริต เปิดให้บริการทุกวันทำการ\n");
        Commit("2024-05-03T01:00:00+00:00");

        Assert.Equal(0, Build().Code);
        Assert.Equal(0, Record().Code);
        Assert.NotEmpty(File.ReadAllLines(History));
    }

    [Fact]
    public void ARewrittenHistoryIsRefused()
    {
        Record();
        File.WriteAllText(History, File.ReadAllText(History).Replace("2024-04-11", "2024-04-01", StringComparison.Ordinal));

        var build = Build();
        var record = Record();

        Assert.Equal((1, 1), (build.Code, record.Code));
        Assert.Contains("error ITA860: Line 1 of the history of 2567/o24", build.Error, StringComparison.Ordinal);
        Assert.Contains("2024-04-01", File.ReadAllText(History), StringComparison.Ordinal);
    }

    [Fact]
    public void ARewrittenPastOfGitIsRefused()
    {
        Record();
        Commit("2024-04-12T01:00:00+00:00");
        Git("-c", "user.name=a", "-c", "user.email=a@example.org", "rebase", "-q", "--root", "--exec", "git -c user.name=a -c user.email=a@example.org commit -q --amend --allow-empty -m other");

        var build = Build();

        Assert.Equal(1, build.Code);
        Assert.Contains("ITA860", build.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ADroppedLineIsNoticedThoughTheChainIsWhole()
    {
        _temp.Write("content/oit/2567/o24/index.md", Page + "\nสอง\n");
        Commit("2024-04-12T01:00:00+00:00");
        _temp.Write("content/oit/2567/o24/index.md", Page + "\nสาม\n");
        Commit("2024-04-13T01:00:00+00:00");
        Record();
        var commits = Output("log", "--reverse", "--format=%H", "--", "content/oit").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var kept = new[] { commits[0], commits[2] }.Select(id => new ItaSite.Core.Content.Commit(
            id, DateTimeOffset.FromUnixTimeSeconds(long.Parse(Output("show", "-s", "--format=%ct", id), System.Globalization.CultureInfo.InvariantCulture)).ToOffset(TimeSpan.FromHours(7))));
        File.WriteAllText(History, ItaSite.Core.Content.HistoryText.Joined(ItaSite.Core.Content.HistoryText.Of("2567/o24", kept)));

        var build = Build();

        Assert.Equal(1, build.Code);
        Assert.Contains($"ITA860: The history of 2567/o24 lacks the change '{commits[1]}'", build.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AMergedBranchIsAddedAtTheEnd()
    {
        Git("checkout", "-q", "-b", "side");
        _temp.Write("content/oit/2567/o24/notes.csv", "a\n1\n");
        Commit("2024-04-12T01:00:00+00:00");
        Git("checkout", "-q", "main");
        _temp.Write("content/oit/2567/o24/index.md", Page + "\nสอง\n");
        Commit("2024-04-13T01:00:00+00:00");
        Record();
        var before = File.ReadAllLines(History);
        Git("-c", "user.name=a", "-c", "user.email=a@example.org", "merge", "-q", "side", "-m", "merge");

        Assert.Equal(0, Record().Code);

        var lines = File.ReadAllLines(History);
        Assert.Equal((2, 3), (before.Length, lines.Length));
        Assert.Equal(before, lines[..2]);
    }

    [Fact]
    public void AShallowCloneInventsNothing()
    {
        _temp.Write("content/oit/2567/o24/index.md", Page + "\nสอง\n");
        Commit("2024-04-12T01:00:00+00:00");
        Git("clone", "-q", "--depth", "1", "file://" + _temp.Root, _temp.At("shallow"));

        var run = ItaRun.InProcess("build", "--content", _temp.At("shallow/content"), "--output", Live, "--lang", "en");
        var record = ItaRun.InProcess("history", "--content", _temp.At("shallow/content"), "--output", Live, "--lang", "en");

        Assert.Equal(0, run.Code);
        Assert.Contains("notice ITA862: git has only part of the past (a shallow clone)", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("2024-04-12", File.ReadAllText(Item), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(Live, "history")));
        Assert.Equal(2, record.Code);
        Assert.Contains("a shallow clone", record.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void UncommittedChangesAreNamed()
    {
        _temp.Write("content/oit/2567/o24/index.md", Page + "\nสอง\n");

        var run = Build();

        Assert.Equal(0, run.Code);
        Assert.Contains("notice ITA863: Not all changes are committed (1 file, such as 'content/oit/2567/o24/index.md')", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("2024-06-01", File.ReadAllText(Item), StringComparison.Ordinal);
    }

    private ItaRun Build(params string[] more) => ItaRun.InProcess(["build", "--content", _temp.At("content"), "--output", Live, "--lang", "en", "--all", .. more]);

    private ItaRun Record() => ItaRun.InProcess("history", "--content", _temp.At("content"), "--output", Live, "--lang", "en");

    private void Commit(string moment)
    {
        Git("add", "content");
        Run(moment, "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "-m", "change");
    }

    private void Git(params string[] arguments) => Run(null, arguments);

    private string Output(params string[] arguments) => Run(null, arguments);

    private string Run(string? moment, params string[] arguments)
    {
        var settings = new ProcessStartInfo("git", arguments) { WorkingDirectory = _temp.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        settings.Environment["GIT_COMMITTER_DATE"] = moment ?? "2024-05-30T01:00:00+00:00";
        settings.Environment["GIT_AUTHOR_DATE"] = moment ?? "2024-05-30T01:00:00+00:00";
        using var git = Process.Start(settings)!; // a program that exists starts
        var error = git.StandardError.ReadToEndAsync();
        var text = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode is 0, error.Result);
        return text;
    }
}
