using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds pages that came out later after their approval than the office allows itself.</summary>
internal sealed class PublishedLate : IPageCheck
{
    public Rule Rule { get; } = new(
        "ITA404", "published late", Severity.Warning, "the office's publication measure, rule P10: within 2 days after approval");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        site.Site.Finished()
            .Select(page => OfPage(site.Site.Settings.Rules, page.FrontMatter.Publication))
            .OfType<Diagnostic>();

    private Diagnostic? OfPage(PublicationRules rules, Publication dates)
    {
        if (dates is not { Approved: { } approved, Published: { } published })
        {
            return null;
        }

        var days = published.Value.DayNumber - approved.On.Value.DayNumber;
        return days > rules.PublishWithinDays ? Finding(rules, approved.On.Value, published, days) : null;
    }

    private Diagnostic Finding(PublicationRules rules, DateOnly approved, Written<DateOnly> published, int days)
    {
        var (from, to) = (Wording.Say(approved), Wording.Say(published.Value));
        var limit = Wording.Say(rules.PublishWithinDays);
        return new Diagnostic(
            Rule,
            published.Position,
            new Bilingual(
                $"อนุมัติวันที่ {from.Thai} เผยแพร่วันที่ {to.Thai} ห่างกัน {Wording.Say(days)} วัน เกินกำหนด {limit} วันของหน่วยงาน",
                $"Approved on {from.English} and published on {to.English}: {Wording.Say(days)} days, more than the {limit} that the office allows."),
            new Bilingual(
                "ตรวจวันที่ทั้งสองกับบันทึกข้อความ หากถูกต้องแล้วไม่ต้องแก้ไข และเผยแพร่ให้ทันกำหนดในครั้งต่อไป กำหนดวันแก้ได้ที่ publish_within_days: ของ content/site.yaml",
                "Compare both dates with the memo; if they are right, nothing can be changed now. The limit is 'publish_within_days:' in content/site.yaml."));
    }
}
