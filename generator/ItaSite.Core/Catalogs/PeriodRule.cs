using ItaSite.Core.Thai;

namespace ItaSite.Core.Catalogs;

/// <summary>Which period the evidence of an item must fit. The words of the catalogs stand beside each.</summary>
public enum PeriodRule
{
    /// <summary><c>unknown</c>: not evidenced; nothing is demanded.</summary>
    Unknown,

    /// <summary><c>current</c>: as it stands now; no year is fixed.</summary>
    Current,

    /// <summary><c>in_fy</c>: made, dated or happening inside the assessed fiscal year.</summary>
    InFiscalYear,

    /// <summary><c>in_force_fy</c>: in force over the whole assessed fiscal year.</summary>
    InForceFiscalYear,

    /// <summary><c>h1_fy</c>: at least the first six months of the assessed fiscal year.</summary>
    FirstHalf,

    /// <summary><c>monthly_h1_fy</c>: month by month over the first six months of the assessed fiscal year.</summary>
    MonthlyFirstHalf,

    /// <summary><c>prev_fy</c>: the complete fiscal year before the assessed one.</summary>
    PreviousFiscalYear,

    /// <summary><c>prev_assessment</c>: built on the assessment result of the year before.</summary>
    PreviousAssessment,

    /// <summary><c>in_force_plus_h1</c>: a plan in force over the year, and its progress over the first six months.</summary>
    InForcePlusFirstHalf,
}

/// <summary>What each period rule demands of a year.</summary>
public static class PeriodRules
{
    /// <summary>The words of the catalogs, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> Words { get; } =
    [
        "unknown", "current", "in_fy", "in_force_fy", "h1_fy", "monthly_h1_fy", "prev_fy", "prev_assessment", "in_force_plus_h1",
    ];

    /// <summary>The word of a rule in the catalogs.</summary>
    public static string Word(this PeriodRule rule) => Words[(int)rule];

    /// <summary>The days the rule speaks of, or null if it fixes none (<c>current</c>, <c>unknown</c>).</summary>
    public static Period? Window(this PeriodRule rule, FiscalYear year) => rule switch
    {
        PeriodRule.InFiscalYear or PeriodRule.InForceFiscalYear or PeriodRule.InForcePlusFirstHalf => year.Days,
        PeriodRule.FirstHalf or PeriodRule.MonthlyFirstHalf => year.Half(1),
        PeriodRule.PreviousFiscalYear or PeriodRule.PreviousAssessment => year.Previous.Days,
        _ => null,
    };

    /// <summary>Whether evidence about a period fits the rule: inside the window for <c>in_fy</c>, covering the whole window for the others.</summary>
    public static bool Accepts(this PeriodRule rule, FiscalYear year, Period evidence) => rule.Window(year) switch
    {
        null => true,
        { } window when rule is PeriodRule.InFiscalYear => window.Covers(evidence),
        { } window => evidence.Covers(window),
    };
}
