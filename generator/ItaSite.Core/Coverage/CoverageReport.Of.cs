using System.Collections.Immutable;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Coverage;

public sealed partial record CoverageReport
{
    /// <summary>Compares the pages of a site with the forms of its years; design §5.</summary>
    public static CoverageReport Of(Site site, AddressBook addresses) => new(
    [
        .. from year in site.Settings.Years
           where site.Library.Catalogs.ContainsKey(year.Value)
           orderby year.Value descending
           select OfYear(site, addresses, site.Library.Catalogs[year.Value]),
    ]);

    private static YearCoverage OfYear(Site site, AddressBook addresses, Catalog catalog)
    {
        var pages = site.ItemsOf(catalog.Year).ToLookup(page => page.Code);
        var weight = site.Library.GradesOf(catalog.Year).Weights.GetValueOrDefault(OitScore.Instrument);
        ImmutableArray<ItemCoverage> items =
        [
            .. catalog.Items.Select(item => OfItem(item, pages[item.Code].FirstOrDefault(), addresses, OitScore.CostOf(catalog, item, weight))),
        ];
        return new YearCoverage(catalog, items, OitScore.Of(catalog, items, weight));
    }

    private static ItemCoverage OfItem(CatalogItem item, ItemPage? page, AddressBook addresses, Fraction cost)
    {
        if (page is not { Page.IsLive: true })
        {
            return new ItemCoverage(item, null, [], ItemStatus.NoPage, null, cost, WhyNoPage(item, page));
        }

        if (item.Components is not { } components)
        {
            return new ItemCoverage(item, page, [], ItemStatus.Unproven, page.Page.FrontMatter.Covers?.Value, cost, Unproven);
        }

        var finder = new EvidenceFinder(page, addresses);
        ImmutableArray<ComponentCoverage> found = [.. components.Select(component => OfComponent(component, item, page, finder))];
        var open = found.Count(one => one.Status is not ComponentStatus.Satisfied);
        return new ItemCoverage(
            item,
            page,
            found,
            open is 0 ? ItemStatus.Complete : ItemStatus.Incomplete,
            found.Select(one => one.Covers).FirstOrDefault(covers => covers is not null),
            open is 0 ? Fraction.Zero : cost,
            open is 0 ? Complete : found.First(one => one.Status is not ComponentStatus.Satisfied).Reason);
    }

    private static ComponentCoverage OfComponent(Component component, CatalogItem item, ItemPage page, EvidenceFinder finder)
    {
        var found = finder.Of(component, item);
        if (found.Status is not ComponentStatus.Satisfied || component.Satisfied is ComponentEvidence.Reachability)
        {
            return new ComponentCoverage(component, found.Status, found.Place, null, found.Reason);
        }

        var period = PeriodCheck.Of(component.Period ?? item.Period, page, found.Dataset);
        var status = !period.Fits ? ComponentStatus.WrongPeriod
            : IsOver(page) ? ComponentStatus.Expired
            : ComponentStatus.Satisfied;
        return new ComponentCoverage(component, status, found.Place, period.Covers, status switch
        {
            ComponentStatus.WrongPeriod => period.Reason ?? found.Reason,
            ComponentStatus.Expired => Over(page),
            _ => found.Reason,
        });
    }

    /// <summary>Whether the page's time ended before the year did: an assessor of that year found it out of date. A page that is archived after its year still counts for it.</summary>
    private static bool IsOver(ItemPage page) =>
        page.Page.Fate is Fate.Expired && page.Page.FrontMatter.Publication.Expires!.Value < page.Code.Year.LastDay; // expired pages have a last day

    private static Bilingual WhyNoPage(CatalogItem item, ItemPage? page) => page?.Page.Fate switch
    {
        Fate.Draft when page.Page.FrontMatter.Publication.Rejected is { } rejected => new Bilingual(
            $"หน้าของข้อ {item.Code.Label} ไม่ได้รับอนุมัติ เพราะ {rejected.Reason.Value}",
            $"The page of item {item.Code.Label} was rejected: {rejected.Reason.Value}"),
        Fate.Draft => new Bilingual(
            $"หน้าของข้อ {item.Code.Label} ยังเป็นฉบับร่าง",
            $"The page of item {item.Code.Label} is a draft."),
        Fate.Scheduled => new Bilingual(
            $"หน้าของข้อ {item.Code.Label} จะเผยแพร่วันที่ {ThaiDate.Long(page.Page.FrontMatter.Publication.Published!.Value, Language.Thai)}",
            $"The page of item {item.Code.Label} comes out on {ThaiDate.Long(page.Page.FrontMatter.Publication.Published!.Value, Language.English)}."),
        _ => new Bilingual(
            $"ยังไม่มีหน้าที่เปิดเผยข้อ {item.Code.Label}",
            $"No page discloses item {item.Code.Label}."),
    };

    private static Bilingual Over(ItemPage page) => new(
        $"หน้านี้สิ้นสุดการเผยแพร่เมื่อ {ThaiDate.Long(page.Page.FrontMatter.Publication.Expires!.Value, Language.Thai)} ก่อนสิ้นปีงบประมาณ",
        $"The page expired on {ThaiDate.Long(page.Page.FrontMatter.Publication.Expires!.Value, Language.English)}, before the fiscal year ended.");

    private static Bilingual Complete { get; } = new("ครบทุกองค์ประกอบ", "Every component is satisfied.");

    private static Bilingual Unproven { get; } = new(
        "ยังไม่ทราบองค์ประกอบของข้อนี้ จึงตรวจให้ไม่ได้ โปรดเทียบกับคู่มือของปีนี้",
        "The components of this item are not known, so nothing can be checked; compare with the handbook of the year.");
}
