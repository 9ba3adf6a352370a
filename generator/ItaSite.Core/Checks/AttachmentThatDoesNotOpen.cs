using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds files that the inspector could not open: damaged, locked by a password, or too much for it.</summary>
internal sealed class AttachmentThatDoesNotOpen : IPageCheck
{
    public Rule Rule { get; } = new(
        "ITA813", "file that does not open", Severity.Warning, "evidence must be readable by the public (Official Information Act B.E. 2540, section 9)");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from page in site.Site.Finished()
        from file in page.Attachments
        where file.Facts.Problem is not null
        let problem = file.Facts.Problem
        select new Diagnostic(
            Rule,
            file.Position,
            new Bilingual($"ตรวจไฟล์ «{file.Name}» ไม่ได้: {problem.Thai}", $"The file '{file.Name}' could not be inspected: {problem.English}."),
            new Bilingual(
                "ลองเปิดไฟล์ด้วยตนเอง ถ้าเปิดไม่ได้หรือถามรหัสผ่าน ให้บันทึกใหม่จากต้นฉบับโดยไม่ตั้งรหัสผ่าน",
                "Open it yourself. If it does not open or asks for a password, save it anew from the original without one."));
}
