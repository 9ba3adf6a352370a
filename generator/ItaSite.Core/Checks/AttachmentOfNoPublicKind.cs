using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds files of a kind that a public site has no use for: web pages, data bases, mail.</summary>
internal sealed class AttachmentOfNoPublicKind : IPageCheck
{
    private static readonly HashSet<string> Public = new(StringComparer.OrdinalIgnoreCase)
    {
        ".pdf", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp", ".doc", ".xls", ".ppt", ".rtf", ".csv", ".tsv", ".txt", ".json", ".geojson", ".xml", ".zip",
        ".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".mp3", ".mp4", ".m4a", ".ics",
    };

    public Rule Rule { get; } = new(
        "ITA820", "file of a kind that is not published", Severity.Error, "a list of kinds that the public can open; web pages among the files could run scripts in the site's name");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from page in site.Site.Finished()
        from file in page.Attachments
        where file.Name is not "index.html" && !Public.Contains(EndingOf(file.Name)) // that one would replace its page, which ITA901 finds
        select new Diagnostic(
            Rule,
            file.Position,
            new Bilingual($"ไฟล์ «{file.Name}» เป็นชนิดที่ไม่นำขึ้นเว็บไซต์", $"The file '{file.Name}' is of a kind that is not published."),
            new Bilingual(
                "บันทึกเป็นชนิดที่ประชาชนเปิดได้ เช่น .pdf .docx .xlsx .csv .jpg .png แล้วลบไฟล์นี้ออก",
                "Save it as something the public can open, such as .pdf, .docx, .xlsx, .csv, .jpg or .png, and delete this one."));

    private static string EndingOf(string name) => name.LastIndexOf('.') is >= 0 and var dot ? name[dot..] : string.Empty;
}
