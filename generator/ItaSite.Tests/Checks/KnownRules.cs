using System.Collections.Immutable;
using System.Reflection;
using ItaSite.Core;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Tests.Checks;

/// <summary>Every rule of the program, found by looking into its assembly, so that none is forgotten in a list.</summary>
internal static class KnownRules
{
    private const BindingFlags Statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>Sorted by id. A rule that stands in two places as one object counts once.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        .. Core.Checks.AllChecks.Rules
            .Concat(typeof(SiteBuilder).Assembly.GetTypes().Where(type => !type.ContainsGenericParameters).SelectMany(OfType))
            .Distinct(ReferenceEqualityComparer.Instance)
            .Cast<Rule>()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    private static IEnumerable<Rule> OfType(Type type) =>
        type.GetFields(Statics).Where(field => field.FieldType == typeof(Rule)).Select(field => field.GetValue(null)).OfType<Rule>();
}
