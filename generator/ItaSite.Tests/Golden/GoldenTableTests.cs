using System.Text;
using ItaSite.Core;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;
using ItaSite.Core.Reading;

namespace ItaSite.Tests.Golden;

/// <summary>
/// Each folder of <c>_types</c> is a kind of table: a table as an office writes it, the page that shows it and its downloads.
/// <c>ITASITE_ACCEPT=1</c> writes what came out as what is expected; the difference is then read like code.
/// </summary>
public static class GoldenTableTests
{
    private static readonly string Folder = Repository.PathOf("generator", "ItaSite.Tests", "Golden", "_types");

    private static readonly string[] Expected = ["report.txt", "table.csv", "table.html", "table.json", "table.xlsx.txt"];

    public static TheoryData<string> Types() => [.. CatalogLibraryReader.Embedded.DatasetTypes.Keys];

    [Fact]
    public static void EveryKindOfTableHasItsFolder() =>
        Assert.Equal(CatalogLibraryReader.Embedded.DatasetTypes.Keys, Directory.GetDirectories(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Types))]
    public static void ComesOutAsExpected(string type)
    {
        var actual = Build(type);
        if (Repository.Accepts)
        {
            Directory.CreateDirectory(Path.Combine(Folder, type, "expected"));
            Array.ForEach(Expected, name => File.WriteAllText(Path.Combine(Folder, type, "expected", name), actual[name]));
        }

        Assert.Equal(Expected, Directory.GetFiles(Path.Combine(Folder, type, "expected")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(Expected, name => Assert.Equal(Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(Folder, type, "expected", name))), actual[name]));
        Assert.All(Expected, name => Assert.InRange(actual[name].Count(letter => letter is '\n'), 0, 260));
    }

    private static Dictionary<string, string> Build(string type)
    {
        var run = SiteBuilder.Build(new BuildInput(Content(type), PlainTheme.Find, new DateOnly(2024, 6, 1)));
        var files = run.Outcome.Value!.Files.ToDictionary(file => file.Path, StringComparer.Ordinal); // what stands in the folder has no error
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["report.txt"] = string.Concat(run.Outcome.Diagnostics.Where(found => found.Position.Path.EndsWith("table.yaml", StringComparison.Ordinal)).Select(found => found.Format(Language.English) + "\n")),
            ["table.html"] = Encoding.UTF8.GetString(Bytes(files["tables/index.html"])),
            ["table.csv"] = Encoding.UTF8.GetString(Bytes(files["tables/table.csv"])),
            ["table.json"] = Encoding.UTF8.GetString(Bytes(files["tables/table.json"])),
            ["table.xlsx.txt"] = Spreadsheets.Text(Bytes(files["tables/table.xlsx"])),
        };
    }

    private static SourceTree Content(string type) => SourceTree.Of(
    [
        TestFiles.Of("content/site.yaml", File.ReadAllBytes(Path.Combine(Folder, "site.yaml"))),
        TestFiles.Of("content/theme/layouts/article.html", File.ReadAllBytes(Path.Combine(Folder, "article.html"))),
        TestFiles.Of("content/pages/tables/index.md", "---\ntitle: ตาราง\nowner: law\ncovers: 2567-H1\npublished: 2567-04-10\n---\n"),
        TestFiles.Of("content/pages/tables/table.yaml", File.ReadAllBytes(Path.Combine(Folder, type, "table.yaml"))),
        TestFiles.Of("content/pages/tables/ภาพผู้อำนวยการ.png", TestFiles.Png(300, 400)),
        TestFiles.Of("content/pages/tables/ประกาศเจตนารมณ์.pdf", TestFiles.Pdf(1)),
    ]);

    private static byte[] Bytes(OutputFile file)
    {
        using var bytes = new MemoryStream();
        file.Write(bytes);
        return bytes.ToArray();
    }
}
