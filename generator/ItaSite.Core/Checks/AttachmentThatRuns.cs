using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds programs and scripts among the files, whatever they are called.</summary>
internal sealed class AttachmentThatRuns : IPageCheck
{
    public Rule Rule { get; } = new(
        "ITA812", "program among the files", Severity.Error, "a public site must not hand out programs; common content of an attack");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from page in site.Site.Finished()
        from file in page.Attachments
        where file.Facts.Kind is FileKind.Executable
        select new Diagnostic(
            Rule,
            file.Position,
            new Bilingual(
                $"ไฟล์ «{file.Name}» เป็นโปรแกรมหรือชุดคำสั่งที่เครื่องคอมพิวเตอร์สั่งทำงานได้ ไม่ใช่เอกสาร",
                $"The file '{file.Name}' is a program or script that a computer would run, not a document."),
            new Bilingual(
                "ลบไฟล์นี้ออก ถ้าไม่ทราบที่มาให้แจ้งผู้ดูแลระบบตรวจหาโปรแกรมประสงค์ร้าย แล้ววางเอกสารต้นฉบับแทน",
                "Delete it. If nobody knows where it came from, have the machine checked for malware; then put the original document in its place."));
}
