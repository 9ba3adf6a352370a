using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds evidence of results of measures that does not exist on the site.</summary>
internal sealed class ResultEvidenceLeadsNowhere : ICheck
{
    public Rule Rule { get; } = new(
        "ITA606", "result evidence leads nowhere", Severity.Warning, "the OIT form: results of measures are shown with their evidence (2567 O35)");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from plan in site.Site.Plans
        from followUp in plan.FollowUps
        from written in followUp.Evidence
        let problem = ProblemOf(site.Addresses.ResolveFromRoot(written.Value))
        where problem is not null
        select Finding(followUp, written, problem);

    private static Problem? ProblemOf(LinkResolution resolution) => resolution switch
    {
        LinkResolution.NoSuchPage missing => NoPage(Wording.Suggest(missing.Nearest)),
        LinkResolution.NoSuchAnchor missing => NoAnchor(missing, Wording.Suggest(missing.Nearest)),
        LinkResolution.Forbidden => NoPage(Wording.Suggest(null)),
        _ => null,
    };

    private static Problem NoPage(Bilingual near) => new(
        new("แต่ไม่มีหน้าหรือไฟล์ที่อยู่นี้ในเว็บไซต์", "but no page or file of the site lies there"),
        new(
            $"เขียนที่อยู่จากหน้าหลัก เช่น /news/2567/2024-05-17-ita-briefing/ หรือที่อยู่เต็มที่ขึ้นต้นด้วย https://{near.Thai}",
            $"Write the address from the home page, such as /news/2567/2024-05-17-ita-briefing/, or a whole one that begins with https://.{near.English}"));

    private static Problem NoAnchor(LinkResolution.NoSuchAnchor missing, Bilingual near) => new(
        new($"แต่หน้านั้นไม่มีหัวข้อ «{missing.Fragment}»", $"but that page has no heading '{missing.Fragment}'"),
        new($"เขียนชื่อหัวข้อของหน้า {missing.Address} หลังเครื่องหมาย # ให้ตรง หรือตัดส่วนหลัง # ออก{near.Thai}", $"Write the id of a heading of {missing.Address} behind '#', or leave it out.{near.English}"));

    private Diagnostic Finding(FollowUp followUp, Written<string> written, Problem problem) => new(
        Rule,
        written.Position,
        new Bilingual(
            $"ผลการดำเนินการ {followUp.Id} อ้างหลักฐาน «{written.Value}» {problem.Message.Thai}",
            $"Result {followUp.Id} names the evidence '{written.Value}', {problem.Message.English}."),
        problem.Help);
}
