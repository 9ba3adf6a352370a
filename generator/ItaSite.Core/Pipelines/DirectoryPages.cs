using ItaSite.Core.Output;
using ItaSite.Core.Rendering;

namespace ItaSite.Core.Pipelines;

/// <summary>The pages that lead to all others: tables, site map.</summary>
internal sealed class DirectoryPages : IPipeline
{
    public string Name => "directories";

    public IEnumerable<OutputFile> Run(SitePlan plan) =>
    [
        HtmlPages.Make(plan, PageHead.Data, this, "data", place => new DataView(place)),
        HtmlPages.Make(plan, PageHead.SiteMap, this, "sitemap", place => new DirectoryView(place)),
    ];
}
