using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Rules of the record of changes.</summary>
internal static class HistoryRules
{
    private const string Source = "the office's publication measure: proof of when something was public";

    public static Rule Rewritten { get; } = new("ITA860", "history that was rewritten", Severity.Error, Source);

    public static Rule Gone { get; } = new("ITA861", "history that is gone", Severity.Error, Source);

    public static Rule Unknown { get; } = new("ITA862", "past that cannot be told", Severity.Notice, Source);

    public static Rule Uncommitted { get; } = new("ITA863", "changes that are not committed", Severity.Notice, Source);

    /// <summary>By id.</summary>
    public static IReadOnlyList<Rule> All { get; } = [Rewritten, Gone, Unknown, Uncommitted];
}
