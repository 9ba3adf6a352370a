using System.Text.Json;
using ItaSite.Core.Pipelines;

namespace ItaSite.Tests.Pipelines;

public static class DatasetDownloadTests
{
    [Fact]
    public static void ASpreadsheetReadsTheTableAsTextAndNumbers()
    {
        const string Expected =
            "\uFEFFperiod,received,resolved,in_progress,note\r\n"
            + "2023-10-01/2023-12-31,1200,1000,200,\"'=HYPERLINK(\"\"http://x\"\")\"\r\n"
            + "2024-01-01/2024-03-31,0,0,0,\"ก, \"\"ข\"\"\"\r\n";

        Assert.Equal(Expected, PipelineSites.Run(new DatasetDownloads())["oit/2567/o24/complaints.csv"]);
    }

    [Theory]
    [InlineData("=1", "'=1")]
    [InlineData("+66", "'+66")]
    [InlineData("-5", "'-5")]
    [InlineData("@x", "'@x")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("a=1", "a=1")]
    [InlineData("", "\"\"")]
    public static void TextIsNeverAFormula(string text, string expected)
    {
        using var stream = new MemoryStream();
        using (var csv = new CsvText(stream))
        {
            csv.Text(text);
            csv.EndRow();
        }

        Assert.Equal("\uFEFF" + expected + "\r\n", System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public static void TheJsonSaysWhatTheTableIs()
    {
        var text = PipelineSites.Run(new DatasetDownloads())["oit/2567/o24/complaints.json"];
        var root = JsonDocument.Parse(text).RootElement;
        var meta = root.GetProperty("meta");

        Assert.Equal("https://www.office.go.th/oit/2567/o24/", meta.GetProperty("page").GetString());
        Assert.Equal("2023-10-01", meta.GetProperty("period").GetProperty("from").GetString());
        Assert.Equal("2024-03-31", meta.GetProperty("period").GetProperty("to").GetString());
        Assert.Equal("cases", meta.GetProperty("fields")[1].GetProperty("unit").GetProperty("en").GetString());
        Assert.Equal(1200, root.GetProperty("records")[0].GetProperty("received").GetInt32());
        Assert.Equal("=HYPERLINK(\"http://x\")", root.GetProperty("records")[0].GetProperty("note").GetString());
        Assert.Contains("สถิติเรื่องร้องเรียน", text, StringComparison.Ordinal);
        Assert.Contains("1,200 เรื่อง", meta.GetProperty("description").GetProperty("th").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public static void NothingToReportIsSaidInSoManyWords()
    {
        var site = PipelineSites.Check(
            ("content/oit/2567/o24/index.md", "---\nowner: law\n---\n\nก\n"),
            ("content/oit/2567/o24/complaints.yaml", "type: complaint-statistics\ncovers: 2567-H1\nnone: true\n"));
        var files = PipelineSites.Run(new DatasetDownloads(), site);
        var meta = JsonDocument.Parse(files["oit/2567/o24/complaints.json"]).RootElement.GetProperty("meta");

        Assert.True(meta.GetProperty("nothing_to_report").GetBoolean());
        Assert.EndsWith("there were no complaints about corruption.", meta.GetProperty("description").GetProperty("en").GetString(), StringComparison.Ordinal);
        Assert.Equal("\uFEFFperiod,received,resolved,in_progress,note\r\n", files["oit/2567/o24/complaints.csv"]);
    }
}
