using System.Collections.Immutable;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Content;

/// <summary>The ITA result of a year, as the assessor gave it.</summary>
/// <param name="Year">The assessed fiscal year.</param>
/// <param name="Instruments">IIT, EIT and OIT with their indicators.</param>
/// <param name="Total">The total that the assessor printed, or null; it is checked against the computed one.</param>
/// <param name="History">Totals of earlier years, oldest first.</param>
/// <param name="National">The mean of comparable offices, or null.</param>
/// <param name="Note">A remark, or null.</param>
/// <param name="Position">Where the file begins.</param>
public sealed record Assessment(
    FiscalYear Year,
    ImmutableArray<Instrument> Instruments,
    Written<decimal>? Total,
    ImmutableArray<YearScore> History,
    NationalMean? National,
    Bilingual? Note,
    SourcePosition Position);

/// <summary>One of the three parts of the assessment.</summary>
/// <param name="Code">IIT, EIT or OIT.</param>
/// <param name="Indicators">In the order of the form.</param>
public sealed record Instrument(Written<string> Code, ImmutableArray<IndicatorResult> Indicators);

/// <summary>The result of an indicator.</summary>
/// <param name="Code">Its number as text.</param>
/// <param name="Title">Its name.</param>
/// <param name="Score">Its score from 0 to 100 as given; null where it is the mean of its sub-indicators.</param>
/// <param name="SubIndicators">Its sub-indicators; empty for surveys.</param>
public sealed record IndicatorResult(
    Written<string> Code,
    Bilingual Title,
    Written<decimal>? Score,
    ImmutableArray<SubIndicatorResult> SubIndicators);

/// <summary>The result of a sub-indicator.</summary>
/// <param name="Code">Such as <c>9.5</c>.</param>
/// <param name="Score">Its score from 0 to 100 as given.</param>
/// <param name="ZeroItems">The items that got 0, each with the assessor's reason or null.</param>
public sealed record SubIndicatorResult(Written<string> Code, Written<decimal> Score, ImmutableArray<ZeroItem> ZeroItems);

/// <summary>An item that got 0.</summary>
public sealed record ZeroItem(Written<OitCode> Code, Bilingual? Reason);

/// <summary>The total of a year.</summary>
public sealed record YearScore(Written<FiscalYear> Year, Written<decimal> Score);

/// <summary>The mean of all offices of the kind.</summary>
/// <param name="Offices">How many offices.</param>
/// <param name="Mean">Their mean total.</param>
public sealed record NationalMean(int Offices, decimal Mean);
