using System.Collections.Immutable;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Reading;

/// <summary>Reads the items of a form.</summary>
internal sealed class CatalogItemReader(CatalogScope scope)
{
    private static readonly Bilingual AnItem = new("ข้อของแบบ", "an item of the form");
    private static readonly Bilingual AComponent = new("องค์ประกอบ", "a component");
    private static readonly Bilingual ACondition = new("เงื่อนไข", "a condition");

    /// <summary>The item, or null if it cannot be used; the findings say why.</summary>
    /// <param name="number">Its one-based place in the form.</param>
    public CatalogItem? Read(YamlNode node, int number, Findings findings) =>
        FieldReader.Read(node, findings, AnItem, fields => ReadItem(fields, new OitCode(scope.Year, number)));

    private CatalogItem? ReadItem(FieldReader fields, OitCode code)
    {
        CheckCode(fields, code);
        var topic = ReadTopic(fields, code);
        var title = fields.RequiredBilingual("title");
        var sub = ReadSubIndicator(fields);
        var group = fields.Bilingual("group");
        var artifact = fields.RequiredChoice("artifact", CatalogWords.Artifacts);
        var period = fields.RequiredChoice("period", CatalogWords.Periods);
        var components = ReadComponents(fields);
        var conditions = fields.InnerList("conditions", ACondition, ReadCondition);
        var evidence = ReadEvidence(fields);
        var confidence = fields.RequiredChoice("confidence", CatalogWords.Confidences);
        var note = fields.Bilingual("note");
        return topic is null || title is null || sub is null || artifact is null || period is null || confidence is null
            ? null
            : new CatalogItem(
                code, topic, title, sub, group, artifact.Value, components, period.Value, conditions, evidence, confidence.Value, note, fields.Position);
    }

    private static void CheckCode(FieldReader fields, OitCode expected)
    {
        if (fields.RequiredText("code") is { } code && code.Value != expected.Label)
        {
            CatalogFindings.AddItemOutOfOrder(code, expected.Number, fields.Findings);
        }
    }

    private string? ReadTopic(FieldReader fields, OitCode code)
    {
        if (fields.RequiredText("topic") is not { } written)
        {
            return null;
        }

        if (scope.Crosswalk.Find(written.Value) is not { } topic)
        {
            CatalogFindings.AddUnknownTopic(written, scope.Crosswalk.Topics.Select(one => one.Id), fields.Findings);
        }
        else if (topic.Codes.TryGetValue(code.Year, out var codes) && !codes.Contains(code))
        {
            CatalogFindings.AddOtherCodeInCrosswalk(written, code, codes, fields.Findings);
        }

        return written.Value;
    }

    private string? ReadSubIndicator(FieldReader fields)
    {
        var written = fields.RequiredText("sub_indicator");
        if (written is not null && scope.SubIndicators is not [] && !scope.SubIndicators.Contains(written.Value))
        {
            CatalogFindings.AddUnknownSubIndicator(written, scope.SubIndicators, fields.Findings);
        }

        return written?.Value;
    }

    /// <summary>Null means that the components are not known.</summary>
    private static ImmutableArray<Component>? ReadComponents(FieldReader fields)
    {
        if (fields.Node("components") is YamlScalar { Text: "unknown" })
        {
            return null;
        }

        var list = fields.RequiredList("components");
        CatalogFields.CheckWords(list, "id", fields.Findings);
        return list.ReadEach(fields, AComponent, ReadComponent);
    }

    private static Component? ReadComponent(FieldReader fields)
    {
        var id = fields.RequiredText("id");
        var text = fields.BothTexts();
        var satisfied = fields.Choice("satisfied", CatalogWords.Evidences);
        var period = fields.Choice("period", CatalogWords.Periods);
        return id is null || text is null
            ? null
            : new Component(id.Value, text, satisfied?.Value ?? ComponentEvidence.Marked, period?.Value);
    }

    private static Condition? ReadCondition(FieldReader fields)
    {
        var kind = fields.RequiredChoice("kind", CatalogWords.Conditions);
        var text = fields.BothTexts();
        return kind is null || text is null ? null : new Condition(kind.Value, text);
    }

    private ImmutableArray<string> ReadEvidence(FieldReader fields)
    {
        var evidence = fields.Texts("evidence");
        foreach (var source in evidence.Where(one => !scope.Sources.Contains(one.Value)))
        {
            CatalogFindings.AddUnknownSource(source, scope.Sources, fields.Findings);
        }

        return [.. evidence.Select(one => one.Value)];
    }
}
