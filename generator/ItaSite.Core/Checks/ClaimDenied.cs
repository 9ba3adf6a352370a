using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds results that claim a score for an indicator which the assessment they answer does not give.</summary>
internal sealed class ClaimDenied : ICheck
{
    public Rule Rule { get; } = new(
        "ITA603", "claim denied", Severity.Warning, "the ITA result of the basis year; the FY2567 report claimed 100 for an indicator that scored 93.75");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        site.Site.Plans
            .SelectMany(plan => plan.FollowUps.Select(followUp => OfFollowUp(site.Site, plan, followUp)))
            .OfType<Diagnostic>();

    private Diagnostic? OfFollowUp(Site site, MeasurePlan plan, FollowUp followUp) =>
        followUp is { ClaimedScore: { } claimed, Indicator: { } indicator }
        && ScoreOf(site, plan, indicator.Value) is { } score
        && score.Rounded() != Fraction.Of(claimed.Value).Rounded()
            ? Finding(plan, followUp, claimed, indicator.Value, score)
            : null;

    /// <summary>The score of an indicator in the basis year; null if it is not known.</summary>
    private static Fraction? ScoreOf(Site site, MeasurePlan plan, string indicator) =>
        site.Assessments
            .Where(assessment => assessment.Year == plan.Basis)
            .SelectMany(assessment => YearResult.Of(assessment, site.Library).Standings)
            .FirstOrDefault(one => one.Indicator.Code.Value == indicator)?.Score;

    private Diagnostic Finding(MeasurePlan plan, FollowUp followUp, Written<decimal> claimed, string indicator, Fraction score)
    {
        var said = Wording.Say(claimed.Value);
        return new Diagnostic(
            Rule,
            claimed.Position,
            new Bilingual(
                $"ผลการดำเนินการ {followUp.Id} ระบุว่าตัวชี้วัดที่ {indicator} ได้ {said} คะแนน แต่ผลการประเมินปี {plan.Basis} คือ {score}",
                $"Result {followUp.Id} claims {said} for indicator {indicator}, but the assessment of {plan.Basis} gives {score}."),
            new Bilingual(
                $"เขียน claimed_score: {score} หากเป็นเป้าหมายหรือผลของปีอื่น ให้ลบบรรทัดนี้และเขียนเป็นข้อความใน outcomes:",
                $"Write 'claimed_score: {score}'; if it is a goal or of another year, remove the line and say so under 'outcomes:'."));
    }
}
