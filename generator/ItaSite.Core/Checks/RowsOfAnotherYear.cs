using System.Collections.Immutable;
using System.Globalization;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Checks;

/// <summary>Finds tables whose rows are those of an earlier year's table of the same kind on the same subject.</summary>
internal sealed class RowsOfAnotherYear : ICheck
{
    /// <summary>So many equal rows are no chance.</summary>
    private const int FewRows = 5;

    public Rule Rule { get; } = new(
        "ITA225", "rows of another year", Severity.Warning, "the period rule of the item in the OIT form: last year's figures score 0");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from subject in TablesOf(site.Site).GroupBy(table => (table.Item.Topic, table.Table.Type.Id))
        from table in subject
        let copy = subject
            .Where(other => other.Page.Code.Year.CompareTo(table.Page.Code.Year) < 0 && MayNotStay(table, other))
            .Select(other => new Copy(other, Repeated(table.Table, other.Table)))
            .Where(one => one.Rows.Length >= FewRows)
            .MaxBy(one => one.Earlier.Page.Code)
        where copy is not null
        select Finding(table, copy);

    private static IEnumerable<ItemTable> TablesOf(Site site) =>
        from page in site.FinishedItems()
        let item = site.Library.Find(page.Code)
        where item is not null && item.Period is not (PeriodRule.Current or PeriodRule.Unknown)
        from table in page.Page.Datasets
        where table.Rows.Length >= FewRows
        select new ItemTable(page, item, table);

    /// <summary>What is in force over several years stays as it is, unless the two tables say themselves that they speak of different periods.</summary>
    private static bool MayNotStay(ItemTable table, ItemTable earlier) =>
        table.Item.Period is not PeriodRule.InForceFiscalYear
        || (table.Covers is { } covers && earlier.Covers is { } before && covers != before);

    /// <summary>The rows that stand in the earlier table as well, each as often as it stands there.</summary>
    private static ImmutableArray<DataRow> Repeated(Dataset table, Dataset earlier)
    {
        var left = earlier.Rows.Where(SaysSomething).CountBy(TextOf, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. table.Rows.Where(SaysSomething).Where(row => IsLeft(TextOf(row), left))];
    }

    private static bool IsLeft(string row, Dictionary<string, int> left)
    {
        if (left.GetValueOrDefault(row) is var count && count is 0)
        {
            return false;
        }

        left[row] = count - 1;
        return true;
    }

    /// <summary>A row whose numbers are all zero, and which names no day, is the same every year by its nature.</summary>
    private static bool SaysSomething(DataRow row) =>
        !row.Cells.Any(cell => cell.Value is CellValue.OfNumber)
        || row.Cells.Any(cell => cell.Value is CellValue.OfNumber { Number: not 0 } or CellValue.OfDate or CellValue.OfPeriod or CellValue.OfYear);

    private static string TextOf(DataRow row) => string.Join('\n', row.Cells.Select(cell => TextOf(cell.Value)));

    /// <summary>A cell by what it means: a number written in another way, or a text with other blanks, is the same.</summary>
    private static string TextOf(CellValue? value) => value switch
    {
        CellValue.OfText text => ThaiText.Fold(text.Text),
        CellValue.OfNumber number => number.Number.ToString("G29", CultureInfo.InvariantCulture),
        CellValue.OfPeriod period => period.Period.ToString(),
        _ => Wording.Say(value)?.Thai ?? string.Empty,
    };

    private Diagnostic Finding(ItemTable table, Copy copy)
    {
        var (rows, all) = (Wording.Say(copy.Rows.Length), Wording.Say(table.Table.Rows.Length));
        var (code, earlier) = (table.Page.Code, copy.Earlier.Page.Code);
        var place = copy.Earlier.Table.Position.Path;
        return new Diagnostic(
            Rule,
            copy.Rows[0].Position,
            new Bilingual(
                $"ตาราง «{table.Table.Name}» ของข้อ {code.Label} ปี {code.Year} มี {rows} แถวจาก {all} แถวที่เหมือนกับตารางปี {earlier.Year} ({place}) ทุกช่อง ทั้งตัวเลขและวันที่ แถวแรกที่เหมือนคือแถวนี้",
                $"Of the {all} rows of the table '{table.Table.Name}' of item {code.Label} of {code.Year}, {rows} are those of {earlier.Year} ({place}) in every cell, numbers and dates too; this is the first of them."),
            new Bilingual(
                $"เขียนตัวเลขและวันที่ของปีงบประมาณ {code.Year} แทน ข้อมูลของปีเดิมอ่านได้ที่ /oit/{earlier.Year}/{earlier.Slug}/ อยู่แล้ว",
                $"Write the figures and dates of fiscal year {code.Year}; the earlier ones stay at /oit/{earlier.Year}/{earlier.Slug}/."));
    }

    /// <summary>A table of an item's page.</summary>
    /// <param name="Page">The page.</param>
    /// <param name="Item">Its item.</param>
    /// <param name="Table">The table.</param>
    private sealed record ItemTable(ItemPage Page, CatalogItem Item, Dataset Table)
    {
        /// <summary>The period that the table, or else its page, says it covers; null if neither says.</summary>
        public Period? Covers => (Table.Covers ?? Page.Page.FrontMatter.Covers)?.Value;
    }

    /// <summary>The table that rows are repeated from.</summary>
    /// <param name="Earlier">The earlier table.</param>
    /// <param name="Rows">The rows of the later one that repeat it.</param>
    private sealed record Copy(ItemTable Earlier, ImmutableArray<DataRow> Rows);
}
