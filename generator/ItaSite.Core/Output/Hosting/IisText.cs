using System.Globalization;
using System.Text;
using System.Xml;

namespace ItaSite.Core.Output;

/// <summary>The settings of a site for IIS, which reads them from the folder of the site. Nothing in it needs a module that IIS does not come with.</summary>
public static class IisText
{
    /// <summary>Where it lies.</summary>
    public const string Path = "web.config";

    public static void Write(HostingPlan plan, Stream stream)
    {
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        xml.WriteStartElement("configuration");
        xml.WriteStartElement("system.webServer");
        Documents(plan, xml);
        Types(xml);
        Headers(xml);
        xml.WriteEndElement();
        Location(HashedAssets.Folder.TrimEnd('/'), xml, () => Cache("public, immutable", SiteHeaders.HashedAge, xml));
        foreach (var badge in plan.Badges)
        {
            Location(badge.Value, xml, () => Badge(xml));
        }

        foreach (var move in plan.Moves)
        {
            Location(move.Former.Value.TrimEnd('/'), xml, () => Redirect(plan.At(move.Present), xml));
        }

        xml.WriteEndElement();
    }

    private static void Documents(HostingPlan plan, XmlWriter xml)
    {
        xml.WriteStartElement("defaultDocument");
        xml.WriteStartElement("files");
        Empty("clear", xml);
        Empty("add", xml, ("value", "index.html"));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("httpErrors");
        xml.WriteAttributeString("errorMode", "Custom");
        Empty("remove", xml, ("statusCode", "404"));
        Empty("error", xml, ("statusCode", "404"), ("path", plan.Root + "404.html"), ("responseMode", "ExecuteURL"));
        xml.WriteEndElement();
    }

    private static void Types(XmlWriter xml)
    {
        xml.WriteStartElement("staticContent");
        foreach (var type in MediaTypes.All)
        {
            Empty("remove", xml, ("fileExtension", "." + type.Ending));
            Empty("mimeMap", xml, ("fileExtension", "." + type.Ending), ("mimeType", type.Full));
        }

        CacheElement("public, must-revalidate", SiteHeaders.PageAge, xml);
        xml.WriteEndElement();
    }

    private static void Headers(XmlWriter xml)
    {
        xml.WriteStartElement("httpProtocol");
        xml.WriteStartElement("customHeaders");
        Empty("remove", xml, ("name", "X-Powered-By"));
        foreach (var header in SiteHeaders.Security)
        {
            Empty("remove", xml, ("name", header.Name));
            Empty("add", xml, ("name", header.Name), ("value", header.Value));
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Location(string path, XmlWriter xml, Action content)
    {
        xml.WriteStartElement("location");
        xml.WriteAttributeString("path", path);
        xml.WriteStartElement("system.webServer");
        content();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Cache(string custom, int seconds, XmlWriter xml)
    {
        xml.WriteStartElement("staticContent");
        CacheElement(custom, seconds, xml);
        xml.WriteEndElement();
    }

    private static void CacheElement(string custom, int seconds, XmlWriter xml) => Empty(
        "clientCache",
        xml,
        ("cacheControlMode", "UseMaxAge"),
        ("cacheControlMaxAge", TimeSpan.FromSeconds(seconds).ToString(@"d\.hh\:mm\:ss", CultureInfo.InvariantCulture)),
        ("cacheControlCustom", custom));

    private static void Badge(XmlWriter xml)
    {
        xml.WriteStartElement("httpProtocol");
        xml.WriteStartElement("customHeaders");
        foreach (var header in SiteHeaders.OfBadges.Except(SiteHeaders.OfPages))
        {
            Empty("remove", xml, ("name", header.Name));
            Empty("add", xml, ("name", header.Name), ("value", header.Value));
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Redirect(string target, XmlWriter xml) => Empty(
        "httpRedirect",
        xml,
        ("enabled", "true"),
        ("destination", target),
        ("exactDestination", "true"),
        ("httpResponseStatus", "Permanent"));

    private static void Empty(string name, XmlWriter xml, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }

        xml.WriteEndElement();
    }
}
