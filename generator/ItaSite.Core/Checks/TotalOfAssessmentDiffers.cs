using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds ITA results whose printed figures are not what their parts give.</summary>
internal sealed class TotalOfAssessmentDiffers : ICheck
{
    public Rule Rule { get; } = new(
        "ITA601", "total of assessment differs", Severity.Error, "the scoring of the ITA: means of means, weighted, rounded at the end (generator/catalogs/grades.yaml)");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        site.Site.Assessments.SelectMany(assessment =>
            Indicators(assessment).Append(Total(assessment, YearResult.Of(assessment, site.Site.Library).Score)))
            .OfType<Diagnostic>();

    private static IEnumerable<IndicatorResult> WithBoth(Assessment assessment) =>
        assessment.Instruments.SelectMany(instrument => instrument.Indicators)
            .Where(indicator => indicator is { Score: not null, SubIndicators.IsEmpty: false });

    private IEnumerable<Diagnostic?> Indicators(Assessment assessment) =>
        from indicator in WithBoth(assessment)
        let mean = Fraction.Mean(indicator.SubIndicators.Select(part => Fraction.Of(part.Score.Value)))
        select Differs(
            new Bilingual($"คะแนนตัวชี้วัดที่ {indicator.Code.Value}", $"The score of indicator {indicator.Code.Value}"),
            indicator.Score,
            mean,
            new Bilingual("ค่าเฉลี่ยของตัวชี้วัดย่อย", "the mean of its sub-indicators"));

    private Diagnostic? Total(Assessment assessment, AssessmentScore? score) =>
        assessment.Total is { } printed && score is not null
            ? Differs(
                new Bilingual($"คะแนนรวมปีงบประมาณ {assessment.Year}", $"The total of fiscal year {assessment.Year}"),
                printed,
                score.Total,
                Sum(score))
            : null;

    /// <summary>How the total is made: <c>IIT 30.00 + EIT 29.96 + OIT 37.75</c>.</summary>
    private static Bilingual Sum(AssessmentScore score) =>
        Wording.Same(string.Join(" + ", score.Instruments.Select(one => $"{one.Code} {one.Points}")));

    private Diagnostic? Differs(Bilingual what, Written<decimal>? printed, Fraction computed, Bilingual how)
    {
        if (printed is null || Fraction.Of(printed.Value).Rounded() == computed.Rounded())
        {
            return null;
        }

        var written = Wording.Say(printed.Value);
        return new Diagnostic(
            Rule,
            printed.Position,
            new Bilingual(
                $"{what.Thai} เขียนไว้ {written} แต่คำนวณได้ {computed} ({how.Thai})",
                $"{what.English} is written as {written}, but its parts give {computed} ({how.English})."),
            new Bilingual(
                "ตรวจตัวเลขทุกบรรทัดกับหนังสือแจ้งผลการประเมิน แล้วแก้ตัวเลขที่พิมพ์ผิด ไม่ปัดเศษคะแนนย่อยก่อนนำมารวม",
                "Compare every figure with the letter that announced the result and correct the slip; parts are not rounded before they are added."));
    }
}
