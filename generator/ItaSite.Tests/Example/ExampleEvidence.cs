using System.Collections.Immutable;
using ItaSite.Core.Content;
using ItaSite.Core.Output;
using ItaSite.Core.Reading;

namespace ItaSite.Tests.Example;

/// <summary>The spreadsheets and pictures of the example, made of the tables that they are evidence for, so that their figures agree.</summary>
internal static class ExampleEvidence
{
    private static readonly string Content = Repository.PathOf("content");

    /// <summary>What each file holds, by its path below <c>content/</c>.</summary>
    public static ImmutableSortedDictionary<string, Func<byte[]>> Files { get; } = new Dictionary<string, Func<byte[]>>
    {
        ["oit/2567/o8/รายงานการใช้จ่ายงบประมาณ-รอบ-6-เดือน.xlsx"] = () => Bytes(Spending(TableOf("oit/2567/o8/plan.yaml"))),
        ["oit/2567/o14/ทะเบียนคุมการจัดซื้อจัดจ้าง.xlsx"] = () => Bytes(Contracts(TableOf("oit/2567/o14/plan.yaml"))),
        ["oit/2567/o25/ห้องประชุมรวงผึ้ง.jpg"] = () => JpegFile.Of(Scenes.MeetingRoom()),
        ["oit/2567/o25/จุดจอดรถรับส่งนักเรียน.jpg"] = () => JpegFile.Of(Scenes.VanStop()),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>Budget and spending of each project, and by unit.</summary>
    private static Workbook Spending(Dataset plan) => new(
    [
        new Sheet(
            "รายโครงการ",
            [new("โครงการ/กิจกรรม", 44), new("หน่วยงาน", 20), new("งบประมาณ (บาท)", 18), new("ใช้ไป (บาท)", 18), new("คงเหลือ (บาท)", 18), new("ร้อยละที่ใช้ไป", 16)],
            [.. plan.Rows.Select(row => SpendingRow(Text(plan, row, "project"), Text(plan, row, "owner"), Number(plan, row, "budget"), Number(plan, row, "spent"))), SpendingRow("รวม", string.Empty, Sum(plan, plan.Rows, "budget"), Sum(plan, plan.Rows, "spent"))]),
        new Sheet(
            "รายหน่วยงาน",
            [new("หน่วยงาน", 24), new("โครงการ", 12), new("งบประมาณ (บาท)", 18), new("ใช้ไป (บาท)", 18)],
            plan.Rows.GroupBy(row => Text(plan, row, "owner")).Select(unit => ImmutableArray.Create<SheetCell>(
                new SheetCell.Text(unit.Key),
                new SheetCell.Number(unit.Count(), NumberForm.Whole),
                new SheetCell.Number(Sum(plan, unit, "budget"), NumberForm.TwoDecimals),
                new SheetCell.Number(Sum(plan, unit, "spent"), NumberForm.TwoDecimals)))),
    ]);

    /// <summary>Budget, price and contract of each purchase, and by method.</summary>
    private static Workbook Contracts(Dataset list) => new(
    [
        new Sheet(
            "ทะเบียน",
            [new("งานที่ซื้อหรือจ้าง", 44), new("วงเงิน (บาท)", 18), new("ราคากลาง (บาท)", 18), new("ราคาที่ตกลง (บาท)", 18), new("ต่ำกว่าวงเงิน (บาท)", 18), new("ผู้ขายหรือผู้รับจ้าง", 36), new("วันทำสัญญา", 14), new("เลขที่โครงการ e-GP", 20)],
            list.Rows.Select(row => ContractRow(list, row))),
        new Sheet(
            "สรุปตามวิธี",
            [new("วิธีจัดซื้อจัดจ้าง", 28), new("รายการ", 12), new("วงเงิน (บาท)", 18), new("ราคาที่ตกลง (บาท)", 18)],
            list.Rows.GroupBy(row => Text(list, row, "method")).Select(method => ImmutableArray.Create<SheetCell>(
                new SheetCell.Text(method.Key),
                new SheetCell.Number(method.Count(), NumberForm.Whole),
                new SheetCell.Number(Sum(list, method, "budget"), NumberForm.TwoDecimals),
                new SheetCell.Number(Sum(list, method, "agreed_price"), NumberForm.TwoDecimals)))),
    ]);

    private static ImmutableArray<SheetCell> SpendingRow(string name, string unit, decimal? budget, decimal? spent) =>
    [
        SheetCell.Of(name),
        SheetCell.Of(unit),
        Money(budget, "ไม่ใช้งบประมาณ"),
        Money(spent, "ไม่ใช้งบประมาณ"),
        Money(budget - spent, string.Empty),
        budget is > 0 ? new SheetCell.Number(100 * (spent ?? 0) / budget.Value, NumberForm.Percent) : SheetCell.Empty,
    ];

    private static ImmutableArray<SheetCell> ContractRow(Dataset list, DataRow row) =>
    [
        SheetCell.Of(Text(list, row, "work")),
        Money(Number(list, row, "budget"), string.Empty),
        Money(Number(list, row, "reference_price"), string.Empty),
        Money(Number(list, row, "agreed_price"), "ยังไม่ทำสัญญา"),
        Money(Number(list, row, "budget") - Number(list, row, "agreed_price"), string.Empty),
        SheetCell.Of(Text(list, row, "contractor")),
        SheetCell.Of((CellOf(list, row, "contract_date") as CellValue.OfDate)?.Day),
        SheetCell.Of(Text(list, row, "project_number")),
    ];

    private static SheetCell Money(decimal? baht, string otherwise) =>
        baht is { } known ? new SheetCell.Number(known, NumberForm.TwoDecimals) : SheetCell.Of(otherwise);

    private static CellValue? CellOf(Dataset table, DataRow row, string field) => row.Cells[table.Type.IndexOf(field)].Value;

    private static decimal? Number(Dataset table, DataRow row, string field) => (CellOf(table, row, field) as CellValue.OfNumber)?.Number;

    private static decimal Sum(Dataset table, IEnumerable<DataRow> rows, string field) => rows.Sum(row => Number(table, row, field) ?? 0);

    private static string Text(Dataset table, DataRow row, string field) => CellOf(table, row, field) switch
    {
        CellValue.OfText text => Units.GetValueOrDefault(text.Text, text.Text),
        CellValue.OfChoice choice => choice.Choice.Text.Thai,
        CellValue.OfNone none => none.Statement.Text.Thai,
        _ => string.Empty,
    };

    private static ImmutableDictionary<string, string> Units { get; } = SiteOf([]).Settings.Units.ToImmutableDictionary(unit => unit.Id, unit => unit.Name.Thai);

    private static Dataset TableOf(string path) =>
        SiteOf([path, path[..(path.LastIndexOf('/') + 1)] + "index.md"]).Items.Single().Page.Datasets.Single();

    private static Site SiteOf(IEnumerable<string> paths) =>
        SiteReader.Read(SourceTree.Of(paths.Append("site.yaml").Select(path => TestFiles.Of("content/" + path, File.ReadAllBytes(Path.Combine(Content, path))))), new DateOnly(2024, 10, 1)).Site!; // it can be read, as tests of the example hold

    private static byte[] Bytes(Workbook workbook)
    {
        using var bytes = new MemoryStream();
        Xlsx.Write(workbook, bytes);
        return bytes.ToArray();
    }
}
