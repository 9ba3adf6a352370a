using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Rendering;

/// <summary>What every page has.</summary>
/// <param name="Place">Where it lies.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">One sentence on what it says, or null.</param>
/// <param name="Section">The part of the site it belongs to, such as <c>oit</c>: the header marks it.</param>
/// <param name="Crumbs">The pages above it, the home page first.</param>
internal sealed record PageView(PagePlace Place, string Title, string? Summary, string Section, IReadOnlyList<LinkView> Crumbs) : View
{
    public static Shape Members { get; } = Shape.Of<PageView>("page", members => members
        .Text("title", view => view.Title)
        .Text("summary", view => view.Summary)
        .Text("section", view => view.Section)
        .Text("address", view => view.Address)
        .Text("canonical", view => view.Site.BaseUrl + view.Place.Here.Value)
        .Text("language", view => view.Language is Language.Thai ? "th" : "en")
        .Flag("is_home", view => view.Place.Here == Permalink.Home)
        .Many("crumbs", view => view.Crumbs, LinkView.Members));

    public override Shape Shape => Members;

    public string Root => Place.Root;

    public Language Language => Place.Language;

    /// <summary>The address with its leading '/', as people say it.</summary>
    public string Address => Place.Here.ToString();

    public SiteView Site => new(Place);
}
