using System.Collections.Immutable;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds evidence for something that is not a component of the item.</summary>
internal sealed class UnknownComponent : IPageCheck
{
    public Rule Rule { get; } = new(
        "ITA206", "unknown component", Severity.Error, "the components of the item in the OIT form of the fiscal year");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        site.Site.FinishedItems().SelectMany(page =>
            site.Site.Library.Find(page.Code) is { Components: { } components } item ? OfPage(item, components, page) : []);

    private IEnumerable<Diagnostic> OfPage(CatalogItem item, ImmutableArray<Component> components, ItemPage page) =>
        page.Evidence
            .Where(mark => !components.Any(component => component.Id == mark.Component.Value))
            .Select(mark => Finding(item, components, mark));

    private Diagnostic Finding(CatalogItem item, ImmutableArray<Component> components, EvidenceMark mark)
    {
        var name = Wording.Say(item);
        var written = mark.Component.Value;
        var near = Wording.Suggest(NearNames.Nearest(written, components.Select(component => component.Id)));
        var list = Wording.Join(components.Select(component =>
            new Bilingual($"{component.Id} ({component.Text.Thai})", $"{component.Id} ({component.Text.English})")));

        return new Diagnostic(
            Rule,
            mark.Component.Position,
            new Bilingual(
                $"evidence: ระบุ «{written}» แต่ข้อ {name.Thai} ไม่มีองค์ประกอบชื่อนี้",
                $"'evidence:' names '{written}', but item {name.English} has no such component."),
            new Bilingual(
                $"องค์ประกอบของข้อนี้คือ {list.Thai}{near.Thai}",
                $"Its components are {list.English}.{near.English}"));
    }
}
