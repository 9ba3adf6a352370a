using System.Collections.Immutable;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Rendering;

/// <summary>Items of a form under a heading.</summary>
/// <param name="Id">The anchor of the heading.</param>
/// <param name="Title">The heading.</param>
/// <param name="Items">Those that are shown, in the order of the form; at least one.</param>
/// <param name="All">All that belong under it, shown or not.</param>
internal sealed record CoverageGroup(string Id, Bilingual Title, ImmutableArray<ItemCoverage> Items, ImmutableArray<ItemCoverage> All);

/// <summary>The orders in which a reviewer looks at a year.</summary>
internal static class CoverageGroups
{
    private static readonly CoverageGroup NoUnit = new("no-unit", new Bilingual("ยังไม่ระบุหน่วยงานที่รับผิดชอบ", "No unit in charge is named yet"), [], []);

    /// <summary>As the form has them.</summary>
    public static ImmutableArray<CoverageGroup> BySubIndicator(YearCoverage year) => BySubIndicator(year, year.Items);

    /// <summary>By the units in charge, in the order of <c>site.yaml</c>; at the end those for which no known unit is named.</summary>
    public static ImmutableArray<CoverageGroup> ByUnit(YearCoverage year, SiteSettings settings)
    {
        var byUnit = year.Items.ToLookup(item => settings.FindUnit(item.Page?.Page.FrontMatter.Owner?.Value)?.Id);
        return
        [
            .. settings.Units
                .Select(unit => new CoverageGroup("unit-" + unit.Id, unit.Name, [.. byUnit[unit.Id]], [.. byUnit[unit.Id]]))
                .Append(NoUnit with { Items = [.. byUnit[null]], All = [.. byUnit[null]] })
                .Where(group => !group.Items.IsEmpty),
        ];
    }

    /// <summary>Only the items that are not complete, each with its open components.</summary>
    public static ImmutableArray<CoverageGroup> Missing(YearCoverage year) => BySubIndicator(
        year,
        year.Items
            .Where(item => item.Status is not ItemStatus.Complete)
            .Select(item => item with { Components = [.. item.Components.Where(component => component.Status is not ComponentStatus.Satisfied)] }));

    private static ImmutableArray<CoverageGroup> BySubIndicator(YearCoverage year, IEnumerable<ItemCoverage> shown)
    {
        var bySub = shown.ToLookup(item => item.Item.SubIndicator, StringComparer.Ordinal);
        var all = year.Items.ToLookup(item => item.Item.SubIndicator, StringComparer.Ordinal);
        return
        [
            .. from sub in year.Catalog.SubIndicators
               where bySub.Contains(sub.Code)
               select new CoverageGroup(
                   Anchors.OfSubIndicator(sub.Code),
                   new Bilingual($"{sub.Code} {sub.Title.Thai}", $"{sub.Code} {sub.Title.English}"),
                   [.. bySub[sub.Code]],
                   [.. all[sub.Code]]),
        ];
    }
}
