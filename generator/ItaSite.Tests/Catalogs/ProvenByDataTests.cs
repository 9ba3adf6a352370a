using ItaSite.Core.Catalogs;
using ItaSite.Core.Reading;
using ItaSite.Core.Thai;

namespace ItaSite.Tests.Catalogs;

/// <summary>Which items tables alone can prove, as a table that a person approves: <c>ProvenByData.verified.txt</c>.</summary>
public static class ProvenByDataTests
{
    private static readonly CatalogLibrary Library = CatalogLibraryReader.Embedded;

    [Fact]
    public static void IsAsApproved()
    {
        int[] years = [2566, 2567];
        var actual = string.Concat(years.SelectMany(year => Library.Catalogs[new FiscalYear(year)].Items).Select(Line));

        if (Environment.GetEnvironmentVariable("ITASITE_ACCEPT") is "1")
        {
            File.WriteAllText(Approved(), actual);
        }

        Assert.Equal(File.ReadAllText(Approved()), actual);
    }

    [Fact]
    public static void EveryComponentThatATableNamesIsInAnItemOfItsTopics()
    {
        var known = TopicComponents.From(Library.Crosswalk, Library.Catalogs);

        var lost = from type in Library.DatasetTypes.Values
                   from component in type.Fields.SelectMany(field => field.Satisfies)
                   where known.Of(type.Topics)?.Contains(component) is not true
                   select $"{type.Id} {component}";

        Assert.Empty(lost);
    }

    private static string Line(CatalogItem item)
    {
        var types = Library.DatasetTypes.Values.Where(type => type.Topics.Any(topic => TopicsOf(item).Contains(topic))).ToArray();
        var proven = types.SelectMany(type => type.Fields).SelectMany(field => field.Satisfies).ToHashSet();
        var open = (item.Components ?? [])
            .Where(component => component.Satisfied is ComponentEvidence.Marked && !proven.Contains(component.Id))
            .Select(component => component.Id);
        var rest = string.Join(' ', open) is { Length: > 0 } ids ? $" | open: {ids}" : string.Empty;
        return $"{item.Code} {item.Topic}: {string.Join(", ", types.Select(type => type.Id))}{rest}\n";
    }

    private static IEnumerable<string> TopicsOf(CatalogItem item) =>
        Library.Crosswalk.Topics.Where(topic => topic.Codes[item.Code.Year].Contains(item.Code)).Select(topic => topic.Id);

    private static string Approved() => Repository.PathOf("generator", "ItaSite.Tests", "Catalogs", "ProvenByData.verified.txt");
}
