using System.Collections.Immutable;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds what the inspector noticed in files, one rule for each row; web-practice §10.</summary>
internal static class AttachmentTraits
{
    private const string Readable = "evidence must be readable by the public (Official Information Act B.E. 2540, section 9)";
    private const string Accessible = "WCAG 2.2, 1.1.1 and 3.1.1, for documents (Thai standard for government websites)";
    private const string Safe = "a public site must not hand out files that run something or draw data from elsewhere";
    private const string Private = "Personal Data Protection Act B.E. 2562, section 22";

    /// <summary>Sorted by the id of their rule.</summary>
    public static ImmutableArray<ICheck> Checks { get; } =
    [
        new AttachmentWith(new("ITA821", "document that the public cannot open", Severity.Error, Readable), [AttachmentTraitKind.Locked, AttachmentTraitKind.Damaged], Opening),
        new AttachmentWith(new("ITA822", "pages that are only pictures", Severity.Warning, Accessible), [AttachmentTraitKind.Scanned], trait => new(
            new($"หน้า {trait.Detail} เป็นภาพสแกนที่ไม่มีข้อความ", $"these pages are scans without text: {trait.Detail}"),
            new(
                "ใช้ไฟล์ที่บันทึกจากโปรแกรมพิมพ์โดยตรง หรือทำ OCR ให้ค้นหาข้อความได้ และสรุปสาระสำคัญไว้ในหน้าเว็บ",
                "Use the file saved by the word processor itself, or run OCR so that its text can be searched, and sum it up on the page."))),
        new AttachmentWith(new("ITA823", "document that runs or carries something", Severity.Warning, Safe), [AttachmentTraitKind.Active], trait => new(
            new($"มีคำสั่งหรือไฟล์ฝังอยู่ข้างใน ({trait.Detail})", $"it holds commands or other files ({trait.Detail})"),
            new("พิมพ์เอกสารเป็น PDF ใหม่ (Print to PDF) ซึ่งจะเหลือแต่เนื้อหา แล้ววางแทนไฟล์นี้", "Print it to a new PDF, which keeps the content only, and put that in its place."))),
        new AttachmentWith(new("ITA824", "document that does not say its title or language", Severity.Notice, Accessible), [AttachmentTraitKind.Untitled, AttachmentTraitKind.NoLanguage], Naming),
        new AttachmentWith(new("ITA825", "Thai text that machines cannot read", Severity.Notice, Accessible), [AttachmentTraitKind.BrokenThai], trait => new(
            new($"ข้อความภาษาไทยในหน้า {trait.Detail} อ่านด้วยเครื่องไม่ได้ สระหรือวรรณยุกต์หายหรือเพี้ยน", $"the Thai text on these pages lost its marks: {trait.Detail}"),
            new("บันทึกเป็น PDF ใหม่จากต้นฉบับด้วยแบบอักษรรุ่นปัจจุบัน เช่น TH Sarabun New หรือ Sarabun", "Save the PDF anew from the original with a current font, such as TH Sarabun New or Sarabun."))),
        new LargeAttachment(),
        new AttachmentWith(new("ITA827", "hidden parts of a table", Severity.Warning, Private), [AttachmentTraitKind.Hidden], trait => new(
            new($"มีแผ่นงาน แถว หรือคอลัมน์ที่ซ่อนไว้ ({trait.Detail}) ซึ่งทุกคนเปิดดูได้", $"it has hidden sheets, rows or columns ({trait.Detail}), which anybody can show"),
            new("ลบส่วนที่ซ่อนไว้ออก หรือเลิกซ่อนถ้าตั้งใจเผยแพร่", "Delete what is hidden, or show it if it is meant to be public."))),
        new AttachmentWith(new("ITA828", "macro in a document", Severity.Error, Safe), [AttachmentTraitKind.Macro], trait => new(
            new($"มีแมโครซึ่งเป็นโปรแกรมอยู่ข้างใน ({trait.Detail})", $"it holds a macro, which is a program ({trait.Detail})"),
            new("บันทึกเป็น .docx หรือ .xlsx แบบไม่มีแมโคร หรือเป็น PDF", "Save it as .docx or .xlsx without macros, or as PDF."))),
        new AttachmentWith(new("ITA829", "data drawn from another file", Severity.Warning, Safe), [AttachmentTraitKind.ExternalLink], trait => new(
            new($"ดึงข้อมูลจากไฟล์อื่น «{trait.Detail}»", $"it draws data from '{trait.Detail}'"),
            new("เปิดไฟล์ แล้วตัดการเชื่อมโยง (Break link) ให้เหลือแต่ค่า จากนั้นบันทึก", "Open it, break the links so that only the values stay, and save it."))),
        new AttachmentWith(new("ITA830", "archive that grows beyond measure", Severity.Error, Safe), [AttachmentTraitKind.Bomb], trait => new(
            new($"ขยายตัวเกินขนาดที่ยอมรับเมื่อเปิด ({trait.Detail})", $"it grows beyond measure when it is opened ({trait.Detail})"),
            new("ลบไฟล์นี้ออก แล้วบันทึกใหม่จากต้นฉบับ ถ้าไม่ทราบที่มาให้แจ้งผู้ดูแลระบบ", "Delete it and save it anew from the original. If nobody knows where it came from, tell whoever looks after the machines."))),
        new AttachmentWith(new("ITA831", "picture that says where it was taken", Severity.Notice, Private), [AttachmentTraitKind.TakenAt], _ => new(
            new("มีพิกัดของสถานที่ถ่ายภาพ (GPS) ซ่อนอยู่ ภาพที่เผยแพร่จะไม่มีพิกัดนี้ แต่ไฟล์ในโฟลเดอร์เนื้อหายังมี", "it holds the place where it was taken (GPS); what is published does not, but the file in the content folder does"),
            new(
                "ถ้ามีผู้อื่นเห็นโฟลเดอร์เนื้อหา ให้ลบข้อมูลของภาพ เช่น ใน Windows คลิกขวา คุณสมบัติ รายละเอียด «เอาคุณสมบัติและข้อมูลส่วนบุคคลออก»",
                "If others can see the content folder, remove the picture's data; in Windows: right click, Properties, Details, 'Remove properties and personal information'."))),
        new AttachmentWith(new("ITA832", "author's name in a document", Severity.Warning, Private), [AttachmentTraitKind.Author], _ => new(
            new("มีชื่อผู้จัดทำอยู่ในคุณสมบัติของไฟล์", "its properties name who wrote it"),
            new("ถ้าเป็นชื่อบุคคล ให้ลบออกหรือใส่ชื่อหน่วยงานแทนก่อนบันทึก (ไฟล์ ข้อมูล คุณสมบัติ)", "If that is a person, remove it or write the agency's name before saving (File, Info, Properties)."))),
    ];

