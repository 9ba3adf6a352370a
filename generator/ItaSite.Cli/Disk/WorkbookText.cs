using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using ItaSite.Core.Content;

namespace ItaSite.Cli.Disk;

/// <summary>Reads the sheets of a workbook, row by row, hidden or not.</summary>
internal sealed class WorkbookText(ZipPackage package, TextCollector text, List<AttachmentTrait> traits)
{
    private const int LastColumn = 16_384;
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<string> _shared = [];
    private int _columns;

    /// <summary>Reads all sheets and gives the names of the entries that need not be looked at again.</summary>
    public HashSet<string> Read(ZipArchiveEntry workbook)
    {
        var targets = Targets();
        var done = new HashSet<string>(StringComparer.Ordinal) { workbook.FullName };
        ReadShared(done);
        foreach (var (name, id, state) in Sheets(workbook))
        {
            if (state is "hidden" or "veryHidden")
            {
                traits.Add(new(AttachmentTraitKind.Hidden, name));
            }

            if (targets.TryGetValue(id, out var target) && package.Find(target) is { } sheet && done.Add(target))
            {
                ReadSheet(name, sheet);
            }
        }

        return done;
    }

    private List<(string Name, string Id, string? State)> Sheets(ZipArchiveEntry workbook)
    {
        var sheets = new List<(string, string, string?)>();
        using var reader = package.OpenXml(workbook);
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "sheet" })
            {
                sheets.Add((reader.GetAttribute("name") ?? string.Empty, reader.GetAttribute("id", Relations) ?? string.Empty, reader.GetAttribute("state")));
            }
        }

        return sheets;
    }

    private Dictionary<string, string> Targets()
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        if (package.Find("xl/_rels/workbook.xml.rels") is not { } relations)
        {
            return targets;
        }

        using var reader = package.OpenXml(relations);
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Element && reader.GetAttribute("Id") is { } id && reader.GetAttribute("Target") is { } target)
            {
                targets[id] = target.StartsWith('/') ? target[1..] : $"xl/{target}";
            }
        }

        return targets;
    }

    private void ReadShared(HashSet<string> done)
    {
        if (package.Find("xl/sharedStrings.xml") is not { } strings)
        {
            return;
        }

        done.Add(strings.FullName);
        using var reader = package.OpenXml(strings);
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                _shared.Add(TextWithin(reader));
            }
        }

        text.Add(TextPieceKind.Part, strings.FullName, string.Join('\n', _shared));
    }

    private void ReadSheet(string name, ZipArchiveEntry sheet)
    {
        using var reader = package.OpenXml(sheet);
        var (row, hiddenRows, hiddenColumns, number) = (new StringBuilder(), 0, 0, 0);
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "col" } && IsTrue(reader.GetAttribute("hidden")))
            {
                hiddenColumns++;
            }
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                hiddenRows += IsTrue(reader.GetAttribute("hidden")) ? 1 : 0;
                number = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var written) ? written : number + 1;
            }
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                AddCell(reader, row);
            }
            else if (reader is { NodeType: XmlNodeType.EndElement, LocalName: "row" })
            {
                text.Add(TextPieceKind.Row, string.Create(CultureInfo.InvariantCulture, $"{name}!{number}"), row.ToString());
                row.Clear();
                _columns = 0;
            }
            else if (reader.NodeType is XmlNodeType.Text)
            {
                text.Add(TextPieceKind.Part, sheet.FullName, reader.Value); // headers, footers, validations
            }
        }

        NoteHidden(name, hiddenRows, hiddenColumns);
    }

    private void NoteHidden(string name, int rows, int columns)
    {
        if (rows + columns > 0)
        {
            traits.Add(new(AttachmentTraitKind.Hidden, string.Create(CultureInfo.InvariantCulture, $"{name}: {rows} + {columns}")));
        }
    }

    private void AddCell(XmlReader reader, StringBuilder row)
    {
        var (column, type) = (ColumnOf(reader.GetAttribute("r")), reader.GetAttribute("t"));
        var value = reader.IsEmptyElement ? string.Empty : TextWithin(reader);
        row.Append('\t', Math.Max(0, column - _columns));
        _columns = Math.Max(_columns, column);
        row.Append(Shown(type, value).Replace('\t', ' '));
    }

    private string Shown(string? type, string value) => type switch
    {
        "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < _shared.Count ? _shared[index] : value,
        "str" or "inlineStr" or "b" or "e" or "d" => value,
        _ => decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number.ToString("0.############", CultureInfo.InvariantCulture) : value,
    };

    /// <summary>The zero-based column of a cell such as B7; 0 if it does not say.</summary>
    private static int ColumnOf(string? cell)
    {
        var column = 0;
        foreach (var letter in cell ?? string.Empty)
        {
            if (!char.IsAsciiLetterUpper(letter) || column > LastColumn)
            {
                break;
            }

            column = column * 26 + (letter - 'A' + 1);
        }

        return Math.Clamp(column - 1, 0, LastColumn);
    }

    private static bool IsTrue(string? value) => value is "1" or "true";

    /// <summary>The text of values and runs within an element, without formulas and readings; the reader stands on its end afterwards.</summary>
    private static string TextWithin(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return string.Empty;
        }

        var (value, depth, element) = (new StringBuilder(), reader.Depth, string.Empty);
        while (reader.Read() && reader.Depth > depth)
        {
            element = reader.NodeType is XmlNodeType.Element ? reader.LocalName : element;
            if (element is "v" or "t" && reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                value.Append(reader.Value);
            }
        }

        return value.ToString();
    }
}
