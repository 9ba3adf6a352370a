using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Reporting;

/// <summary>The coverage for programs.</summary>
internal static class CoverageJson
{
    public static void Write(ImmutableArray<YearCoverage> years, TextWriter writer)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonReport.Readable))
        {
            json.WriteStartObject();
            json.WriteStartArray("years");
            foreach (var year in years)
            {
                WriteYear(year, json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        writer.WriteLine(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }

    private static void WriteYear(YearCoverage year, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("year", year.Catalog.Year.BuddhistYear);
        json.WriteNumber("items_total", year.Items.Length);
        json.WriteNumber("items_complete", year.Items.Count(item => item.Status is ItemStatus.Complete));
        json.WriteNumber("oit_score", year.Score.Score.Rounded());
        json.WriteNumber("points", year.Score.Points.Rounded());
        json.WriteStartArray("items");
        foreach (var item in year.Items)
        {
            WriteItem(item, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteItem(ItemCoverage item, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("code", item.Item.Code.Label);
        json.WriteString("topic", item.Item.Topic);
        WriteBoth("title", item.Item.Title, json);
        json.WriteString("status", CoverageTable.Word(item.Status).English);
        WriteBoth("reason", item.Reason, json);
        json.WriteNumber("cost", item.Cost.Rounded());
        json.WriteStartArray("missing");
        foreach (var component in CoverageTable.Open(item))
        {
            json.WriteStartObject();
            json.WriteString("id", component.Component.Id);
            WriteBoth("text", component.Component.Text, json);
            json.WriteString("status", component.Status.ToString().ToLower(CultureInfo.InvariantCulture));
            WriteBoth("reason", component.Reason, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteBoth(string name, Bilingual text, Utf8JsonWriter json)
    {
        json.WriteString(name + "_th", text.Thai);
        json.WriteString(name + "_en", text.English);
    }
}
