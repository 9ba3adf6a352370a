using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds pictures in texts that no reader would see: on other hosts, or files and pages that are no pictures.</summary>
internal sealed class PictureNotShown : ICheck
{
    public Rule Rule { get; } = new(
        "ITA520", "picture that is not shown", Severity.Error, "a page asks no other host for anything (privacy of visitors); a file that is no picture cannot stand in a text");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from page in site.Site.Finished()
        from picture in page.Prose.Pictures
        let problem = Problem(site, page, picture.Source)
        where problem is not null
        select new Diagnostic(
            Rule,
            picture.Position,
            new Bilingual($"รูป «{picture.Source}» {problem.Message.Thai}", $"The picture '{picture.Source}' {problem.Message.English}."),
            problem.Help);

    private static Problem? Problem(CoveredSite site, Page page, string source) => site.Addresses.Resolve(page, source) switch
    {
        LinkResolution.External => new(
            new("อยู่ที่เว็บไซต์อื่น หน้าเว็บจะไม่แสดง เพราะเว็บไซต์นั้นจะรู้ว่าใครเปิดอ่าน และรูปอาจหายไปเมื่อใดก็ได้", "lies on another site, so it is not shown: that site would learn who reads the page, and may drop the picture any day"),
            new("ถ้ามีสิทธิใช้ ให้ดาวน์โหลดรูปมาวางข้างหน้านี้ แล้วเขียนชื่อไฟล์แทน พร้อมระบุที่มาในช่อง source:", "If you may use it, put the picture beside this page, write the name of the file here, and name its origin in 'source:'.")),
        LinkResolution.Internal to when site.Addresses.FileAt(to.Address) is not { IsPicture: true } => new(
            new("ไม่ใช่รูป จึงแสดงในเนื้อความไม่ได้", "is no picture, so it cannot be shown in the text"),
            new($"ถ้าต้องการให้ดาวน์โหลด ให้ตัดเครื่องหมาย ! ข้างหน้าออก จะได้เป็นลิงก์ [ชื่อเอกสาร]({source})", $"To offer it for download, leave out the '!', which makes it a link: [name of the document]({source}).")),
        _ => null,
    };
}
