using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds pages whose time is over: they stay at their address with a notice.</summary>
internal sealed class Expired : IPageCheck
{
    public Rule Rule { get; } = new(
        "ITA407", "expired", Severity.Notice, "the office's publication measure, rule P17: take down at the end of the period; here it is archived, so that links keep working");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from page in site.Site.AllPages
        where page.Fate is Fate.Expired
        let expires = page.FrontMatter.Publication.Expires
        where expires is not null
        let day = Wording.Say(expires.Value)
        select new Diagnostic(
            Rule,
            expires.Position,
            new Bilingual(
                $"หน้านี้สิ้นสุดการเผยแพร่เมื่อวันที่ {day.Thai} จึงแสดงเป็นหน้าเก็บถาวรที่อยู่เดิมพร้อมข้อความแจ้ง",
                $"The time of this page ended on {day.English}; it stays at its address as an archive page with a notice."),
            new Bilingual(
                "ไม่ต้องแก้ไขหากหมดอายุจริง หากยังใช้อยู่ ให้เลื่อนวันหลัง expires: หรือลบบรรทัดนั้น",
                "Nothing to do if it is over; if it still holds, move the day after 'expires:' or remove the line."));
}
