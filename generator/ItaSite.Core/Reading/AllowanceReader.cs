using System.Collections.Immutable;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>Reads <c>allow:</c>, the answers to findings about personal data.</summary>
internal static class AllowanceReader
{
    private static readonly Dictionary<string, string> Rules =
        LeakRules.Answerable.ToDictionary(rule => rule.Id, rule => rule.Id, StringComparer.Ordinal);

    public static ImmutableArray<Allowance> Read(FieldReader fields) =>
        fields.InnerList("allow", new Bilingual("คำชี้แจงข้อมูลส่วนบุคคล (allow)", "an answer to a finding"), One);

    private static Allowance? One(FieldReader fields)
    {
        var rule = fields.RequiredChoice("rule", Rules);
        var (file, mark) = (fields.Text("in"), fields.Text("mark"));
        var reason = fields.RequiredText("reason");
        return rule is null || reason is null
            ? null
            : new Allowance(rule.Value, file?.Value ?? "*", mark?.Value.ToLowerInvariant(), reason.Value, fields.Position);
    }
}
