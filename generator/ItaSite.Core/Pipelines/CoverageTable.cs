using System.Collections.Immutable;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;
using ItaSite.Core.Rendering;

namespace ItaSite.Core.Pipelines;

/// <summary>A component of an item, as a row.</summary>
/// <param name="Site">The site.</param>
/// <param name="Item">The item.</param>
/// <param name="Component">The component; null if those of the item are not known or nothing discloses it.</param>
internal sealed record CoverageRow(Site Site, ItemCoverage Item, ComponentCoverage? Component);

/// <summary>The coverage of a year as a table: a row for each component.</summary>
internal static class CoverageTable
{
    private static readonly ImmutableArray<TableColumn<CoverageRow>> Columns =
    [
        new("code", new Bilingual("ข้อ", "Item"), 8, row => SheetCell.Of(row.Item.Item.Code.Label)),
        new("topic", new Bilingual("หัวข้อ", "Topic"), 20, row => SheetCell.Of(row.Item.Item.Topic)),
        new("item_th", new Bilingual("ชื่อข้อ", "Title (Thai)"), 32, row => SheetCell.Of(row.Item.Item.Title.Thai)),
        new("item_en", new Bilingual("ชื่อข้อ (อังกฤษ)", "Title"), 32, row => SheetCell.Of(row.Item.Item.Title.English)),
        new("sub_indicator", new Bilingual("ตัวชี้วัดย่อย", "Sub-indicator"), 10, row => SheetCell.Of(row.Item.Item.SubIndicator)),
        new("item_status", new Bilingual("สถานะของข้อ", "Status of the item"), 14, row => SheetCell.Of(CoverageWords.Of(row.Item.Status))),
        new("cost", new Bilingual("คะแนนรวมที่จะเพิ่มเมื่อครบ", "Points that completing it adds"), 14, row => new SheetCell.Number(row.Item.Cost.Rounded(), NumberForm.TwoDecimals)),
        new("page", new Bilingual("หน้าเว็บ", "Page"), 40, row => SheetCell.Of(CoverageWords.PageOf(row.Site, row.Item))),
        new("unit", new Bilingual("รหัสหน่วยงาน", "Unit id"), 12, row => SheetCell.Of(row.Item.Page?.Page.FrontMatter.Owner?.Value)),
        new("unit_th", new Bilingual("หน่วยงานที่รับผิดชอบ", "Unit in charge (Thai)"), 28, row => SheetCell.Of(CoverageWords.UnitOf(row.Site, row.Item)?.Name.Thai)),
        new("unit_en", new Bilingual("หน่วยงานที่รับผิดชอบ (อังกฤษ)", "Unit in charge"), 28, row => SheetCell.Of(CoverageWords.UnitOf(row.Site, row.Item)?.Name.English)),
        new("changed", new Bilingual("แก้ไขล่าสุด", "Last change"), 12, row => SheetCell.Of(CoverageWords.Changed(row.Item))),
        new("component", new Bilingual("รหัสองค์ประกอบ", "Component id"), 18, row => SheetCell.Of(row.Component?.Component.Id)),
        new("component_th", new Bilingual("องค์ประกอบ", "Component (Thai)"), 36, row => SheetCell.Of(row.Component?.Component.Text.Thai)),
        new("component_en", new Bilingual("องค์ประกอบ (อังกฤษ)", "Component"), 36, row => SheetCell.Of(row.Component?.Component.Text.English)),
        new("component_status", new Bilingual("สถานะขององค์ประกอบ", "Status of the component"), 14, row => SheetCell.Of(row.Component is { } component ? CoverageWords.Of(component.Status) : null)),
        new("place", new Bilingual("ที่อยู่ของหลักฐาน", "Address of the evidence"), 48, row => SheetCell.Of(CoverageWords.Address(row.Site, row.Component?.Place))),
        new("covers_from", new Bilingual("ข้อมูลตั้งแต่", "Data from"), 12, row => SheetCell.Of((row.Component is null ? row.Item.Covers : row.Component.Covers)?.First)),
        new("covers_to", new Bilingual("ข้อมูลถึง", "Data to"), 12, row => SheetCell.Of((row.Component is null ? row.Item.Covers : row.Component.Covers)?.Last)),
        new("reason_th", new Bilingual("เหตุผล", "Reason (Thai)"), 48, row => SheetCell.Of((row.Component?.Reason ?? row.Item.Reason).Thai)),
        new("reason_en", new Bilingual("เหตุผล (อังกฤษ)", "Reason"), 48, row => SheetCell.Of((row.Component?.Reason ?? row.Item.Reason).English)),
    ];

    public static void WriteCsv(Site site, YearCoverage year, Stream stream) => TableFiles.WriteCsv(Columns, Rows(site, year), stream);

    public static void WriteXlsx(Site site, YearCoverage year, Stream stream)
    {
        var name = new Bilingual("ความครบถ้วน", "Coverage").In(site.Settings.Language);
        var data = TableFiles.SheetOf(name, Columns, Rows(site, year), site.Settings.Language);
        Xlsx.Write(new Workbook([data, ExplanationSheet.Of(site, MadePages.Year(year.Catalog.Year), Lines(year))]), stream);
    }

    private static IEnumerable<CoverageRow> Rows(Site site, YearCoverage year) =>
        from item in year.Items
        from component in item.Components.DefaultIfEmpty()
        select new CoverageRow(site, item, component);

    private static IEnumerable<Explanation> Lines(YearCoverage year) =>
    [
        new("form", year.Catalog.Title, null),
        new("caution", year.Catalog.Caution, null),
        .. Columns.Select(column => new Explanation(column.Id, column.Heading, null)),
        .. Enum.GetValues<ItemStatus>().Select(status => new Explanation(CoverageWords.Of(status), Statuses.Of(status), null)),
        .. Enum.GetValues<ComponentStatus>().Select(status => new Explanation(CoverageWords.Of(status), Statuses.Of(status), null)),
    ];
}
