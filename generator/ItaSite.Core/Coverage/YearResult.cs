using System.Collections.Immutable;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;

namespace ItaSite.Core.Coverage;

/// <summary>What follows from the ITA result of a year.</summary>
/// <param name="Assessment">The result as given.</param>
/// <param name="Scheme">The weights and grades of the year; null for a year whose are not known.</param>
/// <param name="Score">The computed score; null if an instrument or the scheme is not known.</param>
/// <param name="Standings">Each indicator with its score and level, in the order of the form.</param>
public sealed record YearResult(Assessment Assessment, GradeScheme? Scheme, AssessmentScore? Score, ImmutableArray<IndicatorStanding> Standings)
{
    /// <summary>The result of an assessment under the scheme of its year.</summary>
    public static YearResult Of(Assessment assessment, CatalogLibrary library)
    {
        var scheme = library.SchemeOf(assessment.Year);
        return new YearResult(
            assessment,
            scheme,
            scheme is null ? null : AssessmentScore.Of(assessment, scheme),
            [.. assessment.Instruments.SelectMany(instrument => instrument.Indicators).Select(IndicatorStanding.Of)]);
    }

    /// <summary>The total with two decimals: computed where all is given, else as printed; null if neither is known.</summary>
    public decimal? Total => Score?.Total.Rounded() ?? Assessment.Total?.Value;

    /// <summary>The grade of the total, or null.</summary>
    public Grade? Grade => Total is { } total ? Scheme?.Of(total) : null;

    /// <summary>Whether the total passes; null if that cannot be told.</summary>
    public bool? Passed => Total is { } total && Scheme is { } scheme ? total >= scheme.PassFrom : null;

    /// <summary>The total less the national mean; null if either is not known.</summary>
    public decimal? AboveNational => Assessment.National is { } national ? Total - national.Mean : null;

    /// <summary>The indicators at a level, in the order of the form.</summary>
    public IEnumerable<IndicatorStanding> At(IssueLevel level) => Standings.Where(one => one.Level == level);
}

/// <summary>Where an indicator stands.</summary>
/// <param name="Indicator">The indicator as given.</param>
/// <param name="Score">The mean of its sub-indicators, or as given for a survey.</param>
/// <param name="Level">Urgent if one of its items got 0, a strength at 100, else to be improved.</param>
public sealed record IndicatorStanding(IndicatorResult Indicator, Fraction Score, IssueLevel Level)
{
    public static IndicatorStanding Of(IndicatorResult indicator)
    {
        var score = AssessmentScore.Of(indicator).Score;
        return new IndicatorStanding(
            indicator,
            score,
            indicator.SubIndicators.Any(sub => !sub.ZeroItems.IsEmpty) ? IssueLevel.Urgent
            : score == Fraction.Of(100) ? IssueLevel.Strength
            : IssueLevel.Improve);
    }
}
