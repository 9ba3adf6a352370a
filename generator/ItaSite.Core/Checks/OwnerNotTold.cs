using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds pages whose unit was not told that they came out, or why they did not; and pages of which it was told too early or too late.</summary>
internal sealed class OwnerNotTold : IPageCheck
{
    public Rule Rule { get; } = new(
        "ITA418", "owner not told", Severity.Notice, "the office's publication measure, rules P10 and P11: the webmaster tells the owner that a page came out, or why it was refused");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        site.Site.AllPages.Select(page => OfPage(page, site.Site.Settings)).OfType<Diagnostic>();

    private Diagnostic? OfPage(Page page, SiteSettings settings)
    {
        var dates = page.FrontMatter.Publication;
        if (dates.Decided is not { } decided || !IsDue(page, dates))
        {
            return null;
        }

        var unit = settings.FindUnit(page.FrontMatter.Owner?.Value)?.Name ?? new Bilingual("เจ้าของข้อมูล", "the owner of the data");
        if (dates.Notified is not { } told)
        {
            return NotTold(dates, decided, unit);
        }

        var days = told.Value.DayNumber - decided.Value.DayNumber;
        return days < 0 || (dates.Rejected is null && days > settings.Rules.PublishWithinDays) ? OutOfTime(decided, told, settings.Rules.PublishWithinDays) : null;
    }

    /// <summary>Whether it is time to tell: the page is refused, or on the site with its dates.</summary>
    private static bool IsDue(Page page, Publication dates) =>
        dates.Rejected is not null || (page.IsLive && dates is { Approved: not null, Published: not null });

    private Diagnostic NotTold(Publication dates, Written<DateOnly> decided, Bilingual unit)
    {
        var day = Wording.Say(decided.Value);
        return dates.Rejected is not null
            ? new Diagnostic(
                Rule,
                decided.Position,
                new Bilingual($"ไม่อนุมัติเมื่อวันที่ {day.Thai} แต่ไม่ได้บันทึกว่าแจ้งเหตุผลให้ {unit.Thai} แล้ว", $"Rejected on {day.English}, but it is not recorded that {unit.English} was told the reason."),
                new Bilingual("แจ้งเหตุผลแก่เจ้าของข้อมูลเพื่อแก้ไข แล้วเขียนวันที่แจ้ง เช่น notified: 2567-04-10", "Tell the reason to the owner, so that it can be corrected, and write the day, such as notified: 2567-04-10."))
            : new Diagnostic(
                Rule,
                dates.Published?.Position ?? decided.Position,
                new Bilingual($"เผยแพร่แล้ว แต่ไม่ได้บันทึกว่าแจ้งให้ {unit.Thai} ทราบแล้ว (อนุมัติวันที่ {day.Thai})", $"The page is published, but it is not recorded that {unit.English} was told (approved on {day.English})."),
                new Bilingual("แจ้งเจ้าของข้อมูลว่าเผยแพร่แล้ว แล้วเขียนวันที่แจ้ง เช่น notified: 2567-04-10", "Tell the owner that it came out, and write the day, such as notified: 2567-04-10."));
    }

    private Diagnostic OutOfTime(Written<DateOnly> decided, Written<DateOnly> told, int limit)
    {
        var (from, to) = (Wording.Say(decided.Value), Wording.Say(told.Value));
        return told.Value < decided.Value
            ? new Diagnostic(
                Rule,
                told.Position,
                new Bilingual($"แจ้งเจ้าของข้อมูลวันที่ {to.Thai} ก่อนวันพิจารณา {from.Thai}", $"The owner was told on {to.English}, before the decision on {from.English}."),
                new Bilingual("ตรวจวันที่ทั้งสองกับบันทึกข้อความ แล้วแก้ notified: หรือวันที่พิจารณา", "Compare both dates with the memo, and correct 'notified:' or the day of the decision."))
            : new Diagnostic(
                Rule,
                told.Position,
                new Bilingual($"อนุมัติวันที่ {from.Thai} แจ้งเจ้าของข้อมูลวันที่ {to.Thai} เกินกำหนด {Wording.Say(limit)} วันของหน่วยงาน", $"Approved on {from.English}, the owner told on {to.English}: more than the {Wording.Say(limit)} days that the office allows."),
                new Bilingual("ตรวจวันที่ทั้งสองกับบันทึกข้อความ หากถูกต้องแล้วไม่ต้องแก้ไข และแจ้งให้ทันกำหนดในครั้งต่อไป กำหนดวันแก้ได้ที่ publish_within_days: ของ content/site.yaml", "Compare both dates with the memo; if they are right, nothing can be changed now. The limit is 'publish_within_days:' in content/site.yaml."));
    }
}
