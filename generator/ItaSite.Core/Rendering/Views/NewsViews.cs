using ItaSite.Core.Content;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Rendering;

/// <summary>A list of news: the newest of all years, or a page of a year.</summary>
/// <param name="Posts">Newest first.</param>
/// <param name="Year">The year, or null for the newest of all.</param>
/// <param name="Pages">The pages of the year; empty if there is one only.</param>
/// <param name="NewsYears">The years that have news, newest first.</param>
internal sealed record NewsView(
    IReadOnlyList<NewsPost> Posts, FiscalYear? Year, IReadOnlyList<LinkView> Pages, IReadOnlyList<FiscalYear> NewsYears, PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<NewsView>("news", members => members
        .Text("year", view => view.Year is { } year ? view.Place.Year(year) : null)
        .Many("posts", view => view.Posts.Select(post => new PostRowView(post, view.Place)), PostRowView.Members)
        .Many("pages", view => view.Pages, LinkView.Members)
        .Many("years", view => view.Years, LinkView.Members));

    public override Shape Shape => Members;

    private IEnumerable<LinkView> Years =>
        NewsYears.Select(year => new LinkView(Place.Year(year), Place.Href(MadePages.NewsOf(year, 1)), year == Year));
}

/// <summary>A news post in a list.</summary>
internal sealed record PostRowView(NewsPost Post, PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<PostRowView>("post_row", members => members
        .Text("title", view => view.Place.NameOf(view.Post.Page))
        .Text("href", view => view.Place.Href(view.Post.Page.Permalink))
        .One("date", view => view.Place.Date(view.Post.Date), DateView.Members)
        .Text("category", view => view.Post.Category is NewsCategory.Activity ? null : view.Place.Text(view.Post.Category.Name()))
        .Text("summary", view => view.Place.SummaryOf(view.Post.Page)));

    public override Shape Shape => Members;
}

/// <summary>A page that an author wrote and that is no item: a news post or a free page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Day">The day of the news, or null.</param>
/// <param name="Prose">Its text, made when it is first asked for.</param>
internal sealed record ArticleView(Page Page, DateOnly? Day, Lazy<Html> Prose, PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<ArticleView>("article", members => members
        .One("date", view => view.Day is { } day ? view.Place.Date(day) : null, DateView.Members)
        .Text("lead", view => view.Page.ShownIn(view.Place.Language).FrontMatter.Summary?.Value ?? view.Page.FrontMatter.Summary?.Value)
        .Html("prose", view => view.Page.ShownIn(view.Place.Language).Prose.Markdown.Length is 0 ? null : view.Prose.Value)
        .Text("prose_language", view => view.Place.ForeignTextOf(view.Page))
        .Many("tables", view => view.Page.Datasets.Select(dataset => new TableView(dataset, view.Place)), TableView.Members)
        .Many("gallery", view => GalleryView.Of(view.Page, view.Place), GalleryView.Members)
        .Text("files_id", _ => Anchors.Files)
        .Many("files", view => FileView.Of(view.Page, view.Place), FileView.Members)
        .One("facts", view => new FactsView(view.Page, view.Place), FactsView.Members));

    public override Shape Shape => Members;
}
