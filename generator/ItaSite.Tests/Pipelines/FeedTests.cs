using System.Xml.Linq;
using ItaSite.Core.Pipelines;

namespace ItaSite.Tests.Pipelines;

public static class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly XElement Root = XDocument.Parse(PipelineSites.Run(new Feed())["feed.xml"]).Root!; // a document has a root

    [Fact]
    public static void TheNewestStandsFirstAndScheduledPagesDoNotStandAtAll() =>
        Assert.Equal(
            [
                "กิจกรรมสุจริต https://www.office.go.th/news/2567/2024-05-20-honest/ 2024-05-20T00:00:00+07:00",
                "กิจกรรมสุจริต https://www.office.go.th/news/2567/2024-05-03-none/ 2024-05-03T00:00:00+07:00",
                "O24 สถิติ <เรื่องร้องเรียน> & \"ผล\" https://www.office.go.th/oit/2567/o24/ 2024-05-02T00:00:00+07:00",
            ],
            Root.Elements(Atom + "entry").Select(one =>
                $"{Text(one, "title")} {one.Element(Atom + "link")?.Attribute("href")?.Value} {Text(one, "updated")}"));

    [Fact]
    public static void IdsDoNotDependOnTheDayOfAChange() =>
        Assert.Equal(
            [
                "tag:www.office.go.th,2024-05-20:/news/2567/2024-05-20-honest/",
                "tag:www.office.go.th,2024-05-03:/news/2567/2024-05-03-none/",
                "tag:www.office.go.th,2023-10-01:/oit/2567/o24/",
            ],
            Root.Elements(Atom + "entry").Select(one => Text(one, "id")));

    [Fact]
    public static void AnEntryWithoutASummaryGivesItsOpening() =>
        Assert.Equal(["สรุป", "สรุป", "ผลการดำเนินการ"], Root.Elements(Atom + "entry").Select(one => Text(one, "summary")));

    [Fact]
    public static void TheFeedIsAsOldAsItsNewestEntry() => Assert.Equal("2024-05-20T00:00:00+07:00", Text(Root, "updated"));

    private static string? Text(XElement element, string name) => element.Element(Atom + name)?.Value;
}
