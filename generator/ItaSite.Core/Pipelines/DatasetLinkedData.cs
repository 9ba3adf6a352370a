using System.Collections.Immutable;
using System.Text.Json;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Pipelines;

/// <summary>The tables of a page as schema.org Datasets in JSON-LD, in a file of its own, for the site's pages hold no scripts.</summary>
internal static class DatasetLinkedData
{
    public static void Write(Site site, ImmutableArray<DescribedTable> tables, Stream stream) =>
        JsonText.Write(stream, json =>
        {
            json.WriteString("@context", "https://schema.org/");
            json.WriteStartArray("@graph");
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
        json.WriteString("@type", "Dataset");
        json.WriteString("@id", table.Address);
        json.WriteString("identifier", table.Id);
        json.WriteString("name", table.Title.In(language));
        json.WriteString("description", $"{table.Title.In(language)} {table.Description.In(language)}");
        json.WriteString("url", table.Address);
        json.WriteString("license", table.Licence.Url);
        json.WriteString("inLanguage", language is Language.Thai ? "th" : "en");
        json.WriteBoolean("isAccessibleForFree", true);
        json.Strings("keywords", table.Keywords);
        json.TextIfAny("temporalCoverage", table.Period?.ToString());
        json.DayIfAny("datePublished", table.Published);
        json.DayIfAny("dateModified", table.Changed);
        json.WriteStartObject("creator");
        json.WriteString("@type", "GovernmentOrganization");
        json.WriteString("name", site.Agency.Name.In(language));
        json.WriteString("url", site.Settings.BaseUrl);
        json.WriteString("email", site.Agency.Email);
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
        json.WriteString("@type", "DataDownload");
        json.WriteString("contentUrl", site.Settings.BaseUrl + file.Path);
        json.WriteString("encodingFormat", file.MediaType);
        json.WriteString("contentSize", FormattableString.Invariant($"{file.Bytes} B"));
        json.WriteString("sha256", file.Sha256);
        json.WriteEndObject();
    }
}
