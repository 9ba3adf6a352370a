using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds items of the forms of the site's years that no page discloses today.</summary>
internal sealed class ItemWithoutPage : ICheck
{
    public Rule Rule { get; } = new(
        "ITA201", "item without page", Severity.Gap, "the OIT form of the fiscal year: every item must be disclosed");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        site.ItemCoverages()
            .Where(item => item.Status is ItemStatus.NoPage)
            .Select(item => (Item: item, Hidden: site.Site.Items.FirstOrDefault(page => page.Code == item.Item.Code)))
            .Where(found => found.Hidden is not { Page.Fate: Fate.Refused })
            .Select(found => Finding(found.Item, found.Hidden));

    private Diagnostic Finding(ItemCoverage item, ItemPage? hidden)
    {
        var name = Wording.Say(item.Item);
        var year = item.Item.Code.Year;
        var (why, help) = hidden is null ? NoFile(item) : Hidden(hidden);

        return new Diagnostic(
            Rule,
            item.Item.Position,
            new Bilingual(
                $"ยังไม่มีหน้าเผยแพร่ข้อ {name.Thai} ของปีงบประมาณ {year}{why.Thai}",
                $"No page discloses item {name.English} of fiscal year {year}{why.English}."),
            help);
    }

    private static (Bilingual Why, Bilingual Help) NoFile(ItemCoverage item)
    {
        var code = item.Item.Code;
        var file = $"content/oit/{code.Year}/{code.Slug}/index.md";
        return (
            Wording.Same(string.Empty),
            new Bilingual(
                $"สร้างไฟล์ {file} หรือใช้คำสั่ง ita new item {code.Year} {code.Slug} เมื่อครบทุกองค์ประกอบแล้วคะแนนรวมจะเพิ่ม {item.Cost} คะแนน",
                $"Create {file}, or run: ita new item {code.Year} {code.Slug}. Once complete, it adds {item.Cost} points to the total."));
    }

    private static (Bilingual Why, Bilingual Help) Hidden(ItemPage hidden)
    {
        var path = hidden.Page.Position.Path;
        if (hidden.Page.Fate is Fate.Scheduled && hidden.Page.FrontMatter.Publication.Published is { } published)
        {
            var day = Wording.Say(published.Value);
            return (
                new Bilingual($" หน้า {path} จะเผยแพร่วันที่ {day.Thai}", $": {path} comes out on {day.English}"),
                new Bilingual(
                    "ไม่ต้องแก้ไขหากตั้งใจเผยแพร่ในวันนั้น มิฉะนั้นให้แก้วันที่หลัง published:",
                    "Nothing to do if that day is meant; otherwise change the date after 'published:'."));
        }

        return (
            new Bilingual($" หน้า {path} ยังเป็นฉบับร่าง", $": {path} is a draft"),
            new Bilingual(
                "เมื่อเนื้อหาพร้อมและได้รับอนุมัติแล้ว ให้ลบบรรทัด draft: true",
                "When it is ready and approved, remove the line 'draft: true'."));
    }
}
