using System.Collections.Immutable;
using System.Globalization;
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
        ("write news", (temp, number) => temp.Write($"content/news/2567/2024-05-{1 + (number % 9)}0-a/index.md", Page($"ข่าว {number}"))),
    ];

    [Fact]
    public static void AnyRowOfEditsEndsAsAFirstBuildDoes() => Gen.Select(Gen.Int[0, Edits.Length - 1], Gen.Int[0, 99]).Array[1, 6].Sample(
        edits =>
        {
            using var temp = new TempFolder();
            Begin(temp);
            Build(temp, "warm");
            foreach (var (edit, number) in edits)
            {
                Edits[edit].Do(temp, number);
                Build(temp, "warm");
            }

            Assert.Equal(Build(temp, "cold"), Build(temp, "warm"));
        },
        iter: Cases.Of(25),
        threads: 1,
        print: edits => string.Join(", ", edits.Select(edit => $"{Edits[edit.Item1].Name} {edit.Item2}")));

    /// <summary>All files with their hashes, or all findings if there is no site; the memory beside the output is another for each name.</summary>
    private static string Build(TempFolder temp, string name)
    {
        var options = new RunOptions(temp.At("content"), temp.At($"{name}/site"), new DateOnly(2024, 6, 1), Language.English, ReportFormat.Text, null, false, true);
        var rendered = SiteRun.Check(options, new Surroundings(TextWriter.Null, TextWriter.Null, TimeProvider.System, CancellationToken.None)).Render();
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
