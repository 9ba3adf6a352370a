using ItaSite.Core;
using ItaSite.Core.Checks;

namespace ItaSite.Tests.Checks;

public static class AllRulesTests
{
    [Fact]
    public static void ChecksAreSortedById() =>
        Assert.Equal(AllChecks.Rules.Select(rule => rule.Id).Order(StringComparer.Ordinal), AllChecks.Rules.Select(rule => rule.Id));

    [Fact]
    public static void NoIdIsGivenTwice() =>
        Assert.Empty(KnownRules.All.GroupBy(rule => rule.Id).Where(same => same.Count() > 1).Select(same => same.Key));

    [Fact]
    public static void EveryCheckIsListed() =>
        Assert.Equal(
            typeof(AllChecks).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(ICheck))).Select(type => type.Name).Order(StringComparer.Ordinal),
            AllChecks.List.Select(check => check.GetType().Name).Distinct().Order(StringComparer.Ordinal)); // one type may serve several rules

    [Fact]
    public static void TheListOfRulesIsComplete() => Assert.Equal(KnownRules.All, AllRules.List);

    [Fact]
    public static void EveryRuleSaysWhereItsDemandComesFrom() =>
        Assert.All(KnownRules.All, rule => Assert.NotEqual(string.Empty, rule.Source.Trim()));
}
