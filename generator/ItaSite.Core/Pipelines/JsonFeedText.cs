using System.Text.Json;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Pipelines;

/// <summary>A feed as JSON Feed 1.1 (jsonfeed.org).</summary>
internal static class JsonFeedText
{
    public static void Write(Site site, FeedOfPart feed, Stream stream) =>
        JsonText.Write(stream, json =>
        {
            var language = site.Settings.Language;
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", feed.Title);
            json.WriteString("home_page_url", PublicUrl.Of(site.Settings, feed.Part));
            json.WriteString("feed_url", PublicUrl.Of(site.Settings, MadePages.JsonFeedOf(feed.Part)));
            json.WriteString("language", language is Language.Thai ? "th" : "en");
            json.WriteStartArray("authors");
            json.WriteStartObject();
            json.WriteString("name", site.Agency.Name.In(language));
            json.WriteString("url", site.Settings.BaseUrl);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteStartArray("items");
            foreach (var entry in feed.Entries())
            {
                WriteEntry(json, site, entry);
            }

            json.WriteEndArray();
        });

    /// <summary>An item must have content; where a page has no summary, that is its title.</summary>
    private static void WriteEntry(Utf8JsonWriter json, Site site, FeedEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.TagUri(site));
        json.WriteString("url", PublicUrl.Of(site.Settings, entry.Page.Permalink));
        json.WriteString("title", entry.Title);
        json.WriteString("content_text", entry.Summary ?? entry.Title);
        json.WriteString("date_modified", DescribedTable.Moment(entry.Changed));
        json.WriteEndObject();
    }
}
