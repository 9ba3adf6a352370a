using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;
using ItaSite.Core.Reading;
using ItaSite.Core.Rendering;

namespace ItaSite.Core.Pipelines;

/// <summary>The policy pages that the office has not written, with its data filled in.</summary>
internal sealed class PolicyFallbacks : IPipeline
{
    public string Name => "policies";

    public IEnumerable<OutputFile> Run(SitePlan plan) =>
        from policy in PolicyPages.Missing(plan.Checked.Covered.Site)
        let head = new PageHead(policy.Permalink, policy.Title, null, "pages", [])
        select HtmlPages.Make(plan, head, this, "article", place =>
        {
            var page = PageOf(policy, plan);
            return new ArticleView(page, null, new Lazy<Html>(() => ProseHtml.Of(page, place)), place);
        });

    /// <summary>The page as an author would have written it, with the text of the plan's language.</summary>
    private static Page PageOf(PolicyPage policy, SitePlan plan)
    {
        var position = SourcePosition.File($"content/pages/{policy.Slug}/index.md");
        var title = new Written<string>(policy.Title.Thai, position);
        var english = new Written<string>(policy.Title.English, position);
        var matter = new FrontMatter(title, english, null, null, null, Publication.Unwritten, []);
        var prose = ProseReader.Read(PolicyTexts.Of(policy, plan.Checked.Covered.Site, plan.Language), position with { Line = 1 }, new Findings());
        var page = new Page(policy.Permalink, matter, prose, [], [], Fate.Published, position);
        return plan.Language == plan.Checked.Covered.Site.Settings.Language
            ? page
            : page with { Translation = new Translation(plan.Language, null, null, prose, position) };
    }
}
