using System.Text;
using ItaSite.Core.Content;
using ItaSite.Core.Output;

namespace ItaSite.Core.Pipelines;

/// <summary><c>robots.txt</c>: everything may be read and found, for disclosure is the purpose of the site.</summary>
internal sealed class Robots : IPipeline
{
    public string Name => "robots";

    public IEnumerable<OutputFile> Run(SitePlan plan)
    {
        var sitemap = PublicUrl.Of(plan.Checked.Covered.Site.Settings, new Permalink("sitemap.xml"));
        return [new OutputFile("robots.txt", Name, stream => stream.Write(Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n")))];
    }
}
