using System.Collections.Immutable;

namespace ItaSite.Core.Coverage;

/// <summary>The score of an instrument, with what it is made of; each level is the plain mean of the level below.</summary>
/// <param name="Code">IIT, EIT or OIT.</param>
/// <param name="Indicators">Its indicators.</param>
/// <param name="Score">The mean of its indicators, 0 to 100.</param>
/// <param name="Weight">What it weighs in the total, in percent.</param>
public sealed record InstrumentScore(string Code, ImmutableArray<IndicatorScore> Indicators, Fraction Score, decimal Weight)
{
    /// <summary>Its points of the total: score times weight.</summary>
    public Fraction Points => Score * Fraction.Of(Weight) / Fraction.Of(100);
}

/// <summary>The score of an indicator: the mean of its sub-indicators, or as given for a survey.</summary>
public sealed record IndicatorScore(string Code, ImmutableArray<SubIndicatorScore> SubIndicators, Fraction Score);

/// <summary>The score of a sub-indicator: the mean of its items, each 100 or 0.</summary>
/// <param name="Code">Such as <c>9.5</c>.</param>
/// <param name="Complete">How many of its items are complete; null where only the score is known.</param>
/// <param name="Items">How many items it has; null where only the score is known.</param>
/// <param name="Score">0 to 100.</param>
public sealed record SubIndicatorScore(string Code, int? Complete, int? Items, Fraction Score);
