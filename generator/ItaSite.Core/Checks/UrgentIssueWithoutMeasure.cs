using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds items that got 0 in the year that a plan answers and that none of its measures is about.</summary>
internal sealed class UrgentIssueWithoutMeasure : ICheck
{
    public Rule Rule { get; } = new(
        "ITA607", "urgent issue without measure", Severity.Warning, "the OIT form: the measures answer the result of the year before (2567 O34)");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from plan in site.Site.Plans
        from assessment in site.Site.Assessments
        where assessment.Year == plan.Basis
        from standing in YearResult.Of(assessment, site.Site.Library).At(IssueLevel.Urgent)
        from zero in standing.Indicator.SubIndicators.SelectMany(sub => sub.ZeroItems)
        where !plan.Measures.Any(measure => IsAbout(measure, zero, standing.Indicator))
        select Finding(site.Site, plan, zero);

    /// <summary>A measure about the whole indicator answers each of its items.</summary>
    private static bool IsAbout(Measure measure, ZeroItem zero, IndicatorResult indicator) =>
        measure.Item is { } item ? item.Value == zero.Code.Value : measure.Indicator?.Value == indicator.Code.Value;

    private Diagnostic Finding(Site site, MeasurePlan plan, ZeroItem zero)
    {
        var code = zero.Code.Value;
        var name = site.Library.Find(code) is { } item ? Wording.Say(item) : Wording.Same(code.Label);
        return new Diagnostic(
            Rule,
            plan.Position,
            new Bilingual(
                $"ข้อ {name.Thai} ได้ 0 ในผลการประเมินปี {plan.Basis} แต่แผนปี {plan.Year} ไม่มีมาตรการสำหรับข้อนี้",
                $"Item {name.English} scored 0 in the assessment of {plan.Basis}, but the plan of {plan.Year} has no measure about it."),
            new Bilingual(
                $"เพิ่มมาตรการใน measures: โดยเขียน item: {code.Label} และ level: urgent",
                $"Add a measure with 'item: {code.Label}' and 'level: urgent'."));
    }
}
