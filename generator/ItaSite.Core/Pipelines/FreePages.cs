using ItaSite.Core.Output;
using ItaSite.Core.Rendering;

namespace ItaSite.Core.Pipelines;

/// <summary>Free pages, such as policies.</summary>
internal sealed class FreePages : IPipeline
{
    public string Name => "pages";

    public IEnumerable<OutputFile> Run(SitePlan plan) =>
        from free in plan.Checked.Covered.Site.Pages
        where free.Page.IsLive
        let site = plan.Checked.Covered.Site
        let head = new PageHead(free.Page.Permalink, AuthoredHead.TitleOf(free.Page, site.Settings.Language), AuthoredHead.SummaryOf(free.Page, null, site), "pages", []) { Written = free.Page }
        select HtmlPages.Make(plan, head, this, "article", place => new ArticleView(free.Page, null, new Lazy<Html>(() => ProseHtml.Of(free.Page, place)), place));
}
