using System.Collections.Immutable;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Reading;

/// <summary>
/// Reads the keys of a map into typed values. Each method gives null and a finding if what is written is something else, and null alone if
/// nothing is written. Ask for every key before returning: a key that was never asked for is unknown.
/// </summary>
internal sealed class FieldReader
{
    private readonly YamlMap _map;
    private readonly Bilingual _what;
    private readonly List<string> _asked = [];

    private FieldReader(YamlMap map, Findings findings, Bilingual what)
    {
        _map = map;
        _what = what;
        Findings = findings;
    }

    /// <summary>Where the map begins.</summary>
    public SourcePosition Position => _map.Position;

    /// <summary>For findings of the reader's own.</summary>
    public Findings Findings { get; }

    /// <summary>The keys that are written, in the order of the file; for maps whose keys are names that the author chose.</summary>
    public ImmutableArray<YamlEntry> Entries => _map.Entries;

    /// <summary>Reads a map; null and a finding if the node is something else, null alone if the node was refused before.</summary>
    /// <param name="node">What stands there; nothing written counts as a map without keys.</param>
    /// <param name="findings">Takes the findings.</param>
    /// <param name="what">What the map describes, as it stands in the middle of a sentence: 'a unit', หน่วยงาน.</param>
    /// <param name="read">Makes the value; asks for every key it knows.</param>
    public static T? Read<T>(YamlNode? node, Findings findings, Bilingual what, Func<FieldReader, T?> read)
        where T : class
    {
        if (MapOf(node, findings) is not { } map)
        {
            return null;
        }

        var reader = new FieldReader(map, findings, what);
        var value = read(reader);
        reader.ReportUnknownKeys();
        return value;
    }

    public Written<string>? Text(string key) =>
        Scalar(key) is { } scalar && !string.IsNullOrWhiteSpace(scalar.Text) ? new Written<string>(scalar.Text, scalar.Position) : null;

    public Written<string>? RequiredText(string key) => Required(key, Text(key));

    public Written<DateOnly>? Date(string key) => Value(key, scalar => Scalars.Date(scalar, Findings));

    public Written<DateOnly>? RequiredDate(string key) => Required(key, Date(key));

    public Written<Period>? Period(string key) => Value(key, scalar => Scalars.Period(scalar, Findings));

    public Written<Period>? RequiredPeriod(string key) => Required(key, Period(key));

    public Written<FiscalYear>? Year(string key) => Value(key, scalar => Scalars.Year(scalar, Findings));

    public Written<FiscalYear>? RequiredYear(string key) => Required(key, Year(key));

    /// <summary>A whole number within two bounds; both belong to it.</summary>
    public Written<int>? Whole(string key, int min, int max) => Value(key, scalar => Scalars.Whole(scalar, min, max, Findings));

    public Written<int>? RequiredWhole(string key, int min, int max) => Required(key, Whole(key, min, max));

    /// <summary>A number with up to eight decimals within two bounds; both belong to it.</summary>
    public Written<decimal>? Number(string key, decimal? min, decimal? max) =>
        Value(key, scalar => Scalars.Number(scalar, new NumberLimits(min, max, 8), Findings));

    public Written<decimal>? RequiredNumber(string key, decimal? min, decimal? max) => Required(key, Number(key, min, max));

    public Written<bool>? Flag(string key) => Value(key, scalar => Scalars.Flag(scalar, Findings));

    /// <summary>What one of the words stands for.</summary>
    public Written<T>? Choice<T>(string key, IReadOnlyDictionary<string, T> words) =>
        Scalar(key) is { } scalar && Scalars.TryChoice(scalar, words, Findings, out var chosen)
            ? new Written<T>(chosen!, scalar.Position) // the words stand for values, never for null
            : null;

    public Written<T>? RequiredChoice<T>(string key, IReadOnlyDictionary<string, T> words) => Required(key, Choice(key, words));

    /// <summary>What each word of a list stands for; a single word counts as a list of one. Words that are not known are left out.</summary>
    public ImmutableArray<T> Choices<T>(string key, IReadOnlyDictionary<string, T> words)
    {
        var items = Node(key) is YamlScalar single ? [single] : List(key);
        var chosen = ImmutableArray.CreateBuilder<T>();
        foreach (var scalar in items.Select(item => Scalars.Expect(item, Findings)).OfType<YamlScalar>())
        {
            if (Scalars.TryChoice(scalar, words, Findings, out var one))
            {
                chosen.Add(one!); // the words stand for values, never for null
            }
        }

        return chosen.ToImmutable();
    }

    /// <summary>A text in both languages: one scalar that serves both, or a map with th and en.</summary>
    public Bilingual? Bilingual(string key) => BilingualOf(Node(key), Findings);

    public Bilingual? RequiredBilingual(string key) => Required(key, Bilingual(key));

