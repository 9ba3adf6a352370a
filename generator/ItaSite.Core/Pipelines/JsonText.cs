using System.Text.Encodings.Web;
using System.Text.Json;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Pipelines;

/// <summary>Writes JSON files: UTF-8 without a byte order mark, Thai letters readable, indented by two blanks.</summary>
internal static class JsonText
{
    /// <remarks>The relaxed encoder leaves Thai and '&lt;' as they are, which is right in a file and would be wrong inside HTML.</remarks>
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes one object into a stream.</summary>
    public static void Write(Stream stream, Action<Utf8JsonWriter> members) => Write(stream, Options, members);

    /// <summary>The same without line breaks and blanks, for long files that only programs read.</summary>
    public static void WriteDense(Stream stream, Action<Utf8JsonWriter> members) => Write(stream, Options with { Indented = false }, members);

    private static void Write(Stream stream, JsonWriterOptions options, Action<Utf8JsonWriter> members)
    {
        using (var json = new Utf8JsonWriter(stream, options))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    /// <summary>A text in both languages, or null.</summary>
    public static void Bilingual(this Utf8JsonWriter json, string name, Bilingual? text)
    {
        if (text is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("th", text.Thai);
        json.WriteString("en", text.English);
        json.WriteEndObject();
    }

    /// <summary>A period as its first and last day, or null.</summary>
    public static void Period(this Utf8JsonWriter json, string name, Period? period)
    {
        if (period is not { } days)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("from", ThaiDate.Iso(days.First));
        json.WriteString("to", ThaiDate.Iso(days.Last));
        json.WriteEndObject();
    }

    /// <summary>A day as an ISO date, or null.</summary>
    public static void Day(this Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is { } written)
        {
            json.WriteString(name, ThaiDate.Iso(written));
            return;
        }

        json.WriteNull(name);
    }

    /// <summary>A list of texts.</summary>
    public static void Strings(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>A day as an ISO date; nothing if there is none, for formats that know no null.</summary>
    public static void DayIfAny(this Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is { } written)
        {
            json.WriteString(name, ThaiDate.Iso(written));
        }
    }

    /// <summary>A text; nothing if there is none.</summary>
    public static void TextIfAny(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }
}
