using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds pages that were not approved: they are held back, and their unit learns why.</summary>
internal sealed class RejectedPage : IPageCheck
{
    public Rule Rule { get; } = new(
        "ITA414", "rejected page", Severity.Notice, "the office's publication measure, rules P09 and P11: who is refused learns the reason");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from page in site.Site.AllPages
        let rejected = page.FrontMatter.Publication.Rejected
        where rejected is not null
        let day = Wording.Say(rejected.On.Value)
        let unit = site.Site.Settings.FindUnit(page.FrontMatter.Owner?.Value)?.Name ?? new Bilingual("เจ้าของข้อมูล", "the owner of the data")
        select new Diagnostic(
            Rule,
            rejected.On.Position,
            new Bilingual(
                $"หน้านี้ไม่ได้รับอนุมัติเมื่อวันที่ {day.Thai} เพราะ «{rejected.Reason.Value}» จึงยังไม่เผยแพร่",
                $"This page was rejected on {day.English}: '{rejected.Reason.Value}'; it is not published."),
            new Bilingual(
                $"แจ้งเหตุผลแก่ {unit.Thai} เมื่อแก้ไขและได้รับอนุมัติแล้ว ให้ลบ rejected: และเขียน approved: แทน",
                $"Tell the reason to {unit.English}; once it is corrected and approved, write 'approved:' in place of 'rejected:'."));
}
