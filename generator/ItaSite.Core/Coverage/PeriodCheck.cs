using System.Collections.Immutable;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Coverage;

/// <summary>Whether evidence is about the period that the form asks for.</summary>
/// <param name="Fits">Whether it is.</param>
/// <param name="Covers">The period it is about; null if nothing tells.</param>
/// <param name="Reason">Why not, in one sentence; null if it fits.</param>
internal sealed record PeriodCheck(bool Fits, Period? Covers, Bilingual? Reason)
{
    /// <summary>Looks at what the rows of a table say first, then at what the table or the page declares, then, for <c>in_fy</c>, at the dates of the publication.</summary>
    public static PeriodCheck Of(PeriodRule rule, ItemPage item, Dataset? dataset)
    {
        var year = item.Code.Year;
        if (rule.Window(year) is not { } window)
        {
            return new PeriodCheck(true, Declared(item, dataset), null);
        }

        var runs = RunsOf(rule, item, dataset);
        if (runs.IsEmpty)
        {
            return new PeriodCheck(false, null, NothingTells(rule, window));
        }

        var fits = rule is PeriodRule.InFiscalYear
            ? runs.All(run => rule.Accepts(year, run))
            : runs.Any(run => rule.Accepts(year, run)) && IsFineEnough(rule, window, dataset);
        var span = new Period(runs[0].First, runs[^1].Last);
        return new PeriodCheck(fits, span, fits ? null : Misfit(rule, window, span));
    }

    private static ImmutableArray<Period> RunsOf(PeriodRule rule, ItemPage item, Dataset? dataset)
    {
        var ofRows = dataset is null ? null : DatasetPeriods.Of(dataset);
        if (ofRows is { AreDays: false } || (ofRows is { } && rule is PeriodRule.InFiscalYear))
        {
            return ofRows.Runs;
        }

        if (Declared(item, dataset) is { } declared)
        {
            return [declared];
        }

        return rule is PeriodRule.InFiscalYear && DayOf(item.Page.FrontMatter.Publication) is { } day ? [new Period(day, day)] : [];
    }

    private static Period? Declared(ItemPage item, Dataset? dataset) =>
        dataset?.Covers?.Value ?? item.Page.FrontMatter.Covers?.Value;

    private static DateOnly? DayOf(Publication publication) =>
        publication.Approved?.On.Value ?? publication.Published?.Value;

    private static bool IsFineEnough(PeriodRule rule, Period window, Dataset? dataset) =>
        rule is not PeriodRule.MonthlyFirstHalf
        || dataset is null
        || DatasetPeriods.Of(dataset) is not { AreDays: false } periods
        || periods.AreMonthlyOver(window);

    private static Bilingual NothingTells(PeriodRule rule, Period window) => new(
        $"ไม่ได้ระบุช่วงเวลาของข้อมูล แบบประเมินต้องการ {Demand(rule, window, Language.Thai)}",
        $"Nothing says which period the data are about; the form asks for {Demand(rule, window, Language.English)}.");

    private static Bilingual Misfit(PeriodRule rule, Period window, Period span) => new(
        $"ข้อมูลเป็นของ{PeriodText.Long(span, Language.Thai)} แต่แบบประเมินต้องการ {Demand(rule, window, Language.Thai)}",
        $"The data are about {PeriodText.Long(span, Language.English)}; the form asks for {Demand(rule, window, Language.English)}.");

    /// <summary>What a rule demands, with its days.</summary>
    internal static string Demand(PeriodRule rule, Period window, Language language)
    {
        var days = PeriodText.Long(window, language);
        return (rule, language) switch
        {
            (PeriodRule.InFiscalYear, Language.Thai) => $"ข้อมูลที่เกิดขึ้นภายใน{days}",
            (PeriodRule.InFiscalYear, _) => $"something inside {days}",
            (PeriodRule.MonthlyFirstHalf, Language.Thai) => $"ข้อมูลรายเดือนครบทุกเดือนของ {days}",
            (PeriodRule.MonthlyFirstHalf, _) => $"every month of {days}",
            (_, Language.Thai) => $"ข้อมูลที่ครอบคลุม {days}",
            _ => $"data that cover {days}",
        };
    }
}