    private static Problem Opening(AttachmentTrait trait) => trait.Kind is AttachmentTraitKind.Locked
        ? new(new("ตั้งรหัสผ่านไว้ ประชาชนจึงเปิดอ่านไม่ได้", "it is locked by a password, so the public cannot read it"), new("บันทึกใหม่จากต้นฉบับโดยไม่ตั้งรหัสผ่าน", "Save it anew from the original without a password."))
        : new(new("ไม่สมบูรณ์หรือเสียหาย จึงเปิดอ่านไม่ได้", "it is cut off or damaged, so it cannot be opened"), new("เปิดไฟล์ด้วยตนเอง ถ้าเปิดไม่ได้ ให้บันทึกใหม่จากต้นฉบับ", "Open it yourself; if it does not open, save it anew from the original."));

    private static Problem Naming(AttachmentTrait trait) => trait.Kind is AttachmentTraitKind.Untitled
        ? new(
            new("ไม่ได้ตั้งชื่อเรื่องในคุณสมบัติของไฟล์ โปรแกรมอ่านหน้าจอจะอ่านชื่อไฟล์แทน", "it has no title among its properties, so a screen reader reads its file name"),
            new("ใส่ชื่อเรื่อง (Title) ในคุณสมบัติของต้นฉบับ แล้วบันทึกเป็น PDF ใหม่", "Write a title into the properties of the original and save the PDF anew."))
        : new(
            new("ไม่ได้ระบุว่าเป็นภาษาไทย โปรแกรมอ่านหน้าจอจึงอาจอ่านผิดภาษา", "it does not say that it is in Thai, so a screen reader may read it wrongly"),
            new("ตั้งภาษาของเอกสารต้นฉบับเป็นไทย แล้วบันทึกเป็น PDF แบบมีแท็ก (tagged)", "Set the language of the original to Thai and save it as a tagged PDF."));
}

/// <summary>Finds files with certain traits.</summary>
/// <param name="rule">The rule.</param>
/// <param name="kinds">The traits that break it.</param>
/// <param name="words">What is wrong, as the second half of a sentence, and what to do.</param>
internal sealed class AttachmentWith(Rule rule, ImmutableArray<AttachmentTraitKind> kinds, Func<AttachmentTrait, Problem> words) : IPageCheck
{
    public Rule Rule => rule;

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from page in site.Site.Finished()
        from file in page.Attachments
        from trait in file.Facts.Traits
        where kinds.Contains(trait.Kind)
        let problem = words(trait)
        select new Diagnostic(
            rule,
            file.Position,
            new Bilingual($"ไฟล์ «{file.Name}»: {problem.Message.Thai}", $"The file '{file.Name}': {problem.Message.English}."),
            problem.Help);
}

/// <summary>Finds files that are slow to load on a telephone.</summary>
internal sealed class LargeAttachment : IPageCheck
{
    private const long MostBytes = 20L * 1024 * 1024;
    private const int MostPages = 200;

    public Rule Rule { get; } = new("ITA826", "file that is too large", Severity.Warning, "most visitors come by telephone; ITA practice");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from page in site.Site.Finished()
        from file in page.Attachments
        where file.Source.Length > MostBytes || file.Facts.Pages > MostPages
        let size = file.Source.Length / 1024 / 1024
        select new Diagnostic(
            Rule,
            file.Position,
            file.Source.Length > MostBytes
                ? new Bilingual($"ไฟล์ «{file.Name}» มีขนาด {size} MB ควรไม่เกิน 20 MB", $"The file '{file.Name}' has {size} MB; at most 20 MB are advised.")
                : new Bilingual($"ไฟล์ «{file.Name}» มี {file.Facts.Pages} หน้า ควรไม่เกิน {MostPages} หน้า", $"The file '{file.Name}' has {file.Facts.Pages} pages; at most {MostPages} are advised."),
            new Bilingual("แบ่งเป็นหลายไฟล์ตามเรื่อง หรือลดความละเอียดของภาพในไฟล์", "Split it by subject, or lower the resolution of its pictures."));
}
