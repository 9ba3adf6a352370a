using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds measures that neither give a budget nor say that they use none, where the form of their year demands one of the two.</summary>
internal sealed class MeasureWithoutBudget : ICheck
{
    /// <summary>The topic of the item that the measures disclose.</summary>
    private const string Topic = "integrity-measures";

    public Rule Rule { get; } = new(
        "ITA608", "measure without budget", Severity.Gap, "the condition of the item in the OIT form: what uses no budget must say so");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from plan in site.Site.Plans
        where DemandsBudget(site.Site, plan)
        from measure in plan.Measures
        where measure.Budget is null
        select new Diagnostic(
            Rule,
            measure.Position,
            new Bilingual(
                $"มาตรการ {measure.Id} «{measure.Issue.Thai}» ไม่ได้ระบุงบประมาณ และไม่ได้แจ้งว่าไม่ใช้งบประมาณ",
                $"Measure {measure.Id} '{measure.Issue.English}' gives no budget and does not say that it uses none either."),
            new Bilingual(
                "เขียนจำนวนเงินเป็นบาท เช่น budget: 15000 หรือเขียน budget: none หากไม่ใช้งบประมาณ",
                "Write the amount in baht, such as budget: 15000, or budget: none if it uses no budget."));

    private static bool DemandsBudget(Site site, MeasurePlan plan) =>
        site.Library.Catalogs.GetValueOrDefault(plan.Year)?.Items.Any(item => item.Topic == Topic && item.DemandsBudget) is true;
}
