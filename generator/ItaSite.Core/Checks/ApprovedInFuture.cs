using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds steps that are said to be done on a day that has not come: asked for, checked, approved.</summary>
internal sealed class ApprovedInFuture : IPageCheck
{
    public Rule Rule { get; } = new(
        "ITA406", "approved in the future", Severity.Error, "the office's publication measure, rule P05: approval comes before publication");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from page in site.Site.Finished()
        from step in Steps(page.FrontMatter.Publication)
        where step.Day is not null && step.Day.Value > site.Site.Today
        select Finding(site.Site.Today, step.Name, step.Day);

    private static IEnumerable<(Bilingual Name, Written<DateOnly>? Day)> Steps(Publication dates) =>
    [
        (new Bilingual("ขอเผยแพร่", "requested"), dates.Requested),
        (new Bilingual("ตรวจสอบ", "reviewed"), dates.Reviewed),
        (new Bilingual("อนุมัติ", "approved"), dates.Approved?.On),
    ];

    private Diagnostic Finding(DateOnly now, Bilingual step, Written<DateOnly> written)
    {
        var (day, today) = (Wording.Say(written.Value), Wording.Say(now));
        return new Diagnostic(
            Rule,
            written.Position,
            new Bilingual(
                $"ระบุว่า{step.Thai}วันที่ {day.Thai} ซึ่งยังมาไม่ถึง (วันนี้ {today.Thai})",
                $"This is said to have been {step.English} on {day.English}, which has not come yet (today is {today.English})."),
            new Bilingual(
                "เขียนวันที่ตามบันทึกข้อความ หากยังไม่ได้ดำเนินการ ให้ลบบรรทัดนี้ และใส่ draft: true ไว้จนกว่าจะได้รับอนุมัติ",
                "Write the day of the memo; if it has not been done, remove the line and write 'draft: true' until it is approved."));
    }
}
