using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;
using ItaSite.Core.Rendering;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Pipelines;

/// <summary>What each year discloses, component by component, in three orders. None if the office keeps its coverage to itself.</summary>
internal sealed class CoveragePages : IPipeline
{
    public string Name => "coverage";

    public IEnumerable<OutputFile> Run(SitePlan plan) => plan.PublicCoverage.SelectMany(year => PagesOf(plan, year));

    private IEnumerable<OutputFile> PagesOf(SitePlan plan, YearCoverage year)
    {
        var formYear = year.Catalog.Year;
        var settings = plan.Checked.Covered.Site.Settings;
        return
        [
            HtmlPages.Make(plan, HeadOf(formYear), this, "coverage", place => new CoverageView(year, CoverageGroups.BySubIndicator(year), place)),
            HtmlPages.Make(plan, UnitsOf(formYear), this, "coverage", place => new CoverageView(year, CoverageGroups.ByUnit(year, settings), place)),
            HtmlPages.Make(plan, MissingOf(formYear), this, "coverage", place => new CoverageView(year, CoverageGroups.Missing(year), place)),
        ];
    }

    private static PageHead HeadOf(FiscalYear year) => Years.HeadOf(year).Below(
        MadePages.Coverage(year),
        new Bilingual($"ความครบถ้วนของข้อมูล ปีงบประมาณ พ.ศ. {year}", $"Coverage of fiscal year {year.In(Language.English)}"),
        new Bilingual(
            $"ตรวจทุกข้อและทุกองค์ประกอบของแบบวัด OIT ปีงบประมาณ พ.ศ. {year} กับหลักฐานที่เผยแพร่",
            $"Each item and component of the OIT form of fiscal year {year.In(Language.English)}, checked against what is published."));

    private static PageHead UnitsOf(FiscalYear year) => HeadOf(year).Below(
        MadePages.CoverageByUnit(year),
        new Bilingual($"ความครบถ้วนตามหน่วยงานที่รับผิดชอบ ปีงบประมาณ พ.ศ. {year}", $"Coverage of fiscal year {year.In(Language.English)} by unit in charge"),
        new Bilingual("แต่ละข้ออยู่ใต้หน่วยงานที่รับผิดชอบ", "Each item stands under the unit in charge of it."));

    private static PageHead MissingOf(FiscalYear year) => HeadOf(year).Below(
        MadePages.CoverageMissing(year),
        new Bilingual($"ข้อมูลที่ยังขาด ปีงบประมาณ พ.ศ. {year}", $"What is missing in fiscal year {year.In(Language.English)}"),
        new Bilingual("เฉพาะข้อที่ยังไม่ครบ และเฉพาะองค์ประกอบที่ยังขาด", "Only the items that are not complete, and of these only the components that are missing."));
}
