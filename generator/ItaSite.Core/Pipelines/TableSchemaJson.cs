using System.Text.Json;
using ItaSite.Core.Catalogs;

namespace ItaSite.Core.Pipelines;

/// <summary>The columns of a CSV file as a Table Schema (Data Package v2).</summary>
internal static class TableSchemaJson
{
    private const string PeriodPattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}/[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    /// <summary>Writes the member <c>schema</c>.</summary>
    public static void Write(Utf8JsonWriter json, DatasetType type)
    {
        json.WriteStartObject("schema");
        json.WriteString("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
        json.WriteStartArray("fields");
        foreach (var field in type.Fields)
        {
            WriteField(json, field);
        }

        json.WriteEndArray();
        json.WriteStartArray("missingValues");
        json.WriteStringValue(string.Empty);
        json.WriteEndArray();
        WriteKey(json, type);
        json.WriteEndObject();
    }

    private static void WriteKey(Utf8JsonWriter json, DatasetType type)
    {
        if (type.Key.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("primaryKey");
        foreach (var key in type.Key)
        {
            json.WriteStringValue(key);
        }

        json.WriteEndArray();
    }

    private static void WriteField(Utf8JsonWriter json, DatasetField field)
    {
        json.WriteStartObject();
        json.WriteString("name", field.Id);
        json.WriteString("type", TypeOf(field.Kind));
        if (field.Kind is FieldKind.Email)
        {
            json.WriteString("format", "email");
        }

        json.WriteString("title", field.Title.Thai);
        json.WriteString("description", DescriptionOf(field));
        WriteNone(json, field);
        WriteConstraints(json, field);
        json.WriteEndObject();
    }

    /// <summary>The English title, the unit, and what the words of a choice mean.</summary>
    private static string DescriptionOf(DatasetField field)
    {
        var unit = field.Unit is { } one ? $" Unit: {one.English} ({one.Thai})." : string.Empty;
        var calendar = field.Kind is FieldKind.Year ? " A fiscal year of the Buddhist era; it ends on 30 September." : string.Empty;
        var period = field.Kind is FieldKind.Period ? " First and last day (ISO 8601)." : string.Empty;
        var words = string.Concat(field.Choices.Select(choice => $" {choice.Id}: {choice.Text.Thai} ({choice.Text.English})."));
        return $"{field.Title.English}.{unit}{calendar}{period}{words}";
    }

    /// <summary>The word that says that there is none stands in place of a value.</summary>
    private static void WriteNone(Utf8JsonWriter json, DatasetField field)
    {
        if (field.None is not { } none)
        {
            return;
        }

        json.WriteStartArray("missingValues");
        json.WriteStartObject();
        json.WriteString("value", none.Id);
        json.WriteString("label", $"{none.Text.Thai} ({none.Text.English})");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteConstraints(Utf8JsonWriter json, DatasetField field)
    {
        json.WriteStartObject("constraints");
        json.WriteBoolean("required", field.Required && field.None is null);
        WriteLimit(json, "minimum", field.Kind is FieldKind.Percent ? 0m : field.Min);
        WriteLimit(json, "maximum", field.Kind is FieldKind.Percent ? 100m : field.Max);
        if (field.Kind is FieldKind.Period or FieldKind.ProjectNumber)
        {
            json.WriteString("pattern", field.Kind is FieldKind.Period ? PeriodPattern : "^[0-9]{11}$");
        }

        if (!field.Choices.IsEmpty)
        {
            json.WriteStartArray("enum");
            foreach (var choice in field.Choices)
            {
                json.WriteStringValue(choice.Id);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteLimit(Utf8JsonWriter json, string name, decimal? limit)
    {
        if (limit is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    private static string TypeOf(FieldKind kind) => kind switch
    {
        FieldKind.WholeNumber or FieldKind.Year => "integer",
        FieldKind.DecimalNumber or FieldKind.Money or FieldKind.Percent => "number",
        FieldKind.Date => "date",
        FieldKind.Flag => "boolean",
        _ => "string",
    };
}
