using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;
using ItaSite.Core.Rendering;

namespace ItaSite.Core.Pipelines;

/// <summary>The page for addresses that do not exist. A server shows it at any depth, so its links are absolute.</summary>
internal sealed class NotFoundPage : IPipeline
{
    private static readonly PageHead Head = new(
        new Permalink("404.html"), new Bilingual("ไม่พบหน้าที่ต้องการ", "Page not found"), null, "none", []);

    public string Name => "not found";

    public IEnumerable<OutputFile> Run(SitePlan plan)
    {
        yield return new OutputFile(Head.Permalink.Value, Name, target =>
        {
            var place = PlaceOf(plan, plan.Language);
            var others = plan.Checked.Covered.Site.Settings.OtherLanguages.Select(language => Words(plan, language)).ToList();
            plan.Theme.Render("not_found", HtmlPages.View(Head, place), new NotFoundView(new DirectoryView(place), others), target);
        });
    }

    private static PagePlace PlaceOf(SitePlan plan, Language language) =>
        new(plan.Checked, Head.Permalink, language, new Uri(plan.Checked.Covered.Site.Settings.BaseUrl).AbsolutePath);

    private static NotFoundWordsView Words(SitePlan plan, Language language)
    {
        var place = PlaceOf(plan, language);
        LinkView[] links =
        [
            new(place.Text(PageHead.HomeLink), place.Href(Permalink.Home)),
            new(place.Text(PageHead.Search.Title), place.Href(MadePages.Search)),
            new(place.Text(PageHead.SiteMap.Title), place.Href(MadePages.SiteMap)),
        ];
        return new NotFoundWordsView(place.Text(Head.Title), plan.Theme.Texts[language].Values.GetValueOrDefault("not_found"), links, language);
    }
}
