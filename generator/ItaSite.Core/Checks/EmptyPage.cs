using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds pages without text, table or file, and without a statement that there was nothing.</summary>
internal sealed class EmptyPage : IPageCheck
{
    public Rule Rule { get; } = new(
        "ITA517", "empty page", Severity.Warning, "ITA practice: a page that shows nothing counts as not disclosed");

    public IEnumerable<Diagnostic> Run(CoveredSite site)
    {
        var none = site.Site.Items.Where(item => item.SaysNone).Select(item => item.Page.Position.Path).ToHashSet(StringComparer.Ordinal);
        return site.Site.Finished()
            .Where(page => IsEmpty(page) && !none.Contains(page.Position.Path))
            .Select(Finding);
    }

    private static bool IsEmpty(Page page) =>
        page.Prose.Letters is 0 && page.Prose.Pictures.Length is 0 && page.Datasets.Length is 0 && page.Attachments.Length is 0;

    private Diagnostic Finding(Page page) => new(
        Rule,
        page.Position,
        new Bilingual(
            "หน้านี้ไม่มีข้อความ ตาราง หรือไฟล์",
            "This page has no text, no table and no file."),
        new Bilingual(
            $"เขียนเนื้อหาใต้บรรทัด --- ที่สอง หรือวางไฟล์ไว้ในโฟลเดอร์ {page.Folder} หากยังไม่พร้อม ให้ใส่ draft: true",
            $"Write below the second '---', or put a file into {page.Folder}; if it is not ready, write 'draft: true'."));
}
