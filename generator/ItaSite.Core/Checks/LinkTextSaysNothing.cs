using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds links whose text does not say where they lead.</summary>
internal sealed class LinkTextSaysNothing : IPageCheck
{
    private static readonly HashSet<string> Empty = new(StringComparer.OrdinalIgnoreCase)
    {
        "คลิก", "คลิกที่นี่", "คลิ๊กที่นี่", "คลิ๊ก", "คลิกเลย", "คลิกลิงก์", "คลิกลิงค์", "คลิกลิงค์ข้อมูล", "คลิกดู", "คลิกเพื่อดู", "คลิกดาวน์โหลด",
        "ที่นี่", "ตรงนี้", "ลิงก์", "ลิงค์", "ลิ้งค์", "ลิ้งก์", "ดาวน์โหลด", "ดาวน์โหลดที่นี่", "ดาวน์โหลดเอกสาร", "ดาวน์โหลดไฟล์",
        "อ่านต่อ", "อ่านเพิ่มเติม", "ดูเพิ่มเติม", "เพิ่มเติม", "รายละเอียด", "เปิดข้อมูล", "ดูข้อมูล", "เปิดไฟล์", "ดูไฟล์", "เอกสารแนบ", "ไฟล์แนบ",
        "click", "click here", "here", "link", "this link", "download", "download here", "read more", "more", "details", "open", "file", "pdf",
    };

    public Rule Rule { get; } = new(
        "ITA514", "link text says nothing", Severity.Warning, "WCAG 2.2, 2.4.4 (link purpose); Thai standard 2565-2555");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from page in site.Site.FinishedTexts()
        from link in page.Prose.Links
        where SaysNothing(link.Text)
        select Finding(link);

    private static bool SaysNothing(string text)
    {
        var bare = text.Trim(' ', '\t', '\n', '.', '…', '!', ':', '>', '»', '<', '«', '(', ')', '"', '-', '–', '→');
        return Empty.Contains(bare) || IsAddress(bare);
    }

    private static bool IsAddress(string text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    private Diagnostic Finding(ProseLink link) => new(
        Rule,
        link.Position,
        new Bilingual(
            $"ข้อความของลิงก์ «{link.Text.Trim()}» ไม่บอกว่าเปิดไปแล้วพบอะไร",
            $"The link text '{link.Text.Trim()}' does not say where the link leads."),
        new Bilingual(
            $"ใช้ชื่อเรื่องของปลายทาง เช่น [สถิติเรื่องร้องเรียน ไตรมาส 1]({link.Target})",
            $"Name what the reader finds there, such as [Complaint statistics, quarter 1]({link.Target})."));
}
