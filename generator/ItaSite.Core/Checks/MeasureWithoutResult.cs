using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds measures of which nothing is reported, though their year is over or other results are.</summary>
internal sealed class MeasureWithoutResult : ICheck
{
    public Rule Rule { get; } = new(
        "ITA602", "measure without result", Severity.Warning, "the OIT form: results are reported for each measure (2567 O34 and O35)");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from plan in site.Site.Plans
        where plan.FollowUps.Length > 0 || plan.Year.LastDay < site.Site.Today
        from measure in plan.Measures
        where !plan.ResultsOf(measure).Any()
        select Finding(plan, measure);

    private Diagnostic Finding(MeasurePlan plan, Measure measure) => new(
        Rule,
        measure.Position,
        new Bilingual(
            $"มาตรการ {measure.Id} «{measure.Issue.Thai}» ปี {plan.Year} ยังไม่มีรายงานผลการดำเนินการ",
            $"No result is reported for measure {measure.Id} '{measure.Issue.English}' of {plan.Year}."),
        new Bilingual(
            $"เพิ่มผลการดำเนินการใน follow_ups: แล้วเขียน measures: [{measure.Id}] ในรายการนั้น หากยังไม่ได้ทำ ให้รายงานว่ายังไม่ได้ทำและเหตุผล",
            $"Add what was done under 'follow_ups:' with 'measures: [{measure.Id}]'; if nothing was done, report that and why."));
}
