using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;

namespace ItaSite.Core.Rendering;

/// <summary>The scores that follow from what an assessor gave: each level is the plain mean of the level below, and nothing is rounded before the end.</summary>
internal static class ResultScores
{
    /// <summary>The score of an indicator: as given, else the mean of its sub-indicators.</summary>
    public static Fraction Of(IndicatorResult indicator) => indicator.Score is { } score
        ? Fraction.Of(score.Value)
        : Fraction.Mean(indicator.SubIndicators.Select(sub => Fraction.Of(sub.Score.Value)));

    public static Fraction Of(Instrument instrument) => Fraction.Mean(instrument.Indicators.Select(Of));

    /// <summary>What an instrument adds to the total.</summary>
    public static Fraction Points(Instrument instrument, GradeScheme scheme) =>
        Of(instrument) * Fraction.Of(scheme.Weights.GetValueOrDefault(instrument.Code.Value)) / Fraction.Of(100);

    public static Fraction Total(Assessment assessment, GradeScheme scheme) =>
        assessment.Instruments.Aggregate(Fraction.Zero, (sum, instrument) => sum + Points(instrument, scheme));

    /// <summary>The total that counts: the computed one where instruments are given, else the printed one; null if neither is.</summary>
    public static decimal? Shown(Assessment assessment, GradeScheme scheme) =>
        assessment.Instruments.IsEmpty ? assessment.Total?.Value : Total(assessment, scheme).Rounded();
}
