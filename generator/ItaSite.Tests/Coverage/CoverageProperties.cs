using CsCheck;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Reading;
using ItaSite.Core.Thai;

namespace ItaSite.Tests.Coverage;

/// <summary>Sites in which each item is whole, or lacks one thing.</summary>
public static class CoverageProperties
{
    private static readonly Catalog Form = CatalogLibraryReader.Embedded.Catalogs[new FiscalYear(2567)];

    private enum State
    {
        Whole,
        NoPage,
        Draft,
        OneComponentMissing,
        OneComponentUnreachable,
        OtherPeriod,
        NothingTellsThePeriod,
    }

    [Fact]
    public static void AnItemScoresAHundredExactlyIfNothingIsMissingAndScoreAndCostsAddUpToForty() =>
        Gen.Int[0, 6].Select(number => (State)number).Array[Form.Items.Length].Sample(
            states =>
            {
                var year = CoverageOf(states).Of(Form.Year)!; // the site discloses the year

                Assert.All(
                    year.Items.Zip(states),
                    pair => Assert.Equal(IsWhole(pair.First.Item, pair.Second), pair.First.Status is ItemStatus.Complete));
                Assert.Equal(Fraction.Of(40), year.Items.Aggregate(year.Score.Points, (sum, item) => sum + item.Cost));
                Assert.All(year.Items, item => Assert.Equal(item.Status is ItemStatus.Complete, item.Cost == Fraction.Zero));
            },
            iter: 40);

    private static CoverageReport CoverageOf(State[] states)
    {
        var files = Form.Items.Zip(states)
            .Where(pair => pair.Second is not State.NoPage)
            .Select(pair => TestFiles.Of($"content/oit/2567/{pair.First.Code.Slug}/index.md", PageOf(pair.First, pair.Second)))
            .Append(TestFiles.Of("content/site.yaml", TestFiles.DefaultSite));
        var site = SiteReader.Read(SourceTree.Of(files), new DateOnly(2024, 10, 1)).Site!; // the settings are readable
        return CoverageReport.Of(site, AddressBook.Of(site));
    }

    private static string PageOf(CatalogItem item, State state)
    {
        var marked = Marked(item).Skip(state is State.OneComponentMissing ? 1 : 0).ToList();
        var evidence = string.Concat(marked.Select((component, at) => $"  {component.Id}: '#{(at is 0 && state is State.OneComponentUnreachable ? "ไม่มี" : "หลักฐาน")}'\n"));
        return "---\nowner: law\n"
            + (state is State.Draft ? "draft: true\n" : string.Empty)
            + state switch
            {
                State.NothingTellsThePeriod => string.Empty,
                State.OtherPeriod => "covers: 2561\n",
                _ => $"covers: {DaysOf(item)}\n",
            }
            + (evidence.Length > 0 ? "evidence:\n" + evidence : string.Empty)
            + "---\n\n## หลักฐาน\n\nข้อความ\n";
    }

    /// <summary>The days that the item's own rule asks for, which a component with a rule of its own need not accept.</summary>
    private static Period DaysOf(CatalogItem item) => item.Period.Window(item.Code.Year) ?? item.Code.Year.Days;

    private static IEnumerable<Component> Marked(CatalogItem item) =>
        item.Components?.Where(component => component.Satisfied is ComponentEvidence.Marked) ?? [];

    private static bool IsWhole(CatalogItem item, State state) => item.Components is not null && state switch
    {
        State.Whole => Marked(item).All(component => (component.Period ?? item.Period).Accepts(item.Code.Year, DaysOf(item))),
        State.OneComponentMissing or State.OneComponentUnreachable => !Marked(item).Any(),
        State.OtherPeriod or State.NothingTellsThePeriod => Marked(item).All(component => (component.Period ?? item.Period).Window(item.Code.Year) is null),
        _ => false,
    };
}
