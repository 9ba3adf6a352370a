using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Rendering;

/// <summary>All tables of the site.</summary>
internal sealed record DataView(PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<DataView>("data", members => members
        .Many("tables", view => view.Tables, DataRowView.Members));

    public override Shape Shape => Members;

    private IEnumerable<DataRowView> Tables =>
        from page in Place.Site.AllPages
        where page.IsLive
        from dataset in page.Datasets
        select new DataRowView(dataset, page, Place);
}

/// <summary>A table in the list of tables.</summary>
internal sealed record DataRowView(Dataset Dataset, Page Page, PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<DataRowView>("data_row", members => members
        .Text("title", view => view.Place.Text(DatasetText.Title(view.Dataset)))
        .Text("page", view => view.Place.NameOf(view.Page))
        .Text("href", view => view.Place.Href(view.Page.Permalink) + "#" + Anchors.OfDataset(view.Dataset.Name))
        .Text("rows", view => PagePlace.Count(view.Dataset.Rows.Length))
        .Text("covers", view => DatasetText.PeriodOf(view.Dataset) is { } period ? PeriodText.Long(period, view.Place.Language) : null)
        .Text("csv", view => view.Place.Href(view.Dataset.Download(".csv")))
        .Text("json", view => view.Place.Href(view.Dataset.Download(".json")))
        .Text("xlsx", view => view.Place.Href(view.Dataset.Download(".xlsx"))));

    public override Shape Shape => Members;
}

/// <summary>Every page by its title: the map of the site.</summary>
internal sealed record DirectoryView(PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<DirectoryView>("directory", members => members
        .Many("letters", view => view.Letters, LinkGroupView.Members)
        .Many("years", view => view.Years, YearView.Members)
        .Many("sections", view => view.Sections, LinkGroupView.Members));

    public override Shape Shape => Members;

    public IEnumerable<YearView> Years => Place.Checked.Covered.Coverage.Years.Select(year => new YearView(year, Place));

    /// <summary>Pages by the first consonant or letter of their title, as a dictionary has them.</summary>
    public IEnumerable<LinkGroupView> Letters => Entries()
        .OrderBy(entry => new DictionaryKey(entry.Text))
        .ThenBy(entry => entry.Href, StringComparer.Ordinal)
        .GroupBy(entry => FirstLetter(entry.Text), StringComparer.Ordinal)
        .Select(group => new LinkGroupView(group.Key, [.. group]));

    public IEnumerable<LinkGroupView> Sections =>
    [
        new(Place.Text("ผลการประเมิน ITA", "ITA results"), [.. Place.Site.Assessments.Select(one => new LinkView(Place.Text($"ผลปีงบประมาณ {one.Year}", $"Fiscal year {one.Year.In(Language.English)}"), Place.Href(MadePages.Result(one.Year))))]),
        new(Place.Text("มาตรการส่งเสริมคุณธรรมและความโปร่งใส", "Integrity measures"), [.. Place.Site.Plans.Select(one => new LinkView(Place.Text($"ปีงบประมาณ {one.Year}", $"Fiscal year {one.Year.In(Language.English)}"), Place.Href(MadePages.MeasuresOf(one.Year))))]),
        new(Place.Text("ข่าวและกิจกรรม", "News"), [.. Live(Place.Site.News.Select(post => post.Page))]),
        new(Place.Text("หน้าอื่น ๆ", "Other pages"), [.. Live(Place.Site.Pages.Select(page => page.Page)), .. SiteView.Policies(Place)]),
    ];

    private IEnumerable<LinkView> Live(IEnumerable<Page> pages) => pages
        .Where(page => page.IsLive)
        .Select(page => new LinkView(Place.NameOf(page), Place.Href(page.Permalink)));

    private IEnumerable<LinkView> Entries() =>
        Items().Concat(Live(Place.Site.News.Select(post => post.Page))).Concat(Live(Place.Site.Pages.Select(page => page.Page))).Concat(SiteView.Policies(Place));

    private IEnumerable<LinkView> Items() =>
        from year in Place.Checked.Covered.Coverage.Years
        from item in year.Items
        where item.Page is not null
        select new LinkView(
            $"{Place.TitleOf(item.Page!.Page) ?? Place.TitleOf(item.Item)} ({item.Item.Code.Label}, {item.Item.Code.Year})",
            Place.Href(MadePages.Item(item.Item.Code)));

    private static string FirstLetter(string text)
    {
        var letter = text.FirstOrDefault(one => one is (>= 'ก' and <= 'ฮ') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'));
        return letter is '\0' ? "#" : char.ToUpperInvariant(letter).ToString();
    }
}
