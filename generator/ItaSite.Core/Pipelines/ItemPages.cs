using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;
using ItaSite.Core.Rendering;

namespace ItaSite.Core.Pipelines;

/// <summary>The pages that disclose items. An item without a page gets none: the gap shows in the lists.</summary>
internal sealed class ItemPages : IPipeline
{
    public string Name => "items";

    public IEnumerable<OutputFile> Run(SitePlan plan) =>
        from item in plan.Checked.Covered.Site.Items
        where item.Page.IsLive
        let coverage = plan.Checked.Covered.Coverage.Of(item.Code)
        where coverage is not null
        select HtmlPages.Make(
            plan,
            HeadOf(item, coverage),
            this,
            "item",
            place => new ItemView(item, coverage, new Lazy<Html>(() => ProseHtml.Of(item.Page, place)), place));

    /// <summary>The head of an item's page.</summary>
    public static PageHead HeadOf(ItemPage item, ItemCoverage coverage)
    {
        var matter = item.Page.FrontMatter;
        var title = matter.Title?.Value ?? coverage.Item.Title.Thai;
        var english = matter.TitleEnglish?.Value ?? matter.Title?.Value ?? coverage.Item.Title.English;
        var summary = matter.Summary?.Value ?? item.Page.Prose.Opening;
        return Years.HeadOf(item.Code.Year).Below(
            item.Page.Permalink,
            new Bilingual($"{item.Code.Label} {title}", $"{item.Code.Label} {english}"),
            summary is null ? null : new Bilingual(summary, summary)) with
        {
            Written = item.Page,
        };
    }
}
