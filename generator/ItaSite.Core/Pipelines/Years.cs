using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;
using ItaSite.Core.Rendering;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Pipelines;

/// <summary>The list of years, and the items of each by sub-indicator.</summary>
internal sealed class Years : IPipeline
{
    public string Name => "years";

    public IEnumerable<OutputFile> Run(SitePlan plan)
    {
        yield return HtmlPages.Make(plan, PageHead.Years, this, "years", place => new YearsView(place));
        foreach (var year in plan.Checked.Covered.Coverage.Years)
        {
            yield return HtmlPages.Make(plan, HeadOf(year.Catalog.Year), this, "year", place => new YearView(year, place));
        }
    }

    /// <summary>The head of a year's page.</summary>
    public static PageHead HeadOf(FiscalYear year) => PageHead.Years.Below(
        MadePages.Year(year),
        new Bilingual($"ปีงบประมาณ พ.ศ. {year}", $"Fiscal year {year.In(Language.English)}"),
        new Bilingual(
            $"รายการข้อมูลที่เปิดเผยตามแบบวัด OIT ปีงบประมาณ พ.ศ. {year} พร้อมสถานะของแต่ละข้อ",
            $"What is disclosed under the OIT form of fiscal year {year.In(Language.English)}, with the status of each item."));
}
