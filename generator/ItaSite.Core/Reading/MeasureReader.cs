using System.Collections.Immutable;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Reading;

/// <summary>Reads the measures of a year and what came of them, <c>measures/2567.yaml</c>.</summary>
internal static class MeasureReader
{
    private static readonly Dictionary<string, IssueLevel> Levels = new(StringComparer.Ordinal)
    {
        ["strength"] = IssueLevel.Strength,
        ["improve"] = IssueLevel.Improve,
        ["urgent"] = IssueLevel.Urgent,
    };

    private static readonly Dictionary<string, string> Promises =
        new[] { "monthly", "quarterly", "half-yearly", "yearly" }.ToDictionary(word => word, StringComparer.Ordinal);

    public static MeasurePlan? Read(FiscalYear year, YamlNode node, Findings findings) =>
        FieldReader.Read(node, findings, new Bilingual("มาตรการส่งเสริมคุณธรรมและความโปร่งใส", "integrity measures"), fields =>
        {
            var basis = fields.Year("basis")?.Value ?? year.Previous;
            return new MeasurePlan(
                year,
                basis,
                [.. fields.List("measures").Select(one => MeasureOf(one, findings, basis)).OfType<Measure>()],
                [.. fields.List("follow_ups").Select(one => FollowUpOf(one, findings)).OfType<FollowUp>()],
                Sentences(fields, "constraints"),
                fields.Position);
        });

    private static Measure? MeasureOf(YamlNode node, Findings findings, FiscalYear basis) =>
        FieldReader.Read(node, findings, new Bilingual("มาตรการ", "a measure"), fields =>
        {
            var id = fields.RequiredText("id");
            var issue = fields.RequiredBilingual("issue");
            var period = fields.RequiredBilingual("period");
            var measure = new Measure(
                id?.Value ?? string.Empty,
                issue ?? Nothing,
                CodeReader.Optional(fields, "item", basis),
                fields.Text("indicator"),
                fields.Choice("level", Levels)?.Value ?? IssueLevel.Improve,
                Sentences(fields, "approach"),
                Sentences(fields, "steps"),
                period ?? Nothing,
                fields.Choice("promises", Promises),
                fields.Text("owner"),
                BudgetOf(fields),
                fields.Position);
            return id is null || issue is null || period is null ? null : measure;
        });

    private static MeasureBudget? BudgetOf(FieldReader fields)
    {
        if (fields.Node("budget") is YamlScalar { Text: "none" or "ไม่ใช้งบประมาณ" })
        {
            return new MeasureBudget.OfNone();
        }

        return fields.Number("budget", 0, 1_000_000_000_000) is { } baht ? new MeasureBudget.OfAmount(baht.Value) : null;
    }

    private static FollowUp? FollowUpOf(YamlNode node, Findings findings) =>
        FieldReader.Read(node, findings, new Bilingual("ผลการดำเนินงาน", "a follow-up"), fields =>
        {
            var id = fields.RequiredText("id");
            var activity = fields.RequiredBilingual("activity");
            var done = fields.RequiredBilingual("done");
            var followUp = new FollowUp(
                id?.Value ?? string.Empty,
                fields.Text("indicator"),
                activity ?? Nothing,
                done ?? Nothing,
                Sentences(fields, "outcomes"),
                fields.Number("claimed_score", 0, 100),
                fields.Texts("measures"),
                fields.Texts("evidence"),
                fields.Position);
            return id is null || activity is null || done is null ? null : followUp;
        });

    private static Bilingual Nothing { get; } = new(string.Empty, string.Empty);

    private static ImmutableArray<Bilingual> Sentences(FieldReader fields, string key) =>
        [.. fields.List(key).Select(node => FieldReader.BilingualOf(node, fields.Findings)).OfType<Bilingual>()];
}
