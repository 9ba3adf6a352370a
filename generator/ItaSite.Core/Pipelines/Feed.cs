using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Pipelines;

/// <summary><c>feed.xml</c>: the newest news and the latest changes of item pages (Atom, RFC 4287).</summary>
internal sealed class Feed : IPipeline
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    private const int Newest = 50;

    public string Name => "feed";

    public IEnumerable<OutputFile> Run(SitePlan plan)
    {
        var site = plan.Checked.Covered.Site;
        return [new OutputFile(MadePages.Feed.Value, Name, stream => Write(site, EntriesOf(site), stream))];
    }

    /// <summary>The newest first; of one day by address. An item page without a date of publication or change does not appear.</summary>
    private static ImmutableArray<Entry> EntriesOf(Site site) =>
    [
        .. site.News.Where(post => post.Page.IsLive).Select(post => new Entry(post.Page, Title(post.Page), post.Date, Changed(post.Page) ?? post.Date))
            .Concat(site.Items.Where(item => item.Page.IsLive).SelectMany(item => EntryOf(site, item)))
            .OrderByDescending(entry => entry.Changed)
            .ThenBy(entry => entry.Page.Permalink)
            .Take(Newest),
    ];

    private static IEnumerable<Entry> EntryOf(Site site, ItemPage item) =>
        Changed(item.Page) is { } changed
            ? [new Entry(item.Page, $"{item.Code.Label} {ItemTitle(site, item)}", item.Code.Year.FirstDay, changed)]
            : [];

    private static DateOnly? Changed(Page page) =>
        (page.FrontMatter.Publication.Updated ?? page.FrontMatter.Publication.Published)?.Value;

    private static string Title(Page page) => page.FrontMatter.Title?.Value ?? page.Permalink.ToString();

    private static string ItemTitle(Site site, ItemPage item) =>
        item.Page.FrontMatter.Title?.Value
        ?? site.Library.Find(item.Code)?.Title.In(site.Settings.Language)
        ?? item.Page.Permalink.ToString();

    private static void Write(Site site, ImmutableArray<Entry> entries, Stream stream) =>
        XmlText.Write(stream, "feed", Atom, xml =>
        {
            var language = site.Settings.Language;
            xml.WriteAttributeString("xml", "lang", null, language is Language.Thai ? "th" : "en");
            xml.Element("title", site.Agency.Name.In(language));
            xml.Element("id", site.Settings.BaseUrl);
            xml.Element("updated", Moment(entries.IsEmpty ? site.Today : entries[0].Changed));
            Link(xml, "self", PublicUrl.Of(site.Settings, MadePages.Feed));
            Link(xml, "alternate", site.Settings.BaseUrl);
            xml.WriteStartElement("author");
            xml.Element("name", site.Agency.Name.In(language));
            xml.WriteEndElement();
            foreach (var entry in entries)
            {
                WriteEntry(xml, site, entry);
            }
        });

    private static void WriteEntry(XmlWriter xml, Site site, Entry entry)
    {
        xml.WriteStartElement("entry");
        xml.Element("title", entry.Title);
        xml.Element("id", TagUri(site, entry));
        xml.Element("updated", Moment(entry.Changed));
        Link(xml, "alternate", PublicUrl.Of(site.Settings, entry.Page.Permalink));
        if ((entry.Page.FrontMatter.Summary?.Value ?? entry.Page.Prose.Opening) is { } summary)
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

    /// <summary>RFC 4151: it stays the same when the page changes, or the site moves from http to https.</summary>
    private static string TagUri(Site site, Entry entry) =>
        $"tag:{new Uri(site.Settings.BaseUrl).IdnHost},{ThaiDate.Iso(entry.Since)}:{entry.Page.Permalink}";

    /// <summary>The beginning of a day in Bangkok.</summary>
    private static string Moment(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture) + "T00:00:00+07:00";

    /// <param name="Page">The page.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="Since">A day that never changes, for the id: the date of a post, the first day of an item's year.</param>
    /// <param name="Changed">When it last changed.</param>
    private sealed record Entry(Page Page, string Title, DateOnly Since, DateOnly Changed);
}
