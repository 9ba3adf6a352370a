using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds files whose content is not what the ending of their name promises: a saved web page called .pdf, an empty file.</summary>
internal sealed class AttachmentOfAnotherKind : IPageCheck
{
    public Rule Rule { get; } = new(
        "ITA811", "content is not what the ending says", Severity.Error, "a file that nobody can open discloses nothing; a disguised one can do harm");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from page in site.Site.Finished()
        from file in page.Attachments
        where file.Facts.Kind is not FileKind.Executable
        let promised = FileKinds.Promised(file.Name)
        where !promised.IsEmpty && !promised.Contains(file.Facts.Kind)
        select new Diagnostic(Rule, file.Position, Message(file), Help(file));

    private static Bilingual Message(Attachment file)
    {
        if (file.Source.Length is 0)
        {
            return new($"ไฟล์ «{file.Name}» ว่างเปล่า (0 ไบต์)", $"The file '{file.Name}' is empty (0 bytes).");
        }

        var found = Word(file.Facts.Kind);
        return new(
            $"ไฟล์ «{file.Name}» มีนามสกุล {Ending(file)} แต่เนื้อในเป็น{found.Thai}",
            $"The name '{file.Name}' ends with {Ending(file)}, but the content is {found.English}.");
    }

    private static Bilingual Help(Attachment file) => new(
        $"เปิดเอกสารต้นฉบับแล้วบันทึกเป็น {Ending(file)} ใหม่ หรือตั้งนามสกุลให้ตรงกับเนื้อใน การเปลี่ยนแค่ชื่อไม่ได้เปลี่ยนชนิดของไฟล์",
        $"Open the original and save it as {Ending(file)} again, or give it the ending that fits; renaming a file does not change what it is.");

    private static string Ending(Attachment file) => file.Name[file.Name.LastIndexOf('.')..];

    private static Bilingual Word(FileKind kind) => kind switch
    {
        FileKind.Pdf => new("เอกสาร PDF", "a PDF document"),
        FileKind.Xlsx => new("ตาราง Excel", "an Excel table"),
        FileKind.Docx => new("เอกสาร Word", "a Word document"),
        FileKind.Jpeg or FileKind.Png or FileKind.Gif or FileKind.Webp or FileKind.Svg =>
            new($"รูปชนิด {kind.ToString().ToUpperInvariant()}", $"a picture of the kind {kind.ToString().ToUpperInvariant()}"),
        FileKind.Zip => new("ไฟล์บีบอัด ZIP", "a ZIP archive"),
        FileKind.Html => new("หน้าเว็บ (HTML)", "a web page (HTML)"),
        FileKind.Text or FileKind.Csv => new("ข้อความธรรมดา", "plain text"),
        _ => new("ข้อมูลที่อ่านไม่ออกหรือไม่ครบ", "unreadable or cut off"),
    };
}
