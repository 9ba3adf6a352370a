using ItaSite.Core.Content;
using ItaSite.Core.Output;

namespace ItaSite.Core.Pipelines;

/// <summary>The coverage of each year as files: <c>oit/2567/coverage.json</c>, <c>.csv</c> and <c>.xlsx</c>. None if the office keeps its coverage to itself.</summary>
internal sealed class CoverageDownloads : IPipeline
{
    public string Name => "coverage data";

    public IEnumerable<OutputFile> Run(SitePlan plan) =>
        from year in plan.PublicCoverage
        let site = plan.Checked.Covered.Site
        let formYear = year.Catalog.Year
        from file in new OutputFile[]
        {
            new(MadePages.CoverageFile(formYear, ".json").Value, Name, stream => CoverageJson.Write(site, year, stream)),
            new(MadePages.CoverageFile(formYear, ".csv").Value, Name, stream => CoverageTable.WriteCsv(site, year, stream)),
            new(MadePages.CoverageFile(formYear, ".xlsx").Value, Name, stream => CoverageTable.WriteXlsx(site, year, stream)),
        }
        select file;
}
