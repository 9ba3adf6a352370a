using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Checks;

/// <summary>Finds sites that do not say with which programs they and their documents can be opened.</summary>
internal sealed class NoCompatibilityNote : ICheck
{
    /// <summary>Words of which one stands in such a note, folded.</summary>
    private static readonly string[] Browsers = ["เบราว์เซอร์", "เบราเซอร์", "โปรแกรมค้นดูเว็บ", "โปรแกรมที่ใช้เปิด", "browser", "chrome", "firefox"];

    public Rule Rule { get; } = new(
        "ITA416", "no compatibility note", Severity.Notice, "the office's publication measure, rule P14: the browser and the viewer that are needed");

    public IEnumerable<Diagnostic> Run(CoveredSite site) => site.Site.Pages.Any(page => page.Page.IsLive && IsNote(page.Page))
        ? []
        :
        [
            new Diagnostic(
                Rule,
                site.Site.Settings.Position,
                new Bilingual(
                    "ยังไม่มีหน้าที่บอกโปรแกรมที่ใช้เปิดเว็บไซต์และเอกสาร",
                    "No page says with which programs the site and its documents can be opened."),
                new Bilingual(
                    "เพิ่มหัวข้อในหน้า content/pages/accessibility/index.md เช่น «เปิดได้ด้วยเบราว์เซอร์ Chrome, Edge, Firefox หรือ Safari รุ่นใน 3 ปีหลัง เอกสาร PDF เปิดได้ในเบราว์เซอร์»",
                    "Add a section to content/pages/accessibility/index.md, such as 'Works with Chrome, Edge, Firefox and Safari of the last three years; PDF documents open in the browser.'")),
        ];

    private static bool IsNote(Page page)
    {
        var text = ThaiText.Fold(page.Prose.Markdown.ToString());
        return Browsers.Any(word => text.Contains(word, StringComparison.Ordinal));
    }
}
