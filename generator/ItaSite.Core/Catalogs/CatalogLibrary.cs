using System.Collections.Immutable;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Catalogs;

/// <summary>All that is known of forms, topics, grades and tables.</summary>
/// <param name="Catalogs">The forms by year.</param>
/// <param name="Crosswalk">The topics.</param>
/// <param name="Grades">The grade schemes, newest first.</param>
/// <param name="DatasetTypes">The kinds of tables by id.</param>
public sealed record CatalogLibrary(
    ImmutableSortedDictionary<FiscalYear, Catalog> Catalogs,
    Crosswalk Crosswalk,
    ImmutableArray<GradeScheme> Grades,
    ImmutableSortedDictionary<string, DatasetType> DatasetTypes)
{
    /// <summary>The scheme that holds for a year, or the newest one before it; null for a year before the first scheme, whose grades and weights are not known.</summary>
    public GradeScheme? SchemeOf(FiscalYear year) =>
        Grades.FirstOrDefault(scheme => scheme.HoldsFor(year))
        ?? Grades.FirstOrDefault(scheme => scheme.FirstYear.CompareTo(year) <= 0);

    /// <summary>As <see cref="SchemeOf"/>, and the first scheme for the years before it: for the weight of a form, which must be something.</summary>
    public GradeScheme GradesOf(FiscalYear year) => SchemeOf(year) ?? Grades[^1];

    /// <summary>The item with a code, or null if there is no such form or item.</summary>
    public CatalogItem? Find(OitCode code) => Catalogs.GetValueOrDefault(code.Year)?.Find(code);
}
