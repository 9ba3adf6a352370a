using System.Text;
using ItaSite.Cli.Disk;
using ItaSite.Core;
using ItaSite.Core.Content;
using ItaSite.Core.Output;
using ItaSite.Core.Pipelines;
using ItaSite.Tests.Cli;
using ItaSite.Tests.Rendering;

namespace ItaSite.Tests.Search;

/// <summary>What the search knows of the files and tables beside pages.</summary>
public sealed class FileTextTests : IDisposable
{
    private const string Folder = "content/pages/open/";

    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void ACellOfAWorkbookLeadsToItsFile()
    {
        _temp.Write(Folder + "ครุภัณฑ์.xlsx", TestDocuments.Xlsx([["รายการ", "จำนวน"], ["เครื่องพิมพ์เลเซอร์สี", "17"]]));

        Assert.Equal(["open/" + FileAddress.Of("ครุภัณฑ์.xlsx")], Ask("เลเซอร์สี").Addresses);
    }

    [Theory]
    [InlineData("hidden", "", "")]
    [InlineData("veryHidden", "", "")]
    [InlineData("visible", "hidden=\"1\"", "")]
    [InlineData("visible", "", "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>")]
    public void WhatAWorkbookHidesIsNotFound(string sheet, string row, string columns)
    {
        _temp.Write(Folder + "a.xlsx", TestDocuments.XlsxWithColumns(
            columns, [["รายการ", "ราคากลางลับ"]], sheet, row, ("xl/sharedStrings.xml", "<sst><si><t>ราคากลางลับ</t></si></sst>")));

        Assert.Empty(Ask("กลางลับ").Addresses);
    }

    [Fact]
    public void WhatAWorkbookHidesIsStillLookedThroughForPersonalData()
    {
        using var inspector = NewInspector();
        var file = _temp.Write("a.xlsx", TestDocuments.XlsxWithColumns("<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>", [["ก", "ข", "ค"]]));

        var pieces = inspector.Inspect(file).Contents!.Pieces; // it was read

        Assert.Equal(
            [new(TextPieceKind.Row, "รายชื่อ!1", "ก\t\tค"), new(TextPieceKind.Hidden, "รายชื่อ!1", "\tข")],
            pieces.Where(piece => piece.Kind is TextPieceKind.Row or TextPieceKind.Hidden));
    }

    [Theory]
    [InlineData("a.csv", "utf-8")]
    [InlineData("a.txt", "utf-8")]
    [InlineData("a.csv", "old Thai")]
    public void ALineOfATextFileLeadsToItsFile(string name, string encoding)
    {
        const string Text = "รายการ,จำนวน\nเครื่องพิมพ์เลเซอร์สี,17\n";
        _temp.Write(Folder + name, encoding is "utf-8"
            ? Encoding.UTF8.GetBytes(Text)
            : [.. Text.Select(letter => letter < '\u0080' ? (byte)letter : (byte)(letter - 0x0E00 + 0xA0))]);

        Assert.Equal(["open/" + name], Ask("เลเซอร์สี").Addresses);
    }

    [Fact]
    public void APdfWithoutTextIsFoundByItsName()
    {
        _temp.Write(Folder + "ประกาศสแกน.pdf", TestDocuments.Pdf([[""]], new PdfMake(Scan: true)));

        Assert.Equal(["open/" + FileAddress.Of("ประกาศสแกน.pdf")], Ask("ประกาศสแกน").Addresses);
    }

    [Fact]
    public void TheLastOfFiveThousandRowsIsFound()
    {
        _temp.Write("content/catalogs/datasets/long.yaml", """
            title: {th: ตารางยาว, en: Long table}
            fields:
              - {id: name, title: {th: รายการ, en: Item}, kind: text, required: true}
            summary: {th: 'มี {rows} แถว', en: '{rows} rows'}

            """);
        _temp.Write(Folder + "long.yaml", "type: long\nrows:\n" + string.Concat(Enumerable.Range(1, 5_000).Select(row => FormattableString.Invariant($"  - {{name: 'รายการที่ {row} จบ'}}\n"))));

        Assert.Equal("open/", Ask("รายการที่ 5000 จบ").Addresses.Select(address => address.Split('#')[0]).Single());
    }

    [Fact]
    public void AVeryLongQueryIsAnswered() => Assert.Empty(Ask(string.Concat(Enumerable.Repeat("<b>ก&\"", 2_000))).Addresses);

    private ScriptAnswer Ask(string query)
    {
        _temp.Write("content/site.yaml", TestFiles.DefaultSite);
        _temp.Write(Folder + "index.md", "---\ntitle: ข้อมูล\nowner: ict\n---\n\nข้อมูลของสำนักงานที่ประชาชนนำไปใช้ต่อได้\n");
        using var inspector = NewInspector();
        var content = ContentFolder.Read(_temp.At("content"), inspector);
        var check = SiteBuilder.Check(new BuildInput(content, Rendered.FindTheme, Rendered.Today)).Outcome;
        var site = check.Value ?? throw new InvalidOperationException(string.Concat(check.Diagnostics.Select(found => $"{found}\n")));
        return SearchScript.Ask(SearchIndex.Of(SearchEntries.Of(new SitePlan(site, null!)), "search"), [query])[0];
    }

    private Inspector NewInspector() => new(new AnswerCache(_temp.At("cache")), new InspectionWorker(InspectionWorker.UsualPatience, InspectionWorker.StartItself));
}
