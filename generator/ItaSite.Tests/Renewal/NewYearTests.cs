using ItaSite.Core;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Renewal;

namespace ItaSite.Tests.Renewal;

public static class NewYearTests
{
    private static readonly YearPlan Plan = RenewalSites.Plan(RenewalSites.Content(RenewalSites.Settings));

    [Fact]
    public static void TwoItemsThatBecomeOneAreOnePageWithTheEvidenceOfBoth() =>
        Assert.Equal(
            """
            ---
            # O1 Structure and duties (2568)
            # Copied from content/oit/2567/o1/index.md, content/oit/2567/o3/index.md; see that each line is still right.
            draft: true  # delete this line when the page is ready
            owner: 'ict'
            evidence:
              chart: '#ผัง'  # organisation chart and key positions
              duties: '#หน้าที่'  # explanation of duties and powers
            ---

            ## ผัง

            ดู[แนวปฏิบัติ](/oit/2568/o17/)

            ![ผัง](ผัง.png)

            ## หน้าที่

            หน้าที่ตามกฎหมาย

            """,
            RenewalSites.TextOf(Plan, "content/oit/2568/o1/index.md"));

    [Fact]
    public static void DataOfAPeriodAreEmptiedAndTheirTitlesMoveOn()
    {
        var page = RenewalSites.TextOf(Plan, "content/oit/2568/o19/index.md");
        var table = RenewalSites.TextOf(Plan, "content/oit/2568/o19/complaints.yaml");

        Assert.Contains("\ntitle: 'สถิติ ปี 2568 รอบ 6 เดือนแรก'\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("published", page, StringComparison.Ordinal);
        Assert.DoesNotContain("summary", page, StringComparison.Ordinal);
        Assert.EndsWith("---\n\n## วิธีนับ\n", page, StringComparison.Ordinal);
        Assert.StartsWith("# This table stood at content/oit/2567/o24/complaints.yaml; the rows of last year were not taken over.\ntitle: 'สถิติ ปี 2568'\n", table, StringComparison.Ordinal);
        Assert.Contains("\ntype: complaint-statistics\nrows: []\n", table, StringComparison.Ordinal);
        Assert.DoesNotContain("received: 3", table, StringComparison.Ordinal);
    }

    [Fact]
    public static void AnEnglishTextIsCopiedWhereItsPageHoldsAndElseLeavesItsTitle()
    {
        var plan = RenewalSites.Plan(RenewalSites.Content(
            RenewalSites.Settings.Replace("language: th", "languages: [th, en]", StringComparison.Ordinal),
            ("content/oit/2567/o7/index.en.md", "---\ntitle: Strategic plan\nsummary: What we plan\n---\n\n## Plan\n\nSee [guidelines](/oit/2567/o22/)\n"),
            ("content/oit/2567/o24/index.en.md", "---\ntitle: Statistics of 2567\n---\n\nThree complaints\n")));

        Assert.Equal("---\ntitle: 'Strategic plan'\nsummary: 'What we plan'\n---\n\n## Plan\n\nSee [guidelines](/oit/2568/o17/)\n", RenewalSites.TextOf(plan, "content/oit/2568/o5/index.en.md"));
        Assert.Contains("\ntitle_en: 'Statistics of 2568'\n", RenewalSites.TextOf(plan, "content/oit/2568/o19/index.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("content/oit/2568/o19/index.en.md", plan.Files.Select(file => file.Path));
    }

    [Fact]
    public static void APlanThatIsInForceOverTheNewYearIsCopiedWithItsSpanOfYears()
    {
        var page = RenewalSites.TextOf(Plan, "content/oit/2568/o5/index.md");

        Assert.Contains("\ntitle: 'แผนยุทธศาสตร์ พ.ศ. 2566–2570 ทบทวนปี 2568'\n", page, StringComparison.Ordinal);
        Assert.Contains("\ncovers: 2022-10-01/2027-09-30\n", page, StringComparison.Ordinal);
        Assert.Contains("แผนยังใช้อยู่", page, StringComparison.Ordinal);
    }

    [Fact]
    public static void NothingThatExistsIsAmongTheFilesToWrite()
    {
        Assert.Equal(["content/oit/2568/o18/index.md"], Plan.Kept);
        Assert.DoesNotContain(Plan.Files, file => file.Path.StartsWith("content/oit/2568/o18/", StringComparison.Ordinal));
    }

    [Fact]
    public static void TheNewYearReadsWithoutAnError()
    {
        var content = RenewalSites.Content(RenewalSites.Settings);

        var after = SiteBuilder.Read(RenewalSites.After(content, Plan), RenewalSites.Today);

        Assert.Equal([], after.Diagnostics.Where(one => one.Rule.Severity is Severity.Error).Select(one => one.ToString()));
        Assert.Equal([2568, 2567], after.Site!.Settings.Years.Select(year => year.Value.BuddhistYear)); // it was read
        Assert.Equal(28, after.Site!.Items.Count(item => item.Code.Year.BuddhistYear is 2568)); // it was read
    }

    [Fact]
    public static void ASecondRunWritesNothing()
    {
        var after = RenewalSites.After(RenewalSites.Content(RenewalSites.Settings), Plan);

        var again = RenewalSites.Plan(after);

        Assert.Empty(again.Files);
        Assert.Null(again.Settings);
        Assert.All(again.Tasks, task => Assert.Equal(YearWork.Continue, task.Work));
    }

    [Fact]
    public static void AnItemWithoutAPageOfLastYearBeginsWithWhatTheFormAsksFor()
    {
        var task = Plan.Tasks.Single(one => one.Item.Code.Number is 8);

        Assert.Equal((YearWork.Write, true), (task.Work, task.From.IsEmpty));
        Assert.StartsWith("---\n# O8 ", RenewalSites.TextOf(Plan, "content/oit/2568/o8/index.md"), StringComparison.Ordinal);
    }

    [Fact]
    public static void AnItemThatTheNewFormDroppedIsNamed() => Assert.Equal(["O15"], Plan.Dropped.Select(item => item.Code.Label));

    [Theory]
    [InlineData("years: [2567] # ปีที่เปิดเผย", "years: [2568, 2567] # ปีที่เปิดเผย")]
    [InlineData("years:\n  # ใหม่ก่อน\n  - 2567  # ปีแรก\n  - 2566", "years:\n  # ใหม่ก่อน\n  - 2568\n  - 2567  # ปีแรก\n  - 2566")]
    [InlineData("years:\n- '2567'", "years:\n- 2568\n- '2567'")]
    [InlineData("years: [\n  2566,\n  2567]", "years: [\n  2568, 2566,\n  2567]")]
    public static void TheYearIsAddedToTheTextAndCommentsStay(string before, string after)
    {
        var settings = RenewalSites.Settings.Replace("years: [2567]", before, StringComparison.Ordinal);

        Assert.Equal(
            RenewalSites.Settings.Replace("years: [2567]", after, StringComparison.Ordinal),
            RenewalSites.Plan(RenewalSites.Content(settings)).Settings);
    }

    [Fact]
    public static void LineEndsOfWindowsStay()
    {
        var settings = RenewalSites.Settings.Replace("\n", "\r\n", StringComparison.Ordinal);

        var renewed = RenewalSites.Plan(RenewalSites.Content(settings)).Settings;

        Assert.Equal(settings.Replace("[2567]", "[2568, 2567]", StringComparison.Ordinal), renewed);
    }
}
