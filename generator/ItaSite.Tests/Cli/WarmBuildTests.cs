using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using CsCheck;
using ItaSite.Cli.Commands;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;

namespace ItaSite.Tests.Cli;

/// <summary>What <c>serve</c> shows after changes is what a first build of the same folder makes.</summary>
[Trait(CultureTests.OnceOnly, "yes")]
public static class WarmBuildTests
{
    /// <summary>Changes that any file of a site may see; what is left may be good or bad content.</summary>
    internal static readonly ImmutableArray<(string Name, Action<TempFolder, int> Do)> Edits =
    [
        ("add a page", (temp, number) => temp.Write($"content/pages/p{number % 4}/index.md", Page($"หน้า {number}"))),
        ("edit a page", (temp, number) => temp.Write("content/pages/about/index.md", Page($"เกี่ยวกับ {number}"))),
        ("break a page", (temp, _) => temp.Write("content/pages/about/index.md", "---\ntitle: [\n---\n")),
        ("delete a page", (temp, number) => Delete(temp, $"content/pages/p{number % 4}/index.md")),
        ("rename a page", (temp, number) => Move(temp, $"content/pages/p{number % 4}", $"content/pages/q{number % 4}")),
        ("edit a table", (temp, number) => temp.Write("content/oit/2567/o24/complaints.yaml", Table(number))),
        ("rename a table", (temp, _) => Move(temp, "content/oit/2567/o24/complaints.yaml", "content/oit/2567/o24/cases.yaml")),
        ("delete a table", (temp, _) => Delete(temp, "content/oit/2567/o24/cases.yaml")),
        ("edit an attachment", (temp, number) => temp.Write("content/oit/2567/o24/a.txt", $"ข้อความ {number}\n")),
        ("rename an attachment", (temp, _) => Move(temp, "content/oit/2567/o24/a.txt", "content/oit/2567/o24/ก.txt")),
        ("delete an attachment", (temp, _) => Delete(temp, "content/oit/2567/o24/ก.txt")),
        ("change the theme", (temp, number) => temp.Write("content/theme/partials/page_end.html", $"<p>{number}</p>\n")),
        ("break the theme", (temp, _) => temp.Write("content/theme/partials/page_end.html", "<p>{{ page.titel }}</p>\n")),
        ("leave the theme", (temp, _) => Delete(temp, "content/theme/partials/page_end.html")),
        ("change the settings", (temp, number) => temp.Write("content/site.yaml", Settings(number))),
        ("add a kind of table", (temp, number) => temp.Write("content/catalogs/datasets/own.yaml", $"title: {{th: ตาราง {number}, en: Table}}\nfields:\n  - {{id: c1, title: {{th: ก, en: A}}, kind: text, required: true}}\nsummary: {{th: 'มี {{rows}} แถว', en: '{{rows}} rows'}}\n")),
        ("leave the kind of table", (temp, _) => Delete(temp, "content/catalogs/datasets/own.yaml")),
        ("write the first words again", (temp, _) => temp.Write("content/pages/about/index.md", Page("เกี่ยวกับ"))),
        ("touch a page", (temp, number) => Touch(temp, "content/pages/about/index.md", new DateTime(2020, 1, 1 + (number % 9), 0, 0, 0, DateTimeKind.Utc))),
        ("edit within a tick of the clock", (temp, number) => WithinATick(temp, "content/pages/about/index.md", Page($"เกี่ยวกับ {number:00}"))),
        ("edit a table within a tick", (temp, number) => WithinATick(temp, "content/oit/2567/o24/complaints.yaml", Table(10 + (number % 90)))),
        ("edit an attachment within a tick", (temp, number) => WithinATick(temp, "content/oit/2567/o24/a.txt", $"ข้อความ {number:00}\n")),
        ("change what holds in a folder", (temp, number) => temp.Write("content/pages/_defaults.yaml", $"source: {(number % 2 is 0 ? "อินเทอร์เน็ต" : $"กรมตัวอย่าง {number}")}\nreview_months: {1 + (number % 12)}\n")),
        ("change what holds everywhere", (temp, number) => temp.Write("content/_defaults.yaml", $"owner: {(number % 3 is 0 ? "nobody" : "law")}\n")),
        ("leave what holds in a folder", (temp, _) => Delete(temp, "content/pages/_defaults.yaml")),
        ("leave what holds everywhere", (temp, _) => Delete(temp, "content/_defaults.yaml")),
        ("change a form", (temp, number) => temp.Write("content/catalogs/datasets/complaint-statistics.yaml", Form("datasets/complaint-statistics.yaml").Replace("required: true", number % 2 is 0 ? "required: false" : "required: true", StringComparison.Ordinal))),
        ("leave the form", (temp, _) => Delete(temp, "content/catalogs/datasets/complaint-statistics.yaml")),
        ("add a language", (temp, number) => temp.Write("content/site.yaml", Settings(number) + "languages: [th, en]\n")),
        ("write in another language", (temp, number) => temp.Write("content/pages/about/index.en.md", $"---\ntitle: About {number}\n---\n\nWords {number}\n")),
        ("leave the other language", (temp, _) => Delete(temp, "content/pages/about/index.en.md")),
        ("break the settings", (temp, _) => temp.Write("content/site.yaml", "agency: [\n")),
        ("leave a folder", (temp, _) => Directory.Delete(Path.GetDirectoryName(Path.Combine(MakeFolder(temp, "content/pages/p1/x"), "x"))!, recursive: true)), // it lies in a folder
        ("link the pages", (temp, number) => temp.Write("content/pages/p2/index.md", Page("ทางไป") + $"\n[ไป](/p{number % 4}/) โทร 081 234 56{number:00}\n")),
        ("copy the text of another year", (temp, _) => temp.Write("content/oit/2566/o24/index.md", "---\ntitle: สถิติ\nowner: law\npublished: 2566-04-10\n---\n\nผล\n")),
        ("write news", (temp, number) => temp.Write($"content/news/2567/2024-05-{1 + (number % 9)}0-a/index.md", Page($"ข่าว {number}"))),
    ];

