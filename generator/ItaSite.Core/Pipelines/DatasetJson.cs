using System.Text.Json;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Rendering;

namespace ItaSite.Core.Pipelines;

/// <summary>A table as JSON: <c>meta</c> says what it is, <c>records</c> holds its rows. A declaration that there was nothing to report is said in so many words.</summary>
internal static class DatasetJson
{
    /// <summary>The version of the shape; it grows when a member changes its meaning or goes.</summary>
    private const string Schema = "itasite-dataset/1";

    /// <summary>Writes the file of a table that stands on a page.</summary>
    public static void Write(Site site, Page page, Dataset dataset, Stream stream) =>
        JsonText.Write(stream, json =>
        {
            json.WriteStartObject("meta");
            WriteMeta(json, site, page, dataset);
            json.WriteEndObject();
            json.WriteStartArray("records");
            foreach (var row in dataset.Rows)
            {
                WriteRecord(json, dataset.Type, row);
            }

            json.WriteEndArray();
        });

    private static void WriteMeta(Utf8JsonWriter json, Site site, Page page, Dataset dataset)
    {
        json.WriteString("schema", Schema);
        json.WriteString("name", dataset.Name);
        json.WriteString("type", dataset.Type.Id);
        json.Bilingual("title", DatasetText.Title(dataset));
        json.Bilingual("description", DatasetText.Sentence(dataset));
        json.Bilingual("agency", site.Agency.Name);
        json.WriteString("page", PublicUrl.Of(site.Settings, page.Permalink));
        json.Period("period", DatasetText.PeriodOf(dataset));
        json.Day("published", page.FrontMatter.Publication.Published?.Value);
        json.Day("updated", page.FrontMatter.Publication.Updated?.Value);
        json.WriteBoolean("nothing_to_report", dataset.SaysNone);
        json.WriteString("note", dataset.Note?.Value);
        WriteLicence(json, dataset.Licence ?? site.Settings.Licence);
        json.WriteStartArray("fields");
        foreach (var field in dataset.Type.Fields)
        {
            WriteField(json, field);
        }

        json.WriteEndArray();
    }

    private static void WriteLicence(Utf8JsonWriter json, Licence licence)
    {
        json.WriteStartObject("licence");
        json.WriteString("id", licence.Id);
        json.Bilingual("title", licence.Title);
        json.WriteString("url", licence.Url);
        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, DatasetField field)
    {
        json.WriteStartObject();
        json.WriteString("id", field.Id);
        json.Bilingual("title", field.Title);
        json.WriteString("kind", Word(field.Kind));
        json.Bilingual("unit", field.Unit);
        WriteChoices(json, field);
        json.WriteEndObject();
    }

    /// <summary>The words that stand in the records for longer texts.</summary>
    private static void WriteChoices(Utf8JsonWriter json, DatasetField field)
    {
        json.WriteStartObject("words");
        foreach (var choice in field.None is { } none ? field.Choices.Where(one => one.Id != none.Id).Append(none) : field.Choices)
        {
            json.Bilingual(choice.Id, choice.Text);
        }

        json.WriteEndObject();
    }

    private static void WriteRecord(Utf8JsonWriter json, DatasetType type, DataRow row)
    {
        json.WriteStartObject();
        for (var index = 0; index < type.Fields.Length; index++)
        {
            json.WritePropertyName(type.Fields[index].Id);
            WriteValue(json, row.Cells[index].Value);
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, CellValue? value)
    {
        switch (value)
        {
            case CellValue.OfNumber number:
                json.WriteNumberValue(number.Number);
                break;
            case CellValue.OfYear year:
                json.WriteNumberValue(year.Year.BuddhistYear);
                break;
            case CellValue.OfFlag flag:
                json.WriteBooleanValue(flag.Flag);
                break;
            default:
                json.WriteStringValue(DatasetDownloads.DataValue(value));
                break;
        }
    }

    private static string Word(FieldKind kind) => kind switch
    {
        FieldKind.WholeNumber => "integer",
        FieldKind.DecimalNumber => "decimal",
        FieldKind.ProjectNumber => "project_number",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
