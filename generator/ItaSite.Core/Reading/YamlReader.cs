using System.Collections.Immutable;
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

    /// <summary>The most values in a file: 20,000 rows of 15 columns with their keys.</summary>
    public const int NodeLimit = 600_000;

    private readonly string _path;
    private readonly int _linesBefore;
    private readonly Parser _parser;
    private readonly FirstFive _found;
    private readonly Lines _lines;
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
        catch (YamlException broken)
        {
            YamlSyntax.Report(_path, _lines, _linesBefore, broken, _found);
            return null;
        }
    }

    private YamlNode? ReadDocument()
    {
        Next();
        if (Next() is not DocumentStart)
        {
            return new YamlScalar(new SourcePosition(_path, _linesBefore + 1, 1), string.Empty, IsPlain: true);
        }

        Next();
        var root = ReadNode(1);
        if (root is not null && Next() is DocumentEnd && Next() is DocumentStart second)
        {
            YamlFindings.AddSecondDocument(PositionOf(second.Start), _found);
        }

        return root;
    }

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
            Scalar scalar => new YamlScalar(position, ThaiText.Normalize(scalar.Value), scalar.Style is ScalarStyle.Plain),
            SequenceStart => ReadList(position, depth),
            MappingStart => ReadMap(position, depth),
            _ => new YamlScalar(position, string.Empty, IsPlain: true),
        };
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
            YamlFindings.AddShorthand(position, tagged.Tag.Value, _found);
        }
    }

    private YamlList? ReadList(SourcePosition position, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (Next() is not SequenceEnd)
        {
            if (ReadNode(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
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
                entries.Add(new YamlEntry((YamlScalar)key, value)); // IsNewKey is true for scalars only
            }
        }

        return new YamlMap(position, entries.ToImmutable());
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

    /// <summary>YamlDotNet counts lines and columns of its text from 1; the text begins somewhere in the file.</summary>
    private SourcePosition PositionOf(Mark mark) =>
        new(_path, _linesBefore + int.CreateSaturating(mark.Line), int.CreateSaturating(mark.Column));
}
