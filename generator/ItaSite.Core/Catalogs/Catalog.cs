using System.Collections.Immutable;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Catalogs;

/// <summary>The OIT form of one fiscal year: what an agency must disclose and what an assessor looks for.</summary>
/// <param name="Year">The assessed fiscal year.</param>
/// <param name="Title">The name of the form.</param>
/// <param name="Caution">What an officer must still confirm; printed wherever the catalog is shown.</param>
/// <param name="Indicators">In the order of the form; each holds its sub-indicators.</param>
/// <param name="Items">In the order of the form: item n has the code On.</param>
/// <param name="Sources">What the catalog was made from, by id; items name these ids as evidence.</param>
/// <param name="Position">Where the catalog begins.</param>
public sealed record Catalog(
    FiscalYear Year,
    Bilingual Title,
    Bilingual Caution,
    ImmutableArray<Indicator> Indicators,
    ImmutableArray<CatalogItem> Items,
    ImmutableSortedDictionary<string, CatalogSource> Sources,
    SourcePosition Position)
{
    /// <summary>All sub-indicators in the order of the form.</summary>
    public IEnumerable<SubIndicator> SubIndicators => Indicators.SelectMany(indicator => indicator.SubIndicators);

    /// <summary>The item with a code, or null if the form of the year has none.</summary>
    public CatalogItem? Find(OitCode code) =>
        code.Year == Year && code.Number >= 1 && code.Number <= Items.Length ? Items[code.Number - 1] : null;

    /// <summary>The items of a sub-indicator, in the order of the form.</summary>
    public IEnumerable<CatalogItem> ItemsOf(SubIndicator subIndicator) =>
        Items.Where(item => item.SubIndicator == subIndicator.Code);
}

/// <summary>An indicator of the assessment, such as 9 (information disclosure).</summary>
/// <param name="Code">Its number as text, such as <c>9</c>.</param>
/// <param name="Title">Its name.</param>
/// <param name="SubIndicators">At least one, in the order of the form.</param>
public sealed record Indicator(string Code, Bilingual Title, ImmutableArray<SubIndicator> SubIndicators);

/// <summary>A group of items whose mean is one part of the indicator's mean.</summary>
/// <param name="Code">Such as <c>9.5</c>.</param>
/// <param name="Title">Its name.</param>
/// <param name="ItemCount">How many items of the form belong to it.</param>
/// <param name="Confidence">How sure its borders are.</param>
public sealed record SubIndicator(string Code, Bilingual Title, int ItemCount, Confidence Confidence);

/// <summary>Where knowledge of a catalog comes from.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Url">Its address, or null if it has none.</param>
public sealed record CatalogSource(string Title, string? Url);

/// <summary>How sure we are of something in a catalog; an officer confirms it against the handbook of the year.</summary>
public enum Confidence
{
    /// <summary>An important part is not evidenced.</summary>
    Low,

    /// <summary>Number and title are evidenced, components partly general knowledge.</summary>
    Medium,

    /// <summary>Title and components, or number and title plus the report, are evidenced.</summary>
    High,
}
