using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Checks;

/// <summary>Finds months that the dated rows of a table leave out of the period the form asks for, and days that two rows count.</summary>
internal sealed class HalfYearNotCovered : IPageCheck
{
    public Rule Rule { get; } = new(
        "ITA303", "half-year not covered", Severity.Gap, "the period rule of the item in the OIT form: at least the first six months, October to March");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from page in site.Site.FinishedItems()
        let item = site.Site.Library.Find(page.Code)
        where item is not null
        from table in page.Page.Datasets
        where !table.SaysNone && table.Rows.Length > 0
        from found in Holes(item, table).Concat(Overlaps(item, table))
        select found;

    /// <summary>Whether a wrong period is a hole in dated rows, which this check names by its months.</summary>
    internal static bool Explains(CatalogItem item, ItemPage page, Component component) =>
        page.DatasetFor(component) is { } table && MissingMonths(item.RuleOf(component), item.Code.Year, table).Count > 0;

    private IEnumerable<Diagnostic> Holes(CatalogItem item, Dataset table)
    {
        var rule = RuleOf(item, table);
        var missing = MissingMonths(rule, item.Code.Year, table);
        if (missing.Count is 0 || rule.Window(item.Code.Year) is not { } window)
        {
            yield break;
        }

        var (name, days) = (Wording.Say(item), Wording.Say(window));
        var months = Wording.Join(missing.Select(Wording.SayMonth));
        yield return new Diagnostic(
            Rule,
            table.Position,
            new Bilingual(
                $"ข้อ {name.Thai} ต้องครอบคลุม {days.Thai} แต่ตาราง {table.FileName()} ยังขาด {months.Thai}",
                $"Item {name.English} must cover {days.English}, but the table {table.FileName()} lacks {months.English}."),
            new Bilingual(
                "เพิ่มแถวของเดือนที่ขาด หากเดือนนั้นไม่มีเรื่อง ให้กรอก 0 ไม่เว้นว่าง",
                "Add a row for each month that is missing; if nothing happened in it, write 0 rather than leaving it out."));
    }

    /// <summary>The rule of the components that the table proves; the item's own if it proves none.</summary>
    private static PeriodRule RuleOf(CatalogItem item, Dataset table) =>
        item.Components is { } components && components.FirstOrDefault(table.Proves) is { } proven
            ? item.RuleOf(proven)
            : item.Period;

    /// <summary>The first days of the months of the window that no row holds; none if the rows are not dated, or all lie outside (then the period as a whole is wrong).</summary>
    private static List<DateOnly> MissingMonths(PeriodRule rule, FiscalYear year, Dataset table)
    {
        if (!rule.DemandsWholeWindow() || rule.Window(year) is not { } window
            || DatasetPeriods.Of(table) is not { AreDays: false } covered || !covered.Runs.Any(run => run.Overlaps(window)))
        {
            return [];
        }

        return [.. Months(window).Where(month => !covered.Runs.Any(run => run.Covers(month))).Select(month => month.First)];
    }

    private static IEnumerable<Period> Months(Period window)
    {
        for (var first = window.First; first <= window.Last; first = first.AddMonths(1))
        {
            yield return new Period(first, first.AddMonths(1).AddDays(-1));
        }
    }

    /// <summary>Rows that share days with a row before them, unless the key of the table lets several rows speak of one period.</summary>
    private IEnumerable<Diagnostic> Overlaps(CatalogItem item, Dataset table)
    {
        if (table.Type.CoverField is not { } cover || !RuleOf(item, table).DemandsWholeWindow()
            || table.Type.Key.Any(field => field != cover) || table.DatedRows() is not { } rows)
        {
            yield break;
        }

        foreach (var (first, second) in Overlapping(rows))
        {
            yield return Overlap(first, second);
        }
    }

    /// <summary>Each row that shares days with the one before it that reaches furthest; rows of the very same period are left to <see cref="DuplicateRow"/>.</summary>
    internal static IEnumerable<((Period Period, Cell Cell) First, (Period Period, Cell Cell) Second)> Overlapping(IReadOnlyList<(Period Period, Cell Cell)> rows)
    {
        for (var (reaching, at) = (0, 1); at < rows.Count; at++)
        {
            if (rows[reaching].Period != rows[at].Period && rows[reaching].Period.Overlaps(rows[at].Period))
            {
                yield return (rows[reaching], rows[at]);
            }

            reaching = rows[at].Period.Last > rows[reaching].Period.Last ? at : reaching;
        }
    }

    private Diagnostic Overlap((Period Period, Cell Cell) first, (Period Period, Cell Cell) second)
    {
        var shared = Wording.Say(new Period(second.Period.First, first.Period.Last < second.Period.Last ? first.Period.Last : second.Period.Last));
        var line = Wording.LineOf(first.Cell.Position);
        return new Diagnostic(
            Rule,
            second.Cell.Position,
            new Bilingual(
                $"แถวนี้และแถวที่บรรทัด {line} นับ {shared.Thai} ซ้ำกัน",
                $"This row and the row on line {line} both count {shared.English}."),
            new Bilingual(
                "แก้ช่วงเวลาให้แต่ละวันอยู่ในแถวเดียว เช่น ใช้รายเดือนหรือรายไตรมาสอย่างใดอย่างหนึ่ง",
                "Let each day belong to one row, such as all rows by month or all rows by quarter."));
    }
}
