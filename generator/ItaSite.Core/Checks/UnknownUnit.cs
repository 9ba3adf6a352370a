using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds units that <c>site.yaml</c> does not list: owners of pages and measures, units of webmasters, cells of tables.</summary>
internal sealed class UnknownUnit : ICheck
{
    public Rule Rule { get; } = new(
        "ITA402", "unknown unit", Severity.Error, "the office's publication measure, rule P04: every entry has a unit in charge");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        Named(site.Site)
            .DistinctBy(unit => unit.Position)
            .Where(unit => site.Site.Settings.FindUnit(unit.Value) is null)
            .Select(unit => Finding(site.Site.Settings, unit));

    private static IEnumerable<Written<string>> Named(Site site) =>
        site.Settings.Webmasters.Select(webmaster => webmaster.Unit)
            .Concat(site.AllPages.Select(page => page.FrontMatter.Owner).OfType<Written<string>>())
            .Concat(site.Plans.SelectMany(plan => plan.Measures).Select(measure => measure.Owner).OfType<Written<string>>())
            .Concat(site.Finished().SelectMany(page => page.Datasets).SelectMany(Cells));

    private static IEnumerable<Written<string>> Cells(Dataset table) =>
        Enumerable.Range(0, table.Type.Fields.Length)
            .Where(index => table.Type.Fields[index].Kind is FieldKind.Unit)
            .SelectMany(table.Column)
            .Select(cell => cell.Value is CellValue.OfText unit ? new Written<string>(unit.Text, cell.Position) : null)
            .OfType<Written<string>>();

    private Diagnostic Finding(SiteSettings settings, Written<string> unit)
    {
        var near = Wording.Suggest(NearNames.Nearest(unit.Value, settings.Units.Select(one => one.Id)));
        var list = Wording.Join(settings.Units.Select(one => new Bilingual($"{one.Id} ({one.Name.Thai})", $"{one.Id} ({one.Name.English})")));
        return new Diagnostic(
            Rule,
            unit.Position,
            new Bilingual(
                $"«{unit.Value}» ไม่ใช่รหัสกลุ่มงานที่มีใน units: ของ content/site.yaml",
                $"'{unit.Value}' is not a unit that 'units:' in content/site.yaml lists."),
            new Bilingual(
                $"ใช้รหัสที่มีอยู่ คือ {list.Thai} หรือเพิ่มกลุ่มใหม่ใน units:{near.Thai}",
                $"Use one that is there: {list.English}; or add the unit to 'units:'.{near.English}"));
    }
}
