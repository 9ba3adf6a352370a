using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds pages that come out on a later day.</summary>
internal sealed class FutureDate : IPageCheck
{
    public Rule Rule { get; } = new(
        "ITA405", "future date", Severity.Notice, "the format: a page comes out on the day after 'published:'");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from page in site.Site.AllPages
        where page.Fate is Fate.Scheduled
        let published = page.FrontMatter.Publication.Published
        where published is not null
        let day = Wording.Say(published.Value)
        let today = Wording.Say(site.Site.Today)
        select new Diagnostic(
            Rule,
            published.Position,
            new Bilingual(
                $"หน้านี้จะเผยแพร่วันที่ {day.Thai} (วันนี้ {today.Thai}) จึงยังไม่อยู่ในเว็บไซต์",
                $"This page comes out on {day.English} (today is {today.English}), so it is not on the site yet."),
            new Bilingual(
                "ไม่ต้องแก้ไขหากตั้งใจเผยแพร่ในวันนั้น และต้องสร้างเว็บไซต์อีกครั้งเมื่อถึงวัน",
                "Nothing to do if that day is meant; the site must be built again on that day."));
}
