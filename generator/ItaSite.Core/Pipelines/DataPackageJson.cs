using System.Collections.Immutable;
using System.Text.Json;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Pipelines;

/// <summary>Tables as a Data Package (datapackage.org, version 2). It holds no time of making: its dates are those of publication.</summary>
internal static class DataPackageJson
{
    private const string Profile = "https://datapackage.org/profiles/2.0/datapackage.json";

    /// <summary>The tables of a page; paths are relative to the page.</summary>
    public static void Write(Site site, Page page, ImmutableArray<DescribedTable> tables, Stream stream) =>
        JsonText.Write(stream, json =>
        {
            var title = page.FrontMatter.Title?.Value ?? string.Join(", ", tables.Select(table => table.Title.In(site.Settings.Language)));
            WriteHead(json, site, DescribedTable.NameOf(page.Permalink), title, PublicUrl.Of(site.Settings, page.Permalink));
            WriteDates(json, tables);
            WriteTables(json, tables, file => file.Name);
        });

    /// <summary>The tables of the site; paths are relative to its root.</summary>
    public static void Write(Site site, ImmutableArray<DescribedTable> tables, Stream stream) =>
        JsonText.WriteDense(stream, json =>
        {
            var title = new Bilingual($"ข้อมูลเปิดของ{site.Agency.Name.Thai}", $"Open data of {site.Agency.Name.English}").In(site.Settings.Language);
            WriteHead(json, site, new Uri(site.Settings.BaseUrl).Host.ToLowerInvariant(), title, site.Settings.BaseUrl);
            WriteDates(json, tables);
            WriteTables(json, tables, file => file.Path);
        });

    private static void WriteHead(Utf8JsonWriter json, Site site, string name, string title, string homepage)
    {
        json.WriteString("$schema", Profile);
        json.WriteString("name", name);
        json.WriteString("id", homepage);
        json.WriteString("title", title);
        json.WriteString("homepage", homepage);
        json.WriteStartArray("contributors");
        json.WriteStartObject();
        json.WriteString("title", site.Agency.Name.In(site.Settings.Language));
        json.WriteString("email", site.Agency.Email);
        json.WriteString("path", site.Settings.BaseUrl);
        json.WriteStartArray("roles");
        json.WriteStringValue("publisher");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("licenses");
        WriteLicence(json, site.Settings.Licence);
        json.WriteEndArray();
    }

    /// <summary>Created when the first of the tables was published; the version is the day of the last change. Neither is written if no page says its dates.</summary>
    private static void WriteDates(Utf8JsonWriter json, ImmutableArray<DescribedTable> tables)
    {
        if (tables.Select(table => table.Published).Min() is { } first)
        {
            json.WriteString("created", DescribedTable.Moment(first));
        }

        if (tables.Select(table => table.Changed).Max() is { } last)
        {
            json.Day("version", last);
        }
    }

    /// <summary>A package has at least one resource; a site without tables has none to describe, which it says by an empty list.</summary>
    private static void WriteTables(Utf8JsonWriter json, ImmutableArray<DescribedTable> tables, Func<DescribedFile, string> pathOf)
    {
        json.WriteStartArray("resources");
        foreach (var table in tables)
        {
            foreach (var file in table.Files)
            {
                WriteResource(json, table, file, pathOf(file));
            }
        }

        json.WriteEndArray();
    }

    private static void WriteResource(Utf8JsonWriter json, DescribedTable table, DescribedFile file, string path)
    {
        json.WriteStartObject();
        json.WriteString("name", $"{table.Id}-{file.Format}");
        json.WriteString("path", path);
        json.WriteString("title", table.Title.Thai);
        json.WriteString("description", $"{table.Title.English}. {table.Description.English}");
        json.WriteString("format", file.Format);
        json.WriteString("mediatype", file.MediaType);
        json.WriteNumber("bytes", file.Bytes);
        json.WriteString("hash", "sha256:" + file.Sha256);
        WriteSource(json, table);
        json.WriteStartArray("licenses");
        WriteLicence(json, table.Licence);
        json.WriteEndArray();
        if (file.Format is "csv")
        {
            WriteCsv(json, table);
        }

        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, DescribedTable table)
    {
        json.WriteStartArray("sources");
        json.WriteStartObject();
        json.WriteString("title", table.Page.FrontMatter.Publication.Source?.Value ?? (table.Unit?.Name ?? table.Site.Agency.Name).In(table.Site.Settings.Language));
        json.WriteString("path", table.Address);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteCsv(Utf8JsonWriter json, DescribedTable table)
    {
        json.WriteString("type", "table");
        json.WriteString("encoding", "utf-8");
        json.WriteStartObject("dialect");
        json.WriteString("$schema", "https://datapackage.org/profiles/2.0/tabledialect.json");
        json.WriteString("delimiter", ",");
        json.WriteString("lineTerminator", "\r\n");
        json.WriteBoolean("header", true);
        json.WriteEndObject();
        TableSchemaJson.Write(json, table.Dataset.Type);
    }

    private static void WriteLicence(Utf8JsonWriter json, Licence licence)
    {
        json.WriteStartObject();
        json.WriteString("name", licence.Id);
        json.WriteString("title", licence.Title.Thai);
        json.WriteString("path", licence.Url);
        json.WriteEndObject();
    }
}
