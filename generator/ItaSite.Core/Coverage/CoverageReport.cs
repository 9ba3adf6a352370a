using System.Collections.Immutable;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Coverage;

/// <summary>How far a site discloses what the forms of its years demand.</summary>
/// <param name="Years">Newest first, one for each year of the site that has a catalog.</param>
public sealed partial record CoverageReport(ImmutableArray<YearCoverage> Years)
{
    /// <summary>The coverage of a year, or null if the site has no such year or the year no catalog.</summary>
    public YearCoverage? Of(FiscalYear year) => Years.FirstOrDefault(one => one.Catalog.Year == year);

    /// <summary>The coverage of an item, or null.</summary>
    public ItemCoverage? Of(OitCode code) => Of(code.Year) is { } year && code.Number >= 1 && code.Number <= year.Items.Length
        ? year.Items[code.Number - 1]
        : null;
}

/// <summary>The coverage of one form.</summary>
/// <param name="Catalog">The form.</param>
/// <param name="Items">One for each item, in the order of the form.</param>
/// <param name="Score">What the instrument OIT would score if the assessor saw what this report sees.</param>
public sealed record YearCoverage(Catalog Catalog, ImmutableArray<ItemCoverage> Items, InstrumentScore Score);

/// <summary>The coverage of one item.</summary>
/// <param name="Item">The item.</param>
/// <param name="Page">The page that discloses it; null if there is none on the site today.</param>
/// <param name="Components">One for each component, in the order of the form; empty if they are not known.</param>
/// <param name="Status">Whether it would score 100.</param>
/// <param name="Covers">The period that its evidence covers, computed from the data where they are dated; null if none is known.</param>
/// <param name="Cost">Points of the ITA total that completing this one item would add; 0 for a complete item.</param>
/// <param name="Reason">Why it has its status, in one sentence.</param>
public sealed record ItemCoverage(
    CatalogItem Item,
    ItemPage? Page,
    ImmutableArray<ComponentCoverage> Components,
    ItemStatus Status,
    Period? Covers,
    Fraction Cost,
    Bilingual Reason);

/// <summary>Whether an item would score 100. There is nothing between 100 and 0.</summary>
public enum ItemStatus
{
    /// <summary>Every component is satisfied: 100.</summary>
    Complete,

    /// <summary>A page stands, but a component is not satisfied: 0.</summary>
    Incomplete,

    /// <summary>No page discloses it: 0.</summary>
    NoPage,

    /// <summary>A page stands, but the catalog does not know the components: nothing can be proven, so it counts as 0.</summary>
    Unproven,
}

/// <summary>The coverage of one component.</summary>
/// <param name="Component">The component.</param>
/// <param name="Status">Whether its evidence holds.</param>
/// <param name="Place">Where its evidence stands; null if there is none.</param>
/// <param name="Covers">The period of that evidence, or null.</param>
/// <param name="Reason">Why it has its status, in one sentence.</param>
public sealed record ComponentCoverage(
    Component Component,
    ComponentStatus Status,
    EvidencePlace? Place,
    Period? Covers,
    Bilingual Reason);

/// <summary>Whether the evidence of a component holds.</summary>
public enum ComponentStatus
{
    Satisfied,

    /// <summary>Nothing shows it.</summary>
    Missing,

    /// <summary>Its evidence is about another period than the form asks for.</summary>
    WrongPeriod,

    /// <summary>The place named as its evidence does not exist.</summary>
    Unreachable,

    /// <summary>Its page's time is over.</summary>
    Expired,
}

/// <summary>Where evidence stands, exactly.</summary>
/// <param name="Target">The address below the root, or an absolute address outside the site.</param>
/// <param name="Fragment">The anchor without '#', such as <c>page=3</c> or a heading's id; null if the whole target is meant.</param>
/// <param name="Label">What a reviewer reads: the name of the heading, column or file.</param>
public sealed record EvidencePlace(string Target, string? Fragment, Bilingual Label);
