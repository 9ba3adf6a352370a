using System.Collections.Immutable;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Checks;

/// <summary>The years that texts of an item's page may name.</summary>
/// <param name="Year">The year of the form.</param>
/// <param name="Rule">The period that the item's evidence must fit.</param>
/// <param name="Fiscal">Fiscal years that belong to the item.</param>
/// <param name="Calendar">Buddhist calendar years in which the page was asked for, approved or published.</param>
internal sealed record ItemYears(FiscalYear Year, PeriodRule Rule, ImmutableHashSet<int> Fiscal, ImmutableHashSet<int> Calendar)
{
    /// <summary>The years of a page: that of its form, the one before where the form looks back, and those that the page says it covers.</summary>
    public static ItemYears Of(ItemPage page, CatalogItem? item)
    {
        var rule = item?.Period ?? PeriodRule.Unknown;
        var year = page.Code.Year;
        var covers = page.Page.Datasets.Select(table => table.Covers)
            .Append(page.Page.FrontMatter.Covers)
            .OfType<Written<Period>>()
            .Select(one => one.Value);
        var rules = (item?.Components ?? []).Select(one => one.Period).OfType<PeriodRule>().Append(rule);
        return new ItemYears(
            year,
            rule,
            [
                year.BuddhistYear,
                .. rules.Any(LooksBack) ? [year.Previous.BuddhistYear] : Array.Empty<int>(),
                .. covers.Concat(page.Page.Datasets.Select(DatasetPeriods.Of).OfType<DatasetPeriods>().SelectMany(one => one.Runs)).SelectMany(YearsOf),
            ],
            [.. DaysOf(page.Page.FrontMatter.Publication).Select(day => day.Year + 543)]);
    }

    /// <summary>Whether nothing but the present state is asked for, or nothing is known of what is.</summary>
    public bool IsOfNoYear => Rule is PeriodRule.Current or PeriodRule.Unknown;

    /// <summary>Whether evidence of the year before is what the form asks for, or nothing is known of what it asks for.</summary>
    public static bool LooksBack(PeriodRule rule) =>
        rule is PeriodRule.PreviousFiscalYear or PeriodRule.PreviousAssessment or PeriodRule.Unknown;

    /// <summary>Whether a year may stand there: as a fiscal year, as the year of a day in it, or as the range in which it lies.</summary>
    public bool Fits(YearInText named) =>
        Fiscal.Contains(named.Year)
        || (named.AfterLastMonthsOfTheYear && Fiscal.Contains(named.Year + 1))
        || (named.Word is YearWord.Month && Calendar.Contains(named.Year))
        || (named.RangeEnd > named.Year && named.Year < Year.BuddhistYear && named.RangeEnd >= Year.BuddhistYear);

    /// <summary>What to write: the year of the form, and the year before where the form looks back.</summary>
    public IEnumerable<string> Expected() => LooksBack(Rule) ? [Year.ToString(), Year.Previous.ToString()] : [Year.ToString()];

    private static IEnumerable<int> YearsOf(Period period)
    {
        var first = FiscalYear.Of(period.First).BuddhistYear;
        var last = FiscalYear.Of(period.Last).BuddhistYear;
        return Enumerable.Range(first, Math.Clamp(last - first + 1, 1, 20));
    }

    private static IEnumerable<DateOnly> DaysOf(Publication dates) =>
        new[] { dates.Requested, dates.Reviewed, dates.Approved?.On, dates.Published, dates.Updated }
            .OfType<Written<DateOnly>>()
            .Select(day => day.Value);
}
