using System.Collections.Immutable;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Renewal;

/// <summary>A file that is to be written.</summary>
/// <param name="Path">Its logical path, beginning with <c>content/</c>.</param>
/// <param name="Read">Gives its bytes; text is UTF-8 without a byte order mark.</param>
public sealed record NewFile(string Path, Func<byte[]> Read);

/// <summary>What begins a new year.</summary>
/// <param name="To">The year.</param>
/// <param name="Files">The files to write, by path; none of them exists.</param>
/// <param name="Kept">Paths of files that would have been written but exist; they stay as they are.</param>
/// <param name="Settings">The text of <c>site.yaml</c> with the year among its years; null if it is there already.</param>
/// <param name="Tasks">What is to be done, one for each item of the form, in its order.</param>
/// <param name="Dropped">Items of the year before that the new form has no place for.</param>
/// <param name="Deadline">The day on which the office hands the form in, as <c>site.yaml</c> says; null if it does not say.</param>
public sealed record YearPlan(
    FiscalYear To,
    ImmutableArray<NewFile> Files,
    ImmutableArray<string> Kept,
    string? Settings,
    ImmutableArray<YearTask> Tasks,
    ImmutableArray<CatalogItem> Dropped,
    DateOnly? Deadline);

/// <summary>What is to be done for one item of the new form.</summary>
/// <param name="Item">The item.</param>
/// <param name="Work">Which sort of work.</param>
/// <param name="Unit">The unit in charge; null if the pages it comes from name none.</param>
/// <param name="From">The pages of the year before that it comes from, by code; empty for a new item.</param>
public sealed record YearTask(CatalogItem Item, YearWork Work, Unit? Unit, ImmutableArray<OitCode> From)
{
    /// <summary>The day from which its data can be complete; null if its period rule fixes none.</summary>
    public DateOnly? CompleteOn => Item.Period switch
    {
        PeriodRule.FirstHalf or PeriodRule.MonthlyFirstHalf or PeriodRule.InForcePlusFirstHalf => Item.Code.Year.Half(1).Last,
        PeriodRule.PreviousFiscalYear or PeriodRule.PreviousAssessment => Item.Code.Year.Previous.LastDay,
        PeriodRule.InForceFiscalYear => Item.Code.Year.FirstDay,
        PeriodRule.InFiscalYear => Item.Code.Year.LastDay,
        _ => null,
    };
}

/// <summary>The sorts of work that a new year brings.</summary>
public enum YearWork
{
    /// <summary>What stood there still holds: it was copied and is to be confirmed.</summary>
    Confirm,

    /// <summary>The data of the new period are to be filled in.</summary>
    Renew,

    /// <summary>Nothing of the year before belongs to the item: it is to be written.</summary>
    Write,

    /// <summary>A page of the new year stands already.</summary>
    Continue,
}
