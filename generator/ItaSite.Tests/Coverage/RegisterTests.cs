using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Reading;

namespace ItaSite.Tests.Coverage;

public static class RegisterTests
{
    private static readonly DateOnly Today = new(2024, 6, 1);

    [Fact]
    public static void ACompleteRecordKeepsEveryRuleThatSpeaksOfIt()
    {
        var entry = EntryOf("owner: law\nrequested: 2567-04-08\nreviewed: 2567-04-09\napproved: {on: 2567-04-09, by: ผู้อำนวยการ}\npublished: 2567-04-10\nnotified: 2567-04-11\nreview_by: 2567-10-10");

        Assert.Equal("P04 P05 P06 P08 P09 P10 P16", Rules(entry, true));
        Assert.Equal("", Rules(entry, false));
        Assert.Equal((1, 0), (entry.Days, entry.LateDays));
    }

    [Fact]
    public static void EachRuleThatIsBrokenIsTold()
    {
        var entry = EntryOf("owner: law\napproved: 2567-04-05\npublished: 2567-04-10\nreview_by: 2567-05-10\nsource: internet");

        Assert.Equal("P04 P05 P06 P08 P10 P13 P16", Rules(entry, false));
        Assert.Equal((5, 3), (entry.Days, entry.LateDays));
    }

    [Fact]
    public static void ARejectedPageIsHeldBackWithItsReason()
    {
        var entry = EntryOf("owner: law\nrejected: {on: 2567-04-09, reason: ไม่ครบ}\nnotified: 2567-04-30");

        Assert.Equal(Fate.Draft, entry.Page.Fate);
        Assert.Equal("P09 P11", Rules(entry, true));
    }

    [Theory]
    [InlineData("approved: 2567-04-09\npublished: 2567-04-10", "P10", false)]
    [InlineData("approved: 2567-04-09\npublished: 2567-04-10\nnotified: 2567-04-08", "P10", false)]
    [InlineData("approved: 2567-04-09\npublished: 2567-04-10\nnotified: 2567-04-12", "P10", false)]
    [InlineData("approved: 2567-04-09\npublished: 2567-04-10\nnotified: 2567-04-11", "P10", true)]
    [InlineData("approved: 2567-06-02\npublished: 2567-06-03", "P10", true)] // it comes out tomorrow or later
    [InlineData("rejected: {on: 2567-04-09, reason: ก}", "P11", false)]
    [InlineData("rejected: {on: 2567-04-09, reason: ก}\nnotified: 2567-04-08", "P11", false)]
    [InlineData("rejected: {on: 2567-04-09, reason: ก}\nnotified: 2567-04-09", "P11", true)]
    public static void TheOwnerIsToldInTimeOrTheRuleIsBroken(string frontMatter, string rule, bool holds) =>
        Assert.Contains(rule, Rules(EntryOf("owner: law\n" + frontMatter), holds).Split(' '));

    [Fact]
    public static void APageWhoseTimeIsOverIsArchived() =>
        Assert.Contains("P17", Rules(EntryOf("owner: law\nexpires: 2567-05-01"), true), StringComparison.Ordinal);

    [Theory]
    [InlineData("ภาพจากอินเทอร์เน็ต", false)]
    [InlineData("ที่มา: Google", false)]
    [InlineData("ภาพจาก", false)]
    [InlineData("ภาพจากสำนักงานประชาสัมพันธ์จังหวัด", true)]
    [InlineData("https://www.nacc.go.th/", true)]
    public static void ACreditNamesSomebody(string credit, bool names) => Assert.Equal(names, Credits.NamesSomebody(credit));

    private static RegisterEntry EntryOf(string frontMatter)
    {
        var files = SourceTree.Of(
        [
            TestFiles.Of("content/site.yaml", TestFiles.DefaultSite),
            TestFiles.Of("content/oit/2567/o1/index.md", $"---\ntitle: โครงสร้าง\n{frontMatter}\n---\n\nผังโครงสร้าง\n"),
        ]);
        return Assert.Single(Register.Of(SiteReader.Read(files, Today).Site!)); // the files have no error
    }

    private static string Rules(RegisterEntry entry, bool holds) =>
        string.Join(' ', entry.Marks.Where(mark => mark.Holds == holds).Select(mark => mark.Rule));
}
