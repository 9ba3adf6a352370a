using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;
using ItaSite.Core.Rendering;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Pipelines;

/// <summary>What each year discloses, component by component.</summary>
internal sealed class CoveragePages : IPipeline
{
    public string Name => "coverage";

    public IEnumerable<OutputFile> Run(SitePlan plan) =>
        from year in plan.Checked.Covered.Coverage.Years
        select HtmlPages.Make(plan, HeadOf(year.Catalog.Year), this, "coverage", place => new YearView(year, place));

    private static PageHead HeadOf(FiscalYear year) => Years.HeadOf(year).Below(
        MadePages.Coverage(year),
        new Bilingual($"ความครบถ้วนของข้อมูล ปีงบประมาณ พ.ศ. {year}", $"Coverage of fiscal year {year}"),
        new Bilingual(
            $"ตรวจทุกข้อและทุกองค์ประกอบของแบบวัด OIT ปีงบประมาณ พ.ศ. {year} กับหลักฐานที่เผยแพร่",
            $"Each item and component of the OIT form of fiscal year {year}, checked against what is published."));
}
