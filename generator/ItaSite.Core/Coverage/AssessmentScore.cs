using System.Collections.Immutable;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;

namespace ItaSite.Core.Coverage;

/// <summary>An ITA result, computed from what the assessor gave.</summary>
/// <param name="Instruments">With their indicators.</param>
/// <param name="Total">The sum of the instruments' points, exact.</param>
/// <param name="Grade">The grade of the rounded total.</param>
/// <param name="Passed">Whether the rounded total passes.</param>
public sealed record AssessmentScore(ImmutableArray<InstrumentScore> Instruments, Fraction Total, Grade Grade, bool Passed)
{
    /// <summary>The score of an assessment under a scheme; null if an instrument of the scheme is not given.</summary>
    public static AssessmentScore? Of(Assessment assessment, GradeScheme scheme)
    {
        ImmutableArray<InstrumentScore> instruments =
            [.. assessment.Instruments.Select(one => OfInstrument(one, scheme.Weights.GetValueOrDefault(one.Code.Value)))];
        if (scheme.Weights.Keys.Except(instruments.Select(one => one.Code)).Any())
        {
            return null;
        }

        var total = instruments.Aggregate(Fraction.Zero, (sum, one) => sum + one.Points);
        return new AssessmentScore(instruments, total, scheme.Of(total.Rounded()), total.Rounded() >= scheme.PassFrom);
    }

    private static InstrumentScore OfInstrument(Instrument instrument, decimal weight)
    {
        ImmutableArray<IndicatorScore> indicators = [.. instrument.Indicators.Select(Of)];
        return new InstrumentScore(instrument.Code.Value, indicators, Fraction.Mean(indicators.Select(one => one.Score)), weight);
    }

    /// <summary>The score of an indicator: the mean of its sub-indicators, else as given.</summary>
    public static IndicatorScore Of(IndicatorResult result)
    {
        ImmutableArray<SubIndicatorScore> parts =
        [
            .. result.SubIndicators.Select(sub => new SubIndicatorScore(sub.Code.Value, null, null, Fraction.Of(sub.Score.Value))),
        ];
        return new IndicatorScore(
            result.Code.Value,
            parts,
            parts.IsEmpty ? Fraction.Of(result.Score?.Value ?? 0m) : Fraction.Mean(parts.Select(part => part.Score)));
    }
}
