using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds components that the form demands and that nothing on the item's page shows.</summary>
internal sealed class MissingComponent : ICheck
{
    public Rule Rule { get; } = new(
        "ITA203", "missing component", Severity.Gap, "the OIT form of the fiscal year: an item without one of its components scores 0");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        site.ItemCoverages().SelectMany(item => item.Page is { } page ? OfPage(site.Site, item, page) : []);

    private IEnumerable<Diagnostic> OfPage(Site site, ItemCoverage item, ItemPage page) =>
        item.Components
            .Where(component => component.Status is ComponentStatus.Missing && !BudgetNeitherGivenNorDeclared.Explains(page, component.Component))
            .Select(component => Finding(site, item.Item, page, component.Component));

    private Diagnostic Finding(Site site, CatalogItem item, ItemPage page, Component component)
    {
        var name = Wording.Say(item);
        return new Diagnostic(
            Rule,
            page.Page.Position,
            new Bilingual(
                $"ข้อ {name.Thai} ขาดองค์ประกอบ «{component.Text.Thai}» ({component.Id})",
                $"Item {name.English} does not show '{component.Text.English}' ({component.Id})."),
            Help(site, item, page, component));
    }

    private static Bilingual Help(Site site, CatalogItem item, ItemPage page, Component component)
    {
        var mark = new Bilingual(
            $"เพิ่มหัวข้อหรือไฟล์ที่แสดงเรื่องนี้ แล้วระบุใน evidence: เช่น {component.Id}: '#ชื่อหัวข้อ' หรือ {component.Id}: ชื่อไฟล์.pdf#page=1",
            $"Add a heading or file that shows it and name it under 'evidence:', such as {component.Id}: '#heading' or {component.Id}: file.pdf#page=1.");

        return page.Page.Datasets.Where(dataset => dataset.Proves(component)).Select(table => FillColumn(table, component)).FirstOrDefault()
            ?? UseTable(site, item, component)
            ?? mark;
    }

    private static Bilingual FillColumn(Dataset table, Component component)
    {
        var field = table.Type.Fields.First(one => one.Satisfies.Contains(component.Id));
        return new Bilingual(
            $"กรอกค่า {field.Id} ({field.Title.Thai}) ให้ครบทุกแถวในไฟล์ {table.FileName()}",
            $"Give '{field.Id}' ({field.Title.English}) in every row of {table.FileName()}.");
    }

    private static Bilingual? UseTable(Site site, CatalogItem item, Component component)
    {
        var type = site.Library.DatasetTypes.Values.FirstOrDefault(one =>
            one.Topics.Contains(item.Topic) && one.Fields.Any(field => field.Satisfies.Contains(component.Id)));
        if (type is null)
        {
            return null;
        }

        var field = type.Fields.First(one => one.Satisfies.Contains(component.Id));
        return new Bilingual(
            $"เพิ่มไฟล์ตาราง (type: {type.Id}) ที่มีช่อง {field.Id} ({field.Title.Thai}) ไว้ข้างหน้านี้ หรือระบุตำแหน่งใน evidence: เช่น {component.Id}: '#ชื่อหัวข้อ'",
            $"Put a table (type: {type.Id}) with '{field.Id}' ({field.Title.English}) beside this page, or name the place under 'evidence:', such as {component.Id}: '#heading'.");
    }
}
