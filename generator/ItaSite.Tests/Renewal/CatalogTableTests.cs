using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Reading;
using ItaSite.Core.Renewal;
using ItaSite.Core.Thai;

namespace ItaSite.Tests.Renewal;

public static class CatalogTableTests
{
    private static readonly FiscalYear Year = new(2570);

    [Fact]
    public static void AFormTypedAgainReadsAsAFormOfTheNewYear()
    {
        var form = CatalogLibraryReader.Embedded.Catalogs[new FiscalYear(2567)];
        var table = "code,title_th,title_en,sub_indicator,topic,components,period\n" + string.Concat(form.Items.Select(item =>
            $"{item.Code.Label},\"{item.Title.Thai}\",\"{item.Title.English}\",{item.SubIndicator},{item.Topic},\"{string.Join('|', item.Components?.Select(one => one.Text.Thai) ?? [])}\",{item.Period.Word()}\n"));

        var text = Read(table).Value ?? throw new InvalidOperationException("The table cannot be read.");
        var library = CatalogLibraryReader.Read(SourceTree.Of([TestFiles.Of("content/catalogs/oit-2570.yaml", text)]));

        Assert.Equal([], library.Diagnostics.Select(one => one.ToString()));
        var read = library.Value!.Catalogs[Year]; // it has no finding
        Assert.Equal(
            form.Items.Select(item => (item.Code.Label, item.Title.Thai, item.Title.English, item.SubIndicator, item.Topic, item.Period, item.Components?.Length ?? 0)),
            read.Items.Select(item => (item.Code.Label, item.Title.Thai, item.Title.English, item.SubIndicator, item.Topic, item.Period, item.Components?.Length ?? 0)));
    }

    [Fact]
    public static void ATopicIsGuessedByItsTitleAndMarked()
    {
        var text = Read("ข้อ,ชื่อข้อ,ตัวชี้วัดย่อย\nO1,ข้อมูลสถิติเรื่องร้องเรียนการทุจริต,๙.๕\nO2,เรื่องใหม่ที่ไม่เคยมี,9.5\n").Value;

        Assert.Contains("\n    topic: complaint-stats  # ยืนยัน / confirm: O19 (2568) ", text, StringComparison.Ordinal);
        Assert.Contains("\n    topic: unknown  # ยืนยัน / confirm\n", text, StringComparison.Ordinal);
        Assert.Contains("\n    components: unknown\n", text, StringComparison.Ordinal);
        Assert.Contains("\n    period: unknown\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public static void BadRowsAreFoundAtTheirRowAndColumn()
    {
        var outcome = Read("code,title_th,sub_indicator,topic,period,colour\nO1,โครงสร้าง,9.1,structur,yearly,red\nO3,,9,structure,,\nO3,x,9.1\n");

        Assert.Null(outcome.Value);
        Assert.Equal(
            [
                "items.csv(1,42): error ITA320: The heading 'colour' is no column of this table.",
                "items.csv(2,18): error ITA185: There is no topic 'structur' in crosswalk.yaml.",
                "items.csv(2,27): error ITA141: 'yearly' is not among the words of this field.",
                "items.csv(3,1): error ITA133: The key 'title_th' is needed in a row of the table of a form, but is not written.",
                "items.csv(3,1): error ITA180: 'O3' stands here, but item number 2 of the form has the code O2.",
                "items.csv(3,5): error ITA184: '9' is no code of a sub-indicator.",
                "items.csv(4,1): error ITA321: The row has 3 cell(s), but the heading has 6 column(s).",
            ],
            outcome.Diagnostics.Select(one => one.ToString().Split('\n')[0]));
    }

    [Fact]
    public static void ATableWithoutARowIsRefused() => Assert.Null(Read("code,title_th,sub_indicator\n").Value);

    private static Outcome<string> Read(string table) => CatalogTable.Read(TestFiles.Of("items.csv", table), Year, CatalogLibraryReader.Embedded);
}
