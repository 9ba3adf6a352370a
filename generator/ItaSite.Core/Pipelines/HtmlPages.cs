using ItaSite.Core.Content;
using ItaSite.Core.Output;
using ItaSite.Core.Rendering;

namespace ItaSite.Core.Pipelines;

/// <summary>How pipelines make HTML pages.</summary>
internal static class HtmlPages
{
    /// <summary>A page of the site, rendered when it is written.</summary>
    /// <param name="plan">The site and its theme.</param>
    /// <param name="page">Its address and what all pages have.</param>
    /// <param name="pipeline">Which pipeline makes it.</param>
    /// <param name="layout">The layout of its content.</param>
    /// <param name="content">What the layout shows; called when the page is written.</param>
    public static OutputFile Make(SitePlan plan, PageHead page, IPipeline pipeline, string layout, Func<PagePlace, View> content) => new(
        OutputFile.PathOf(plan.AddressOf(page.Permalink)),
        pipeline.Name,
        target =>
        {
            var place = PagePlace.Of(plan.Checked, page.Permalink, plan.Language);
            plan.Theme.Render(layout, View(page, place), content(place), target);
        })
    {
        Written = page.Written,
    };

    /// <summary>What every page has, as templates see it.</summary>
    public static PageView View(PageHead page, PagePlace place) => new(
        place,
        place.Text(page.Title),
        page.Summary is { } summary ? place.Text(summary) : null,
        page.Section,
        [
            new LinkView(place.Text(PageHead.HomeLink), place.Href(Permalink.Home)),
            .. page.Above.Select(above => new LinkView(place.Text(above.Title), place.Href(above.Permalink))),
        ])
    {
        Written = page.Written,
    };
}
