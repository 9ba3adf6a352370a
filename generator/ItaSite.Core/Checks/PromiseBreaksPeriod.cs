using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Checks;

/// <summary>Finds measures that promise data of a period with which their item would score 0 again.</summary>
internal sealed class PromiseBreaksPeriod : ICheck
{
    public Rule Rule { get; } = new(
        "ITA604", "promise breaks period", Severity.Warning, "the period rule of the item in the OIT form; measure M1 of the FY2567 report promised yearly data where six months are asked for");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        site.Site.Plans
            .SelectMany(plan => plan.Measures.Select(measure => Breach(site.Site.Library, plan.Year, measure)))
            .OfType<Diagnostic>();

    private Diagnostic? Breach(CatalogLibrary library, FiscalYear year, Measure measure) =>
        measure is { Promises: { } promise, Item: { } named }
        && ItemOfYear(library, year, named.Value) is { } item
        && Breaks(item.Period, promise.Value)
            ? Finding(item, measure, promise)
            : null;

    /// <summary>The item that the subject has in the year of the plan, for which the promise counts; the named item if the subject is not known there.</summary>
    private static CatalogItem? ItemOfYear(CatalogLibrary library, FiscalYear year, OitCode named)
    {
        var item = library.Find(named);
        var codes = item is null ? null : library.Crosswalk.Find(item.Topic)?.Codes.GetValueOrDefault(year);
        return codes is { IsDefaultOrEmpty: false } found ? library.Find(found[0]) ?? item : item;
    }

    private static bool Breaks(PeriodRule rule, string promise) => rule switch
    {
        PeriodRule.FirstHalf or PeriodRule.InForcePlusFirstHalf => promise is "yearly",
        PeriodRule.MonthlyFirstHalf => promise is not "monthly",
        _ => false,
    };

    private Diagnostic Finding(CatalogItem item, Measure measure, Written<string> promise)
    {
        var name = Wording.Say(item);
        var window = Wording.Say(item.Code.Year.Half(1));
        var said = Say(promise.Value);
        var (thai, english) = item.Period is PeriodRule.MonthlyFirstHalf ? ("เป็นรายเดือน ", "by month ") : (string.Empty, string.Empty);
        return new Diagnostic(
            Rule,
            promise.Position,
            new Bilingual(
                $"มาตรการ {measure.Id} กำหนดให้ทำข้อมูล{said.Thai} แต่ข้อ {name.Thai} ปี {item.Code.Year} ต้องมีข้อมูล{thai}ของ {window.Thai}",
                $"Measure {measure.Id} promises {said.English} data, but item {name.English} of {item.Code.Year} wants data {english}of {window.English}."),
            new Bilingual(
                $"เปลี่ยนเป็น promises: {Better(item.Period)} และแก้แนวทางของมาตรการให้ตรงกัน มิฉะนั้นข้อนี้อาจได้ 0 อีก",
                $"Write 'promises: {Better(item.Period)}' and correct the measure's approach; otherwise the item may score 0 again."));
    }

    private static string Better(PeriodRule rule) => rule is PeriodRule.MonthlyFirstHalf ? "monthly" : "half-yearly";

    private static Bilingual Say(string promise) => promise switch
    {
        "monthly" => new Bilingual("รายเดือน", "monthly"),
        "quarterly" => new Bilingual("รายไตรมาส", "quarterly"),
        "half-yearly" => new Bilingual("รายครึ่งปี", "half-yearly"),
        _ => new Bilingual("รายปี", "yearly"),
    };
}
