using ItaSite.Core.Content;

namespace ItaSite.Core.Rendering;

/// <summary>The home page: who we are, what we disclose this year, where to turn to, what is new.</summary>
internal sealed record HomeView(PagePlace Place) : View
{
    /// <summary>How many news posts the home page shows.</summary>
    private const int Newest = 4;

    /// <summary>What people come for most: the gifts policy, complaints and services, by topic.</summary>
    private static readonly string[] Wanted = ["no-gift-declaration", "complaint-channel", "complaint-stats", "e-service", "contact", "procurement-notices"];

    public static Shape Members { get; } = Shape.Of<HomeView>("home", members => members
        .One("year", view => view.Year is { } year ? new YearView(year, view.Place) : null, YearView.Members)
        .Many("wanted", view => view.WantedItems, ItemRowView.Members)
        .One("result", view => view.Place.Site.Assessments.FirstOrDefault() is { } latest ? new ResultView(latest, view.Place) : null, ResultView.Members)
        .Many("news", view => view.Place.Site.News.Where(post => post.Page.IsLive).Take(Newest).Select(post => new PostRowView(post, view.Place)), PostRowView.Members)
        .Many("updates", view => view.Updates, UpdateView.Members));

    public override Shape Shape => Members;

    private IEnumerable<Coverage.YearCoverage> Years => Place.Checked.Covered.Coverage.Years;

    /// <summary>
    /// The year that <c>home_year</c> of site.yaml names; else the newest one with a page whose form is known to most of its components,
    /// for a year only begun tells readers nothing; else the newest with a page.
    /// </summary>
    private Coverage.YearCoverage? Year =>
        Years.FirstOrDefault(year => year.Catalog.Year == Place.Site.Settings.HomeYear)
        ?? Years.FirstOrDefault(year => HasPage(year) && year.Items.Count(item => !item.Components.IsEmpty) * 2 > year.Items.Length)
        ?? Years.FirstOrDefault(HasPage)
        ?? Years.FirstOrDefault();

    private static bool HasPage(Coverage.YearCoverage year) => year.Items.Any(item => item.Page is not null);

    private IEnumerable<ItemRowView> WantedItems =>
        from topic in Wanted
        let item = Year?.Items.FirstOrDefault(one => one.Item.Topic == topic)
        where item?.Page is not null
        select ItemRowView.Of(item, Place);

    /// <summary>The item pages that changed last.</summary>
    private IEnumerable<UpdateView> Updates =>
        Place.Site.Items
            .Where(item => item.Page.IsLive && Day(item) is not null)
            .OrderByDescending(Day)
            .ThenBy(item => item.Code)
            .Take(5)
            .Select(item => new UpdateView(item, Place));

    private static DateOnly? Day(ItemPage item) =>
        item.Page.FrontMatter.Publication.LastChange?.Value;
}

/// <summary>An item page that changed.</summary>
internal sealed record UpdateView(ItemPage Item, PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<UpdateView>("update", members => members
        .Text("code", view => view.Item.Code.Label)
        .Text("year", view => view.Place.Year(view.Item.Code.Year))
        .Text("title", view => view.Place.TitleOf(view.Item.Page) ?? (view.Place.Site.Library.Find(view.Item.Code) is { } item ? view.Place.TitleOf(item) : view.Item.Code.Label))
        .Text("href", view => view.Place.Href(view.Item.Page.Permalink))
        .One("date", view => view.Place.Date(view.Item.Page.FrontMatter.Publication.LastChange), DateView.Members));

    public override Shape Shape => Members;
}

/// <summary>All years.</summary>
internal sealed record YearsView(PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<YearsView>("years", members => members
        .Many("all", view => view.Place.Checked.Covered.Coverage.Years.Select(year => new YearView(year, view.Place)), YearView.Members));

    public override Shape Shape => Members;
}