    /// <summary>The items of a list; empty if nothing is written.</summary>
    public ImmutableArray<YamlNode> List(string key)
    {
        switch (Node(key))
        {
            case null:
                return [];
            case YamlList list:
                return list.Items;
            case var other:
                ValueFindings.AddShape(other, Shapes.List, Findings);
                return [];
        }
    }

    /// <summary>The texts of a list; a single text counts as a list of one. Items in which nothing is written are left out.</summary>
    public ImmutableArray<Written<string>> Texts(string key)
    {
        var items = Node(key) is YamlScalar single ? [single] : List(key);
        return [.. items
            .Select(item => Scalars.Expect(item, Findings))
            .OfType<YamlScalar>()
            .Where(scalar => !scalar.IsNothing && !string.IsNullOrWhiteSpace(scalar.Text))
            .Select(scalar => new Written<string>(scalar.Text, scalar.Position))];
    }

    /// <summary>Whatever is written; null if nothing is.</summary>
    public YamlNode? Node(string key)
    {
        if (!_asked.Contains(key))
        {
            _asked.Add(key);
        }

        return _map.Find(key)?.Value is { } value and not YamlScalar { IsNothing: true } ? value : null;
    }

    public YamlMap? Map(string key) => Node(key) is { } node ? MapOf(node, Findings) : null;

    /// <summary>Reads a map inside this one; null alone if nothing is written.</summary>
    public T? Inner<T>(string key, Bilingual what, Func<FieldReader, T?> read)
        where T : class =>
        Node(key) is { } node ? Read(node, Findings, what, read) : null;

    /// <summary>Reads each map of a list; items that cannot be read are left out.</summary>
    public ImmutableArray<T> InnerList<T>(string key, Bilingual what, Func<FieldReader, T?> read)
        where T : class =>
        [.. List(key).Select(item => Read(item, Findings, what, read)).OfType<T>()];

    /// <summary>Where a key or its value stands: the value, or the map if the key is not written.</summary>
    public SourcePosition PositionOf(string key) => _map.Find(key)?.Value.Position ?? Position;

    /// <summary>Reports that a key is missing.</summary>
    public void MissingKey(string key) => ValueFindings.AddMissing(key, Position, _what, Findings);

    /// <summary>A text in both languages; null alone if the node is null, null and a finding if it is something else.</summary>
    public static Bilingual? BilingualOf(YamlNode? node, Findings findings)
    {
        switch (node)
        {
            case null or YamlScalar { IsNothing: true } or YamlScalar { Text: "" }:
                return null;
            case YamlScalar scalar:
                return new Bilingual(scalar.Text, scalar.Text);
            case YamlMap map:
                return Read(map, findings, new Bilingual("ข้อความสองภาษา", "a text in two languages"), BothLanguages);
            default:
                ValueFindings.AddShape(node, Shapes.OneValue, findings);
                return null;
        }
    }

    private static Bilingual? BothLanguages(FieldReader reader)
    {
        var thai = reader.Text("th");
        var english = reader.Text("en");
        reader.ReportLanguage("th", thai);
        reader.ReportLanguage("en", english);
        return thai is null || english is null ? null : new Bilingual(thai.Value, english.Value);
    }

    private void ReportLanguage(string key, Written<string>? text)
    {
        if (text is null && IsUnwritten(key))
        {
            ValueFindings.AddOneLanguage(key, Position, Findings);
        }
    }

    private static YamlMap? MapOf(YamlNode? node, Findings findings)
    {
        switch (node)
        {
            case null:
                return null;
            case YamlMap map:
                return map;
            case YamlScalar { IsNothing: true }:
                return new YamlMap(node.Position, []);
            default:
                ValueFindings.AddShape(node, Shapes.Map, findings);
                return null;
        }
    }

    private YamlScalar? Scalar(string key) => Node(key) is { } node ? Scalars.Expect(node, Findings) : null;

    private Written<T>? Value<T>(string key, Func<YamlScalar, T?> read)
        where T : struct =>
        Scalar(key) is { } scalar && read(scalar) is { } value ? new Written<T>(value, scalar.Position) : null;

    private T? Required<T>(string key, T? value)
        where T : class
    {
        if (value is null && IsUnwritten(key))
        {
            MissingKey(key);
        }

        return value;
    }

    private bool IsUnwritten(string key) =>
        Node(key) is not { } node || (node is YamlScalar scalar && string.IsNullOrWhiteSpace(scalar.Text));

    private void ReportUnknownKeys()
    {
        if (_map.Entries.All(entry => _asked.Contains(entry.Key.Text)))
        {
            return; // of 100,000 rows, nearly all
        }

        var unknown = new FirstFive(Findings);
        foreach (var entry in _map.Entries.Where(entry => !_asked.Contains(entry.Key.Text)))
        {
            ValueFindings.AddUnknownKey(entry.Key, _what, [.. _asked], unknown);
        }

        unknown.Close();
    }
}
