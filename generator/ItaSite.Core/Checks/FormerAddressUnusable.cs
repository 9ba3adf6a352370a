using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds addresses under <c>moved_from:</c> at which no page of the site can lie, so that nothing would lead from there to the page.</summary>
internal sealed class FormerAddressUnusable : ICheck
{
    public Rule Rule { get; } = new("ITA521", "former address that cannot lead here", Severity.Error, "the format: an address once published stays, or leads on");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from page in site.Site.Finished()
        from former in page.FrontMatter.FormerAddresses
        where former.Value.Trim('/').Length > 0 && FormerAddress.Of(site.Site.Settings, former.Value) is null
        select new Diagnostic(
            Rule,
            former.Position,
            new Bilingual(
                $"ที่อยู่เดิม «{former.Value}» ทำให้พามาที่หน้านี้ไม่ได้",
                $"The former address '{former.Value}' cannot be made to lead to this page."),
            new Bilingual(
                "เขียนที่อยู่ในเว็บไซต์นี้โดยเริ่มจาก / เช่น /ita/o29/ หรือ /ita/o29.html ใช้ได้เฉพาะ a–z 0–9 - _ . ~ / หากที่อยู่เดิมมีอักษรอื่น มี ? หรือลงท้ายอย่างอื่น ให้ลบบรรทัดนี้ แล้วขอให้ผู้ดูแลเครื่องแม่ข่ายตั้งการส่งต่อแทน",
                "Write an address of this site from its first '/', such as /ita/o29/ or /ita/o29.html, with a–z 0–9 - _ . ~ / only. If the old one has other letters, a '?' or another ending, delete this line and ask who runs the server to lead it on."));
}
