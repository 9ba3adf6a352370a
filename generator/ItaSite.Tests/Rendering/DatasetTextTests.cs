using System.Collections.Immutable;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Rendering;
using ItaSite.Core.Thai;

namespace ItaSite.Tests.Rendering;

public static class DatasetTextTests
{
    private static readonly SourcePosition Nowhere = SourcePosition.File("content/x.yaml");

    private static readonly Choice NoBudget = new("none", new Bilingual("ไม่ใช้งบประมาณ", "uses no budget"));

    private static readonly Choice Done = new("done", new Bilingual("แล้วเสร็จ", "done"));

    [Fact]
    public static void EachKindOfCellIsPrintedInBothLanguages()
    {
        (CellValue? Value, FieldKind Kind, string Thai, string English)[] cells =
        [
            (null, FieldKind.Text, "–", "–"),
            (new CellValue.OfText("<ก>"), FieldKind.Text, "<ก>", "<ก>"),
            (new CellValue.OfNumber(1234567), FieldKind.WholeNumber, "1,234,567", "1,234,567"),
            (new CellValue.OfNumber(1234.5m), FieldKind.Money, "1,234.50", "1,234.50"),
            (new CellValue.OfNumber(1000.00m), FieldKind.Money, "1,000", "1,000"),
            (new CellValue.OfNumber(97.5m), FieldKind.Percent, "97.5", "97.5"),
            (new CellValue.OfDate(new DateOnly(2024, 4, 8)), FieldKind.Date, "8 เมษายน 2567", "8 April 2024"),
            (new CellValue.OfPeriod(new FiscalYear(2567).Month(1), "2566-10"), FieldKind.Period, "ตุลาคม 2566", "October 2023"),
            (new CellValue.OfYear(new FiscalYear(2567)), FieldKind.Year, "2567", "Fiscal year 2567 (2024)"),
            (new CellValue.OfChoice(Done), FieldKind.Choice, "แล้วเสร็จ", "done"),
            (new CellValue.OfFlag(true), FieldKind.Flag, "ใช่", "Yes"),
            (new CellValue.OfNone(NoBudget), FieldKind.Money, "ไม่ใช้งบประมาณ", "uses no budget"),
        ];

        Assert.Equal(cells.Select(cell => cell.Thai), cells.Select(cell => CellText.Of(Cell(cell.Value), Field("a", cell.Kind), Language.Thai)));
        Assert.Equal(cells.Select(cell => cell.English), cells.Select(cell => CellText.Of(Cell(cell.Value), Field("a", cell.Kind), Language.English)));
    }

    [Fact]
    public static void TheSentenceCountsSumsAndNamesThePeriod()
    {
        var sentence = DatasetText.Sentence(Table([(new CellValue.OfNumber(1200.25m), 10), (new CellValue.OfNone(NoBudget), 12), (new CellValue.OfNumber(0.5m), 11)]));

        Assert.Equal("1 ตุลาคม 2566 – 31 ธันวาคม 2566 (ไตรมาสที่ 1 ของปีงบประมาณ พ.ศ. 2567): 3 รายการ 1,200.75 บาท ไม่ใช้ 1 {x} {sum:y} {", sentence.Thai);
    }

    [Fact]
    public static void APeriodIsNoNameInTheMiddleOfASentence()
    {
        var table = Table([(new CellValue.OfNumber(1m), 10), (new CellValue.OfNumber(1m), 21)]);

        Assert.Equal("Fiscal year 2567 (2024): 2", DatasetText.Sentence(table).English);
        Assert.Equal("In fiscal year 2567 (2024) 2.", DatasetText.Sentence(table with { Type = table.Type with { Summary = new Bilingual("ก", "In {period} {rows}.") } }).English);
    }

    [Fact]
    public static void WithoutDatesThePeriodIsTheReportedOne() =>
        Assert.Equal("The reported period: 0", DatasetText.Sentence(Table([])).English);

    [Fact]
    public static void SumsStandOnlyWhereTheKindAsksForThemAndRowsCanBeAdded()
    {
        Assert.Equal(["1,201", null], DatasetText.Totals(Table([(new CellValue.OfNumber(1200m), 10), (new CellValue.OfNumber(1m), 11)])));
        Assert.Empty(DatasetText.Totals(Table([(new CellValue.OfNumber(1200m), 10)])));
    }

    private static Dataset Table(ImmutableArray<(CellValue Budget, int Month)> rows) => new(
        "x", Kind(), null, null, null, null,
        [.. rows.Select(row => new DataRow([Cell(row.Budget), Cell(new CellValue.OfPeriod(MonthOf(row.Month), ""))], Nowhere))],
        new Permalink("x/"), Nowhere);

    private static Period MonthOf(int month) => new FiscalYear(2567).Month(month - 9);

    private static DatasetType Kind() => new(
        "x", new Bilingual("ก", "a"), [], [Field("budget", FieldKind.Money) with { Total = true }, Field("period", FieldKind.Period)], [], [], "period", null,
        new Bilingual("{period}: {rows} รายการ {sum:budget} บาท ไม่ใช้ {count:budget=none} {x} {sum:y} {", "{period}: {rows}"), [], Nowhere);

    private static DatasetField Field(string id, FieldKind kind) =>
        new(id, new Bilingual("ก", "a"), kind, false, null, null, null, [], NoBudget, [], false);

    private static Cell Cell(CellValue? value) => new(value, Nowhere);
}
