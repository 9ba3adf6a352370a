using System.Text;
using System.Xml;
using ItaSite.Cli.Disk;
using ItaSite.Core.Content;

namespace ItaSite.Cli.Pictures;

/// <summary>Reads drawings: what in them runs or draws from elsewhere, and what is left when only the drawing is kept.</summary>
internal static class SvgDrawing
{
    private const string Svg = "http://www.w3.org/2000/svg";
    private const string XLink = "http://www.w3.org/1999/xlink";
    private const int DeepestElement = 256;

    private static readonly HashSet<string> Forbidden = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "foreignObject", "iframe", "object", "embed", "audio", "video", "handler", "listener", "set", "animate", "animateMotion", "animateTransform", "animateColor", "discard",
    };

    /// <summary>Elements and attributes that run something or draw from elsewhere, in the order found.</summary>
    /// <exception cref="XmlException">It is no well-formed drawing, or declares kinds of its own (DTD).</exception>
    public static IEnumerable<string> Faults(Stream content)
    {
        using var reader = XmlReader.Create(content, Settings());
        while (reader.Read())
        {
            if (reader.Depth > DeepestElement)
            {
                throw new XmlException("depth");
            }

            foreach (var fault in FaultsAt(reader))
            {
                yield return fault;
            }
        }
    }

    /// <summary>The drawing without descriptions of programs, comments and instructions: only elements and attributes of SVG are copied.</summary>
    public static byte[] Plain(string path)
    {
        using var plain = new MemoryStream();
        using (var content = File.OpenRead(path))
        using (var reader = XmlReader.Create(content, Settings()))
        using (var writer = XmlWriter.Create(plain, new XmlWriterSettings { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true, CloseOutput = false }))
        {
            Copy(reader, writer);
        }

        return plain.ToArray();
    }

    private static XmlReaderSettings Settings() => new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = false };

    private static IEnumerable<string> FaultsAt(XmlReader reader)
    {
        if (reader.NodeType is XmlNodeType.ProcessingInstruction)
        {
            return reader.Name is "xml-stylesheet" ? ["<?xml-stylesheet?>"] : [];
        }

        if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
        {
            return DrawsFromElsewhere(reader.Value) ? ["url(…)"] : [];
        }

        return reader.NodeType is XmlNodeType.Element ? [.. FaultOfElement(reader), .. FaultsOfAttributes(reader)] : [];
    }

    private static IEnumerable<string> FaultOfElement(XmlReader reader) =>
        Forbidden.Contains(reader.LocalName) ? [$"<{reader.LocalName}>"] : [];

    private static List<string> FaultsOfAttributes(XmlReader reader)
    {
        var faults = new List<string>();
        var element = reader.LocalName;
        while (reader.MoveToNextAttribute())
        {
            var runs = reader.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                || (reader.LocalName is "href" or "src" && !StaysInside(element, reader.Value))
                || DrawsFromElsewhere(reader.Value);
            if (runs)
            {
                faults.Add(reader.Name);
            }
        }

        reader.MoveToElement();
        return faults;
    }

    /// <summary>Whether an address is a part of the drawing itself or a picture that stands in it; a link for readers may lead to the web.</summary>
    private static bool StaysInside(string element, string address)
    {
        var clean = string.Concat(address.Where(letter => !char.IsWhiteSpace(letter) && !char.IsControl(letter)));
        return clean.StartsWith('#')
            || clean.Length is 0
            || (element is "a" && (clean.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || clean.StartsWith("http://", StringComparison.OrdinalIgnoreCase)))
            || (element is "image" or "feImage" && IsPlainPicture(clean));
    }

    /// <summary>Whether an address holds a picture of pixels in itself, and nothing of a camera in that picture.</summary>
    private static bool IsPlainPicture(string address)
    {
        const string Mark = ";base64,";
        var start = address.IndexOf(Mark, StringComparison.OrdinalIgnoreCase);
        var bytes = new byte[address.Length];
        if (!address.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase) || start < 0
            || !Convert.TryFromBase64String(address[(start + Mark.Length)..], bytes, out var length))
        {
            return false;
        }

        using var content = new MemoryStream(bytes, 0, length);
        var kind = FileKinds.Of(content, string.Empty);
        return kind is not FileKind.Svg && FileKinds.IsPicture(kind) && !PictureInspection.HoldsData(bytes[..length], kind);
    }

    /// <summary>Whether a style imports one or takes a picture or font by an address.</summary>
    private static bool DrawsFromElsewhere(string style)
    {
        if (style.Contains("@import", StringComparison.OrdinalIgnoreCase) || style.Contains("javascript:", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        for (var at = style.IndexOf("url(", StringComparison.OrdinalIgnoreCase); at >= 0; at = style.IndexOf("url(", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var address = style.AsSpan(at + 4).TrimStart(" \t\r\n\"'");
            if (!address.StartsWith("#", StringComparison.Ordinal) && !address.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static void Copy(XmlReader reader, XmlWriter writer)
    {
        reader.Read();
        while (!reader.EOF)
        {
            if (reader.NodeType is XmlNodeType.Element && !IsKept(reader))
            {
                reader.Skip();
                continue;
            }

            CopyNode(reader, writer);
            reader.Read();
        }
    }

    private static bool IsKept(XmlReader element) => element.NamespaceURI is Svg or "" && element.LocalName is not "metadata";

    private static void CopyNode(XmlReader reader, XmlWriter writer)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                writer.WriteStartElement(reader.LocalName, reader.NamespaceURI);
                var isEmpty = reader.IsEmptyElement;
                CopyAttributes(reader, writer);
                if (isEmpty)
                {
                    writer.WriteEndElement();
                }

                break;
            case XmlNodeType.EndElement:
                writer.WriteFullEndElement();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when reader.Depth > 0:
                writer.WriteString(reader.Value);
                break;
        }
    }

    private static void CopyAttributes(XmlReader reader, XmlWriter writer)
    {
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI is "" or XLink or "http://www.w3.org/XML/1998/namespace")
            {
                writer.WriteAttributeString(reader.Prefix, reader.LocalName, reader.NamespaceURI, reader.Value);
            }
        }

        reader.MoveToElement();
    }
}
