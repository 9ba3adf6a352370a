using System.Collections.Immutable;
using ItaSite.Core.Checks;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Output;

namespace ItaSite.Core.Pipelines;

/// <summary>What an office that keeps its coverage to itself gets beside the site: <c>coverage-2567.html</c>, <c>.csv</c>, <c>.xlsx</c> and the submission sheets.</summary>
internal static class InternalFiles
{
    private const string Name = "internal";

    /// <summary>Ordered by path; empty if the coverage is public, for then the site has it.</summary>
    public static ImmutableArray<OutputFile> Of(CheckedSite site) => site.Covered.Site.Settings.Coverage is CoverageAudience.Public
        ? []
        : [.. site.Covered.Coverage.Years.SelectMany(year => FilesOf(site, year)).OrderBy(file => file.Path, StringComparer.Ordinal)];

    private static IEnumerable<OutputFile> FilesOf(CheckedSite site, YearCoverage year) =>
    [
        new($"coverage-{year.Catalog.Year}.html", Name, stream => InternalPage.Write(site.Covered.Site, year, stream)),
        new($"coverage-{year.Catalog.Year}.csv", Name, stream => CoverageTable.WriteCsv(site.Covered.Site, year, stream)),
        new($"coverage-{year.Catalog.Year}.xlsx", Name, stream => CoverageTable.WriteXlsx(site.Covered.Site, year, stream)),
        new($"submission-{year.Catalog.Year}.csv", Name, stream => SubmissionSheet.WriteCsv(site, year, stream)),
        new($"submission-{year.Catalog.Year}.xlsx", Name, stream => SubmissionSheet.WriteXlsx(site, year, stream)),
    ];
}
