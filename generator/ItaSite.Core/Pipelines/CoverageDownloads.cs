using System.Globalization;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Output;

namespace ItaSite.Core.Pipelines;

/// <summary>The coverage of each year for programs: <c>oit/2567/coverage.json</c> and <c>.csv</c>.</summary>
internal sealed class CoverageDownloads : IPipeline
{
    private static readonly string[] Columns =
    [
        "code", "topic", "item_th", "item_en", "item_status", "cost", "page", "unit",
        "component", "component_th", "component_en", "component_status", "place", "covers_from", "covers_to", "reason_th", "reason_en",
    ];

    public string Name => "coverage data";

    public IEnumerable<OutputFile> Run(SitePlan plan)
    {
        var site = plan.Checked.Covered.Site;
        return plan.Checked.Covered.Coverage.Years.SelectMany(year => new OutputFile[]
        {
            new($"oit/{year.Catalog.Year}/coverage.json", Name, stream => CoverageJson.Write(site, year, stream)),
            new($"oit/{year.Catalog.Year}/coverage.csv", Name, stream => WriteCsv(site, year, stream)),
        });
    }

    /// <summary>The public address of the evidence, with its anchor; null if there is none.</summary>
    internal static string? Place(Site site, EvidencePlace? place)
    {
        if (place is null)
        {
            return null;
        }

        var target = LinkGate.IsExternal(place.Target) ? place.Target : site.Settings.BaseUrl + place.Target.TrimStart('/');
        return place.Fragment is { } fragment ? $"{target}#{fragment}" : target;
    }

    /// <summary>The words of a status: <c>no_page</c>, <c>wrong_period</c>.</summary>
    internal static string Word(ItemStatus status) => status switch
    {
        ItemStatus.Complete => "complete",
        ItemStatus.Incomplete => "incomplete",
        ItemStatus.NoPage => "no_page",
        _ => "unproven",
    };

    /// <summary>The words of a status: <c>wrong_period</c>.</summary>
    internal static string Word(ComponentStatus status) => status switch
    {
        ComponentStatus.Satisfied => "satisfied",
        ComponentStatus.Missing => "missing",
        ComponentStatus.WrongPeriod => "wrong_period",
        ComponentStatus.Unreachable => "unreachable",
        _ => "expired",
    };

    /// <summary>A row for each component; an item whose components are not known has one row without a component.</summary>
    private static void WriteCsv(Site site, YearCoverage year, Stream stream)
    {
        using var csv = new CsvText(stream);
        foreach (var column in Columns)
        {
            csv.Value(column);
        }

        csv.EndRow();
        foreach (var item in year.Items)
        {
            foreach (var component in item.Components.DefaultIfEmpty())
            {
                WriteItem(csv, site, item);
                WriteComponent(csv, site, item, component);
                csv.EndRow();
            }
        }
    }

    private static void WriteItem(CsvText csv, Site site, ItemCoverage item)
    {
        csv.Value(item.Item.Code.Label);
        csv.Value(item.Item.Topic);
        csv.Text(item.Item.Title.Thai);
        csv.Text(item.Item.Title.English);
        csv.Value(Word(item.Status));
        csv.Value(item.Cost.ToString());
        csv.Value(item.Page is { } page ? PublicUrl.Of(site.Settings, page.Page.Permalink) : null);
        csv.Text(item.Page?.Page.FrontMatter.Owner?.Value ?? string.Empty);
    }

    private static void WriteComponent(CsvText csv, Site site, ItemCoverage item, ComponentCoverage? component)
    {
        var covers = component is null ? item.Covers : component.Covers;
        var reason = component?.Reason ?? item.Reason;
        csv.Value(component?.Component.Id);
        csv.Text(component?.Component.Text.Thai ?? string.Empty);
        csv.Text(component?.Component.Text.English ?? string.Empty);
        csv.Value(component is null ? null : Word(component.Status));
        csv.Text(Place(site, component?.Place) ?? string.Empty);
        csv.Value(covers?.First.ToString("O", CultureInfo.InvariantCulture));
        csv.Value(covers?.Last.ToString("O", CultureInfo.InvariantCulture));
        csv.Text(reason.Thai);
        csv.Text(reason.English);
    }
}
