using System.Text.Json;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;

namespace ItaSite.Core.Pipelines;

/// <summary>The coverage of a year as JSON; <c>generator/docs/oit-json.md</c> describes it.</summary>
internal static class CoverageJson
{
    /// <summary>The version of the shape; it grows when a member changes its meaning or goes.</summary>
    private const string Schema = "itasite-coverage/1";

    public static void Write(Site site, YearCoverage year, Stream stream) =>
        JsonText.Write(stream, json =>
        {
            json.WriteString("schema", Schema);
            json.WriteNumber("fiscal_year", year.Catalog.Year.BuddhistYear);
            json.Day("as_of", site.LastEvent);
            json.Bilingual("agency", site.Agency.Name);
            json.Bilingual("form", year.Catalog.Title);
            json.Bilingual("caution", year.Catalog.Caution);
            json.WriteNumber("score", year.Score.Score.Rounded());
            json.WriteNumber("complete", year.Items.Count(item => item.Status is ItemStatus.Complete));
            json.WriteNumber("total", year.Items.Length);
            json.WriteStartArray("items");
            foreach (var item in year.Items)
            {
                WriteItem(json, site, item);
            }

            json.WriteEndArray();
        });

    private static void WriteItem(Utf8JsonWriter json, Site site, ItemCoverage item)
    {
        var page = item.Page?.Page;
        json.WriteStartObject();
        json.WriteString("code", item.Item.Code.Label);
        json.WriteString("topic", item.Item.Topic);
        json.Bilingual("title", item.Item.Title);
        json.WriteString("sub_indicator", item.Item.SubIndicator);
        json.WriteString("status", CoverageWords.Of(item.Status));
        json.Bilingual("reason", item.Reason);
        json.WriteNumber("cost", item.Cost.Rounded());
        json.WriteString("page", page is null ? null : PublicUrl.Of(site.Settings, page.Permalink));
        WriteUnit(json, site, page?.FrontMatter.Owner?.Value);
        json.Period("asked", item.Item.Period.Window(item.Item.Code.Year));
        json.Period("covers", item.Covers);
        json.Day("changed", CoverageWords.Changed(item));
        json.WriteStartArray("components");
        foreach (var component in item.Components)
        {
            WriteComponent(json, site, component);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteUnit(Utf8JsonWriter json, Site site, string? id)
    {
        json.WriteString("unit", id);
        json.Bilingual("unit_name", site.Settings.FindUnit(id)?.Name);
    }

    private static void WriteComponent(Utf8JsonWriter json, Site site, ComponentCoverage component)
    {
        json.WriteStartObject();
        json.WriteString("id", component.Component.Id);
        json.Bilingual("text", component.Component.Text);
        json.WriteString("status", CoverageWords.Of(component.Status));
        json.Bilingual("reason", component.Reason);
        json.WriteString("place", CoverageWords.Address(site, component.Place));
        json.Bilingual("place_name", component.Place?.Label);
        json.Period("covers", component.Covers);
        json.WriteEndObject();
    }
}
