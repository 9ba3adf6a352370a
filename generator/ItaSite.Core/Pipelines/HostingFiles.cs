using System.Collections.Immutable;
using System.Text;
using ItaSite.Core.Content;
using ItaSite.Core.Output;

namespace ItaSite.Core.Pipelines;

/// <summary>The settings that web servers read from the folder of the site: Apache, IIS, Netlify and Cloudflare Pages. All say the same, and a server skips those of others.</summary>
internal sealed class HostingFiles : IPipeline
{
    private const string Kind = "hosting";

    public string Name => Kind;

    public IEnumerable<OutputFile> Run(SitePlan plan)
    {
        var hosting = PlanOf(plan);
        return
        [
            Text(ApacheText.Path, () => ApacheText.Of(hosting)),
            new(IisText.Path, Kind, stream => IisText.Write(hosting, stream)),
            Text(StaticHostText.HeadersPath, StaticHostText.Headers),
            Text(StaticHostText.RedirectsPath, () => StaticHostText.Redirects(hosting)),
        ];
    }

    /// <summary>The settings that do not lie in the site, ordered by path: a server reads them from elsewhere.</summary>
    public static ImmutableArray<OutputFile> Beside(SitePlan plan)
    {
        var hosting = PlanOf(plan);
        return [Text(NginxText.Path, () => NginxText.Of(hosting))];
    }

    private static OutputFile Text(string path, Func<string> made) => new(path, Kind, stream => stream.Write(Encoding.UTF8.GetBytes(made())));

    private static HostingPlan PlanOf(SitePlan plan) => new(
        new Uri(plan.Checked.Covered.Site.Settings.BaseUrl).AbsolutePath,
        [.. Redirects.Moves(plan.Checked.Covered).Select(move => new MovedAddress(move.Former, move.Page.Permalink)).OrderBy(move => move.Former)],
        [.. plan.PublicCoverage.Select(year => MadePages.Badge(year.Catalog.Year)).Order()]);
}
