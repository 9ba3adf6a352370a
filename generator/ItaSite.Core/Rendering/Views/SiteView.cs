using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Rendering;

/// <summary>The office and its site, the same on every page.</summary>
internal sealed record SiteView(PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<SiteView>("site", members => members
        .Text("name", view => view.Text(view.Agency.Name))
        .Text("short_name", view => view.Text(view.Agency.ShortName))
        .Text("other_name", view => view.Agency.Name.In(view.Place.Language is Language.Thai ? Language.English : Language.Thai))
        .Text("parent", view => view.Place.TextOrNull(view.Agency.Parent))
        .Text("mission", view => view.Place.TextOrNull(view.Agency.Mission))
        .Text("address", view => view.Text(view.Agency.Address))
        .Text("phone", view => view.Agency.Phone)
        .Text("phone_href", view => "tel:" + Digits(view.Agency.Phone))
        .Text("fax", view => view.Agency.Fax)
        .Text("email", view => view.Agency.Email)
        .Text("email_href", view => "mailto:" + view.Agency.Email)
        .Text("hours", view => view.Place.TextOrNull(view.Agency.Hours))
        .Text("map", view => view.Agency.Map)
        .Text("licence", view => view.Text(view.Place.Site.Settings.Licence.Title))
        .Text("licence_href", view => view.Place.Site.Settings.Licence.Url)
        .Text("share_picture", view => view.BaseUrl + MadePages.SharePicture.Value)
        .Text("locale", view => LanguageView.LocaleOf(view.Place.Language))
        .Flag("has_results", view => !view.Place.Site.Assessments.IsEmpty)
        .Flag("has_measures", view => !view.Place.Site.Plans.IsEmpty)
        .Flag("has_news", view => view.Place.Site.News.Any(post => post.Page.IsLive))
        .Many("years", view => view.Years, LinkView.Members)
        .Many("pages", view => view.Pages, LinkView.Members));

    public override Shape Shape => Members;

    public string BaseUrl => Place.Site.Settings.BaseUrl;

    private Agency Agency => Place.Site.Agency;

    /// <summary>A year without a known form has no page.</summary>
    private IEnumerable<LinkView> Years => Place.Site.Settings.Years
        .Where(year => Place.Checked.Covered.Coverage.Years.Any(known => known.Catalog.Year == year.Value))
        .Select(year => new LinkView(Place.Year(year.Value), Place.Href(MadePages.Year(year.Value))));

    private IEnumerable<LinkView> Pages => Place.Site.Pages
        .Where(page => page.Page.IsLive)
        .Select(page => new LinkView(Place.TitleOf(page.Page) ?? page.Page.FrontMatter.Title?.Value ?? page.Slug, Place.Href(page.Page.Permalink)))
        .Concat(Policies(Place));

    /// <summary>The policy pages that the program fills in.</summary>
    public static IEnumerable<LinkView> Policies(PagePlace place) =>
        PolicyPages.Missing(place.Site).Select(policy => new LinkView(place.Text(policy.Title), place.Href(policy.Permalink)));

    private string Text(Bilingual text) => Place.Text(text);

    private static string Digits(string phone) => string.Concat(phone.Where(one => char.IsAsciiDigit(one) || one is '+'));
}