    [Fact]
    public static void AnyRowOfEditsEndsAsAFirstBuildDoes() => Gen.Select(Gen.Int[0, Edits.Length - 1], Gen.Int[0, 99]).Array[1, 6].Sample(
        edits =>
        {
            using var temp = new TempFolder();
            Begin(temp);
            using var memory = new RunMemory(Options(temp, "warm"));
            Warm(temp, memory);
            foreach (var (edit, number) in edits)
            {
                Edits[edit].Do(temp, number);
                Warm(temp, memory);
            }

            Assert.Equal(Cold(temp), Warm(temp, memory));
        },
        iter: Cases.Of(25),
        threads: 1,
        print: edits => string.Join(", ", edits.Select(edit => $"{Edits[edit.Item1].Name} {edit.Item2}")));

    [Fact]
    public static void WhatHasNotChangedIsNotReadAgain()
    {
        using var temp = new TempFolder();
        Begin(temp);
        Touch(temp, "content/oit/2567/o24/a.txt", new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc)); // of a file that is inspected only an old time is relied upon
        using var memory = new RunMemory(Options(temp, "warm"));
        var before = SiteRun.Check(Options(temp, "warm"), Alone, memory).Whole!.Covered.Site; // nothing is wrong with it
        temp.Write("content/pages/about/index.md", Page("เกี่ยวกับเรา"));

        var after = SiteRun.Check(Options(temp, "warm"), Alone, memory).Whole!.Covered.Site; // nor now

