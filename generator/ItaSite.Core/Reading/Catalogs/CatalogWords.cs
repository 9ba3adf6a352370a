using ItaSite.Core.Catalogs;

namespace ItaSite.Core.Reading;

/// <summary>The words that catalogs are written with.</summary>
internal static class CatalogWords
{
    public static IReadOnlyDictionary<string, PeriodRule> Periods { get; } =
        PeriodRules.Words.Select((word, index) => (word, index)).ToDictionary(pair => pair.word, pair => (PeriodRule)pair.index, StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, Confidence> Confidences { get; } = new Dictionary<string, Confidence>
    {
        ["low"] = Confidence.Low,
        ["medium"] = Confidence.Medium,
        ["high"] = Confidence.High,
    };

    public static IReadOnlyDictionary<string, ComponentEvidence> Evidences { get; } = new Dictionary<string, ComponentEvidence>
    {
        ["marked"] = ComponentEvidence.Marked,
        ["reachability"] = ComponentEvidence.Reachability,
    };

    public static IReadOnlyDictionary<string, ConditionKind> Conditions { get; } = new Dictionary<string, ConditionKind>
    {
        ["none_statement"] = ConditionKind.NoneStatement,
        ["no_budget_statement"] = ConditionKind.NoBudgetStatement,
        ["restriction"] = ConditionKind.Restriction,
        ["variant"] = ConditionKind.Variant,
        ["reuse"] = ConditionKind.Reuse,
    };

    public static IReadOnlyDictionary<string, string> Artifacts { get; } = Same(
        "page", "list", "dataset", "document", "plan", "report", "policy", "channel", "feed", "plan_and_report");

    public static IReadOnlyDictionary<string, string> Charts { get; } = Same("bars", "grouped", "stacked", "line", "progress");

    public static IReadOnlyDictionary<string, FieldKind> Kinds { get; } = new Dictionary<string, FieldKind>
    {
        ["text"] = FieldKind.Text,
        ["integer"] = FieldKind.WholeNumber,
        ["decimal"] = FieldKind.DecimalNumber,
        ["money"] = FieldKind.Money,
        ["percent"] = FieldKind.Percent,
        ["date"] = FieldKind.Date,
        ["period"] = FieldKind.Period,
        ["year"] = FieldKind.Year,
        ["choice"] = FieldKind.Choice,
        ["flag"] = FieldKind.Flag,
        ["link"] = FieldKind.Link,
        ["email"] = FieldKind.Email,
        ["phone"] = FieldKind.Phone,
        ["file"] = FieldKind.File,
        ["unit"] = FieldKind.Unit,
        ["project_number"] = FieldKind.ProjectNumber,
    };

    /// <summary>The word of a kind in the definitions.</summary>
    public static string WordOf(FieldKind kind) => Kinds.First(pair => pair.Value == kind).Key;

    private static Dictionary<string, string> Same(params string[] words) => words.ToDictionary(word => word, StringComparer.Ordinal);
}
