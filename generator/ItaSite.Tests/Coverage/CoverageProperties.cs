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

    private static readonly string[] Budgets = ["15000", "0", "none", ""];

    private enum State
    {
        Whole,
        NoPage,
        Draft,
        OneComponentMissing,
        OneComponentUnreachable,
        OtherPeriod,
        NothingTellsThePeriod,
        NothingToReport,
        Over,
    }

    /// <summary>What is wrong with an item, and at which of its components, counted round.</summary>
    private readonly record struct Trouble(State State, int At);

    [Fact]
    public static void AnItemScoresAHundredExactlyIfNothingIsMissingAndScoreAndCostsAddUpToForty() =>
        Gen.Select(Gen.Int[0, 8], Gen.Int[0, 9], (number, at) => new Trouble((State)number, at)).Array[Form.Items.Length].Sample(
            states =>
            {
                var year = CoverageOf(states).Of(Form.Year)!; // the site discloses the year

                Assert.All(
                    year.Items.Zip(states),
                    pair => Assert.Equal(IsWhole(pair.First.Item, pair.Second.State), pair.First.Status is ItemStatus.Complete));
                Assert.Equal(Fraction.Of(40), year.Items.Aggregate(year.Score.Points, (sum, item) => sum + item.Cost));
                Assert.All(year.Items, item => Assert.Equal(item.Status is ItemStatus.Complete, item.Cost == Fraction.Zero));
            },
            iter: Cases.Of(40));

    /// <summary>The condition of the anti-corruption plan: an activity without budget says so, and an empty cell says nothing.</summary>
    [Fact]
    public static void APlanIsWholeExactlyIfEveryActivityGivesABudgetOrSaysThatItUsesNone() =>
        Gen.Int[0, 3].Select(number => Budgets[number]).Array[1, 8].Sample(
            budgets =>
            {
                var rows = string.Concat(budgets.Select((budget, at) => $"  - {{project: โครงการที่ {at + 1}, time: 2567, owner: law{(budget.Length is 0 ? string.Empty : ", budget: " + budget)}}}\n"));
                var files = new[]
                {
                    TestFiles.Of("content/site.yaml", TestFiles.DefaultSite),
                    TestFiles.Of("content/oit/2567/o32/index.md", "---\nowner: law\ncovers: 2567\n---\n\nแผน\n"),
                    TestFiles.Of("content/oit/2567/o32/plan.yaml", "type: anti-corruption-plan\nrows:\n" + rows),
                };
                var site = SiteReader.Read(SourceTree.Of(files), new DateOnly(2024, 10, 1)).Site!; // the settings are readable

                var item = CoverageReport.Of(site, AddressBook.Of(site)).Of(new OitCode(Form.Year, 32));

                Assert.Equal(!budgets.Contains(string.Empty), item?.Status is ItemStatus.Complete);
            },
            iter: Cases.Of(60));

    private static CoverageReport CoverageOf(Trouble[] states)
    {
        var files = Form.Items.Zip(states)
            .Where(pair => pair.Second.State is not State.NoPage)
            .Select(pair => TestFiles.Of($"content/oit/2567/{pair.First.Code.Slug}/index.md", PageOf(pair.First, pair.Second)))
            .Append(TestFiles.Of("content/site.yaml", TestFiles.DefaultSite));
        var site = SiteReader.Read(SourceTree.Of(files), new DateOnly(2024, 10, 1)).Site!; // the settings are readable
        return CoverageReport.Of(site, AddressBook.Of(site));
    }

    private static string PageOf(CatalogItem item, Trouble trouble)
    {
        var (state, all) = (trouble.State, Marked(item).ToList());
        var hit = all.Count is 0 ? null : all[trouble.At % all.Count];
        var marked = state is State.NothingToReport ? [] : all.Where(component => state is not State.OneComponentMissing || component != hit);
        var evidence = string.Concat(marked.Select(component => $"  {component.Id}: '#{(component == hit && state is State.OneComponentUnreachable ? "ไม่มี" : "หลักฐาน")}'\n"));
        return "---\nowner: law\n"
            + (state is State.Draft ? "draft: true\n" : string.Empty)
            + (state is State.NothingToReport ? "none: true\n" : string.Empty)
            + (state is State.Over ? "expires: 2567-08-31\n" : string.Empty)
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

    private static bool FitsDays(CatalogItem item) =>
        Marked(item).All(component => (component.Period ?? item.Period).Accepts(item.Code.Year, DaysOf(item)));

    private static IEnumerable<Component> Marked(CatalogItem item) =>
        item.Components?.Where(component => component.Satisfied is ComponentEvidence.Marked) ?? [];

    private static bool IsWhole(CatalogItem item, State state) => item.Components is not null && state switch
    {
        State.Whole => FitsDays(item),
        State.NothingToReport => !Marked(item).Any() || (item.AcceptsNone && FitsDays(item)),
        State.OneComponentMissing or State.OneComponentUnreachable or State.Over => !Marked(item).Any(),
        State.OtherPeriod or State.NothingTellsThePeriod => Marked(item).All(component => (component.Period ?? item.Period).Window(item.Code.Year) is null),
        _ => false,
    };
}
