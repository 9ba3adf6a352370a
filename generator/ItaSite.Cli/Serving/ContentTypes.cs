using ItaSite.Core.Output;

namespace ItaSite.Cli.Serving;

/// <summary>The media types of the files of a site, by the ending of the name.</summary>
internal static class ContentTypes
{
    public const string Html = "text/html; charset=utf-8";
    public const string Script = "text/javascript; charset=utf-8";

    public static string Of(string path) => MediaTypes.Of(path);
}
