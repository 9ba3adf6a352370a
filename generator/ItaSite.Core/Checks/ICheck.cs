using System.Collections.Immutable;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Looks for one thing that can be wrong with a site.</summary>
internal interface ICheck
{
    /// <summary>The rule whose breaches it finds.</summary>
    Rule Rule { get; }

    /// <summary>All breaches, in any order.</summary>
    IEnumerable<Diagnostic> Run(CoveredSite site);
}

/// <summary>A site with what follows from it: the coverage and the addresses.</summary>
/// <param name="Site">The site as written.</param>
/// <param name="Coverage">What it discloses.</param>
/// <param name="Addresses">Where everything on it lies.</param>
public sealed record CoveredSite(Site Site, CoverageReport Coverage, AddressBook Addresses);

/// <summary>A site that may be published, with everything that was found about it.</summary>
/// <param name="Covered">The site with its coverage.</param>
/// <param name="Diagnostics">The findings, for the coverage page.</param>
public sealed record CheckedSite(CoveredSite Covered, ImmutableArray<Diagnostic> Diagnostics);
