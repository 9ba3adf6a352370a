using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;
using ItaSite.Core.Rendering;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Pipelines;

/// <summary>Each year as one document.</summary>
internal sealed class PrintPages : IPipeline
{
    public string Name => "print";

    public IEnumerable<OutputFile> Run(SitePlan plan) =>
        from year in plan.Checked.Covered.Coverage.Years
        select HtmlPages.Make(plan, HeadOf(year.Catalog.Year), this, "print", place => new PrintView(year, place));

    private static PageHead HeadOf(FiscalYear year) => Years.HeadOf(year).Below(
        MadePages.Print(year),
        new Bilingual($"ข้อมูลสาธารณะทั้งปี ปีงบประมาณ พ.ศ. {year} ฉบับพิมพ์", $"The whole disclosure of fiscal year {year.In(Language.English)}, to print"),
        new Bilingual(
            $"ทุกข้อที่เปิดเผยในปีงบประมาณ พ.ศ. {year} รวมเป็นเอกสารเดียว สำหรับพิมพ์หรือเก็บไว้อ้างอิง",
            $"All that is disclosed in fiscal year {year.In(Language.English)} as one document, to print or to keep."));
}
