using System.Globalization;

namespace ItaSite.Benchmarks;

/// <summary>Lays the corpus of the comparison out as ItaSite content: the same texts, items where a form has them, the rest as news.</summary>
internal static class BenchCorpus
{
    private static readonly (string Id, string Name)[] Units =
    [
        ("palad", "สำนักปลัด"), ("finance", "กองคลัง"), ("works", "กองช่าง"), ("education", "กองการศึกษา"),
        ("health", "กองสาธารณสุขและสิ่งแวดล้อม"), ("welfare", "กองสวัสดิการสังคม"), ("strategy", "กองยุทธศาสตร์และงบประมาณ"),
        ("audit", "หน่วยตรวจสอบภายใน"), ("personnel", "กองการเจ้าหน้าที่"), ("ict", "ศูนย์เทคโนโลยีสารสนเทศ"),
    ];

    /// <summary>How many items of the corpus' 35 the forms of the years have.</summary>
    private static readonly Dictionary<int, int> ItemsOfForm = new() { [2566] = 35, [2567] = 35, [2568] = 28 };

    /// <returns>How many pages were written.</returns>
    public static int LayOut(string corpus, string content)
    {
        var pages = Directory.GetFiles(Path.Combine(corpus, "content"), "*.md", SearchOption.AllDirectories);
        foreach (var page in pages)
        {
            var lines = File.ReadAllLines(page);
            var end = Array.IndexOf(lines, "---", 1);
            var head = lines[1..end]
                .Select(line => line.Split(": ", 2))
                .ToDictionary(pair => pair[0], pair => pair[1].Trim('"'), StringComparer.Ordinal);
            var folder = Path.Combine(content, FolderOf(Path.GetFileNameWithoutExtension(page), head));
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, "index.md"), HeadOf(head) + BodyOf(lines[(end + 1)..]));
        }

        File.WriteAllText(Path.Combine(content, "site.yaml"), Settings());
        return pages.Length;
    }

    private static string FolderOf(string name, Dictionary<string, string> head)
    {
        var year = int.Parse(head["fiscal_year"], CultureInfo.InvariantCulture);
        var isItem = name[0] is 'o' && int.Parse(name[1..], CultureInfo.InvariantCulture) <= ItemsOfForm.GetValueOrDefault(year);
        return isItem
            ? FormattableString.Invariant($"oit/{year}/o{int.Parse(name[1..], CultureInfo.InvariantCulture)}")
            : FormattableString.Invariant($"news/{year}/{head["date"]}-{name}");
    }

    private static string HeadOf(Dictionary<string, string> head) =>
        $"""
        ---
        title: "{head["title"]}"
        summary: "{head["description"]}"
        owner: {Array.Find(Units, unit => unit.Name == head["unit"]).Id}
        published: {head["date"]}
        ---

        """;

    /// <summary>The text, with links to pages that the layout has.</summary>
    private static string BodyOf(string[] lines) => string.Join('\n', lines)
        .Replace("(/oit/2569/o0", "(/oit/2567/o", StringComparison.Ordinal)
        .Replace("(/oit/2569/", "(/oit/2567/", StringComparison.Ordinal)
        .Replace("(/oit/2568/o0", "(/oit/2566/o", StringComparison.Ordinal)
        .Replace("(/oit/2568/", "(/oit/2566/", StringComparison.Ordinal)
        .Replace("(/files/", "(https://data.go.th/files/", StringComparison.Ordinal) + "\n";

    private static string Settings() =>
        $$"""
        agency:
          name: {th: เทศบาลตำบลตัวอย่าง, en: Example Municipality}
          address: {th: เลขที่ 1 ถนนตัวอย่าง ตำบลตัวอย่าง, en: 1 Example Road}
          phone: 0 2000 0000
          email: saraban@example.go.th
        base_url: https://example.go.th/
        years: [2568, 2567, 2566]
        units:
        {{string.Join('\n', Units.Select(unit => $"  {unit.Id}: {{th: {unit.Name}, en: {unit.Id}}}"))}}
        webmasters:
          - {role: {th: นักวิชาการคอมพิวเตอร์, en: Computer officer}, unit: ict}
          - {role: {th: เจ้าพนักงานธุรการ, en: Clerk}, unit: palad}

        """;
}
