using System.IO.Compression;
using System.Text;
using System.Xml;

namespace ItaSite.Core.Output;

/// <summary>
/// Writes spreadsheets as XLSX (ECMA-376): the six kinds of parts that a program needs to open one, and nothing that depends on the
/// moment or the machine. Why by hand: <c>generator/docs/decisions.md</c>.
/// </summary>
internal static class Xlsx
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>The first day that a ZIP file can name: the same in every file.</summary>
    private static readonly DateTimeOffset Timeless = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    /// <summary>Writes a file; the same workbook gives the same bytes.</summary>
    public static void Write(Workbook workbook, Stream stream)
    {
        using var file = new MemoryStream(); // a ZIP file written to a stream without length has other bytes
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", xml => WriteTypes(xml, workbook));
            Part(zip, "_rels/.rels", WriteRoot);
            Part(zip, "xl/workbook.xml", xml => WriteWorkbook(xml, workbook));
            Part(zip, "xl/_rels/workbook.xml.rels", xml => WriteRelations(xml, workbook));
            Part(zip, "xl/styles.xml", XlsxStyles.Write);
            for (var index = 0; index < workbook.Sheets.Length; index++)
            {
                var sheet = workbook.Sheets[index];
                Part(zip, "xl/" + PathOf(index), xml => XlsxSheet.Write(xml, sheet));
            }
        }

        file.Position = 0;
        file.CopyTo(stream);
    }

    private static void Part(ZipArchive zip, string path, Action<XmlWriter> content)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = Timeless;
        using var stream = entry.Open();
        using var xml = XmlWriter.Create(stream, Settings);
        xml.WriteStartDocument(standalone: true);
        content(xml);
    }

    private static void WriteTypes(XmlWriter xml, Workbook workbook)
    {
        xml.WriteStartElement("Types", Package + "content-types");
        WriteType(xml, "Default", ("Extension", "rels"), "application/vnd.openxmlformats-package.relationships+xml");
        WriteType(xml, "Default", ("Extension", "xml"), "application/xml");
        WriteType(xml, "Override", ("PartName", "/xl/workbook.xml"), Kind + "sheet.main+xml");
        WriteType(xml, "Override", ("PartName", "/xl/styles.xml"), Kind + "styles+xml");
        for (var index = 0; index < workbook.Sheets.Length; index++)
        {
            WriteType(xml, "Override", ("PartName", "/xl/" + PathOf(index)), Kind + "worksheet+xml");
        }

        xml.WriteEndElement();
    }

    private static void WriteType(XmlWriter xml, string element, (string Name, string Value) key, string type)
    {
        xml.WriteStartElement(element, Package + "content-types");
        xml.WriteAttributeString(key.Name, key.Value);
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }

    private static void WriteRoot(XmlWriter xml)
    {
        xml.WriteStartElement("Relationships", Package + "relationships");
        WriteRelation(xml, "rId1", "officeDocument", "xl/workbook.xml");
        xml.WriteEndElement();
    }

    private static void WriteWorkbook(XmlWriter xml, Workbook workbook)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteAttributeString("xmlns", "r", null, Relations);
        xml.WriteStartElement("sheets", Main);
        for (var index = 0; index < workbook.Sheets.Length; index++)
        {
            xml.WriteStartElement("sheet", Main);
            xml.WriteAttributeString("name", workbook.Sheets[index].Name);
            xml.WriteAttributeString("sheetId", XlsxSheet.Digits(index + 1));
            xml.WriteAttributeString("id", Relations, IdOf(index));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteRelations(XmlWriter xml, Workbook workbook)
    {
        xml.WriteStartElement("Relationships", Package + "relationships");
        for (var index = 0; index < workbook.Sheets.Length; index++)
        {
            WriteRelation(xml, IdOf(index), "worksheet", PathOf(index));
        }

        WriteRelation(xml, "styles", "styles", "styles.xml");
        xml.WriteEndElement();
    }

    private static void WriteRelation(XmlWriter xml, string id, string kind, string target)
    {
        xml.WriteStartElement("Relationship", Package + "relationships");
        xml.WriteAttributeString("Id", id);
        xml.WriteAttributeString("Type", Relations + "/" + kind);
        xml.WriteAttributeString("Target", target);
        xml.WriteEndElement();
    }

    private static string IdOf(int sheet) => "rId" + XlsxSheet.Digits(sheet + 1);

    /// <summary>Below <c>xl/</c>.</summary>
    private static string PathOf(int sheet) => $"worksheets/sheet{XlsxSheet.Digits(sheet + 1)}.xml";
}
