using System.Text;

namespace ItaSite.BrowserTests;

/// <summary>A content folder of all that breaks layouts: very long titles, words without a break, wide and long tables.</summary>
internal static class HostileContent
{
    public const int Columns = 40;
    public const int Rows = 5_000;

    private const string Settings = """
        agency:
          name: {th: สำนักงานที่มีชื่อยาวมากเพื่อทดสอบการแสดงผลบนโทรศัพท์เคลื่อนที่ขนาดเล็ก, en: An office}
          address: {th: เลขที่ 9 ถนนสุจริต, en: 9 Sucharit Road}
          phone: 0 2000 0000
          email: saraban@example.go.th
        base_url: https://www.example.go.th/
        years: [2567]
        home_year: 2567
        colours: {primary: '#5b1a6e', accent: '#7a1f5c'}
        units:
          ict: {th: กลุ่มเทคโนโลยีสารสนเทศ, en: ICT Group}
        webmasters:
          - {role: {th: ผู้อำนวยการกลุ่ม, en: Director}, unit: ict}
          - {role: {th: นักวิชาการคอมพิวเตอร์, en: Officer}, unit: ict}

        """;

    /// <summary>Builds and serves it.</summary>
    public static async Task<BuiltSite> Build()
    {
        var folder = Directory.CreateTempSubdirectory("itasite-hostile-").FullName;
        try
        {
            foreach (var (path, text) in Files())
            {
                var file = Path.Combine(folder, "content", path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!); // it lies below the folder
                await File.WriteAllTextAsync(file, text);
            }

            return await BuiltSite.Of(Path.Combine(folder, "content"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<(string Path, string Text)> Files() =>
    [
        ("site.yaml", Settings),
        ("catalogs/datasets/wide.yaml", Type("wide", Columns)),
        ("catalogs/datasets/long.yaml", Type("long", 3)),
        ("oit/2567/o1/index.md", Page(Repeated("การรายงานผลการดำเนินงานที่ปิ้งปุ๋ยน้ำผึ้งผู้ใหญ่", 300), "ข้อความสั้น")),
        ("oit/2567/o2/index.md", Page(new string('ก', 300), $"{new string('ข', 2_000)}\n\n## {new string('A', 300)}\n\n`{new string('x', 500)}`\n\n| {new string('ค', 300)} | b |\n|---|---|\n| {new string('W', 300)} | c |\n\nhttps://www.example.go.th/{new string('z', 400)}")),
        ("oit/2567/o3/index.md", Page("ตารางกว้าง", "ตารางที่มี 40 คอลัมน์")),
        ("oit/2567/o3/wide.yaml", Table("wide", Columns, 5)),
        ("oit/2567/o4/index.md", Page("ตารางยาว", "ตารางที่มี 5,000 แถว")),
        ("oit/2567/o4/long.yaml", Table("long", 3, Rows)),
        ("news/2567/2024-06-26-long/index.md", Page(Repeated("ข่าวประชาสัมพันธ์ ", 300), Repeated("ยาว", 3_000))),
        ("pages/about/index.md", Page(new string('W', 300), "No Gift Policy")),
    ];

    private static string Page(string title, string text) =>
        $"---\ntitle: '{title}'\nowner: ict\napproved: {{on: 2024-06-01, by: ผู้อำนวยการ}}\npublished: 2024-06-01\n---\n{text}\n";

    private static string Type(string name, int columns)
    {
        var text = new StringBuilder($"title: {{th: 'ตาราง {name}', en: '{name} table'}}\nfields:\n");
        for (var column = 1; column <= columns; column++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"  - {{id: c{column}, title: {{th: คอลัมน์ที่ {column} ของตาราง, en: Column {column}}}, kind: text, required: true}}\n");
        }

        return text.Append("summary: {th: 'มี {rows} แถว', en: '{rows} rows'}\n").ToString();
    }

    private static string Table(string type, int columns, int rows)
    {
        var text = new StringBuilder($"type: {type}\nrows:\n");
        for (var row = 1; row <= rows; row++)
        {
            var cells = Enumerable.Range(1, columns).Select(column => FormattableString.Invariant($"c{column}: 'ค่า {row}-{column}'"));
            text.Append("  - {").AppendJoin(", ", cells).Append("}\n");
        }

        return text.ToString();
    }

    private static string Repeated(string part, int length) => string.Concat(Enumerable.Repeat(part, (length / part.Length) + 1))[..length].TrimEnd();
}
