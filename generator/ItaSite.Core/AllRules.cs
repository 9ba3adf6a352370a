using System.Collections.Immutable;
using ItaSite.Core.Checks;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;
using ItaSite.Core.Pipelines;
using ItaSite.Core.Reading;
using ItaSite.Core.Rendering;

namespace ItaSite.Core;

/// <summary>Every rule that content can break, for <c>ita explain</c> and for the editor.</summary>
public static class AllRules
{
    /// <summary>Sorted by id; no two share one.</summary>
    public static ImmutableArray<Rule> List { get; } =
    [
        .. ReadingRules.All
            .Concat(LayoutRules.All)
            .Concat(CatalogRules.All)
            .Concat(DataRules.All)
            .Concat(ProseRules.All)
            .Concat(AllChecks.Rules)
            .Concat(TemplateRules.All)
            .Append(SitePipelines.SharedPath)
            .Concat(GateRules.All)
            .Concat(RefusalRules.All)
            .Concat(LeakRules.All)
            .Concat(HistoryRules.All)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>The rule with an id, or null.</summary>
    public static Rule? Find(string id) => List.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase));
}
