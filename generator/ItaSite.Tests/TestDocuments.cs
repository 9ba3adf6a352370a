using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace ItaSite.Tests;

/// <summary>What a PDF is made with beside its lines.</summary>
internal sealed record PdfMake(string Title = "เอกสาร", string Language = "th-TH", string Extra = "", bool Locked = false, bool Scan = false, string Author = "");

/// <summary>Documents written by hand, byte for byte, so that a test says what is in them.</summary>
internal static class TestDocuments
{
    /// <summary>A PDF whose letters have codes of their own and a table that says what they are (ToUnicode).</summary>
    public static byte[] Pdf(IEnumerable<IEnumerable<string>> pages, PdfMake? make = null)
    {
        var how = make ?? new PdfMake();
        var texts = pages.Select(page => page.ToList()).ToList();
        var letters = texts.SelectMany(page => page).SelectMany(line => line).Distinct().Order().Take(220).Select((one, index) => (one, Code: index + 32)).ToDictionary(pair => pair.one, pair => pair.Code);
        var pageIds = texts.Select((_, index) => 7 + 2 * index).ToList();
        var objects = new List<string>
        {
            $"<< /Type /Catalog /Pages 2 0 R /Lang ({how.Language}) {how.Extra} >>",
            $"<< /Type /Pages /Count {texts.Count} /Kids [{string.Join(' ', pageIds.Select(id => $"{id} 0 R"))}] >>",
            $"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 32 /LastChar 255 /Widths [{string.Join(' ', Enumerable.Repeat("500", 224))}] /FontDescriptor 4 0 R /ToUnicode 5 0 R >>",
            "<< /Type /FontDescriptor /FontName /Helvetica /Flags 32 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>",
            Stream("", CMap(letters)),
            $"<< /Title <{Utf16(how.Title)}> {(how.Author.Length > 0 ? $"/Author <{Utf16(how.Author)}>" : "")} >>",
        };
        foreach (var (page, id) in texts.Zip(pageIds))
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F 3 0 R >> {(how.Scan ? $"/XObject << /I {7 + 2 * texts.Count} 0 R >>" : "")} >> /Contents {id + 1} 0 R >>");
            objects.Add(Stream("", Drawn(page, letters, how.Scan)));
        }

        if (how.Scan)
        {
            objects.Add(Stream("/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8", "x"));
        }

        return Assembled(objects, how.Locked);
    }

    /// <summary>A Word document of paragraphs; each is cut into runs where it holds a '|'.</summary>
    public static byte[] Docx(IEnumerable<string> paragraphs, params (string Name, string Text)[] others) => Zip(
    [
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
        ("word/document.xml", "<w:document xmlns:w=\"w\"><w:body>" + string.Concat(paragraphs.Select(Paragraph)) + "</w:body></w:document>"),
        .. others,
    ]);

    /// <summary>A workbook of one sheet; cells of digits alone are numbers.</summary>
    public static byte[] Xlsx(IEnumerable<string[]> rows, string state = "visible", string rowState = "", params (string Name, string Text)[] others) =>
        XlsxWithColumns("", rows, state, rowState, others);

    /// <summary>The same with a description of its columns.</summary>
    public static byte[] XlsxWithColumns(string columns, IEnumerable<string[]> rows, string state = "visible", string rowState = "", params (string Name, string Text)[] others) => Zip(
    [
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
        ("xl/workbook.xml", $"<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"รายชื่อ\" sheetId=\"1\" r:id=\"r1\" state=\"{state}\"/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"),
        ("xl/worksheets/sheet1.xml", $"<worksheet>{columns}<sheetData>" + string.Concat(rows.Select((row, index) => Row(row, index + 1, rowState))) + "</sheetData></worksheet>"),
        .. others,
    ]);

    /// <summary>A document with one part that is a hundred million times the same letter.</summary>
    public static byte[] Bomb() => Docx(["ปกติ"], ("word/media/a.bin", new string('0', 40_000_000)));

    /// <summary>A photograph whose first directory points to a place, with a comment.</summary>
    public static byte[] Jpeg(string comment, bool place)
    {
        byte[] tiff = [.. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, (byte)(place ? 0x88 : 0x01), (byte)(place ? 0x25 : 0x0F), 0, 4, 0, 0, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0];
        var text = Encoding.UTF8.GetBytes(comment);
        return
        [
            0xFF, 0xD8, 0xFF, 0xE1, (byte)((tiff.Length + 2) >> 8), (byte)(tiff.Length + 2), .. tiff,
            0xFF, 0xFE, (byte)((text.Length + 2) >> 8), (byte)(text.Length + 2), .. text,
            0xFF, 0xC0, 0, 11, 8, 0, 9, 0, 16, 1, 0, 0, 0, 0xFF, 0xDA, 0, 2, 0xFF, 0xD9,
        ];
    }

    private static string Paragraph(string text) =>
        "<w:p>" + string.Concat(text.Split('|').Select(run => $"<w:r><w:t xml:space=\"preserve\">{SecurityElement.Escape(run)}</w:t></w:r>")) + "</w:p>";

    private static string Row(string[] cells, int number, string state) =>
        $"<row r=\"{number}\" {state}>" + string.Concat(cells.Select((cell, index) => Cell(cell, $"{(char)('A' + index)}{number}"))) + "</row>";

    private static string Cell(string text, string place) =>
        text.Length > 0 && text[0] is not '0' && text.All(char.IsAsciiDigit)
            ? $"<c r=\"{place}\"><v>{(text.Length is 13 ? $"{text[0]}.{text[1..]}E12" : text)}</v></c>"
            : $"<c r=\"{place}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>";

    private static byte[] Zip(IEnumerable<(string Name, string Text)> entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    private static string Drawn(List<string> lines, Dictionary<char, int> letters, bool scan) =>
        (scan ? "q 600 0 0 800 0 0 cm /I Do Q\n" : "")
        + string.Concat(lines.Select((line, index) => string.Create(CultureInfo.InvariantCulture, $"BT /F 12 Tf 20 {780 - 14 * index} Td <{string.Concat(line.Where(letters.ContainsKey).Select(one => letters[one].ToString("X2", CultureInfo.InvariantCulture)))}> Tj ET\n")));

    private static string CMap(Dictionary<char, int> letters) =>
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange\n"
        + string.Concat(letters.Chunk(100).Select(chunk => $"{chunk.Length} beginbfchar\n" + string.Concat(chunk.Select(pair => $"<{pair.Value:X2}> <{(int)pair.Key:X4}>\n")) + "endbfchar\n"))
        + "endcmap end end";

    private static string Utf16(string text) => "FEFF" + Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));

    private static string Stream(string entries, string content) => $"<< {entries} /Length {content.Length} >>\nstream\n{content}\nendstream";

    private static byte[] Assembled(List<string> objects, bool locked)
    {
        var text = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        foreach (var (content, index) in objects.Select((content, index) => (content, index)))
        {
            offsets.Add(text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{content}\nendobj\n");
        }

        var start = text.Length;
        var lockEntry = locked ? $"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{new string('A', 64)}> /U <{new string('B', 64)}> >> /ID [<00> <00>]" : "";
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
        {
            text.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        }

        text.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R /Info 6 0 R {lockEntry} >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }
}
