using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds pages that should have been looked at again before today.</summary>
internal sealed class ReviewOverdue : IPageCheck
{
    public Rule Rule { get; } = new(
        "ITA408", "review overdue", Severity.Warning, "the office's publication measure, rule P16: webmasters check that what is published is current");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from page in site.Site.AllPages
        where page.Fate is Fate.Published
        let review = page.FrontMatter.Publication.ReviewBy
        where review is not null && review.Value < site.Site.Today
        let day = Wording.Say(review.Value)
        let late = Wording.Say(site.Site.Today.DayNumber - review.Value.DayNumber)
        select new Diagnostic(
            Rule,
            review.Position,
            new Bilingual(
                $"ถึงกำหนดทบทวนเนื้อหาวันที่ {day.Thai} เลยมาแล้ว {late} วัน",
                $"The content was to be reviewed by {day.English}, {late} days ago."),
            new Bilingual(
                "ตรวจเนื้อหากับเจ้าของข้อมูล แล้วเขียนวันที่ตรวจใน updated: และเลื่อน review_by: เป็นวันทบทวนครั้งต่อไป",
                "Check the content with its owner, write the day into 'updated:' and move 'review_by:' to the next review."));
}
