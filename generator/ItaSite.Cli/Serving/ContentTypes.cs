namespace ItaSite.Cli.Serving;

/// <summary>The media types of the files of a site, by the ending of the name.</summary>
internal static class ContentTypes
{
    public const string Html = "text/html; charset=utf-8";
    public const string Json = "application/json; charset=utf-8";
    public const string Script = "text/javascript; charset=utf-8";

    public static string Of(string path) => Path.GetExtension(path) switch
    {
        ".html" => Html,
        ".css" => "text/css; charset=utf-8",
        ".js" or ".mjs" => Script,
        ".json" => Json,
        ".xml" => "application/xml; charset=utf-8",
        ".txt" => "text/plain; charset=utf-8",
        ".csv" => "text/csv; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".gif" => "image/gif",
        ".webp" => "image/webp",
        ".ico" => "image/x-icon",
        ".woff2" => "font/woff2",
        ".woff" => "font/woff",
        ".pdf" => "application/pdf",
        ".zip" => "application/zip",
        ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".webmanifest" => "application/manifest+json",
        _ => "application/octet-stream",
    };
}
