using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds rows whose cells contradict each other, such as a total that is not the sum of its parts.</summary>
internal sealed class TotalDiffers : IPageCheck
{
    public Rule Rule { get; } = new(
        "ITA302", "total differs", Severity.Error, "the row rules of the kind of table (generator/catalogs/datasets)");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from page in site.Site.Finished()
        from table in page.Datasets
        from row in table.Rows
        from rule in table.Type.RowRules
        let breach = Breach(table, row, rule)
        where breach is not null
        select breach;

    private Diagnostic? Breach(Dataset table, DataRow row, RowRule rule)
    {
        var left = CellOf(table, row, rule.Left);
        var right = rule.Right.Select(field => CellOf(table, row, field)).ToList();
        if (Amount(left) is not { } leftAmount || right.Any(cell => Amount(cell) is null))
        {
            return null;
        }

        var sum = right.Sum(cell => Amount(cell) ?? 0);
        return Holds(leftAmount, rule.Relation, sum) ? null : Finding(table, row, rule, sum);
    }

    private static bool Holds(decimal left, string relation, decimal right) => relation switch
    {
        "<=" => left <= right,
        ">=" => left >= right,
        _ => left == right,
    };

    /// <summary>A number, or a day as a number so that days can be put in order; null for an empty or other cell. 'None' counts as 0.</summary>
    private static decimal? Amount(Cell? cell) => cell?.Value switch
    {
        CellValue.OfNumber number => number.Number,
        CellValue.OfNone => 0,
        CellValue.OfDate date => date.Day.DayNumber,
        CellValue.OfPeriod period => period.Period.First.DayNumber,
        CellValue.OfYear year => year.Year.BuddhistYear,
        _ => null,
    };

    private static Cell? CellOf(Dataset table, DataRow row, string field) =>
        table.Type.IndexOf(field) is >= 0 and var index ? row.Cells[index] : null;

    private Diagnostic Finding(Dataset table, DataRow row, RowRule rule, decimal sum)
    {
        var left = Named(table, row, rule.Left);
        var right = rule.Right.Select(field => Named(table, row, field)).ToList();
        var parts = new Bilingual(
            string.Join(" + ", right.Select(part => part.Thai)), string.Join(" + ", right.Select(part => part.English)));
        var total = right.Count > 1 ? $" = {Wording.Say(sum)}" : string.Empty;

        return new Diagnostic(
            Rule,
            CellOf(table, row, rule.Left)?.Position ?? row.Position,
            new Bilingual(
                $"{left.Thai} ไม่สอดคล้องกับ {parts.Thai}{total} ข้อกำหนดคือ {rule.Text.Thai}",
                $"{left.English} does not agree with {parts.English}{total}; the rule is: {rule.Text.English}."),
            new Bilingual(
                "ตรวจตัวเลขของแถวนี้กับเอกสารต้นทาง แล้วแก้ช่องที่ผิด",
                "Compare this row with its source document and correct the cell that is wrong."));
    }

    /// <summary>A column with what the row holds in it: <c>received (เรื่องทั้งหมด) 5</c>.</summary>
    private static Bilingual Named(Dataset table, DataRow row, string field)
    {
        var title = table.Type.Fields[table.Type.IndexOf(field)].Title;
        var value = Wording.Say(CellOf(table, row, field)?.Value) ?? Wording.Same(string.Empty);
        return new Bilingual($"{field} ({title.Thai}) {value.Thai}", $"{field} ({title.English}) {value.English}");
    }
}
