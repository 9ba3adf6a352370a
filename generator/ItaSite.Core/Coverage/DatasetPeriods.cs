using System.Collections.Immutable;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Coverage;

/// <summary>Which days the rows of a table speak of.</summary>
/// <param name="Rows">The period of each row that gives one, in the order of days.</param>
/// <param name="Runs">The same days as runs without a hole, in the order of days; two periods that touch are one run.</param>
/// <param name="AreDays">Whether the table dates events, such as activities: days between two of them are then not holes.</param>
public sealed record DatasetPeriods(ImmutableArray<Period> Rows, ImmutableArray<Period> Runs, bool AreDays)
{
    /// <summary>The days a table's cover field tells of; null if the table has none or no row gives one.</summary>
    public static DatasetPeriods? Of(Dataset dataset)
    {
        var index = dataset.Type.CoverField is { } field ? dataset.Type.IndexOf(field) : -1;
        if (index < 0)
        {
            return null;
        }

        ImmutableArray<Period> rows =
            [.. dataset.Column(index).Select(PeriodOf).OfType<Period>().OrderBy(one => one.First).ThenBy(one => one.Last)];
        return rows.IsEmpty
            ? null
            : new DatasetPeriods(rows, Merge(rows), dataset.Type.Fields[index].Kind is FieldKind.Date);
    }

    /// <summary>From the first day to the last, holes included.</summary>
    public Period Span => new(Runs[0].First, Runs[^1].Last);

    /// <summary>The parts of a window that no row speaks of, in the order of days.</summary>
    public IEnumerable<Period> HolesIn(Period window)
    {
        var from = window.First;
        foreach (var run in Runs.Where(run => run.Overlaps(window)))
        {
            if (run.First > from)
            {
                yield return new Period(from, run.First.AddDays(-1));
            }

            from = run.Last.AddDays(1);
        }

        if (from <= window.Last)
        {
            yield return new Period(from, window.Last);
        }
    }

    /// <summary>Whether each month of a window has a row of its own that is not longer than that month.</summary>
    public bool AreMonthlyOver(Period window) =>
        MonthsOf(window).All(month => Rows.Any(row => month.Covers(row)));

    private static IEnumerable<Period> MonthsOf(Period window)
    {
        for (var first = new DateOnly(window.First.Year, window.First.Month, 1); first <= window.Last; first = first.AddMonths(1))
        {
            yield return new Period(first, first.AddMonths(1).AddDays(-1));
        }
    }

    private static Period? PeriodOf(Cell cell) => cell.Value switch
    {
        CellValue.OfPeriod period => period.Period,
        CellValue.OfDate date => new Period(date.Day, date.Day),
        CellValue.OfYear year => year.Year.Days,
        _ => null,
    };

    private static ImmutableArray<Period> Merge(ImmutableArray<Period> ordered)
    {
        var runs = new List<Period>();
        foreach (var period in ordered)
        {
            if (runs.Count > 0 && period.First <= runs[^1].Last.AddDays(1))
            {
                runs[^1] = runs[^1] with { Last = period.Last > runs[^1].Last ? period.Last : runs[^1].Last };
            }
            else
            {
                runs.Add(period);
            }
        }

        return [.. runs];
    }
}
