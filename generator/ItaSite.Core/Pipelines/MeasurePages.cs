using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;
using ItaSite.Core.Rendering;

namespace ItaSite.Core.Pipelines;

/// <summary>The integrity measures: all years, and each year with what came of it.</summary>
internal sealed class MeasurePages : IPipeline
{
    public string Name => "measures";

    public IEnumerable<OutputFile> Run(SitePlan plan)
    {
        yield return HtmlPages.Make(plan, PageHead.Measures, this, "measures", place => new MeasuresView(place));
        foreach (var measures in plan.Checked.Covered.Site.Plans)
        {
            var head = PageHead.Measures.Below(
                MadePages.MeasuresOf(measures.Year),
                new Bilingual($"มาตรการ ปีงบประมาณ พ.ศ. {measures.Year}", $"Measures of fiscal year {measures.Year.In(Language.English)}"),
                null);
            yield return HtmlPages.Make(plan, head, this, "plan", place => new PlanView(measures, place));
        }
    }
}
