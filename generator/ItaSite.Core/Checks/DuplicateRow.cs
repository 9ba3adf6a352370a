using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds rows that have the same key as a row above them.</summary>
internal sealed class DuplicateRow : IPageCheck
{
    public Rule Rule { get; } = new(
        "ITA305", "duplicate row", Severity.Error, "the key of the kind of table (generator/catalogs/datasets)");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from page in site.Site.Finished()
        from table in page.Datasets
        where table.Type.Key.Length > 0
        from same in table.Rows.Where(row => IsKeyed(table, row)).GroupBy(row => KeyOf(table, row), StringComparer.Ordinal)
        from row in same.Skip(1)
        select Finding(table, same.First(), row);

    private static IEnumerable<(string Field, Cell Cell)> Keys(Dataset table, DataRow row) =>
        table.Type.Key.Select(field => (field, row.Cells[table.Type.IndexOf(field)]));

    private static bool IsKeyed(Dataset table, DataRow row) => Keys(table, row).All(key => key.Cell.Value is not null);

    /// <summary>The key as one text; a period counts by its days, so '2567-Q1' and 'ตุลาคม–ธันวาคม' written out are the same.</summary>
    private static string KeyOf(Dataset table, DataRow row) => string.Join('\n', Keys(table, row).Select(key =>
        key.Cell.Value is CellValue.OfPeriod period ? period.Period.ToString() : Wording.Say(key.Cell.Value)?.Thai));

    private Diagnostic Finding(Dataset table, DataRow first, DataRow second)
    {
        var key = Wording.Join(Keys(table, second).Select(one => Named(one.Field, Wording.Say(one.Cell.Value))));
        var line = Wording.LineOf(first.Position);
        return new Diagnostic(
            Rule,
            second.Position,
            new Bilingual(
                $"แถวนี้ซ้ำกับแถวที่บรรทัด {line} ({key.Thai})",
                $"This row repeats the row on line {line} ({key.English})."),
            new Bilingual(
                "ลบแถวที่ซ้ำ หรือแก้ค่าที่ใช้แยกแถวให้ต่างกัน",
                "Remove one of the two, or correct what tells them apart."));
    }

    private static Bilingual Named(string field, Bilingual? value) =>
        new($"{field}: {value?.Thai}", $"{field}: {value?.English}");
}
