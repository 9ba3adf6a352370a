using System.Collections.Immutable;
using System.Text.Json;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Pipelines;

/// <summary><c>data.json</c>: all tables of the site in the form of the Project Open Data metadata schema 1.1, which many catalogues collect.</summary>
internal static class DataListJson
{
    private const string Schema = "https://project-open-data.cio.gov/v1.1/schema";

    public static void Write(Site site, ImmutableArray<DescribedTable> tables, Stream stream) =>
        JsonText.Write(stream, json =>
        {
            json.WriteString("conformsTo", Schema);
            json.WriteString("describedBy", Schema + "/catalog.json");
            json.WriteString("@type", "dcat:Catalog");
            json.WriteStartArray("dataset");
            foreach (var table in tables)
            {
                WriteTable(json, site, table);
            }

            json.WriteEndArray();
        });

    private static void WriteTable(Utf8JsonWriter json, Site site, DescribedTable table)
    {
        var language = site.Settings.Language;
        json.WriteStartObject();
        json.WriteString("@type", "dcat:Dataset");
        json.WriteString("identifier", table.Address);
        json.WriteString("title", table.Title.In(language));
        json.WriteString("description", table.Description.In(language));
        json.WriteString("accessLevel", "public");
        json.WriteString("landingPage", table.Address);
        json.WriteString("license", table.Licence.Url);
        json.Strings("keyword", table.Keywords);
        json.Strings("language", [language is Language.Thai ? "th" : "en"]);
        json.DayIfAny("issued", table.Published);
        json.DayIfAny("modified", table.Changed);
        json.TextIfAny("temporal", table.Period?.ToString());
        json.WriteStartObject("publisher");
        json.WriteString("@type", "org:Organization");
        json.WriteString("name", site.Agency.Name.In(language));
        json.WriteEndObject();
        json.WriteStartObject("contactPoint");
        json.WriteString("@type", "vcard:Contact");
        json.WriteString("fn", (table.Unit?.Name ?? site.Agency.Name).In(language));
        json.WriteString("hasEmail", "mailto:" + (table.Unit?.Email ?? site.Agency.Email));
        json.WriteEndObject();
        json.WriteStartArray("distribution");
        foreach (var file in table.Files)
        {
            WriteDownload(json, site, file);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDownload(Utf8JsonWriter json, Site site, DescribedFile file)
    {
        json.WriteStartObject();
        json.WriteString("@type", "dcat:Distribution");
        json.WriteString("downloadURL", site.Settings.BaseUrl + file.Path);
        json.WriteString("mediaType", file.MediaType);
        json.WriteString("format", file.Format.ToUpperInvariant());
        json.WriteEndObject();
    }
}
