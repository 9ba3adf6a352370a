using System.Text;
using System.Xml;

namespace ItaSite.Core.Pipelines;

/// <summary>Writes XML files: UTF-8 without a byte order mark, indented, LF line ends.</summary>
internal static class XmlText
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        CloseOutput = false,
    };

    /// <summary>Writes a document whose root has a name and a namespace.</summary>
    public static void Write(Stream stream, string root, string xmlns, Action<XmlWriter> content)
    {
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            xml.WriteStartDocument();
            xml.WriteStartElement(root, xmlns);
            content(xml);
            xml.WriteEndElement();
        }

        stream.WriteByte((byte)'\n');
    }

    /// <summary>An element with text; characters that XML cannot hold are left out.</summary>
    public static void Element(this XmlWriter xml, string name, string text)
    {
        xml.WriteStartElement(name);
        xml.WriteString(string.Concat(text.EnumerateRunes().Where(IsXml).Select(rune => rune.ToString())));
        xml.WriteEndElement();
    }

    private static bool IsXml(Rune rune) => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value);
}
