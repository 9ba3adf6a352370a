using System.Text;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Reading;
using ItaSite.Core.Thai;

namespace ItaSite.Tests.Catalogs;

public static class CatalogOverrideTests
{
    private const string Form =
        """
        year: 2570
        title: แบบ OIT ปี 2570
        caution: ยืนยันกับคู่มือ
        indicators:
          - code: '9'
            title: การเปิดเผยข้อมูล
            sub_indicators:
              - {code: '9.5', title: ความโปร่งใส, items: 1, confidence: low}
        sources: {handbook: {title: คู่มือ}}
        items:
          - code: O1
            topic: complaint-stats
            title: สถิติเรื่องร้องเรียน
            sub_indicator: '9.5'
            artifact: dataset
            period: h1_fy
            components:
              - {id: total, th: ทั้งหมด, en: total}
            evidence: [handbook]
            confidence: low

        """;

    [Fact]
    public static void WithoutFilesOfItsOwnASiteHasTheEmbeddedLibrary() =>
        Assert.Same(CatalogLibraryReader.Embedded, Read().Value);

    [Fact]
    public static void ANewYearJoinsTheCrosswalkByItself()
    {
        var library = Value(Read(("oit-2570.yaml", Form)));

        Assert.Equal([2566, 2567, 2568, 2570], library.Catalogs.Keys.Select(year => year.BuddhistYear));
        Assert.Equal([new OitCode(new FiscalYear(2570), 1)], library.Crosswalk.Find("complaint-stats")?.Codes[new FiscalYear(2570)] ?? []);
    }

    [Fact]
    public static void AFormStandsInForTheEmbeddedOneOfItsYear()
    {
        var form = Form.Replace("2570", "2567", StringComparison.Ordinal).Replace("complaint-stats", "structure", StringComparison.Ordinal);

        var library = Value(Read(("oit-2567.yaml", form)));

        Assert.Single(library.Catalogs[new FiscalYear(2567)].Items);
        Assert.Equal(43, library.Catalogs[new FiscalYear(2566)].Items.Length);
    }

    [Fact]
    public static void ATableStandsInForTheEmbeddedOneOfItsName()
    {
        const string Table =
            """
            title: {th: สถิติ, en: Statistics}
            topics: [complaint-stats]
            fields: [{id: month, title: {th: เดือน, en: Month}, kind: period}]
            summary: {th: '{rows} แถว', en: '{rows} rows'}

            """;

        var types = Value(Read(("datasets/complaint-statistics.yaml", Table))).DatasetTypes;

        Assert.Equal(["month"], types["complaint-statistics"].Fields.Select(field => field.Id));
        Assert.Equal(CatalogLibraryReader.Embedded.DatasetTypes.Count, types.Count);
    }

    [Fact]
    public static void AnErrorOfASiteKeepsTheLibraryBack()
    {
        var outcome = Read(("oit-2570.yaml", Form.Replace("h1_fy", "half_fy", StringComparison.Ordinal)));

        Assert.Null(outcome.Value);
        Assert.Equal("ITA141", Assert.Single(outcome.Diagnostics).Rule.Id);
    }

    [Fact]
    public static void AComponentWithoutTextIsRefusedAtItsLine()
    {
        var outcome = Read(("oit-2570.yaml", Form.Replace("th: ทั้งหมด, ", string.Empty, StringComparison.Ordinal)));

        var found = Assert.Single(outcome.Diagnostics);
        Assert.Equal(("ITA133", 18), (found.Rule.Id, found.Position.Line));
    }

    [Fact]
    public static void ACodeThatItsFormDoesNotHaveIsNamed()
    {
        const string Topics =
            """
            topics:
              - topic: complaint-stats
                title: สถิติเรื่องร้องเรียน
                codes: {2567: [O36]}
                relation: เปลี่ยนเลขข้อ
                confidence: low

            """;

        var outcome = Read(("crosswalk.yaml", Topics));

        Assert.Equal(
            """
            content/catalogs/crosswalk.yaml(2,12): error ITA188: The topic 'complaint-stats' leads to O36 of 2567, but the form of that year has no such item.
              help: Correct the code in 'codes' to one of the form of that year.
            """,
            Assert.Single(outcome.Diagnostics).ToString());
    }

    private static CatalogLibrary Value(Outcome<CatalogLibrary> outcome)
    {
        Assert.Empty(outcome.Diagnostics);
        return Assert.IsType<CatalogLibrary>(outcome.Value);
    }

    private static Outcome<CatalogLibrary> Read(params (string Name, string Text)[] files) =>
        CatalogLibraryReader.Read(SourceTree.Of(files.Select(file => File("content/catalogs/" + file.Name, Encoding.UTF8.GetBytes(file.Text)))));

    private static SourceFile File(string path, byte[] bytes) =>
        new(path, bytes.Length, () => bytes, () => throw new InvalidOperationException("No catalog is an attachment."));
}
