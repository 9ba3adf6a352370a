using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds results of measures that are not listed.</summary>
internal sealed class UnknownMeasure : ICheck
{
    public Rule Rule { get; } = new(
        "ITA605", "unknown measure", Severity.Error, "the format: a result names measures of the same file");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from plan in site.Site.Plans
        from followUp in plan.FollowUps
        from named in followUp.Measures
        where !plan.Measures.Any(measure => measure.Id == named.Value)
        select Finding(plan, followUp, named);

    private Diagnostic Finding(MeasurePlan plan, FollowUp followUp, Written<string> named)
    {
        var ids = plan.Measures.Select(measure => measure.Id).ToList();
        var near = Wording.Suggest(NearNames.Nearest(named.Value, ids));
        var list = ids.Count is 0 ? new Bilingual("ยังไม่มี", "none yet") : Wording.Same(string.Join(", ", ids));
        return new Diagnostic(
            Rule,
            named.Position,
            new Bilingual(
                $"ผลการดำเนินการ {followUp.Id} อ้างถึงมาตรการ «{named.Value}» ซึ่งไม่มีในไฟล์นี้",
                $"Result {followUp.Id} names measure '{named.Value}', which this file does not list."),
            new Bilingual(
                $"ใช้รหัสของมาตรการใน measures: ที่มีอยู่ คือ {list.Thai}{near.Thai}",
                $"Use the id of a listed measure: {list.English}.{near.English}"));
    }
}
