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
            var place = new PagePlace(plan.Checked, Head.Permalink, new Uri(plan.Checked.Covered.Site.Settings.BaseUrl).AbsolutePath);
            plan.Theme.Render("not_found", HtmlPages.View(Head, place), new DirectoryView(place), target);
        });
    }
}
