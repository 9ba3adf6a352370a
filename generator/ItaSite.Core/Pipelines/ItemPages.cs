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
            HeadOf(item, coverage, plan.Checked.Covered.Site),
            this,
            "item",
            place => new ItemView(item, coverage, new Lazy<Html>(() => ProseHtml.Of(item.Page, place)), place));

    /// <summary>The head of an item's page: its own title in each language, else the one of the form.</summary>
    /// <param name="item">The page.</param>
    /// <param name="coverage">What the form asks.</param>
    /// <param name="site">The site.</param>
    public static PageHead HeadOf(ItemPage item, ItemCoverage coverage, Site site)
    {
        var main = site.Settings.Language;
        var thai = item.Page.TitleIn(Language.Thai, main) ?? coverage.Item.Title.Thai;
        var english = item.Page.TitleIn(Language.English, main) ?? coverage.Item.Title.English;
        return Years.HeadOf(item.Code.Year).Below(
            item.Page.Permalink,
            new Bilingual($"{item.Code.Label} {thai}", $"{item.Code.Label} {english}"),
            AuthoredHead.SummaryOf(item.Page, coverage.Item.Title, site)) with
        {
            Written = item.Page,
        };
    }
}
