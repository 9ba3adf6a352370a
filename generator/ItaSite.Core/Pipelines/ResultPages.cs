using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;
using ItaSite.Core.Rendering;

namespace ItaSite.Core.Pipelines;

/// <summary>The ITA results: all years, and each year.</summary>
internal sealed class ResultPages : IPipeline
{
    public string Name => "results";

    public IEnumerable<OutputFile> Run(SitePlan plan)
    {
        yield return HtmlPages.Make(plan, PageHead.Results, this, "results", place => new ResultsView(place));
        foreach (var assessment in plan.Checked.Covered.Site.Assessments)
        {
            var head = PageHead.Results.Below(
                MadePages.Result(assessment.Year),
                new Bilingual($"ผลการประเมิน ITA ปีงบประมาณ พ.ศ. {assessment.Year}", $"ITA result of fiscal year {assessment.Year.In(Language.English)}"),
                null);
            yield return HtmlPages.Make(plan, head, this, "result", place => new ResultView(assessment, place));
        }
    }
}
