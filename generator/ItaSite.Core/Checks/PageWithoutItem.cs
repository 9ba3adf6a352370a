using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds item folders whose code the form of their year does not have.</summary>
internal sealed class PageWithoutItem : IPageCheck
{
    public Rule Rule { get; } = new(
        "ITA202", "page without item", Severity.Error, "the OIT form of the fiscal year: codes move every year");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        site.Site.Items
            .Select(page => (Page: page, Problem: Problem(site.Site, page)))
            .Where(found => found.Problem is not null)
            .Select(found => new Diagnostic(
                Rule, found.Page.Page.Position, found.Problem!.Value.Message, found.Problem!.Value.Help)); // filtered above

    private static (Bilingual Message, Bilingual Help)? Problem(Site site, ItemPage page)
    {
        var code = page.Code;
        if (!site.Library.Catalogs.TryGetValue(code.Year, out var catalog))
        {
            return NoForm(site, page);
        }

        return catalog.Find(code) is null ? NoSuchItem(page, catalog.Items.Length) : NotAYearOfTheSite(site, page);
    }

    private static (Bilingual Message, Bilingual Help) NoForm(Site site, ItemPage page)
    {
        var known = string.Join(", ", site.Library.Catalogs.Keys.Select(year => year.ToString()));
        return (
            new Bilingual(
                $"หน้านี้อยู่ในปีงบประมาณ {page.Code.Year} แต่ยังไม่มีแบบ OIT ของปีนั้น",
                $"This page lies in fiscal year {page.Code.Year}, but there is no OIT form of that year."),
            new Bilingual(
                $"ย้ายโฟลเดอร์ไปไว้ในปีที่ถูกต้อง ปีที่มีแบบ OIT คือ {known} หรือเพิ่มแบบของปีใหม่เป็นไฟล์ content/catalogs/oit-{page.Code.Year}.yaml",
                $"Move the folder to the right year (forms exist for {known}), or add the form as content/catalogs/oit-{page.Code.Year}.yaml."));
    }

    private static (Bilingual Message, Bilingual Help) NoSuchItem(ItemPage page, int items) => (
        new Bilingual(
            $"หน้านี้ใช้รหัส {page.Code.Label} แต่แบบ OIT ปีงบประมาณ {page.Code.Year} มีเพียงข้อ O1 ถึง O{Wording.Say(items)}",
            $"This page has the code {page.Code.Label}, but the OIT form of fiscal year {page.Code.Year} ends with O{Wording.Say(items)}."),
        new Bilingual(
            $"เปลี่ยนชื่อโฟลเดอร์ {page.Code.Slug} เป็นรหัสของเรื่องนี้ในปี {page.Code.Year} (รหัสเดียวกันของแต่ละปีอาจเป็นคนละเรื่อง)",
            $"Rename the folder {page.Code.Slug} to the code that this subject has in {page.Code.Year}; codes move from year to year."));

    private static (Bilingual Message, Bilingual Help)? NotAYearOfTheSite(Site site, ItemPage page) =>
        site.Settings.Years.Any(year => year.Value == page.Code.Year)
            ? null
            : (
                new Bilingual(
                    $"หน้านี้อยู่ในปีงบประมาณ {page.Code.Year} แต่ years: ใน content/site.yaml ไม่มีปีนี้",
                    $"This page lies in fiscal year {page.Code.Year}, but 'years:' in content/site.yaml does not list it."),
                new Bilingual(
                    $"เพิ่ม {page.Code.Year} ในบรรทัด years: ของ content/site.yaml หรือย้ายโฟลเดอร์ไปไว้ในปีที่ถูกต้อง",
                    $"Add {page.Code.Year} to 'years:' in content/site.yaml, or move the folder to the right year."));
}
