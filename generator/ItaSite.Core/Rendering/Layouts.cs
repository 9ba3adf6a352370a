using System.Collections.Immutable;

namespace ItaSite.Core.Rendering;

/// <summary>A layout that every theme has.</summary>
/// <param name="Name">The name of its file below <c>layouts/</c>, and of what it shows.</param>
/// <param name="Content">The shape of what it shows; null for those that stand on every page.</param>
internal sealed record Layout(string Name, Shape? Content);

/// <summary>The layouts of a theme.</summary>
internal static class Layouts
{
    /// <summary>The layout around all others.</summary>
    public const string Base = "base";

    public static ImmutableArray<Layout> All { get; } =
    [
        new(Base, null),
        new("header", null),
        new("footer", null),
        new("home", HomeView.Members),
        new("years", YearsView.Members),
        new("year", YearView.Members),
        new("coverage", CoverageView.Members),
        new("print", PrintView.Members),
        new("item", ItemView.Members),
        new("topics", TopicsView.Members),
        new("topic", TopicView.Members),
        new("results", ResultsView.Members),
        new("result", ResultView.Members),
        new("measures", MeasuresView.Members),
        new("plan", PlanView.Members),
        new("news", NewsView.Members),
        new("article", ArticleView.Members),
        new("data", DataView.Members),
        new("search", SearchView.Members),
        new("sitemap", DirectoryView.Members),
        new("not_found", NotFoundView.Members),
    ];

    /// <summary>What a layout may name.</summary>
    public static TemplateScope ScopeOf(Layout layout, Shape texts)
    {
        var names = ImmutableSortedDictionary.CreateBuilder<string, TemplateType?>(StringComparer.Ordinal);
        names["root"] = TemplateType.Plain;
        names["start"] = TemplateType.Plain;
        names["page"] = new TemplateType(PageView.Members, IsList: false);
        names["site"] = new TemplateType(SiteView.Members, IsList: false);
        names["t"] = new TemplateType(texts, IsList: false);
        if (layout.Name is Base)
        {
            names["header"] = names["footer"] = names["body"] = TemplateType.Plain;
        }

        if (layout.Content is { } content)
        {
            names[layout.Name] = new TemplateType(content, IsList: false);
        }

        return TemplateScope.Of(names);
    }
}
