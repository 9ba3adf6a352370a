using System.Collections.Immutable;
using System.Globalization;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ItaSite.Core.Reading;

/// <summary>
/// Reads the plain part of YAML: maps, lists and text. It uses the events of YamlDotNet's low-level parser only, for the deserializer
/// gives silent zeros and dates that depend on the culture (traps T7 to T13).
/// </summary>
internal sealed class YamlReader
{
    /// <summary>The deepest nesting; no file of a site needs ten, and the parser takes quadratic time in depth (trap T11).</summary>
    public const int DepthLimit = 32;

    /// <summary>The most values in a file; a row of a table counts as one.</summary>
    public const int NodeLimit = 600_000;

    /// <summary>So many rows of a list below a key of the file count as one value each: those of the largest table, and the first one too many, which is then named as such.</summary>
    private const int CountedRows = DatasetReader.MostRows + 1;

    /// <summary>The most values in a row that counts as one: 20 columns with their keys.</summary>
    private const int ValuesOfRow = 41;

    /// <summary>The depth of a list below a key of the file.</summary>
    private const int DepthOfRows = 2;

    private readonly string _path;
    private readonly int _linesBefore;
    private readonly Parser _parser;
    private readonly FirstFive _found;
    private readonly Lines _lines;
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private int _nodes;

    private YamlReader(string path, Lines lines, string text, int firstLine, FirstFive found)
    {
        _path = path;
        _lines = lines;
        _linesBefore = firstLine - 1;
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        _found = found;
    }

    /// <summary>The root of a document; a plain empty scalar if nothing is written; null if it cannot be read, which is then a finding.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">The YAML with LF line ends.</param>
    /// <param name="firstLine">The one-based line of the file in which the text begins.</param>
    /// <param name="findings">Takes the findings.</param>
    public static YamlNode? Read(string path, string text, int firstLine, Findings findings)
    {
        var found = new FirstFive(findings);
        var lines = new Lines(text);
        YamlScan.Check(path, lines, firstLine, found);
        var reader = new YamlReader(path, lines, text, firstLine, found);
        var root = reader.ReadOrReport();
        found.Close();
        return root;
    }

    private YamlNode? ReadOrReport()
    {
        try
        {
            return ReadDocument();
        }
        catch (Exception broken) when (broken is YamlException or InvalidOperationException or ArgumentException && MergeConflict.StandsIn(_lines))
        {
            return null; // who read the text has named the marks of Git, and the rest follows from them
        }
        catch (YamlException broken)
        {
            YamlSyntax.Report(new YamlFault(_path, _lines, _linesBefore, broken.Start, broken.Message), _found);
            return null;
        }
        catch (Exception broken) when (broken is InvalidOperationException or ArgumentException)
        {
            // what YamlDotNet throws in place of a YamlException, such as for '[1, 2' with a key in the next line
            YamlSyntax.Report(new YamlFault(_path, _lines, _linesBefore, _parser.Current?.End ?? Mark.Empty, broken.Message), _found);
            return null;
        }
    }

    private YamlNode? ReadDocument()
    {
        Next();
        if (Next() is not DocumentStart start)
        {
            return new YamlScalar(new SourcePosition(_path, _linesBefore + 1, 1), string.Empty, IsPlain: true);
        }

        if (start.Version is not null || start.Tags is { Count: > 0 } && !start.IsImplicit)
        {
            YamlFindings.AddShorthand(PositionOf(start.Start), _lines[PositionOf(start.Start).Line - _linesBefore].Trim().ToString(), _found);
        }

        Next();
        var root = ReadNode(1);
        if (root is not null && Next() is DocumentEnd && Next() is DocumentStart second)
        {
            YamlFindings.AddSecondDocument(PositionOf(second.Start), _found);
        }

        return root is YamlScalar scalar && IsKeyWithoutColon(scalar) ? null : root;
    }

    /// <summary>Whether the whole document is a text such as <c>title:x</c>, which was meant as a key with its value; that is then a finding.</summary>
    private bool IsKeyWithoutColon(YamlScalar root) =>
        root is { IsPlain: true, Text.Length: > 0 }
        && YamlSyntax.ReportColon(root.Position, YamlLine.Of(_lines[root.Position.Line - _linesBefore]), _found);

    private ParsingEvent Next()
    {
        if (!_parser.MoveNext())
        {
            throw new YamlException("The text ends too early.");
        }

        return _parser.Current!; // MoveNext said that there is one
    }

    /// <summary>The node that begins with the current event; leaves its last event current. Null: too deep or too many, and reported.</summary>
    private YamlNode? ReadNode(int depth)
    {
        var start = _parser.Current!; // the caller moved here
        var position = PositionOf(start.Start);
        if (depth > DepthLimit || ++_nodes > NodeLimit)
        {
            YamlFindings.AddTooMuch(position, depth, _found);
            return null;
        }

        RefuseShorthand(start, position);
        return start switch
        {
            Scalar { Style: ScalarStyle.Plain } plain => ReadPlain(plain, position),
            Scalar scalar => ReadQuoted(scalar, position),
            SequenceStart => ReadList(position, depth),
            MappingStart => ReadMap(position, depth),
            _ => new YamlScalar(position, string.Empty, IsPlain: true),
        };
    }

