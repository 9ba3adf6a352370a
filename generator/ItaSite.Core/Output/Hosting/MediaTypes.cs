using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ItaSite.Core.Output;

/// <summary>What kind of file an ending stands for.</summary>
/// <param name="Ending">The ending without its dot, lower case.</param>
/// <param name="Name">The media type without parameters.</param>
/// <param name="IsText">Whether it is text, which is UTF-8 throughout.</param>
public sealed record MediaType(string Ending, string Name, bool IsText)
{
    /// <summary>As it stands in an answer.</summary>
    public string Full => IsText ? Name + "; charset=utf-8" : Name;
}

/// <summary>The kinds of the files of a site, by the ending of the name.</summary>
public static class MediaTypes
{
    /// <summary>What is none of them.</summary>
    public const string Unknown = "application/octet-stream";

    /// <summary>By ending.</summary>
    public static ImmutableArray<MediaType> All { get; } =
    [
        .. new MediaType[]
        {
            new("atom", "application/atom+xml", IsText: true),
            new("avif", "image/avif", IsText: false),
            new("css", "text/css", IsText: true),
            new("csv", "text/csv", IsText: true),
            new("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", IsText: false),
            new("gif", "image/gif", IsText: false),
            new("htm", "text/html", IsText: true),
            new("html", "text/html", IsText: true),
            new("ico", "image/x-icon", IsText: false),
            new("ics", "text/calendar", IsText: true),
            new("jpeg", "image/jpeg", IsText: false),
            new("jpg", "image/jpeg", IsText: false),
            new("js", "text/javascript", IsText: true),
            new("json", "application/json", IsText: true),
            new("jsonl", "application/jsonl", IsText: true),
            new("jsonld", "application/ld+json", IsText: true),
            new("md", "text/markdown", IsText: true),
            new("mjs", "text/javascript", IsText: true),
            new("mp4", "video/mp4", IsText: false),
            new("odt", "application/vnd.oasis.opendocument.text", IsText: false),
            new("ods", "application/vnd.oasis.opendocument.spreadsheet", IsText: false),
            new("pdf", "application/pdf", IsText: false),
            new("png", "image/png", IsText: false),
            new("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", IsText: false),
            new("sig", Unknown, IsText: false),
            new("svg", "image/svg+xml", IsText: true),
            new("txt", "text/plain", IsText: true),
            new("webmanifest", "application/manifest+json", IsText: true),
            new("webp", "image/webp", IsText: false),
            new("woff", "font/woff", IsText: false),
            new("woff2", "font/woff2", IsText: false),
            new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", IsText: false),
            new("xml", "application/xml", IsText: true),
            new("yaml", "application/yaml", IsText: true),
            new("zip", "application/zip", IsText: false),
        }.OrderBy(type => type.Ending, StringComparer.Ordinal),
    ];

    private static readonly FrozenDictionary<string, MediaType> ByEnding = All.ToFrozenDictionary(type => type.Ending, StringComparer.Ordinal);

    /// <summary>The kind of a file as it stands in an answer.</summary>
    public static string Of(string path) =>
        ByEnding.TryGetValue(path[(path.LastIndexOf('.') + 1)..], out var type) ? type.Full : Unknown;
}
