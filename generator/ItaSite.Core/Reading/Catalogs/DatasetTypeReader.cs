using System.Collections.Immutable;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Reading;

/// <summary>Reads a kind of table.</summary>
internal static class DatasetTypeReader
{
    private static readonly Bilingual TheTable = new("ชนิดตาราง", "a kind of table");
    private static readonly Bilingual ARule = new("กฎของแถว", "a row rule");
    private static readonly Bilingual AChart = new("แผนภูมิ", "a chart");

    /// <summary>The kind of table, or null if it cannot be used; the findings say why.</summary>
    /// <param name="id">The name of its file without the ending.</param>
    public static DatasetType? Read(string id, YamlNode root, TopicComponents topics, Findings findings) =>
        FieldReader.Read(root, findings, TheTable, fields => ReadType(fields, id, topics));

    private static DatasetType? ReadType(FieldReader fields, string id, TopicComponents known)
    {
        var title = fields.RequiredBilingual("title");
        var topics = ReadTopics(fields, known);
        var columns = DatasetFieldReader.Read(fields, known.Of(topics));
        var names = new ColumnNames(columns, fields.Findings);
        var key = ReadKey(fields, names);
        var cover = ReadCover(fields, names);
        var rules = fields.InnerList("rules", ARule, rule => ReadRule(rule, names));
        var none = fields.Bilingual("none");
        CheckSentence(fields.Node("none"), sentence => names.CheckNoneSentence(sentence));
        var summary = fields.RequiredBilingual("summary");
        CheckSentence(fields.Node("summary"), sentence => names.CheckSentence(sentence));
        var charts = fields.InnerList("charts", AChart, chart => ReadChart(chart, names));
        return title is null || summary is null
            ? null
            : new DatasetType(id, title, topics, columns, rules, key, cover, none, summary, charts, fields.Position);
    }

    private static ImmutableArray<string> ReadTopics(FieldReader fields, TopicComponents known)
    {
        var topics = fields.Texts("topics");
        foreach (var topic in topics.Where(topic => !known.Topics.Contains(topic.Value)))
        {
            CatalogFindings.AddUnknownTopic(topic, known.Topics, fields.Findings);
        }

        return [.. topics.Select(topic => topic.Value)];
    }

    private static ImmutableArray<string> ReadKey(FieldReader fields, ColumnNames names)
    {
        var key = fields.Texts("key");
        foreach (var column in key)
        {
            names.Check(column, "key");
        }

        return [.. key.Select(column => column.Value)];
    }

    private static string? ReadCover(FieldReader fields, ColumnNames names)
    {
        var cover = fields.Text("cover");
        if (cover is not null)
        {
            names.CheckCover(cover);
        }

        return cover?.Value;
    }

    private static RowRule? ReadRule(FieldReader fields, ColumnNames names)
    {
        var rule = fields.RequiredText("rule");
        var text = fields.BothTexts();
        if (rule is null || text is null)
        {
            return null;
        }

        if (RowRuleGrammar.Parse(rule.Value) is not { } parts)
        {
            DatasetTypeFindings.AddRowRuleNotReadable(rule, fields.Findings);
            return null;
        }

        names.CheckRule(parts, rule.Position);
        return new RowRule(parts.Left, parts.Relation, parts.Right, text);
    }

    private static ChartSpec? ReadChart(FieldReader fields, ColumnNames names)
    {
        var kind = fields.RequiredChoice("kind", CatalogWords.Charts);
        var title = fields.RequiredBilingual("title");
        var label = fields.RequiredText("label");
        var values = fields.Texts("values");
        if (label is not null)
        {
            names.Check(label, "charts");
        }

        foreach (var value in values)
        {
            names.CheckNumber(value, "charts");
        }

        return kind is null || title is null || label is null
            ? null
            : new ChartSpec(kind.Value, title, label.Value, [.. values.Select(value => value.Value)]);
    }

    private static void CheckSentence(YamlNode? node, Action<YamlScalar> check)
    {
        foreach (var sentence in SentencesOf(node))
        {
            check(sentence);
        }
    }

    private static IEnumerable<YamlScalar> SentencesOf(YamlNode? node) => node switch
    {
        YamlMap map => map.Entries.Select(entry => entry.Value).OfType<YamlScalar>(),
        YamlScalar both => [both],
        _ => [],
    };
}

/// <summary>The known topics, each with the ids of all components that its items have in any year.</summary>
/// <param name="Topics">Their ids.</param>
/// <param name="Components">The component ids by topic; a topic whose components are not known in any year is not among them.</param>
internal sealed record TopicComponents(ImmutableArray<string> Topics, ImmutableDictionary<string, ImmutableSortedSet<string>> Components)
{
    /// <summary>What the forms and topics tell.</summary>
    public static TopicComponents From(Crosswalk crosswalk, IReadOnlyDictionary<FiscalYear, Catalog> catalogs) => new(
        [.. crosswalk.Topics.Select(topic => topic.Id)],
        crosswalk.Topics
            .Select(topic => (topic.Id, Ids: IdsOf(topic, catalogs)))
            .Where(pair => pair.Ids.Count > 0)
            .ToImmutableDictionary(pair => pair.Id, pair => pair.Ids, StringComparer.Ordinal));

    /// <summary>The components of some topics; null if one of them has none that are known, for then nothing can be said.</summary>
    public ImmutableSortedSet<string>? Of(ImmutableArray<string> topics) =>
        topics.All(Components.ContainsKey)
            ? topics.SelectMany(topic => Components[topic]).ToImmutableSortedSet(StringComparer.Ordinal)
            : null;

    private static ImmutableSortedSet<string> IdsOf(Topic topic, IReadOnlyDictionary<FiscalYear, Catalog> catalogs) =>
        topic.Codes.Values
            .SelectMany(codes => codes)
            .Select(code => catalogs.GetValueOrDefault(code.Year)?.Find(code))
            .SelectMany(item => item?.Components ?? [])
            .Select(component => component.Id)
            .ToImmutableSortedSet(StringComparer.Ordinal);
}