    /// <summary>A text without quotation marks. What begins with ' #' is a comment to YAML: <c>room #5</c> loses its number, and <c>#heading</c> is nothing at all.</summary>
    private YamlScalar ReadPlain(Scalar scalar, SourcePosition position)
    {
        var end = PositionOf(scalar.End);
        var line = _lines[Math.Clamp(end.Line - _linesBefore, 1, _lines.Count)];
        var behind = line[Math.Min(end.Column - 1, line.Length)..];
        if (behind.TrimStart(' ') is ['#', not (' ' or '#' or '!'), ..] lost)
        {
            YamlFindings.AddLost(end with { Column = line.Length - lost.Length + 1 }, scalar.Value, lost.TrimEnd().ToString(), _found);
        }

        return new YamlScalar(position, ThaiText.Normalize(scalar.Value), IsPlain: true);
    }

    /// <summary>A text in quotation marks. Its escapes (<c>\e</c>, <c>\u202E</c>) can make signs that nobody sees and that do not stand in the file.</summary>
    private YamlScalar ReadQuoted(Scalar scalar, SourcePosition position)
    {
        if (scalar.Style is ScalarStyle.DoubleQuoted && _lines[position.Line - _linesBefore].Contains('\\'))
        {
            var unseen = scalar.Value.FirstOrDefault(letter => letter is not '\n' && HiddenCharacter.Of(letter) is not null);
            if (unseen is not '\0' || scalar.Value.Contains('\0', StringComparison.Ordinal))
            {
                var hidden = HiddenCharacter.Of(unseen)!; // found by it just now; 0 is a control character
                _found.Add(hidden.Rule, position, hidden.Message(string.Create(CultureInfo.InvariantCulture, $"U+{(int)unseen:X4}")), hidden.Help);
            }
        }

        return new YamlScalar(position, ThaiText.Normalize(scalar.Value), IsPlain: false);
    }

    private void RefuseShorthand(ParsingEvent node, SourcePosition position)
    {
        if (node is AnchorAlias alias)
        {
            YamlFindings.AddShorthand(position, "*" + alias.Value.Value, _found);
        }
        else if (node is NodeEvent { Anchor.IsEmpty: false } anchored)
        {
            YamlFindings.AddShorthand(position, "&" + anchored.Anchor.Value, _found);
        }
        else if (node is NodeEvent { Tag.IsEmpty: false } tagged)
        {
            YamlFindings.AddShorthand(position, tagged.Tag.Value.Replace("tag:yaml.org,2002:", "!!", StringComparison.Ordinal), _found);
        }
    }

    private YamlList? ReadList(SourcePosition position, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (Next() is not SequenceEnd)
        {
            var before = _nodes;
            if (ReadNode(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
            if (depth is DepthOfRows && items.Count <= CountedRows && _nodes - before <= ValuesOfRow)
            {
                _nodes = before + 1;
            }
        }

        return new YamlList(position, items.ToImmutable());
    }

    private YamlMap? ReadMap(SourcePosition position, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new Dictionary<string, SourcePosition>(StringComparer.Ordinal);
        while (Next() is not MappingEnd)
        {
            var key = ReadNode(depth + 1);
            if (key is null)
            {
                return null;
            }

            Next();
            if (ReadNode(depth + 1) is not { } value)
            {
                return null;
            }

            if (IsNewKey(key, value, seen))
            {
                var scalar = (YamlScalar)key; // IsNewKey is true for scalars only
                entries.Add(new YamlEntry(scalar with { Text = Shared(scalar.Text) }, value));
            }
        }

        return new YamlMap(position, entries.ToImmutable());
    }

    /// <summary>One text for all equal keys, of which a table of 100,000 rows has a million; keys of hostile files, each another one, are not kept.</summary>
    private string Shared(string key)
    {
        if (_keys.TryGetValue(key, out var known))
        {
            return known;
        }

        if (_keys.Count < 1_000)
        {
            _keys.Add(key, key);
        }

        return key;
    }

    private bool IsNewKey(YamlNode key, YamlNode value, Dictionary<string, SourcePosition> seen)
    {
        if (key is not YamlScalar scalar || scalar.IsNothing)
        {
            YamlFindings.AddKeyNotText(key, _lines, _linesBefore, _found);
            return false;
        }

        if (scalar is { IsPlain: true, Text: "<<" })
        {
            YamlFindings.AddShorthand(key.Position, "<<", _found);
            return false;
        }

        if (seen.TryAdd(scalar.Text, key.Position))
        {
            return true;
        }

        YamlFindings.AddDuplicate(scalar, value, seen[scalar.Text], _found);
        return false;
    }

    /// <summary>YamlDotNet counts lines and columns of its text from 1, and one line more behind the last line end; the text begins somewhere in the file.</summary>
    private SourcePosition PositionOf(Mark mark) =>
        new YamlFault(_path, _lines, _linesBefore, mark, string.Empty).Position;
}
