using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds rows that neither give a budget nor say that they use none.</summary>
internal sealed class BudgetNeitherGivenNorDeclared : IPageCheck
{
    public Rule Rule { get; } = new(
        "ITA304", "budget neither given nor declared", Severity.Gap, "the condition of the item in the OIT form: an activity without budget must say so");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from page in site.Site.Finished()
        from table in page.Datasets
        from field in table.Type.Fields
        where IsBudget(field)
        from row in table.Rows
        where row.Cells[table.Type.IndexOf(field.Id)].Value is null
        select Finding(table, row, field);

    /// <summary>Whether a component is missing only because budgets are, which this check says row by row.</summary>
    internal static bool Explains(ItemPage page, Component component) =>
        page.DatasetFor(component) is { Rows.IsEmpty: false } table
        && table.Type.Fields.Any(field => IsBudget(field) && field.Satisfies.Contains(component.Id));

    private static bool IsBudget(DatasetField field) => field is { Kind: FieldKind.Money, Required: true, None: not null };

    private Diagnostic Finding(Dataset table, DataRow row, DatasetField field)
    {
        var subject = Subject(table, row);
        var none = field.None!; // budgets have one, see IsBudget
        return new Diagnostic(
            Rule,
            row.Cells[table.Type.IndexOf(field.Id)].Position,
            new Bilingual(
                $"{subject.Thai} ไม่ได้ระบุ {field.Id} ({field.Title.Thai}) และไม่ได้แจ้งว่า «{none.Text.Thai}»",
                $"{subject.English} gives no '{field.Id}' ({field.Title.English}) and does not say '{none.Text.English}' either."),
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