        Assert.Same(before.Items[0].Page, after.Items[0].Page);
        Assert.NotSame(before.Pages[0].Page, after.Pages[0].Page);
        Assert.Same(before.Settings, after.Settings);
    }

    [Fact]
    public static void WhatIsMadeOnlyWhenItIsAskedForIsTheSame()
    {
        using var temp = new TempFolder();
        Begin(temp);
        var run = SiteRun.Check(Options(temp, "warm"), Alone);
        var whole = run.Render().Value!.Files; // nothing is wrong with it
        var some = run.Preview().Value!.Files; // nor here

        var all = some.SelectMany(file => (file.Companions?.Invoke() ?? []).Prepend(file)).OrderBy(file => file.Path, StringComparer.Ordinal);

        Assert.True(some.Length < whole.Length);
        Assert.Equal(whole.Select(file => $"{file.Path} {Hash(file)}"), all.Select(file => $"{file.Path} {Hash(file)}"));
    }

    [Fact]
    public static void WhatSomebodySawChangeIsReadAgainWhateverItsTimeSays()
    {
        using var temp = new TempFolder();
        Begin(temp);
        var page = temp.At("content/pages/about/index.md");
        Touch(temp, page, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        using var memory = new RunMemory(Options(temp, "warm"));
        Warm(temp, memory);
        WithinATick(temp, page, Page("ไม่เหมือน"));

        memory.Folder.Doubt([page]);

        Assert.Equal(Cold(temp), Warm(temp, memory));
    }

    /// <summary>Whatever the builds before the last two made is let go. What the whole process holds cannot tell that, for other tests run beside this one.</summary>
    [Fact]
    public static void TheMemoryDoesNotGrowWithTheNumberOfEdits()
    {
        using var temp = new TempFolder();
        Begin(temp);
        using var memory = new RunMemory(Options(temp, "warm"));
        var made = MadeBy(60, temp, memory);

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        var held = made.Select(one => one.Target).OfType<object>().Distinct(ReferenceEqualityComparer.Instance).Count();
        Assert.InRange(made.Count, 300, int.MaxValue);
        Assert.InRange(held, 1, 40);
    }

    /// <summary>The trees of files and the pages that came of some edits.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<WeakReference> MadeBy(int edits, TempFolder temp, RunMemory memory)
    {
        var made = new List<WeakReference>();
        for (var edit = 0; edit < edits; edit++)
        {
            temp.Write($"content/pages/p{edit % 7}/index.md", Page(new string('ก', 1 + (edit % 50))));
            Delete(temp, $"content/pages/p{(edit + 3) % 7}/index.md");
            var run = SiteRun.Check(Options(temp, "warm"), Alone, memory);
            run.Render();
            made.Add(new WeakReference(run.Input.Content));
            made.AddRange(run.Whole!.Covered.Site.AllPages.Select(page => new WeakReference(page))); // nothing is wrong with it
        }

        return made;
    }

    private static Surroundings Alone { get; } = new(TextWriter.Null, TextWriter.Null, TimeProvider.System, CancellationToken.None);

    /// <summary>The memory beside the output is another for each name.</summary>
    private static RunOptions Options(TempFolder temp, string name) =>
        new(temp.At("content"), temp.At($"{name}/site"), new DateOnly(2024, 6, 1), Language.English, ReportFormat.Text, null, false, true);

    private static string Cold(TempFolder temp) => Written(SiteRun.Check(Options(temp, "cold"), Alone));

    private static string Warm(TempFolder temp, RunMemory memory) => Written(SiteRun.Check(Options(temp, "warm"), Alone, memory));

    /// <summary>All files with their hashes, or all findings if there is no site.</summary>
    private static string Written(SiteRun run)
    {
        var rendered = run.Render();
        var files = (rendered.Value?.Files ?? []).Select(file => $"{file.Path} {Hash(file)}");
        return string.Join('\n', files.Concat(rendered.Diagnostics.Select(found => found.ToString())));
    }

    private static string Hash(OutputFile file)
    {
        using var bytes = new MemoryStream();
        file.Write(bytes);
        return Convert.ToHexString(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
    }

    internal static void Begin(TempFolder temp)
    {
        temp.Write("content/site.yaml", Settings(0));
        temp.Write("content/pages/about/index.md", Page("เกี่ยวกับ"));
        temp.Write("content/oit/2567/o24/index.md", "---\ntitle: สถิติ\nowner: law\npublished: 2567-04-10\n---\n\nผล\n");
        temp.Write("content/oit/2567/o24/complaints.yaml", Table(1));
        temp.Write("content/oit/2567/o24/a.txt", "ข้อความ\n");
    }

    private static string Settings(int number) => TestFiles.DefaultSite
        .Replace("theme: plain", "theme: default", StringComparison.Ordinal)
        .Replace("th: สำนักงานตัวอย่าง", $"th: สำนักงานตัวอย่าง {number.ToString(CultureInfo.InvariantCulture)}", StringComparison.Ordinal);

    private static string Page(string title) => $"---\ntitle: {title}\nowner: ict\npublished: 2567-05-20\n---\n\nเนื้อความของ{title}\n";

    private static string Table(int number) =>
        FormattableString.Invariant($"type: complaint-statistics\nrows:\n  - {{period: 2567-Q1, received: {number}, resolved: {number}, in_progress: 0}}\n");

    private static string Form(string name) => File.ReadAllText(Repository.PathOf($"generator/catalogs/{name}"));

    private static void Touch(TempFolder temp, string path, DateTime time)
    {
        if (File.Exists(temp.At(path)))
        {
            File.SetLastWriteTimeUtc(temp.At(path), time);
        }
    }

    /// <summary>Writes a file whose time stays what it was, as if the clock had not gone on.</summary>
    private static void WithinATick(TempFolder temp, string path, string text)
    {
        var time = File.Exists(temp.At(path)) ? File.GetLastWriteTimeUtc(temp.At(path)) : DateTime.UtcNow;
        temp.Write(path, text);
        File.SetLastWriteTimeUtc(temp.At(path), time);
    }

    private static void Delete(TempFolder temp, string path) => File.Delete(Path.Combine(MakeFolder(temp, path), Path.GetFileName(path)));

    private static string MakeFolder(TempFolder temp, string path) => Directory.CreateDirectory(Path.GetDirectoryName(temp.At(path))!).FullName; // it lies in a folder

    private static void Move(TempFolder temp, string from, string to)
    {
        if (File.Exists(temp.At(from)))
        {
            File.Move(temp.At(from), temp.At(to), overwrite: true);
        }
        else if (Directory.Exists(temp.At(from)) && !Directory.Exists(temp.At(to)))
        {
            Directory.Move(temp.At(from), temp.At(to));
        }
    }
}
