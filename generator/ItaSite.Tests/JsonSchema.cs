using System.Text.Json;
using System.Text.RegularExpressions;

namespace ItaSite.Tests;

/// <summary>Compares a JSON document with a schema, in the keywords that our schemas use. Any other keyword fails, so that none is silently passed over.</summary>
internal static class JsonSchema
{
    private static readonly HashSet<string> Remarks = new(StringComparer.Ordinal) { "$schema", "$id", "$defs", "title", "description" };

    /// <summary>Where the document does not keep the schema; empty if it does.</summary>
    public static List<string> Faults(JsonElement schema, JsonElement document) => [.. Faults(schema, schema, document, "$")];

    private static IEnumerable<string> Faults(JsonElement root, JsonElement schema, JsonElement value, string place) =>
        schema.EnumerateObject()
            .Where(keyword => !Remarks.Contains(keyword.Name))
            .SelectMany(keyword => Of(root, schema, keyword, value, place));

    private static IEnumerable<string> Of(JsonElement root, JsonElement schema, JsonProperty keyword, JsonElement value, string place) => keyword.Name switch
    {
        "$ref" => Faults(root, Resolved(root, keyword.Value), value, place),
        "type" => Demand(IsOfType(value, keyword.Value.GetString()), $"{place}: not of type {keyword.Value}"),
        "const" => Demand(JsonElement.DeepEquals(keyword.Value, value), $"{place}: not {keyword.Value}"),
        "enum" => Demand(keyword.Value.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)), $"{place}: '{value}' is not one of {keyword.Value}"),
        "pattern" => Demand(Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!, RegexOptions.NonBacktracking), $"{place}: '{value}' does not fit {keyword.Value}"), // strings, as type says
        "minimum" => Demand(value.ValueKind is not JsonValueKind.Number || value.GetInt64() >= keyword.Value.GetInt64(), $"{place}: {value} is less than {keyword.Value}"),
        "anyOf" => Demand(keyword.Value.EnumerateArray().Any(one => !Faults(root, one, value, place).Any()), $"{place}: fits none of {keyword.Value}"),
        "required" => keyword.Value.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{place}: lacks {name}"), // names
        "additionalProperties" => value.EnumerateObject().Where(member => !schema.GetProperty("properties").TryGetProperty(member.Name, out _)).Select(member => $"{place}: has {member.Name}"),
        "properties" => keyword.Value.EnumerateObject().SelectMany(member =>
            value.TryGetProperty(member.Name, out var inner) ? Faults(root, member.Value, inner, $"{place}.{member.Name}") : []),
        "items" => value.EnumerateArray().SelectMany((one, index) => Faults(root, keyword.Value, one, $"{place}[{index}]")),
        _ => throw new NotSupportedException($"the keyword '{keyword.Name}' of {place}"),
    };

    private static IEnumerable<string> Demand(bool holds, string fault) => holds ? [] : [fault];

    private static JsonElement Resolved(JsonElement root, JsonElement reference) =>
        reference.GetString()!.Split('/').Skip(1).Aggregate(root, (place, name) => place.GetProperty(name)); // a reference is a text

    private static bool IsOfType(JsonElement value, string? type) => type switch
    {
        "object" => value.ValueKind is JsonValueKind.Object,
        "array" => value.ValueKind is JsonValueKind.Array,
        "string" => value.ValueKind is JsonValueKind.String,
        "integer" => value.ValueKind is JsonValueKind.Number && value.TryGetInt64(out _),
        "null" => value.ValueKind is JsonValueKind.Null,
        _ => throw new NotSupportedException($"the type '{type}'"),
    };
}
