using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Pipelines;

/// <summary><c>sitemap.xml</c>: all pages in each language, with the day of their last change where one is written, and with their addresses in the other languages; more than 50,000 are split (sitemaps.org).</summary>
internal sealed class Sitemap : IPipeline
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    private const int MostPagesInAFile = 50_000;

    public string Name => "sitemap";

    public IEnumerable<OutputFile> Run(SitePlan plan)
    {
        var site = plan.Checked.Covered.Site;
        return Files(site.Settings, PagesOf(site), MostPagesInAFile);
    }

    /// <summary>One file, or an index <c>sitemap.xml</c> with <c>sitemap-1.xml</c> and so on.</summary>
    internal IEnumerable<OutputFile> Files(SiteSettings settings, ImmutableArray<(Permalink Address, DateOnly? Changed)> pages, int most)
    {
        var mostHere = most / settings.Languages.Length;
        if (pages.Length <= mostHere)
        {
            return [new OutputFile("sitemap.xml", Name, stream => WritePages(settings, pages, stream))];
        }

        var parts = pages.Chunk(mostHere)
            .Select((part, index) => new OutputFile(
                string.Create(CultureInfo.InvariantCulture, $"sitemap-{index + 1}.xml"), Name, stream => WritePages(settings, part, stream)))
            .ToList();
        return parts.Prepend(new OutputFile("sitemap.xml", Name, stream => WriteIndex(settings, parts, stream)));
    }

    /// <summary>By address: the pages that the program makes, without a day, and the live pages of authors.</summary>
    private static ImmutableArray<(Permalink Address, DateOnly? Changed)> PagesOf(Site site)
    {
        var pages = new SortedDictionary<Permalink, DateOnly?>();
        foreach (var made in MadePages.Of(site).Where(address => address.IsPage))
        {
            pages[made] = null;
        }

        foreach (var page in site.AllPages.Where(page => page.IsLive))
        {
            var publication = page.FrontMatter.Publication;
            pages[page.Permalink] = publication.LastChange?.Value;
        }

        return [.. pages.Select(page => (page.Key, page.Value))];
    }

    private static void WritePages(SiteSettings settings, IEnumerable<(Permalink Address, DateOnly? Changed)> pages, Stream stream) =>
        XmlText.Write(stream, "urlset", Namespace, xml =>
        {
            if (settings.Languages.Length > 1)
            {
                xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
            }

            foreach (var (address, changed) in pages)
            {
                foreach (var language in settings.Languages)
                {
                    WritePage(xml, settings, settings.AddressIn(language, address), changed, address);
                }
            }
        });

    /// <summary>A page in a language, with itself in all; readers of any other language are sent to the main one.</summary>
    private static void WritePage(XmlWriter xml, SiteSettings settings, Permalink address, DateOnly? changed, Permalink main)
    {
        xml.WriteStartElement("url");
        xml.Element("loc", PublicUrl.Of(settings, address));
        if (changed is { } day)
        {
            xml.Element("lastmod", ThaiDate.Iso(day));
        }

        if (settings.Languages.Length > 1)
        {
            foreach (var language in settings.Languages)
            {
                WriteAlternate(xml, language.Code(), PublicUrl.Of(settings, settings.AddressIn(language, main)));
            }

            WriteAlternate(xml, "x-default", PublicUrl.Of(settings, main));
        }

        xml.WriteEndElement();
    }

    private static void WriteAlternate(XmlWriter xml, string language, string address)
    {
        xml.WriteStartElement("xhtml", "link", Xhtml);
        xml.WriteAttributeString("rel", "alternate");
        xml.WriteAttributeString("hreflang", language);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static void WriteIndex(SiteSettings settings, IEnumerable<OutputFile> parts, Stream stream) =>
        XmlText.Write(stream, "sitemapindex", Namespace, xml =>
        {
            foreach (var part in parts)
            {
                xml.WriteStartElement("sitemap");
                xml.Element("loc", settings.BaseUrl + part.Path);
                xml.WriteEndElement();
            }
        });
}
