using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Reading;

/// <summary>Reads the ITA result of a year, <c>assessments/2566.yaml</c>.</summary>
internal static class AssessmentReader
{
    public static Assessment? Read(FiscalYear year, YamlNode node, Findings findings) =>
        FieldReader.Read(node, findings, new Bilingual("ผลการประเมิน ITA", "an ITA result"), fields => new Assessment(
            year,
            fields.InnerList("instruments", new Bilingual("เครื่องมือประเมิน", "an instrument"), one => InstrumentOf(one, year)),
            fields.Number("total", 0, 100),
            fields.InnerList("history", new Bilingual("คะแนนรายปี", "the score of a year"), YearScoreOf),
            fields.Inner("national", new Bilingual("ค่าเฉลี่ยระดับประเทศ", "the national mean"), NationalOf),
            fields.Bilingual("note"),
            fields.Position));

    private static Instrument? InstrumentOf(FieldReader fields, FiscalYear year)
    {
        var code = fields.RequiredText("code");
        var indicators = fields.InnerList("indicators", new Bilingual("ตัวชี้วัด", "an indicator"), one => IndicatorOf(one, year));
        return code is null ? null : new Instrument(code, indicators);
    }

    private static IndicatorResult? IndicatorOf(FieldReader fields, FiscalYear year)
    {
        var code = fields.RequiredText("code");
        var title = fields.RequiredBilingual("title");
        var score = fields.Number("score", 0, 100);
        var subs = fields.InnerList("sub_indicators", new Bilingual("ตัวชี้วัดย่อย", "a sub-indicator"), one => SubIndicatorOf(one, year));
        if (score is null && subs.IsEmpty)
        {
            fields.MissingKey("score");
        }

        return code is null || title is null ? null : new IndicatorResult(code, title, score, subs);
    }

    private static SubIndicatorResult? SubIndicatorOf(FieldReader fields, FiscalYear year)
    {
        var code = fields.RequiredText("code");
        var score = fields.RequiredNumber("score", 0, 100);
        var zeros = fields.InnerList("zero_items", new Bilingual("ข้อที่ได้ 0 คะแนน", "an item that got 0"), one => ZeroItemOf(one, year));
        return code is null || score is null ? null : new SubIndicatorResult(code, score, zeros);
    }

    private static ZeroItem? ZeroItemOf(FieldReader fields, FiscalYear year)
    {
        var code = CodeReader.Required(fields, "code", year);
        var reason = fields.Bilingual("reason");
        return code is null ? null : new ZeroItem(code, reason);
    }

    private static YearScore? YearScoreOf(FieldReader fields)
    {
        var year = fields.RequiredYear("year");
        var score = fields.RequiredNumber("score", 0, 100);
        return year is null || score is null ? null : new YearScore(year, score);
    }

    private static NationalMean? NationalOf(FieldReader fields)
    {
        var offices = fields.RequiredWhole("offices", 1, 100_000);
        var mean = fields.RequiredNumber("mean", 0, 100);
        return offices is null || mean is null ? null : new NationalMean(offices.Value, mean.Value);
    }
}
