using System.Globalization;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;

namespace ItaSite.Core.Rendering;

/// <summary>The computed scores of an assessment's parts. Each is shown also where the assessment as a whole is not complete.</summary>
internal static class ResultScores
{
    /// <summary>The score of an indicator: the mean of its sub-indicators, else as given.</summary>
    public static Fraction Of(IndicatorResult indicator) => AssessmentScore.Of(indicator).Score;

    public static Fraction Of(Instrument instrument) => Fraction.Mean(instrument.Indicators.Select(Of));

    /// <summary>What an instrument adds to the total.</summary>
    public static Fraction Points(Instrument instrument, GradeScheme scheme) =>
        Of(instrument) * Fraction.Of(scheme.Weights.GetValueOrDefault(instrument.Code.Value)) / Fraction.Of(100);

    /// <summary>A difference with its sign and two decimals, such as <c>−0.73</c>; null for null.</summary>
    public static string? Signed(decimal? difference) => difference?.ToString("+0.00;−0.00;0.00", CultureInfo.InvariantCulture);
}
