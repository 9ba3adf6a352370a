using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Output;

/// <summary>A file of the finished site.</summary>
/// <param name="Path">Its path below the root.</param>
/// <param name="Bytes">Its size in bytes.</param>
/// <param name="Sha256">The SHA-256 of its bytes, lower-case hexadecimal.</param>
public sealed record ManifestEntry(string Path, long Bytes, string Sha256)
{
    /// <summary>When the page it belongs to was first published, and when it last changed; null for files of no page, or if nobody knows.</summary>
    public PageDays? Days { get; init; }

    /// <summary>Whether it is kept of an earlier release for pages that are still open in browsers.</summary>
    public bool Kept { get; init; }
}

/// <summary><c>manifest.json</c>: every file of the site but itself, so that anybody can prove that a copy is whole.</summary>
public static class Manifest
{
    /// <summary>Where it lies.</summary>
    public const string Path = "manifest.json";

    private const string Schema = "itasite-manifest/1";

    /// <summary>Writes it; the order in which the entries come makes no difference.</summary>
    public static void Write(IEnumerable<ManifestEntry> entries, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteStartArray("files");
            foreach (var entry in entries.Where(entry => entry.Path is not Path).OrderBy(entry => entry.Path, StringComparer.Ordinal))
            {
                json.WriteStartObject();
                json.WriteString("path", entry.Path);
                json.WriteNumber("bytes", entry.Bytes);
                json.WriteString("sha256", entry.Sha256);
                WriteMore(entry, json);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">It is no manifest of this version.</exception>
    public static ImmutableArray<ManifestEntry> Read(Stream stream)
    {
        using var document = JsonDocument.Parse(stream);
        try
        {
            return document.RootElement.GetProperty("schema").GetString() is Schema
                ? [.. document.RootElement.GetProperty("files").EnumerateArray().Select(EntryOf)]
                : throw new JsonException("The file is no manifest of the version " + Schema + ".");
        }
        catch (Exception odd) when (odd is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new JsonException("The file is no manifest of the version " + Schema + ".", odd);
        }
    }

    private static void WriteMore(ManifestEntry entry, Utf8JsonWriter json)
    {
        if (entry.Days?.Published is { } published)
        {
            json.WriteString("published", ThaiDate.Iso(published));
        }

        if (entry.Days?.Changed is { } changed)
        {
            json.WriteString("changed", ThaiDate.Iso(changed));
        }

        if (entry.Kept)
        {
            json.WriteBoolean("kept", true);
        }
    }

    private static ManifestEntry EntryOf(JsonElement entry)
    {
        var (published, changed) = (DayOf(entry, "published"), DayOf(entry, "changed"));
        return new(
            entry.GetProperty("path").GetString() ?? throw new FormatException(),
            entry.GetProperty("bytes").GetInt64(),
            entry.GetProperty("sha256").GetString() ?? throw new FormatException())
        {
            Days = published is null && changed is null ? null : new PageDays(published, changed),
            Kept = entry.TryGetProperty("kept", out var kept) && kept.GetBoolean(),
        };
    }

    private static DateOnly? DayOf(JsonElement entry, string key) => entry.TryGetProperty(key, out var day)
        ? DateOnly.ParseExact(day.GetString() ?? throw new FormatException(), "yyyy-MM-dd", CultureInfo.InvariantCulture)
        : null;
}
