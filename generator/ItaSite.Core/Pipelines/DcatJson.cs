using System.Collections.Immutable;
using System.Text.Json;
using ItaSite.Core.Content;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Pipelines;

/// <summary><c>catalog.jsonld</c>: all tables of the site as a DCAT 3 catalogue, which CKAN and catalogues of open data collect.</summary>
internal static class DcatJson
{
    private static readonly (string Prefix, string Address)[] Words =
    [
        ("dcat", "http://www.w3.org/ns/dcat#"),
        ("dct", "http://purl.org/dc/terms/"),
        ("foaf", "http://xmlns.com/foaf/0.1/"),
        ("spdx", "http://spdx.org/rdf/terms#"),
        ("vcard", "http://www.w3.org/2006/vcard/ns#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];

    public static void Write(Site site, ImmutableArray<DescribedTable> tables, Stream stream) =>
        JsonText.Write(stream, json =>
        {
            json.WriteStartObject("@context");
            foreach (var (prefix, address) in Words)
            {
                json.WriteString(prefix, address);
            }

            json.WriteEndObject();
            json.WriteString("@id", PublicUrl.Of(site.Settings, MadePages.Catalog));
            json.WriteString("@type", "dcat:Catalog");
            Text(json, "dct:title", "th", $"ข้อมูลเปิดของ{site.Agency.Name.Thai}");
            WritePublisher(json, site);
            Reference(json, "dct:license", site.Settings.Licence.Url);
            Reference(json, "foaf:homepage", site.Settings.BaseUrl);
            json.WriteStartArray("dcat:dataset");
            foreach (var table in tables)
            {
                WriteTable(json, site, table);
            }

            json.WriteEndArray();
        });

    private static void WriteTable(Utf8JsonWriter json, Site site, DescribedTable table)
    {
        json.WriteStartObject();
        json.WriteString("@id", table.Address);
        json.WriteString("@type", "dcat:Dataset");
        json.WriteString("dct:identifier", table.Id);
        Text(json, "dct:title", "th", table.Title.Thai);
        Text(json, "dct:description", "th", table.Description.Thai);
        json.Strings("dcat:keyword", table.Keywords);
        Day(json, "dct:issued", table.Published);
        Day(json, "dct:modified", table.Changed);
        WritePeriod(json, table.Period);
        Reference(json, "dct:license", table.Licence.Url);
        Reference(json, "dcat:landingPage", table.Address);
        WritePublisher(json, site);
        WriteContact(json, table);
        json.WriteStartArray("dcat:distribution");
        foreach (var file in table.Files)
        {
            WriteDownload(json, site, table, file);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDownload(Utf8JsonWriter json, Site site, DescribedTable table, DescribedFile file)
    {
        json.WriteStartObject();
        json.WriteString("@id", site.Settings.BaseUrl + file.Path);
        json.WriteString("@type", "dcat:Distribution");
        Reference(json, "dcat:downloadURL", site.Settings.BaseUrl + file.Path);
        Reference(json, "dcat:accessURL", table.Address);
        Reference(json, "dcat:mediaType", "https://www.iana.org/assignments/media-types/" + file.MediaType);
        Reference(json, "dct:license", table.Licence.Url);
        json.WriteNumber("dcat:byteSize", file.Bytes);
        json.WriteStartObject("spdx:checksum");
        Reference(json, "spdx:algorithm", "http://spdx.org/rdf/terms#checksumAlgorithm_sha256");
        json.WriteString("spdx:checksumValue", file.Sha256);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WritePublisher(Utf8JsonWriter json, Site site)
    {
        json.WriteStartObject("dct:publisher");
        json.WriteString("@id", site.Settings.BaseUrl);
        json.WriteString("@type", "foaf:Organization");
        Text(json, "foaf:name", "th", site.Agency.Name.Thai);
        json.WriteEndObject();
    }

    private static void WriteContact(Utf8JsonWriter json, DescribedTable table)
    {
        json.WriteStartObject("dcat:contactPoint");
        json.WriteString("@type", "vcard:Organization");
        json.WriteString("vcard:fn", (table.Unit?.Name ?? table.Site.Agency.Name).Thai);
        Reference(json, "vcard:hasEmail", "mailto:" + (table.Unit?.Email ?? table.Site.Agency.Email));
        json.WriteEndObject();
    }

    private static void WritePeriod(Utf8JsonWriter json, Period? period)
    {
        if (period is not { } days)
        {
            return;
        }

        json.WriteStartObject("dct:temporal");
        json.WriteString("@type", "dct:PeriodOfTime");
        Day(json, "dcat:startDate", days.First);
        Day(json, "dcat:endDate", days.Last);
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string language, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("@language", language);
        json.WriteString("@value", text);
        json.WriteEndObject();
    }

    private static void Reference(Utf8JsonWriter json, string name, string address)
    {
        json.WriteStartObject(name);
        json.WriteString("@id", address);
        json.WriteEndObject();
    }

    private static void Day(Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is not { } written)
        {
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("@type", "xsd:date");
        json.WriteString("@value", ThaiDate.Iso(written));
        json.WriteEndObject();
    }
}
