using System.Collections.Immutable;
using System.IO.Compression;
using ExcelDataReader;
using ItaSite.Core.Output;

namespace ItaSite.Tests.Output;

public static class XlsxTests
{
    private static readonly ImmutableArray<SheetColumn> Columns = [new("รายการ", 20), new("ค่า", 12)];

    [Fact]
    public static void EachKindOfCellIsReadAsWhatItIs()
    {
        var rows = Read(SheetOf(
            [SheetCell.Of("โครงการ <A> & \"ข\""), new SheetCell.Number(1200.5m, NumberForm.TwoDecimals)],
            [SheetCell.Of("ร้อยละ"), new SheetCell.Number(12.5m, NumberForm.Percent)],
            [SheetCell.Of("วันที่"), new SheetCell.Date(new DateOnly(2024, 4, 8))],
            [SheetCell.Of("ปี"), new SheetCell.Number(2567, NumberForm.Plain)],
            [SheetCell.Of("ว่าง"), SheetCell.Empty]));

        Assert.Equal(["รายการ", "ค่า"], rows[0]);
        Assert.Equal(["โครงการ <A> & \"ข\"", 1200.5], rows[1]);
        Assert.Equal(["ร้อยละ", 0.125], rows[2]);
        Assert.Equal(["วันที่", new DateTime(2024, 4, 8)], rows[3]);
        Assert.Equal(["ปี", 2567.0], rows[4]);
        Assert.Equal(["ว่าง", null], rows[5]);
    }

    [Fact]
    public static void NumbersSayHowTheyAreShown()
    {
        using var reader = Open(SheetOf(
            [SheetCell.Of("a"), new SheetCell.Number(1, NumberForm.Whole)],
            [SheetCell.Of("b"), new SheetCell.Number(1, NumberForm.TwoDecimals)],
            [SheetCell.Of("c"), new SheetCell.Number(1, NumberForm.Percent)],
            [SheetCell.Of("d"), new SheetCell.Date(new DateOnly(1900, 3, 1))]));
        var formats = new List<string>();
        while (reader.Read())
        {
            formats.Add(reader.GetNumberFormatString(1));
        }

        Assert.Equal(["@", "#,##0", "#,##0.00", "0.00%", "yyyy\\-mm\\-dd"], formats);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+66 2000 0000")]
    [InlineData("-5")]
    [InlineData("@SUM(A1)")]
    [InlineData("0123")]
    [InlineData("2567-04-08")]
    [InlineData("  ช่องว่าง  ")]
    [InlineData("บรรทัด\nใหม่")]
    [InlineData("_x0041_")]
    [InlineData("_x_x0041_x0042_ _x00zz_ _x")]
    public static void TextStaysTheTextItIs(string text) => Assert.Equal(text, Read(SheetOf([SheetCell.Of(text), SheetCell.Empty]))[1][0]);

    [Fact]
    public static void NoCellIsAFormula()
    {
        var sheet = PartOf(SheetOf([SheetCell.Of("=HYPERLINK(\"http://x\")"), SheetCell.Empty]), "xl/worksheets/sheet1.xml");

        Assert.DoesNotContain("<f>", sheet, StringComparison.Ordinal);
        Assert.Contains("t=\"inlineStr\"", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public static void CharactersThatXmlCannotHoldAreLeftOut() =>
        Assert.Equal("กข😀", Read(SheetOf([SheetCell.Of("ก\u0001ข\uFFFF😀"), SheetCell.Empty]))[1][0]);

    [Fact]
    public static void TextThatNoProgramWouldReadIsCutWhereItMaySayMore()
    {
        var read = Assert.IsType<string>(Read(SheetOf([SheetCell.Of(new string('ก', 32_765) + "😀😀"), SheetCell.Empty]))[1][0]);

        Assert.Equal(new string('ก', 32_765) + "…", read);
    }

    [Fact]
    public static void DaysThatSpreadsheetsCountWrongAreText() =>
        Assert.Equal("1900-02-28", Read(SheetOf([SheetCell.Of(new DateOnly(1900, 2, 28)), SheetCell.Empty]))[1][0]);

    [Fact]
    public static void TheHeadingStaysInSight() =>
        Assert.Contains("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"", PartOf(SheetOf(), "xl/worksheets/sheet1.xml"), StringComparison.Ordinal);

    [Fact]
    public static void SheetsKeepTheirOrderAndNames()
    {
        var workbook = new Workbook([SheetOf() with { Name = "ข้อมูล" }, SheetOf() with { Name = "คำอธิบาย" }]);
        using var reader = Spreadsheets.Open(BytesOf(workbook));
        var names = new List<string> { reader.Name };
        while (reader.NextResult())
        {
            names.Add(reader.Name);
        }

        Assert.Equal(["ข้อมูล", "คำอธิบาย"], names);
    }

    [Theory]
    [InlineData(0, 1, "A1")]
    [InlineData(25, 9, "Z9")]
    [InlineData(26, 10, "AA10")]
    [InlineData(701, 1, "ZZ1")]
    [InlineData(702, 1, "AAA1")]
    public static void CellsAreNamedAsSpreadsheetsNameThem(int column, int row, string expected) => Assert.Equal(expected, XlsxSheet.Address(column, row));

    /// <summary>Nothing of the moment is in the file: each part carries the same day.</summary>
    [Fact]
    public static void TheSameWorkbookGivesTheSameBytes()
    {
        var sheet = SheetOf([SheetCell.Of("ก"), new SheetCell.Number(1, NumberForm.Whole)]);
        var first = BytesOf(new Workbook([sheet]));
        using var zip = new ZipArchive(new MemoryStream(first));

        Assert.Equal(first, BytesOf(new Workbook([sheet])));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
    }


    private static Sheet SheetOf(params ImmutableArray<SheetCell>[] rows) => new("ข้อมูล", Columns, rows);

    private static byte[] BytesOf(Workbook workbook)
    {
        using var bytes = new MemoryStream();
        Xlsx.Write(workbook, bytes);
        return bytes.ToArray();
    }

    private static IExcelDataReader Open(Sheet sheet) => Spreadsheets.Open(BytesOf(new Workbook([sheet])));

    private static List<object?[]> Read(Sheet sheet) => Spreadsheets.Rows(BytesOf(new Workbook([sheet])), "ข้อมูล");

    private static string PartOf(Sheet sheet, string path)
    {
        using var zip = new ZipArchive(new MemoryStream(BytesOf(new Workbook([sheet]))));
        using var text = new StreamReader(zip.GetEntry(path)!.Open()); // a part that every file has
        return text.ReadToEnd();
    }
}
