using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds 'nothing to report' where the form does not accept it, or beside rows that say otherwise.</summary>
internal sealed class NoneNotAccepted : IPageCheck
{
    public Rule Rule { get; } = new(
        "ITA208", "none not accepted", Severity.Warning, "the conditions of the item in the OIT form: only some items may state that there was nothing");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        site.Site.FinishedItems().SelectMany(page => OfPage(site.Site, page)).OfType<Diagnostic>();

    private IEnumerable<Diagnostic?> OfPage(Site site, ItemPage page)
    {
        var item = site.Library.Find(page.Code);
        if (page.None is { Value: true } none)
        {
            yield return item is { AcceptsNone: false } ? NotAccepted(item, none.Position) : BesideRows(page, none.Position);
        }

        foreach (var table in page.Page.Datasets.Where(one => one.SaysNone))
        {
            yield return item is { AcceptsNone: false } && table.Rows.IsEmpty ? NotAccepted(item, table.None!.Position) : null; // SaysNone means that it is written
        }
    }

    private Diagnostic NotAccepted(CatalogItem item, SourcePosition position)
    {
        var name = Wording.Say(item);
        return new Diagnostic(
            Rule,
            position,
            new Bilingual(
                $"หน้านี้แจ้งว่าไม่มีข้อมูล (none: true) แต่แบบ OIT ข้อ {name.Thai} ไม่มีเงื่อนไขให้แจ้งว่าไม่มี",
                $"This says that there was nothing to report (none: true), but item {name.English} has no condition that accepts it."),
            new Bilingual(
                "ลบ none: true แล้วเผยแพร่ข้อมูลตามองค์ประกอบของข้อนี้ หากคู่มือปีปัจจุบันยอมรับ ให้แก้แบบใน content/catalogs/",
                "Remove 'none: true' and publish what the item asks for; if this year's handbook accepts it, say so in content/catalogs/."));
    }

    private Diagnostic? BesideRows(ItemPage page, SourcePosition position) =>
        page.Page.Datasets.FirstOrDefault(one => one.Rows.Length > 0) is { } table ? BesideRows(table, position) : null;

    private Diagnostic BesideRows(Dataset table, SourcePosition position)
    {
        var rows = Wording.Say(table.Rows.Length);
        return new Diagnostic(
            Rule,
            position,
            new Bilingual(
                $"แจ้งว่าไม่มีข้อมูล (none: true) แต่ตาราง {table.FileName()} มีข้อมูล {rows} แถว",
                $"This says that there was nothing to report (none: true), but the table {table.FileName()} has data in {rows} row(s)."),
            new Bilingual(
                "ลบ none: true หากมีข้อมูล หรือลบแถวในตารางหากไม่มีข้อมูลจริง",
                "Remove 'none: true' if there are data, or remove the rows if there are none."));
    }
}
