using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using ItaSite.Core.Content;

namespace ItaSite.Cli.Disk;

/// <summary>What the worker says of a file.</summary>
/// <param name="Pages">How many pages it has, or null.</param>
/// <param name="Traits">What it noticed.</param>
/// <param name="Text">Its text; null if it has none that can be read.</param>
internal sealed record InspectionAnswer(int? Pages, ImmutableArray<AttachmentTrait> Traits, AttachmentText? Text)
{
    /// <summary>What was made of a picture, without its bytes; null if nothing was.</summary>
    public PreparedPicture? Picture { get; init; }

    /// <summary>An answer of one trait.</summary>
    public static InspectionAnswer Only(AttachmentTraitKind kind, string detail) => new(null, [new AttachmentTrait(kind, detail)], null);
}

/// <summary>Answers as one line of JSON.</summary>
internal static class InspectionJson
{
    public static string Write(InspectionAnswer answer)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            if (answer.Pages is { } pages)
            {
                json.WriteNumber("pages", pages);
            }

            WriteTraits(json, answer.Traits);
            if (answer.Text is { } text)
            {
                WriteText(json, text);
            }

            if (answer.Picture is { } picture)
            {
                WritePicture(json, picture);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <exception cref="JsonException">It is no answer.</exception>
    public static InspectionAnswer Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new InspectionAnswer(
            root.TryGetProperty("pages", out var pages) ? pages.GetInt32() : null,
            [.. root.GetProperty("traits").EnumerateArray().Select(TraitOf)],
            root.TryGetProperty("text", out var text) ? new AttachmentText([.. text.EnumerateArray().Select(PieceOf)], root.GetProperty("whole").GetBoolean()) : null)
        {
            Picture = root.TryGetProperty("picture", out var picture) ? PictureOf(picture) : null,
        };
    }

    private static void WritePicture(Utf8JsonWriter json, PreparedPicture picture)
    {
        json.WriteStartArray("picture");
        WriteFiles(json, [picture.Whole]);
        WriteFiles(json, picture.Fallbacks);
        WriteFiles(json, picture.Modern);
        json.WriteEndArray();
    }

    private static void WriteFiles(Utf8JsonWriter json, ImmutableArray<PictureFile> files)
    {
        json.WriteStartArray();
        foreach (var file in files)
        {
            json.WriteStartArray();
            json.WriteNumberValue(file.Width);
            json.WriteNumberValue(file.Height);
            json.WriteStringValue(file.Kind.ToString());
            json.WriteStringValue(file.Sha256);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static PreparedPicture PictureOf(JsonElement three) =>
        new(FilesOf(three[0]).Single(), FilesOf(three[1]), FilesOf(three[2]));

    private static ImmutableArray<PictureFile> FilesOf(JsonElement files) =>
    [
        .. files.EnumerateArray().Select(file => new PictureFile(
            file[0].GetInt32(),
            file[1].GetInt32(),
            Enum.TryParse<FileKind>(file[2].GetString(), out var kind) ? kind : throw new JsonException("kind"),
            file[3].GetString() is { Length: 64 } hash ? hash : throw new JsonException("hash"))),
    ];

    private static void WriteTraits(Utf8JsonWriter json, ImmutableArray<AttachmentTrait> traits)
    {
        json.WriteStartArray("traits");
        foreach (var trait in traits)
        {
            json.WriteStartArray();
            json.WriteStringValue(trait.Kind.ToString());
            json.WriteStringValue(Sound(trait.Detail));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, AttachmentText text)
    {
        json.WriteBoolean("whole", text.IsWhole);
        json.WriteStartArray("text");
        foreach (var piece in text.Pieces)
        {
            json.WriteStartArray();
            json.WriteStringValue(piece.Kind.ToString());
            json.WriteStringValue(Sound(piece.Place));
            json.WriteStringValue(Sound(piece.Text));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    /// <summary>A text without halves of letters, which JSON cannot carry.</summary>
    private static string Sound(string text) => text.IsNormalizedSurrogates() ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static bool IsNormalizedSurrogates(this string text) => text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0;

    private static AttachmentTrait TraitOf(JsonElement pair) => new(
        Enum.TryParse<AttachmentTraitKind>(pair[0].GetString(), out var kind) ? kind : throw new JsonException("trait"), pair[1].GetString() ?? string.Empty);

    private static TextPiece PieceOf(JsonElement three) => new(
        Enum.TryParse<TextPieceKind>(three[0].GetString(), out var kind) ? kind : throw new JsonException("piece"),
        three[1].GetString() ?? string.Empty,
        three[2].GetString() ?? string.Empty);
}
