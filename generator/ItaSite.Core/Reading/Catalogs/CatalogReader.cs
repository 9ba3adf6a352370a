using System.Collections.Immutable;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Reading;

/// <summary>Reads the form of a year.</summary>
internal static class CatalogReader
{
    private static readonly Bilingual Form = new("แบบประเมินของปี", "the form of a year");
    private static readonly Bilingual AnIndicator = new("ตัวชี้วัด", "an indicator");
    private static readonly Bilingual ASubIndicator = new("ตัวชี้วัดย่อย", "a sub-indicator");
    private static readonly Bilingual ASource = new("แหล่งข้อมูล", "a source");

    /// <summary>The form, or null if it cannot be used; the findings say why.</summary>
    /// <param name="fileName">Such as <c>oit-2567.yaml</c>.</param>
    public static Catalog? Read(string fileName, YamlNode root, Crosswalk crosswalk, Findings findings) =>
        FieldReader.Read(root, findings, Form, fields => ReadForm(fields, fileName, crosswalk));

    private static Catalog? ReadForm(FieldReader fields, string fileName, Crosswalk crosswalk)
    {
        var year = fields.RequiredYear("year");
        CheckYear(year, fileName, fields.Findings);
        var title = fields.RequiredBilingual("title");
        var caution = fields.RequiredBilingual("caution");
        var indicators = ReadIndicators(fields);
        var sources = ReadSources(fields);
        var items = ReadItems(fields, new CatalogScope(year?.Value ?? default, crosswalk, SubIndicatorCodes(indicators), [.. sources.Keys]));
        return year is null || title is null || caution is null
            ? null
            : new Catalog(year.Value, title, caution, indicators, items, sources, fields.Position);
    }

    private static void CheckYear(Written<FiscalYear>? year, string fileName, Findings findings)
    {
        if (year is not null && fileName != $"oit-{year.Value}.yaml")
        {
            CatalogFindings.AddOtherYear(year, fileName, findings);
        }
    }

    private static ImmutableArray<Indicator> ReadIndicators(FieldReader fields)
    {
        var list = fields.RequiredList("indicators");
        CatalogFields.CheckDistinct(list, "code", fields.Findings);
        CatalogFields.CheckDistinct([.. list.OfType<YamlMap>().SelectMany(map => SubIndicatorsOf(map))], "code", fields.Findings);
        var named = NamedSubIndicators(list, fields.List("items"));
        return list.ReadEach(fields, AnIndicator, indicator => ReadIndicator(indicator, named));
    }

    /// <summary>What each item names; null if one names a sub-indicator that is not there, for then no number of items can be right.</summary>
    private static ILookup<string, SourcePosition>? NamedSubIndicators(ImmutableArray<YamlNode> indicators, ImmutableArray<YamlNode> items)
    {
        var named = CatalogFields.IdsOf(items, "sub_indicator").ToLookup(code => code.Value, code => code.Position, StringComparer.Ordinal);
        var known = CatalogFields.IdsOf([.. indicators.OfType<YamlMap>().SelectMany(map => SubIndicatorsOf(map))], "code").Select(code => code.Value);
        return named.All(code => known.Contains(code.Key)) ? named : null;
    }

    private static ImmutableArray<YamlNode> SubIndicatorsOf(YamlMap indicator) =>
        indicator.Find("sub_indicators")?.Value is YamlList list ? list.Items : [];

    private static Indicator? ReadIndicator(FieldReader fields, ILookup<string, SourcePosition>? named)
    {
        var code = fields.RequiredText("code");
        var title = fields.RequiredBilingual("title");
        var subs = fields.RequiredList("sub_indicators").ReadEach(fields, ASubIndicator, sub => ReadSubIndicator(sub, named));
        return code is null || title is null ? null : new Indicator(code.Value, title, subs);
    }

    private static SubIndicator? ReadSubIndicator(FieldReader fields, ILookup<string, SourcePosition>? named)
    {
        var code = fields.RequiredText("code");
        var title = fields.RequiredBilingual("title");
        var count = fields.RequiredWhole("items", 1, 99);
        var confidence = fields.RequiredChoice("confidence", CatalogWords.Confidences);
        if (code is null || title is null || count is null || confidence is null)
        {
            return null;
        }

        var sub = new SubIndicator(code.Value, title, count.Value, confidence.Value);
        CheckCount(sub, count.Position, named, fields.Findings);
        return sub;
    }

    /// <summary>Counts what is written, so that an item that cannot be read counts as well.</summary>
    private static void CheckCount(SubIndicator sub, SourcePosition position, ILookup<string, SourcePosition>? named, Findings findings)
    {
        if (named?[sub.Code].Count() is { } found && found != sub.ItemCount)
        {
            CatalogFindings.AddOtherItemCount(sub, position, found, findings);
        }
    }

    private static ImmutableArray<string> SubIndicatorCodes(ImmutableArray<Indicator> indicators) =>
        [.. indicators.SelectMany(indicator => indicator.SubIndicators).Select(sub => sub.Code)];

    private static ImmutableSortedDictionary<string, CatalogSource> ReadSources(FieldReader fields)
    {
        var sources = ImmutableSortedDictionary.CreateBuilder<string, CatalogSource>(StringComparer.Ordinal);
        foreach (var entry in fields.Map("sources")?.Entries ?? [])
        {
            if (FieldReader.Read(entry.Value, fields.Findings, ASource, ReadSource) is { } source)
            {
                sources[entry.Key.Text] = source;
            }
        }

        return sources.ToImmutable();
    }

    private static CatalogSource? ReadSource(FieldReader fields)
    {
        var title = fields.RequiredText("title");
        var url = fields.Text("url");
        return title is null ? null : new CatalogSource(title.Value, url?.Value);
    }

    private static ImmutableArray<CatalogItem> ReadItems(FieldReader fields, CatalogScope scope)
    {
        var reader = new CatalogItemReader(scope);
        return [.. fields.RequiredList("items")
            .Select((node, index) => reader.Read(node, index + 1, fields.Findings))
            .OfType<CatalogItem>()];
    }
}

/// <summary>What the items of a form may name.</summary>
/// <param name="Year">The year of the form; the default where it could not be read.</param>
/// <param name="Crosswalk">The known topics.</param>
/// <param name="SubIndicators">The codes of the sub-indicators.</param>
/// <param name="Sources">The ids of the sources.</param>
internal sealed record CatalogScope(
    FiscalYear Year, Crosswalk Crosswalk, ImmutableArray<string> SubIndicators, ImmutableArray<string> Sources);
