using ItaSite.Core.Content;
using ItaSite.Core.Output;

namespace ItaSite.Core.Pipelines;

/// <summary>The submission sheet of each year: <c>oit/2567/submission.csv</c> and <c>.xlsx</c>. None if the office keeps its coverage to itself.</summary>
internal sealed class Submissions : IPipeline
{
    public string Name => "submission";

    public IEnumerable<OutputFile> Run(SitePlan plan) =>
        from year in plan.PublicCoverage
        from file in new OutputFile[]
        {
            new(MadePages.Submission(year.Catalog.Year, ".csv").Value, Name, stream => SubmissionSheet.WriteCsv(plan.Checked, year, stream)),
            new(MadePages.Submission(year.Catalog.Year, ".xlsx").Value, Name, stream => SubmissionSheet.WriteXlsx(plan.Checked, year, stream)),
        }
        select file;
}
