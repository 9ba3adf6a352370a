using System.Text;
using System.Text.Json;
using ItaSite.Core.Pipelines;
using ItaSite.Core.Rendering;

namespace ItaSite.Tests.Pipelines;

public static class ReviewerFileTests
{
    [Fact]
    public static void ATableIsASpreadsheetWithHeadingsForPeople()
    {
        var file = PipelineSites.BytesOf(new DatasetDownloads(), "oit/2567/o24/complaints.xlsx", PipelineSites.Checked);
        var data = Spreadsheets.Rows(file, "ข้อมูล");

        Assert.Equal("เรื่องทั้งหมด (เรื่อง)", data[0][1]);
        Assert.Equal([1200.0, 1000.0, 200.0, "=HYPERLINK(\"http://x\")"], data[1][1..]);
        Assert.Equal([0.0, 0.0, 0.0, "ก, \"ข\""], data[2][1..]);
        Assert.Equal(3, data.Count);
    }

    [Fact]
    public static void TheSecondSheetSaysWhatTheTableIs()
    {
        var file = PipelineSites.BytesOf(new DatasetDownloads(), "oit/2567/o24/complaints.xlsx", PipelineSites.Checked);
        var lines = Spreadsheets.Rows(file, "คำอธิบาย");

        Assert.Equal(["รายการ", "ภาษาไทย", "ภาษาอังกฤษ", "หน่วย", "หน่วย (อังกฤษ)"], lines[0]);
        Assert.Contains(lines, line => line is ["agency", "สำนักงานตัวอย่าง", "Example Office", ..]);
        Assert.Contains(lines, line => line is ["page", "https://www.office.go.th/oit/2567/o24/", ..]);
        Assert.Contains(lines, line => line is ["licence_url", "https://data.go.th/th/pages/dga-open-government-license", ..]);
        Assert.Contains(lines, line => line is ["changed", "2024-05-02", ..]);
        Assert.Contains(lines, line => line is ["received", _, _, "เรื่อง", "cases"]);
    }

    [Fact]
    public static void TheSpreadsheetOfTheCoverageHasTheRowsOfTheCsv()
    {
        var files = PipelineSites.Run(new CoverageDownloads());
        var rows = Spreadsheets.Rows(PipelineSites.BytesOf(new CoverageDownloads(), "oit/2567/coverage.xlsx", PipelineSites.Checked), "ความครบถ้วน");

        Assert.Equal(files["oit/2567/coverage.csv"].Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length, rows.Count);
        Assert.Contains(rows, row => row[0] is "O24" && row[11] is DateTime { Year: 2024, Month: 5, Day: 2 } && row[12] is "resolved" && row[15] is "satisfied");
    }

    [Fact]
    public static void EachItemHasItsRowInTheSubmissionSheet()
    {
        var text = PipelineSites.Run(new Submissions())["oit/2567/submission.csv"];
        var rows = text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("\uFEFFcode,title,address,click_path,remark", rows[0]);
        Assert.Equal(36, rows.Length);
        Assert.StartsWith(
            "O24,ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ,https://www.office.go.th/oit/2567/o24/,"
            + "\"หน้าหลัก › การเปิดเผยข้อมูลสาธารณะ (OIT) › ปีงบประมาณ พ.ศ. 2567 › O24 สถิติ <เรื่องร้องเรียน> & \"\"ผล\"\"\",",
            rows[24],
            StringComparison.Ordinal);
        Assert.Contains("https://www.office.go.th/oit/2567/o24/#data-complaints-received", rows[24], StringComparison.Ordinal);
        Assert.Equal("O1,โครงสร้าง,,,ยังไม่มีหน้าที่เปิดเผยข้อ O1", rows[1]);
    }

    [Fact]
    public static void TheSubmissionSheetSaysThatThereWasNothing()
    {
        var site = PipelineSites.Check(
            ("content/oit/2567/o24/index.md", "---\nowner: law\n---\n\nก\n"),
            ("content/oit/2567/o24/complaints.yaml", "type: complaint-statistics\ncovers: 2567-H1\nnone: true\n"));

        Assert.Contains(
            "หน่วยงานแจ้งว่าไม่มีรายการในช่วงเวลานี้; ข้อความแจ้งว่าไม่มีรายการในช่วงเวลานี้: https://www.office.go.th/oit/2567/o24/#none",
            PipelineSites.Run(new Submissions(), site)["oit/2567/submission.csv"],
            StringComparison.Ordinal);
    }

    [Fact]
    public static void TheBadgeSaysHowManyItemsAreComplete()
    {
        var badge = PipelineSites.Run(new Badge())["oit/2567/badge.svg"];

        Assert.Contains("role=\"img\"", badge, StringComparison.Ordinal);
        Assert.Contains("<title>OIT 2567: เปิดเผยครบ 1/35 ข้อ</title>", badge, StringComparison.Ordinal);
        Assert.Contains("#8a4b00", badge, StringComparison.Ordinal);
    }

    [Fact]
    public static void MarksAboveAndBelowTakeNoWidth() => Assert.Equal(BadgeText.WidthOf("กกก"), BadgeText.WidthOf("กี่กุ้ก็"));

    [Fact]
    public static void TheIndexForProgramsKeepsItsSchema()
    {
        var files = PipelineSites.Run(new OitIndex());
        using var schema = JsonDocument.Parse(files["schemas/oit-1.json"]);
        using var index = JsonDocument.Parse(files[".well-known/oit.json"]);

        Assert.Empty(JsonSchema.Faults(schema.RootElement, index.RootElement));
        Assert.Equal("https://www.office.go.th/schemas/oit-1.json", index.RootElement.GetProperty("schema_url").GetString());
    }

    [Theory]
    [InlineData("\"status\": \"complete\"", "\"status\": \"done\"")]
    [InlineData("\"as_of\": \"2024-05-", "\"as_of\": \"1/6/")]
    [InlineData("\"total\": 35", "\"total\": \"35\"")]
    [InlineData("\"topic\":", "\"theme\":")]
    public static void WhatBreaksTheSchemaIsFound(string text, string broken)
    {
        var files = PipelineSites.Run(new OitIndex());
        using var schema = JsonDocument.Parse(files["schemas/oit-1.json"]);
        using var index = JsonDocument.Parse(files[".well-known/oit.json"].Replace(text, broken, StringComparison.Ordinal));

        Assert.NotEmpty(JsonSchema.Faults(schema.RootElement, index.RootElement));
    }

    [Fact]
    public static void ThePublishedSchemaIsTheDocumentedOne() => Assert.Equal(
        File.ReadAllText(Repository.PathOf("generator", "docs", "schemas", "oit-1.json"), Encoding.UTF8),
        PipelineSites.Run(new OitIndex())["schemas/oit-1.json"]);
}
