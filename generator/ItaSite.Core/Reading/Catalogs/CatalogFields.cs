using System.Collections.Immutable;
using System.Globalization;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>What the readers of catalogs read alike.</summary>
internal static class CatalogFields
{
    /// <summary>The items of a list that must have one.</summary>
    public static ImmutableArray<YamlNode> RequiredList(this FieldReader fields, string key)
    {
        if (fields.Node(key) is null)
        {
            fields.MissingKey(key);
        }

        if (fields.Node(key) is YamlList { Items: [] })
        {
            CatalogFindings.AddEmptyList(key, fields.PositionOf(key), fields.Findings);
        }

        return fields.List(key);
    }

    /// <summary>Reads each map of a list; items that cannot be read are left out.</summary>
    public static ImmutableArray<T> ReadEach<T>(this ImmutableArray<YamlNode> list, FieldReader fields, Bilingual what, Func<FieldReader, T?> read)
        where T : class =>
        [.. list.Select(node => FieldReader.Read(node, fields.Findings, what, read)).OfType<T>()];

    /// <summary>The keys <c>th</c> and <c>en</c> that stand beside others.</summary>
    public static Bilingual? BothTexts(this FieldReader fields)
    {
        var thai = fields.RequiredText("th");
        var english = fields.RequiredText("en");
        return thai is null || english is null ? null : new Bilingual(thai.Value, english.Value);
    }

    /// <summary>Reports ids that stand twice among the maps of a list.</summary>
    public static void CheckDistinct(ImmutableArray<YamlNode> list, string key, Findings findings)
    {
        var seen = new Dictionary<string, SourcePosition>(StringComparer.Ordinal);
        foreach (var id in IdsOf(list, key).Where(id => !seen.TryAdd(id.Value, id.Position)))
        {
            CatalogFindings.AddWrittenTwice(id, seen[id.Value], findings);
        }
    }

    /// <summary>Reports ids of the maps of a list that are no words, or stand twice.</summary>
    public static void CheckWords(ImmutableArray<YamlNode> list, string key, Findings findings)
    {
        CheckDistinct(list, key, findings);
        foreach (var id in IdsOf(list, key).Where(id => !CatalogId.IsWord(id.Value)))
        {
            CatalogFindings.AddNotWord(id, findings);
        }
    }

    /// <summary>The number of an item code such as <c>O24</c>, or null if it is none.</summary>
    public static int? NumberOf(string code) =>
        code.Length is >= 2 and <= 4 && code[0] is 'O' && code[1] is not '0' && code.Skip(1).All(char.IsAsciiDigit)
            ? int.Parse(code.AsSpan(1), CultureInfo.InvariantCulture)
            : null;

    /// <summary>The texts of a key in the maps of a list, with their places.</summary>
    public static IEnumerable<Written<string>> IdsOf(ImmutableArray<YamlNode> list, string key) =>
        list.OfType<YamlMap>()
            .Select(map => map.Find(key)?.Value)
            .OfType<YamlScalar>()
            .Where(scalar => scalar is { IsNothing: false, Text: not "" })
            .Select(scalar => new Written<string>(scalar.Text, scalar.Position));
}
