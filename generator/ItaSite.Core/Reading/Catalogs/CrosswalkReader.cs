using System.Collections.Immutable;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Reading;

/// <summary>Reads the topics and their codes.</summary>
internal static class CrosswalkReader
{
    private static readonly Bilingual TheCrosswalk = new("ตารางหัวเรื่อง", "the crosswalk");
    private static readonly Bilingual ATopic = new("หัวเรื่อง", "a topic");

    /// <summary>The topics, or null if they cannot be used; the findings say why.</summary>
    public static Crosswalk? Read(YamlNode root, Findings findings) =>
        FieldReader.Read(root, findings, TheCrosswalk, ReadTopics);

    /// <summary>The topics with the codes of years that the crosswalk does not list, taken from the forms: a new form needs no new crosswalk.</summary>
    public static Crosswalk Complete(Crosswalk crosswalk, IEnumerable<Catalog> catalogs)
    {
        var missing = catalogs
            .SelectMany(catalog => catalog.Items)
            .ToLookup(item => item.Topic, StringComparer.Ordinal);
        return new Crosswalk([.. crosswalk.Topics.Select(topic => Complete(topic, missing[topic.Id]))]);
    }

    /// <summary>Reports codes that the form of their year does not have.</summary>
    public static void CheckCodes(Crosswalk crosswalk, IReadOnlyDictionary<FiscalYear, Catalog> catalogs, Findings findings)
    {
        var wrong = from topic in crosswalk.Topics
                    from code in topic.Codes.Values.SelectMany(codes => codes)
                    where catalogs.TryGetValue(code.Year, out var catalog) && catalog.Find(code) is null
                    select (topic, code);
        foreach (var (topic, code) in wrong)
        {
            CatalogFindings.AddNoSuchItem(new Written<string>(topic.Id, topic.Position), code, findings);
        }
    }

    private static Topic Complete(Topic topic, IEnumerable<CatalogItem> items)
    {
        var unlisted = items.Where(item => !topic.Codes.ContainsKey(item.Code.Year)).GroupBy(item => item.Code.Year);
        return topic with { Codes = topic.Codes.AddRange(unlisted.Select(CodesOfYear)) };
    }

    private static KeyValuePair<FiscalYear, ImmutableArray<OitCode>> CodesOfYear(IGrouping<FiscalYear, CatalogItem> items) =>
        new(items.Key, [.. items.Select(item => item.Code)]);

    private static Crosswalk ReadTopics(FieldReader fields)
    {
        var list = fields.RequiredList("topics");
        CatalogFields.CheckWords(list, "topic", fields.Findings);
        return new Crosswalk(list.ReadEach(fields, ATopic, ReadTopic));
    }

    private static Topic? ReadTopic(FieldReader fields)
    {
        var id = fields.RequiredText("topic");
        var title = fields.RequiredBilingual("title");
        var codes = ReadCodes(fields);
        var relation = fields.RequiredBilingual("relation");
        var confidence = fields.RequiredChoice("confidence", CatalogWords.Confidences);
        var note = fields.Bilingual("note");
        return id is null || title is null || relation is null || confidence is null
            ? null
            : new Topic(id.Value, title, codes, relation, confidence.Value, note, fields.PositionOf("topic"));
    }

    private static ImmutableSortedDictionary<FiscalYear, ImmutableArray<OitCode>> ReadCodes(FieldReader fields)
    {
        var codes = ImmutableSortedDictionary.CreateBuilder<FiscalYear, ImmutableArray<OitCode>>();
        foreach (var entry in fields.Map("codes")?.Entries ?? [])
        {
            if (Scalars.Year(entry.Key, fields.Findings) is { } year)
            {
                codes[year] = ReadCodes(entry.Value, year, fields.Findings);
            }
        }

        return codes.ToImmutable();
    }

    private static ImmutableArray<OitCode> ReadCodes(YamlNode node, FiscalYear year, Findings findings)
    {
        var items = node is YamlList list ? list.Items : [node];
        return [.. items
            .Select(item => Scalars.Expect(item, findings))
            .OfType<YamlScalar>()
            .Select(code => ReadCode(code, year, findings))
            .OfType<OitCode>()];
    }

    private static OitCode? ReadCode(YamlScalar code, FiscalYear year, Findings findings)
    {
        if (CatalogFields.NumberOf(code.Text) is { } number)
        {
            return new OitCode(year, number);
        }

        CatalogFindings.AddCodeNotReadable(new Written<string>(code.Text, code.Position), findings);
        return null;
    }
}
