using ItaSite.Core;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Tests.Reading;

/// <summary>What no cell tells by itself: sums, order, keys and periods; at the same place whether the rows stand in YAML or in CSV.</summary>
public static class TablesThatContradictTests
{
    private const string Statistics = "period,received,resolved,in_progress";

    private const string Progress = "period,work,budget,reference_price,method,status,winner,agreed_price,contract_date,project_number";

    /// <summary>A kind of table, its item, its rows as CSV, and what is found: rule, row from 1, column from 1 (0 for the table as a whole).</summary>
    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "o24 complaint-statistics", Statistics, "2567-H1,5,4,1", "" },
        { "o24 complaint-statistics", Statistics, "2567-H1,5,4,2", "ITA302 1 2" },
        { "o24 complaint-statistics", Statistics, "2567-Q1,5,4,1|2567-Q2,3,3,3", "ITA302 2 2" },
        { "o24 complaint-statistics", Statistics, "2567-Q1,5,4,1", "ITA303 0 0" },
        { "o24 complaint-statistics", Statistics, "2566-10,1,1,0|2566-11,1,1,0|2567-01,1,1,0|2567-02,1,1,0|2567-03,1,1,0", "ITA303 0 0" },
        { "o24 complaint-statistics", Statistics, "2567-H1,5,4,1|2567-Q2,1,1,0", "ITA303 2 1" },
        { "o24 complaint-statistics", Statistics, "2567-Q1,5,4,1|2567-Q2,3,3,0|2567-Q2,3,3,0", "ITA305 3 1" },
        { "o16 procurement-progress", Progress, "2567-H1,งาน ก,100,100,specific,contracted,ร้าน ก,100,2566-10-02,66099100121", "" },
        { "o16 procurement-progress", Progress, "2567-H1,งาน ก,100,100,specific,contracted,ร้าน ก,101,2566-10-02,66099100121", "ITA302 1 8" },
        { "o16 procurement-progress", Progress, "2567-H1,งาน ก,100,100,specific,contracted,ร้าน ก,100,2566-10-02,6609910012", "ITA310 1 10" },
        { "o16 procurement-progress", Progress, "2567-H1,งาน ก,100,100,specific,contracted,ร้าน ก,100,2566-10-02,660991001211", "ITA310 1 10" },
        { "o2 executives", "name,position,rank,photo,phone", "ก,ผู้อำนวยการ,head,none,02 abcd 0000", "ITA310 1 5" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public static void AreFoundAtTheirCellInCsv(string table, string heading, string rows, string expected) =>
        Assert.Equal(expected, Found(table, Csv(table, heading, rows), heading, rows));

    [Theory]
    [MemberData(nameof(Cases))]
    public static void AreFoundAtTheirCellInYaml(string table, string heading, string rows, string expected) =>
        Assert.Equal(expected, Found(table, [Yaml(table, heading, rows)], heading, rows));

    private static string Found(string table, IEnumerable<SourceFile> files, string heading, string rows)
    {
        var content = SourceTree.Of(
        [
            .. files,
            TestFiles.Of(Folder(table) + "index.md", "---\ntitle: ตาราง\nowner: law\n---\n"),
            TestFiles.Of("content/site.yaml", TestFiles.DefaultSite),
        ]);
        var found = SiteBuilder.Check(new BuildInput(content, PlainTheme.Find, new DateOnly(2024, 6, 1))).Outcome.Diagnostics;
        return string.Join(',', found
            .Where(one => one.Rule.Id.StartsWith("ITA3", StringComparison.Ordinal))
            .Select(one => $"{one.Rule.Id} {Place(one.Position, heading, rows)}"));
    }

    /// <summary>The row and column of a finding, whichever file it stands in.</summary>
    private static string Place(SourcePosition position, string heading, string rows)
    {
        if (position.Line is 0 or 1)
        {
            return "0 0";
        }

        var names = heading.Split(',');
        if (position.Path.EndsWith(".csv", StringComparison.Ordinal))
        {
            var before = rows.Split('|')[position.Line - 2][..(position.Column - 1)];
            return FormattableString.Invariant($"{position.Line - 1} {before.Count(letter => letter is ',') + 1}");
        }

        var (row, column) = ((position.Line - 3) / names.Length, (position.Line - 3) % names.Length);
        return FormattableString.Invariant($"{row + 1} {column + 1}");
    }

    private static SourceFile[] Csv(string table, string heading, string rows) =>
    [
        TestFiles.Of(Folder(table) + "table.yaml", $"type: {table.Split(' ')[1]}\nrows: rows.csv\n"),
        TestFiles.Of(Folder(table) + "rows.csv", $"{heading}\n{rows.Replace('|', '\n')}\n"),
    ];

    /// <summary>Each cell in a line of its own.</summary>
    private static SourceFile Yaml(string table, string heading, string rows) => TestFiles.Of(
        Folder(table) + "table.yaml",
        $"type: {table.Split(' ')[1]}\nrows:\n" + string.Concat(rows.Split('|').Select(row =>
            "  - " + string.Join("\n    ", heading.Split(',').Zip(row.Split(','), (key, value) => $"{key}: {value}")) + "\n")));

    private static string Folder(string table) => $"content/oit/2567/{table.Split(' ')[0]}/";
}
