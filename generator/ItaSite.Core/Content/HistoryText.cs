using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ItaSite.Core.Content;

/// <summary>
/// The history of an item: a line of JSON for each change since it was public, the oldest first. Each line holds the SHA-256 of the line before it, so
/// that none can be changed or taken out without changing all that follow. Lines are only ever added.
/// </summary>
public static class HistoryText
{
    private const string Moment = "yyyy-MM-dd'T'HH:mm:sszzz";

    /// <summary>What stands for the line before the first one.</summary>
    private static readonly string Beginning = new('0', 64);

    /// <summary>The lines of a history file, without their ends; a last line that has none is one of them.</summary>
    public static ImmutableArray<string> Lines(string text) => [.. text.TrimEnd('\n').Split('\n').Where(line => line.Length > 0 || text.Length > 1)];

    /// <summary>The history of some changes.</summary>
    /// <param name="item">The item, such as <c>2567/o24</c>.</param>
    /// <param name="changes">The changes in the order in which they are recorded.</param>
    public static ImmutableArray<string> Of(string item, IEnumerable<Commit> changes)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var before = Beginning;
        foreach (var change in changes)
        {
            lines.Add(Line(item, change, lines.Count + 1, before));
            before = HashOf(lines[^1]);
        }

        return lines.ToImmutable();
    }

    /// <summary>The lines as they stand in a file.</summary>
    public static string Joined(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));

    /// <summary>The one-based number of the first line that is not as it would be written after the line before it; null if all are.</summary>
    public static int? FirstBreak(string item, ImmutableArray<string> lines)
    {
        var before = Beginning;
        for (var index = 0; index < lines.Length; index++)
        {
            if (ChangeOf(lines[index]) is not { } change || lines[index] != Line(item, change, index + 1, before))
            {
                return index + 1;
            }

            before = HashOf(lines[index]);
        }

        return null;
    }

    /// <summary>The id of the commit of a line; null if it is no line of a history.</summary>
    public static string? CommitOf(string line) => Read(line, "commit");

    /// <summary>The lines up to a day; what follows the first later one is left out with it.</summary>
    public static ImmutableArray<string> Until(ImmutableArray<string> lines, DateOnly day) => [.. lines.TakeWhile(line => ChangeOf(line) is { } change && change.Day <= day)];

    /// <summary>The change that a line tells of; null if it is no line of a history.</summary>
    private static Commit? ChangeOf(string line) =>
        CommitOf(line) is { Length: 40 or 64 } id
        && id.All(char.IsAsciiHexDigitLower)
        && DateTimeOffset.TryParseExact(Read(line, "at"), Moment, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
            ? new Commit(id, at)
            : null;

    private static string Line(string item, Commit change, int number, string before)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("item", item);
            json.WriteNumber("number", number);
            json.WriteString("at", change.At.ToString(Moment, CultureInfo.InvariantCulture));
            json.WriteString("event", number is 1 ? "published" : "changed");
            json.WriteString("commit", change.Id);
            json.WriteString("previous", before);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static string HashOf(string line) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(line)));

    private static string? Read(string line, string key)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty(key, out var value) && value.ValueKind is JsonValueKind.String
                ? value.GetString()
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
