using ItaSite.Core.Content;

namespace ItaSite.Core.Pipelines;

/// <summary>Absolute addresses, for files that are read away from the site.</summary>
internal static class PublicUrl
{
    /// <summary>The public address of something on the site.</summary>
    public static string Of(SiteSettings settings, Permalink permalink) => settings.BaseUrl + permalink.Value;
}
