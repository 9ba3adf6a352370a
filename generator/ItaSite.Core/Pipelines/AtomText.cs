using System.Xml;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Pipelines;

/// <summary>A feed as Atom (RFC 4287).</summary>
internal static class AtomText
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Atom demands a day even of a feed in which nothing stands; one that never changes, so that the file does not either.</summary>
    private static readonly DateOnly NothingYet = new(1970, 1, 1);

    public static void Write(Site site, FeedOfPart feed, Stream stream) =>
        XmlText.Write(stream, "feed", Atom, xml =>
        {
            var language = site.Settings.Language;
            var entries = feed.Entries();
            xml.WriteAttributeString("xml", "lang", null, language is Language.Thai ? "th" : "en");
            xml.Element("title", feed.Title);
            xml.Element("id", PublicUrl.Of(site.Settings, feed.Part));
            xml.Element("updated", DescribedTable.Moment(entries.IsEmpty ? site.LastEvent ?? NothingYet : entries[0].Changed));
            Link(xml, "self", PublicUrl.Of(site.Settings, MadePages.FeedOf(feed.Part)));
            Link(xml, "alternate", PublicUrl.Of(site.Settings, feed.Part));
            xml.WriteStartElement("author");
            xml.Element("name", site.Agency.Name.In(language));
            xml.WriteEndElement();
            foreach (var entry in entries)
            {
                WriteEntry(xml, site, entry);
            }
        });

    private static void WriteEntry(XmlWriter xml, Site site, FeedEntry entry)
    {
        xml.WriteStartElement("entry");
        xml.Element("title", entry.Title);
        xml.Element("id", entry.TagUri(site));
        xml.Element("updated", DescribedTable.Moment(entry.Changed));
        Link(xml, "alternate", PublicUrl.Of(site.Settings, entry.Page.Permalink));
        if (entry.Summary is { } summary)
        {
            xml.Element("summary", summary);
        }

        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}
