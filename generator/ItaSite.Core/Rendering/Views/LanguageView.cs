using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Rendering;

/// <summary>A page in one of the languages of the site.</summary>
/// <param name="Code">The language: <c>th</c>, <c>en</c>; <c>x-default</c> for readers of any other.</param>
/// <param name="Name">The language as its own readers call it.</param>
/// <param name="Locale">The language and its country: <c>th_TH</c>.</param>
/// <param name="Href">Where the page lies.</param>
internal sealed record LanguageView(string Code, string Name, string Locale, string Href) : View
{
    public static Shape Members { get; } = Shape.Of<LanguageView>("language", members => members
        .Text("code", view => view.Code)
        .Text("name", view => view.Name)
        .Text("locale", view => view.Locale)
        .Text("href", view => view.Href));

    public override Shape Shape => Members;

    /// <summary>A page in the other languages, from that page.</summary>
    public static IEnumerable<LanguageView> Others(PagePlace place) =>
        from language in place.Site.Settings.Languages
        where language != place.Language
        select Of(language, place.Root + place.Site.Settings.AddressIn(language, place.Here).Value);

    /// <summary>A page in all languages by its public addresses, itself among them; none if it has one language only.</summary>
    public static IEnumerable<LanguageView> Alternates(PagePlace place)
    {
        var settings = place.Site.Settings;
        if (settings.Languages.Length is 1 || !place.Here.IsPage)
        {
            return [];
        }

        var all = settings.Languages.Select(language => Of(language, settings.BaseUrl + settings.AddressIn(language, place.Here).Value)).ToList();
        return all.Append(all[0] with { Code = "x-default" });
    }

    /// <summary>The language and its country.</summary>
    public static string LocaleOf(Language language) => language is Language.Thai ? "th_TH" : "en_GB";

    private static LanguageView Of(Language language, string href) => new(language.Code(), language.OwnName(), LocaleOf(language), href);
}
