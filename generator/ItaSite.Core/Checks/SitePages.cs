using System.Collections.Immutable;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Checks;

/// <summary>The parts of a site that checks go through.</summary>
internal static class SitePages
{
    /// <summary>Pages that are on the site or will come out by themselves: all but drafts, and those that could not be read as they are meant.</summary>
    public static IEnumerable<Page> Finished(this Site site) => site.AllPages.Where(IsFinished);

    /// <summary>The same as they read in each language that authors wrote: a page, and behind it its translation.</summary>
    public static IEnumerable<Page> FinishedTexts(this Site site) =>
        site.Finished().SelectMany(page => page.Translated is { } translated ? new[] { page, translated } : [page]);

    /// <summary>The item pages among them.</summary>
    public static IEnumerable<ItemPage> FinishedItems(this Site site) =>
        site.Items.Where(item => IsFinished(item.Page));

    private static bool IsFinished(Page page) => page.Fate is not (Fate.Draft or Fate.Refused);

    /// <summary>The pictures that stand on a page but not in its text.</summary>
    public static ImmutableArray<GalleryPicture> GalleryOf(this CoveredSite site, Page page) =>
        page.IsPost ? GalleryPicture.OfPost(page, site.Addresses) : GalleryPicture.OfPage(page, site.Addresses);

    /// <summary>All items of the site's years with their coverage.</summary>
    public static IEnumerable<ItemCoverage> ItemCoverages(this CoveredSite site) =>
        site.Coverage.Years.SelectMany(year => year.Items);

    /// <summary>The rule that a component must fit: its own, or else its item's.</summary>
    public static PeriodRule RuleOf(this CatalogItem item, Component component) => component.Period ?? item.Period;

    /// <summary>The table that proves a component: the one its mark names, or else one with a column for it; null if none does.</summary>
    public static Dataset? DatasetFor(this ItemPage page, Component component)
    {
        var mark = page.Evidence.FirstOrDefault(one => one.Component.Value == component.Id);
        return mark?.Target switch
        {
            null => page.Page.Datasets.FirstOrDefault(dataset => dataset.Proves(component)),
            EvidenceTarget.InDataset target => page.Page.Datasets.FirstOrDefault(dataset => dataset.FileName() == target.File),
            _ => null,
        };
    }

    /// <summary>Whether a column of the table is made for a component.</summary>
    public static bool Proves(this Dataset dataset, Component component) =>
        dataset.Type.Fields.Any(field => field.Satisfies.Contains(component.Id));

    /// <summary>The name of the table's file, without its folder.</summary>
    public static string FileName(this Dataset dataset) =>
        dataset.Position.Path[(dataset.Position.Path.LastIndexOf('/') + 1)..];

    /// <summary>Whether a rule wants its whole window covered, so that a hole in dated rows matters.</summary>
    public static bool DemandsWholeWindow(this PeriodRule rule) =>
        rule is PeriodRule.FirstHalf or PeriodRule.MonthlyFirstHalf or PeriodRule.PreviousFiscalYear;

    /// <summary>The days that the dated rows of a table speak of, in order; null if its rows are not dated.</summary>
    public static IReadOnlyList<(Period Period, Cell Cell)>? DatedRows(this Dataset dataset)
    {
        if (dataset.Type.CoverField is not { } cover || dataset.Type.IndexOf(cover) is var index && index < 0)
        {
            return null;
        }

        return
        [
            .. dataset.Column(index)
                .Where(cell => cell.Value is CellValue.OfPeriod)
                .Select(cell => (((CellValue.OfPeriod)cell.Value!).Period, cell)) // the line above keeps only periods
                .OrderBy(row => row.Period.First)
                .ThenBy(row => row.Period.Last),
        ];
    }
}
