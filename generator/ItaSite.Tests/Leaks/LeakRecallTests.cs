using System.Collections.Immutable;
using ItaSite.Core;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Tests.Leaks;

/// <summary>How many planted numbers are found, and how many others are taken for one.</summary>
public static class LeakRecallTests
{
    private const int Numbers = 1_000;
    private const int Carriers = 12;
    private const int Decoys = 10_000;
    private const string Page = "---\ntitle: หน้า\n---\n\nข้อความของหน้านี้\n";

    [Fact]
    public static void NinetyNineInAHundredPlantedNumbersAreFoundAndNoneIsShown()
    {
        var planted = new Planted(7);
        var persons = Enumerable.Range(0, Numbers).Select(index => (Index: index, Person: planted.Person())).ToList();
        var files = persons.SelectMany(one => Carry(one.Index, one.Person, planted)).ToList();

        var found = Check(files);

        var folders = found.Where(one => one.Rule.Id is "ITA840").Select(one => one.Position.Path.Split('/')[2]).ToHashSet();
        var missed = persons.Where(one => !folders.Contains(FolderOf(one.Index))).Select(one => $"{one.Index % Carriers}:{one.Index / Carriers % 7}").ToList();
        Assert.True(missed.Count <= Numbers / 100, $"missed {missed.Count}, as carrier:form {string.Join(' ', missed.Take(40))}");
        var report = string.Concat(found.Select(one => $"{one.Format(Language.Thai)}\n{one.Format(Language.English)}\n"));
        Assert.DoesNotContain(persons, one => report.Contains(one.Person, StringComparison.Ordinal) || ThaiDigits.ToAscii(report).Replace("-", "", StringComparison.Ordinal).Contains(one.Person, StringComparison.Ordinal));
    }

    [Fact]
    public static void NoOtherNumberIsTakenForOne()
    {
        var planted = new Planted(11);
        var lines = Enumerable.Range(0, Decoys).Select(index => planted.Decoy(index % 12)).ToList();
        var files = lines.Chunk(500).SelectMany((chunk, index) => new[]
        {
            TestFiles.Of($"content/pages/d{index}/index.md", Page + string.Join("\n\n", chunk.Where((_, at) => at % 4 is 0)) + "\n"),
            TestFiles.Of($"content/pages/d{index}/a.csv", string.Concat(chunk.Where((_, at) => at % 4 is 1).Select(line => line + "\n"))),
            TestFiles.Of($"content/pages/d{index}/a.xlsx", TestDocuments.Xlsx(chunk.Where((_, at) => at % 4 is 2).Select(line => line.Split(' ')))),
            TestFiles.Of($"content/pages/d{index}/a.pdf", TestDocuments.Pdf(chunk.Where((_, at) => at % 4 is 3).Chunk(40))),
        }).ToList();

        var alarms = Check(files).Where(one => string.CompareOrdinal(one.Rule.Id, "ITA840") >= 0 && string.CompareOrdinal(one.Rule.Id, "ITA846") <= 0).ToList();

        Assert.Equal([], alarms.Select(one => one.Format(Language.Thai)));
    }

    private static string FolderOf(int index) => $"p{index}";

    private static IEnumerable<SourceFile> Carry(int index, string person, Planted planted)
    {
        var (folder, form, carrier) = ($"content/pages/{FolderOf(index)}", index / Carriers % 7, index % Carriers);
        var written = planted.Written(person, form);
        var markdown = carrier switch
        {
            0 => Page + written + "\n",
            1 => $"---\ntitle: หน้า\nsummary: '{written}'\n---\n\nข้อความ\n",
            2 => $"---\ntitle: หน้า\n# {written}\n---\n\nข้อความ\n",
            _ => Page,
        };
        yield return TestFiles.Of($"{folder}/index.md", markdown);
        if (Attached(carrier, person, written, form, planted) is var (name, bytes))
        {
            yield return TestFiles.Of($"{folder}/{name}", bytes);
        }
    }

    private static (string Name, byte[] Bytes)? Attached(int carrier, string person, string written, int form, Planted planted) => carrier switch
    {
        3 => ("a.csv", System.Text.Encoding.UTF8.GetBytes($"ชื่อ,เลข,โทร\nสมชาย,{(form < 3 ? person : written)},12\n")),
        4 => ("a.xlsx", TestDocuments.Xlsx([["ชื่อ", "เลข"], ["สมชาย", form < 4 ? person : written]])),
        5 => ("a.xlsx", TestDocuments.Xlsx([["ก", ""], ["ข", form < 4 ? person : written]], "veryHidden", "hidden=\"1\"")),
        6 => ("a.docx", TestDocuments.Docx(["หัวเรื่อง", written.Insert(written.Length / 2, "|")])),
        7 => ("a.pdf", TestDocuments.Pdf([["หน้าแรก"], ["ข้อความ", written, "ท้ายหน้า"]])),
        8 => ("a.pdf", TestDocuments.Pdf([["ข้อความ", .. planted.Broken(person, form % 3), "ท้ายหน้า"]])),
        9 => ("a.pdf", TestDocuments.Pdf([["ข้อความ"]], new PdfMake(Title: written))),
        10 => ("a.jpg", TestDocuments.Jpeg(written, place: false)),
        11 => ($"{(form % 2 is 0 ? person : written)}.png".Replace('/', ' '), TestFiles.Png(10, 10)),
        _ => null,
    };

    private static ImmutableArray<Diagnostic> Check(List<SourceFile> files)
    {
        var tree = SourceTree.Of(files.Append(TestFiles.Of("content/site.yaml", TestFiles.DefaultSite)));
        return SiteBuilder.Check(new BuildInput(tree, PlainTheme.Find, new DateOnly(2024, 6, 1))).Outcome.Diagnostics;
    }
}
