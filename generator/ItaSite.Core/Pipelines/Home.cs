using ItaSite.Core.Output;
using ItaSite.Core.Rendering;

namespace ItaSite.Core.Pipelines;

/// <summary>The home page.</summary>
internal sealed class Home : IPipeline
{
    public string Name => "home";

    public IEnumerable<OutputFile> Run(SitePlan plan)
    {
        yield return HtmlPages.Make(plan, PageHead.Home(plan.Checked.Covered.Site), this, "home", place => new HomeView(place));
    }
}
