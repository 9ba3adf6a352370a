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
    private readonly List<(int First, int Last)> _hiddenColumns = [];
    private readonly CellRow _seen = new();
    private readonly CellRow _hidden = new();

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
                ReadSheet(name, sheet, state is "hidden" or "veryHidden");
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

    private void ReadSheet(string name, ZipArchiveEntry sheet, bool isHidden)
    {
        using var reader = package.OpenXml(sheet);
        var (isHiddenRow, hiddenRows, hiddenColumns, number) = (isHidden, 0, 0, 0);
        _hiddenColumns.Clear();
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "col" } && IsTrue(reader.GetAttribute("hidden")))
            {
                hiddenColumns++;
                _hiddenColumns.Add((Number(reader.GetAttribute("min"), 1), Number(reader.GetAttribute("max"), LastColumn)));
            }
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                var isHiddenHere = IsTrue(reader.GetAttribute("hidden"));
                hiddenRows += isHiddenHere ? 1 : 0;
                isHiddenRow = isHidden || isHiddenHere;
                number = Number(reader.GetAttribute("r"), number + 1);
            }
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                AddCell(reader, isHiddenRow);
            }
            else if (reader is { NodeType: XmlNodeType.EndElement, LocalName: "row" })
            {
                var place = string.Create(CultureInfo.InvariantCulture, $"{name}!{number}");
                text.Add(TextPieceKind.Row, place, _seen.Take());
                text.Add(TextPieceKind.Hidden, place, _hidden.Take());
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

    private void AddCell(XmlReader reader, bool isHiddenRow)
    {
        var (column, type) = (ColumnOf(reader.GetAttribute("r")), reader.GetAttribute("t"));
        var value = reader.IsEmptyElement ? string.Empty : TextWithin(reader);
        var isHidden = isHiddenRow || _hiddenColumns.Any(one => one.First - 1 <= column && column < one.Last);
        (isHidden ? _hidden : _seen).Add(column, Shown(type, value).Replace('\t', ' '));
    }

    /// <summary>A whole number as written; another one if none is.</summary>
    private static int Number(string? written, int other) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : other;

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

/// <summary>The cells of a row, parted by tabs, so that the column of each can be told.</summary>
internal sealed class CellRow
{
    private readonly StringBuilder _text = new();
    private int _column;

    /// <summary>Adds a cell in a zero-based column.</summary>
    public void Add(int column, string text)
    {
        _text.Append('\t', Math.Max(0, column - _column)).Append(text);
        _column = Math.Max(_column, column);
    }

    /// <summary>The text of the row; the next one begins.</summary>
    public string Take()
    {
        var text = _text.ToString();
        _text.Clear();
        _column = 0;
        return text;
    }
}
