using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds rows that neither give a budget nor say that they use none.</summary>
internal sealed class BudgetNeitherGivenNorDeclared : ICheck
{
    public Rule Rule { get; } = new(
        "ITA304", "budget neither given nor declared", Severity.Gap, "the condition of the item in the OIT form: an activity without budget must say so");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from page in site.Site.FinishedItems()
        let item = site.Site.Library.Find(page.Code)
        where item is { DemandsBudget: true }
        from table in page.Page.Datasets
        from field in table.Type.Fields
        where field is { Kind: FieldKind.Money, None: not null }
        from row in table.Rows
        where row.Cells[table.Type.IndexOf(field.Id)].Value is null
        select Finding(item, table, row, field);

    private Diagnostic Finding(CatalogItem item, Dataset table, DataRow row, DatasetField field)
    {
        var name = Wording.Say(item);
        var subject = Subject(table, row);
        var none = field.None!; // chosen by the query above
        return new Diagnostic(
            Rule,
            row.Cells[table.Type.IndexOf(field.Id)].Position,
            new Bilingual(
                $"{subject.Thai} ไม่ได้ระบุ {field.Id} ({field.Title.Thai}) และไม่ได้แจ้งว่าไม่ใช้งบประมาณ ตามเงื่อนไขของข้อ {name.Thai}",
                $"{subject.English} gives no '{field.Id}' ({field.Title.English}) and does not say that it uses none, as item {name.English} demands."),
            new Bilingual(
                $"เขียนจำนวนเงินเป็นบาท เช่น {field.Id}: 15000 หรือเขียน {field.Id}: {none.Id} ({none.Text.Thai})",
                $"Write the amount in baht, such as {field.Id}: 15000, or {field.Id}: {none.Id} ({none.Text.English})."));
    }

    /// <summary>What the row is about: its first written text, else just 'this row'.</summary>
    private static Bilingual Subject(Dataset table, DataRow row)
    {
        var named = table.Type.Fields.Zip(row.Cells).FirstOrDefault(pair => pair is { First.Kind: FieldKind.Text, Second.Value: not null });
        return named.Second?.Value is CellValue.OfText text
            ? new Bilingual($"แถว «{text.Text}»", $"The row '{text.Text}'")
            : new Bilingual("แถวนี้", "This row");
    }
}
