using System.Reflection;
using System.Text.Json;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Output;

namespace ItaSite.Core.Pipelines;

/// <summary>
/// <c>.well-known/oit.json</c>: every year, item and place of evidence of the site for programs, and the schema that it keeps.
/// <c>generator/docs/oit-json.md</c> describes it. None if the office keeps its coverage to itself.
/// </summary>
internal sealed class OitIndex : IPipeline
{
    /// <summary>The version of the shape; it grows when a member changes its meaning or goes.</summary>
    private const string Schema = "itasite-oit/1";

    public string Name => "oit.json";

    public IEnumerable<OutputFile> Run(SitePlan plan) => plan.Checked.Covered.Site.Settings.Coverage is not CoverageAudience.Public ? [] :
    [
        new(MadePages.OitIndex.Value, Name, stream => Write(plan.Checked.Covered.Site, plan.Checked.Covered.Coverage, stream)),
        new(MadePages.OitSchema.Value, Name, WriteSchema),
    ];

    /// <summary>The schema as this program was built with it.</summary>
    internal static void WriteSchema(Stream stream)
    {
        using var schema = Assembly.GetExecutingAssembly().GetManifestResourceStream("schemas/oit-1.json")!; // embedded by the project file
        schema.CopyTo(stream);
    }

    private static void Write(Site site, CoverageReport coverage, Stream stream) => JsonText.Write(stream, json =>
    {
        json.WriteString("schema", Schema);
        json.WriteString("schema_url", PublicUrl.Of(site.Settings, MadePages.OitSchema));
        json.Day("as_of", site.LastEvent);
        json.WriteString("site", site.Settings.BaseUrl);
        json.Bilingual("agency", site.Agency.Name);
        json.WriteStartArray("years");
        foreach (var year in coverage.Years)
        {
            WriteYear(json, site, year);
        }

        json.WriteEndArray();
    });

    private static void WriteYear(Utf8JsonWriter json, Site site, YearCoverage year)
    {
        json.WriteStartObject();
        json.WriteNumber("fiscal_year", year.Catalog.Year.BuddhistYear);
        json.Bilingual("form", year.Catalog.Title);
        json.WriteString("page", PublicUrl.Of(site.Settings, MadePages.Year(year.Catalog.Year)));
        json.WriteString("coverage", PublicUrl.Of(site.Settings, MadePages.CoverageFile(year.Catalog.Year, ".json")));
        json.WriteNumber("complete", year.Items.Count(item => item.Status is ItemStatus.Complete));
        json.WriteNumber("total", year.Items.Length);
        json.WriteStartArray("items");
        foreach (var item in year.Items)
        {
            WriteItem(json, site, item);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, Site site, ItemCoverage item)
    {
        json.WriteStartObject();
        json.WriteString("code", item.Item.Code.Label);
        json.WriteString("topic", item.Item.Topic);
        json.Bilingual("title", item.Item.Title);
        json.WriteString("status", CoverageWords.Of(item.Status));
        json.WriteString("page", CoverageWords.PageOf(site, item));
        json.Bilingual("unit", CoverageWords.UnitOf(site, item)?.Name);
        json.Period("covers", item.Covers);
        json.Day("updated", CoverageWords.Changed(item));
        json.WriteStartArray("evidence");
        foreach (var component in item.Components)
        {
            WriteEvidence(json, site, component);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, Site site, ComponentCoverage component)
    {
        json.WriteStartObject();
        json.WriteString("component", component.Component.Id);
        json.WriteString("status", CoverageWords.Of(component.Status));
        json.WriteString("address", CoverageWords.Address(site, component.Place));
        json.WriteEndObject();
    }
}
