using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds pages of laws that show nowhere where the laws come from. In a table of laws each row must give its source anyway.</summary>
internal sealed class LawWithoutSource : IPageCheck
{
    private const string Laws = "laws";

    public Rule Rule { get; } = new(
        "ITA411", "law without source", Severity.Warning, "the office's publication measure, rule P02: laws are published with their source");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from item in site.Site.FinishedItems()
        where site.Site.Library.Find(item.Code)?.Topic is Laws && !ShowsSource(item.Page)
        select new Diagnostic(
            Rule,
            item.Page.Position,
            new Bilingual(
                $"หน้ากฎหมาย (ข้อ {item.Code.Label} ปี {item.Code.Year}) ไม่แสดงที่มาของกฎหมาย",
                $"The page of laws (item {item.Code.Label} of {item.Code.Year}) does not show where they come from."),
            new Bilingual(
                "เพิ่มลิงก์ไปยังราชกิจจานุเบกษาหรือหน่วยงานที่ออกกฎหมายแต่ละฉบับ หรือลงรายการเป็นตาราง type: laws ซึ่งมีช่อง source",
                "Link each law to the Royal Gazette or the body that made it, or list them in a table of 'type: laws', which has a column 'source'."));

    private static bool ShowsSource(Page page) =>
        page.FrontMatter.Publication.Source is not null
        || page.Prose.Links.Any(link => link.Target.Contains("://", StringComparison.Ordinal))
        || page.Datasets.Any(table => table.Type.Id is Laws);
}
