using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds item pages that no unit is in charge of.</summary>
internal sealed class NoOwner : IPageCheck
{
    public Rule Rule { get; } = new(
        "ITA409", "no owner", Severity.Warning, "the office's publication measure, rule P04: every entry has a unit in charge");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from item in site.Site.FinishedItems()
        where item.Page.FrontMatter.Owner is null
        select new Diagnostic(
            Rule,
            item.Page.Position,
            new Bilingual(
                $"หน้าของข้อ {item.Code.Label} ไม่ได้ระบุกลุ่มงานที่รับผิดชอบข้อมูล",
                $"The page of item {item.Code.Label} does not say which unit is in charge of it."),
            new Bilingual(
                $"เพิ่มบรรทัด owner: ตามด้วยรหัสกลุ่มงานใน content/site.yaml เช่น owner: {Example(site)} หรือกำหนดทั้งโฟลเดอร์ใน _defaults.yaml",
                $"Add 'owner:' with a unit of content/site.yaml, such as owner: {Example(site)}, or set it for a whole folder in _defaults.yaml."));

    private static string Example(CoveredSite site) => site.Site.Settings.Units is [var first, ..] ? first.Id : "admin";
}
