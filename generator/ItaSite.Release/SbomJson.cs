using System.Text.Encodings.Web;
using System.Text.Json;

namespace ItaSite.Release;

/// <summary>Writes a list of parts in the form of CycloneDX 1.6. It holds no moment and no number made at random: the same lock files give the same bytes.</summary>
internal static class SbomJson
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(SbomSources sources, Stream stream)
    {
        var parts = LockFiles.Parts(sources);
        var program = $"pkg:nuget/ItaSite@{sources.Version}";
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json");
            json.WriteString("bomFormat", "CycloneDX");
            json.WriteString("specVersion", "1.6");
            json.WriteNumber("version", 1);
            WriteProgram(json, program, sources.Version);
            WriteParts(json, parts);
            WriteNeeds(json, program, parts);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteProgram(Utf8JsonWriter json, string program, string version)
    {
        json.WriteStartObject("metadata");
        json.WriteStartObject("component");
        json.WriteString("type", "application");
        json.WriteString("bom-ref", program);
        json.WriteString("name", "ItaSite");
        json.WriteString("version", version);
        WriteLicence(json, new Licence("MIT", null));
        json.WriteString("purl", program);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter json, IReadOnlyList<Part> parts)
    {
        json.WriteStartArray("components");
        foreach (var part in parts)
        {
            json.WriteStartObject();
            json.WriteString("type", part.Sha512 is null ? "framework" : "library");
            json.WriteString("bom-ref", part.Address);
            json.WriteString("name", part.Name);
            json.WriteString("version", part.Version);
            json.WriteString("scope", part.IsInProgram ? "required" : "excluded");
            WriteHash(json, part.Sha512);
            WriteLicence(json, part.Licence);
            json.WriteString("purl", part.Address);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteHash(Utf8JsonWriter json, string? sha512)
    {
        if (sha512 is null)
        {
            return;
        }

        json.WriteStartArray("hashes");
        json.WriteStartObject();
        json.WriteString("alg", "SHA-512");
        json.WriteString("content", sha512);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteLicence(Utf8JsonWriter json, Licence licence)
    {
        if (licence is { Expression: null, Remark: null })
        {
            return;
        }

        json.WriteStartArray("licenses");
        json.WriteStartObject();
        if (licence.Expression is { } expression)
        {
            json.WriteString("expression", expression);
        }
        else
        {
            json.WriteStartObject("license");
            json.WriteString("name", licence.Remark);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteNeeds(Utf8JsonWriter json, string program, IReadOnlyList<Part> parts)
    {
        json.WriteStartArray("dependencies");
        WriteNeeds(json, program, parts.Where(part => part.IsInProgram).Select(part => part.Address));
        foreach (var part in parts)
        {
            WriteNeeds(json, part.Address, part.Needs);
        }

        json.WriteEndArray();
    }

    private static void WriteNeeds(Utf8JsonWriter json, string address, IEnumerable<string> needs)
    {
        json.WriteStartObject();
        json.WriteString("ref", address);
        json.WriteStartArray("dependsOn");
        foreach (var need in needs)
        {
            json.WriteStringValue(need);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
