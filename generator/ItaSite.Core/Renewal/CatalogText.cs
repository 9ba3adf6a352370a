using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Renewal;

/// <summary>Writes the form of a year as YAML, with what other years know of the same topics; guesses say so.</summary>
internal sealed class CatalogText(FiscalYear year, CatalogLibrary library)
{
    private readonly StringBuilder _text = new();

    /// <summary>The forms of other years, newest first.</summary>
    private readonly ImmutableArray<Catalog> _others = [.. library.Catalogs.Values.Where(one => one.Year != year).OrderByDescending(one => one.Year)];

    public string Write(ImmutableArray<TypedItem> items, string table)
    {
        _text.Append("# เริ่มจากตาราง ").Append(table).Append(" ตรวจบรรทัดที่มีคำว่า ยืนยัน กับคู่มือของปี / Begun from a table: confirm the lines marked so with the handbook.\n");
        _text.Append("year: ").Append(year).Append('\n');
        _text.Append("title: {th: แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT) ประจำปีงบประมาณ พ.ศ. ").Append(year).Append(", en: 'Open Data Integrity and Transparency Assessment (OIT), fiscal year B.E. ").Append(year).Append("'}\n");
        _text.Append("caution:\n  th: แบบนี้เริ่มจากตารางที่หน่วยงานพิมพ์ เจ้าหน้าที่ต้องยืนยันกับคู่มือการประเมินของปีก่อนใช้\n  en: This form was begun from a table that an office typed. An officer confirms it against the handbook of the year before use.\n");
        Indicators(items);
        _text.Append("sources:\n  table: {title: ").Append(Skeleton.Quoted(table)).Append("}\nitems:\n");
        foreach (var item in items)
        {
            Item(item);
        }

        return _text.ToString();
    }

    private void Indicators(ImmutableArray<TypedItem> items)
    {
        _text.Append("indicators:\n");
        foreach (var indicator in items.GroupBy(item => item.SubIndicator.Split('.')[0]))
        {
            var known = _others.SelectMany(one => one.Indicators).FirstOrDefault(one => one.Code == indicator.Key);
            _text.Append("  - code: '").Append(indicator.Key).Append("'\n    title: ").Append(Titles(known?.Title.Thai, known?.Title.English, $"ตัวชี้วัดที่ {indicator.Key}", $"Indicator {indicator.Key}"));
            _text.Append("    sub_indicators:\n");
            foreach (var sub in indicator.GroupBy(item => item.SubIndicator))
            {
                SubIndicator(sub.Key, sub.Count());
            }
        }
    }

    private void SubIndicator(string code, int count)
    {
        var known = _others.SelectMany(one => one.SubIndicators).FirstOrDefault(one => one.Code == code);
        _text.Append("      - code: '").Append(code).Append("'\n        title: ").Append(Titles(known?.Title.Thai, known?.Title.English, $"ตัวชี้วัดย่อย {code}", $"Sub-indicator {code}"));
        _text.Append("        items: ").Append(count.ToString(CultureInfo.InvariantCulture)).Append("\n        confidence: low\n");
    }

    private void Item(TypedItem item)
    {
        var like = item.Topic is { } topic ? OfTopic(topic) : TitleLikeness.Nearest(item.Thai, _others.FirstOrDefault()?.Items ?? []);
        _text.Append("  - code: O").Append(item.Number.ToString(CultureInfo.InvariantCulture)).Append('\n');
        _text.Append("    topic: ").Append(item.Topic ?? like?.Topic ?? "unknown").Append(item.Topic is null ? "  # ยืนยัน / confirm" : string.Empty);
        _text.Append(item.Topic is null && like is not null ? $": {like.Code.Label} ({like.Code.Year}) {like.Title.Thai.ReplaceLineEndings(" ")}\n" : "\n");
        var english = item.English ?? (like is not null && ThaiText.Fold(like.Title.Thai) == ThaiText.Fold(item.Thai) ? like.Title.English : null);
        _text.Append("    title: {th: ").Append(Skeleton.Quoted(item.Thai)).Append(", en: ").Append(Skeleton.Quoted(english ?? item.Thai)).Append('}').Append(english is null ? "  # ยืนยัน / confirm: English\n" : "\n");
        _text.Append("    sub_indicator: '").Append(item.SubIndicator).Append("'\n    artifact: ").Append(like?.Artifact ?? "page").Append("\n    period: ").Append(item.Period.Word()).Append('\n');
        Components(item, like);
        _text.Append("    evidence: [table]\n    confidence: low\n");
    }

    private void Components(TypedItem item, CatalogItem? like)
    {
        if (item.Components.IsEmpty)
        {
            _text.Append("    components: unknown\n");
            return;
        }

        _text.Append("    components:\n");
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < item.Components.Length; index++)
        {
            var text = item.Components[index];
            var known = like?.Components?.FirstOrDefault(one => ThaiText.Fold(one.Text.Thai) == ThaiText.Fold(text));
            var numbered = string.Create(CultureInfo.InvariantCulture, $"part-{index + 1}");
            var id = known is not null && ids.Add(known.Id) ? known.Id : numbered;
            _text.Append("      - {id: ").Append(id).Append(", th: ").Append(Skeleton.Quoted(text)).Append(", en: ").Append(Skeleton.Quoted(known?.Text.English ?? text)).Append("}\n");
        }
    }

    private CatalogItem? OfTopic(string topic) => _others.SelectMany(one => one.Items).FirstOrDefault(item => item.Topic == topic);

    private static string Titles(string? thai, string? english, string otherThai, string otherEnglish) => thai is null || english is null
        ? $"{{th: {Skeleton.Quoted(otherThai)}, en: {Skeleton.Quoted(otherEnglish)}}}  # ยืนยัน / confirm\n"
        : $"{{th: {Skeleton.Quoted(thai)}, en: {Skeleton.Quoted(english)}}}\n";
}
