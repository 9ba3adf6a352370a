using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds pages of items whose components the catalog does not know, so that nothing can be proven.</summary>
internal sealed class UnprovenItem : ICheck
{
    public Rule Rule { get; } = new(
        "ITA207", "unproven item", Severity.Notice, "the catalog says 'components: unknown' where no source shows them");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        site.ItemCoverages()
            .Where(item => item.Status is ItemStatus.Unproven)
            .Select(item => item.Page is { } page ? Finding(item, page) : null)
            .OfType<Diagnostic>();

    private Diagnostic Finding(ItemCoverage item, ItemPage page)
    {
        var name = Wording.Say(item.Item);
        return new Diagnostic(
            Rule,
            page.Page.Position,
            new Bilingual(
                $"มีหน้าเผยแพร่ข้อ {name.Thai} แล้ว แต่แบบที่ระบบใช้ยังไม่ทราบองค์ประกอบของข้อนี้ จึงตรวจความครบถ้วนไม่ได้และนับเป็น 0",
                $"A page discloses item {name.English}, but the catalog does not know its components, so nothing is proven and it counts as 0."),
            new Bilingual(
                $"เปิดคู่มือการประเมินปี {item.Item.Code.Year} แล้วเขียนองค์ประกอบลงใน content/catalogs/oit-{item.Item.Code.Year}.yaml",
                $"Look into the handbook of {item.Item.Code.Year} and write the components into content/catalogs/oit-{item.Item.Code.Year}.yaml."));
    }
}
