using System.Collections.Immutable;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Catalogs;

/// <summary>How a total becomes a grade, and what each instrument weighs; data, because it changes by year and body.</summary>
/// <param name="FirstYear">The first fiscal year it holds for.</param>
/// <param name="LastYear">The last fiscal year it holds for; null while it is in use.</param>
/// <param name="Weights">The weight of each instrument in percent, by code (IIT, EIT, OIT); they add up to 100.</param>
/// <param name="Grades">From the best to the worst; each begins at its lowest score.</param>
/// <param name="PassFrom">The lowest score that passes.</param>
/// <param name="Confidence">How sure we are of it.</param>
/// <param name="Position">Where it is written.</param>
public sealed record GradeScheme(
    FiscalYear FirstYear,
    FiscalYear? LastYear,
    ImmutableSortedDictionary<string, decimal> Weights,
    ImmutableArray<Grade> Grades,
    decimal PassFrom,
    Confidence Confidence,
    SourcePosition Position)
{
    /// <summary>Whether it holds for a year.</summary>
    public bool HoldsFor(FiscalYear year) =>
        FirstYear.CompareTo(year) <= 0 && (LastYear is not { } last || year.CompareTo(last) <= 0);

    /// <summary>The grade of a score that is already rounded to two decimals; the last one if none begins low enough.</summary>
    public Grade Of(decimal rounded) => Grades.FirstOrDefault(grade => grade.From <= rounded) ?? Grades[^1];
}

/// <summary>A grade of a scheme.</summary>
/// <param name="Label">Such as <c>AA</c>.</param>
/// <param name="From">The lowest score with two decimals that gets it.</param>
/// <param name="Title">Its name, or null where none is known.</param>
public sealed record Grade(string Label, decimal From, Bilingual? Title);
