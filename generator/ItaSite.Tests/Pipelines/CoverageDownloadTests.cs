using System.Text.Json;
using ItaSite.Core.Pipelines;

namespace ItaSite.Tests.Pipelines;

public static class CoverageDownloadTests
{
    [Fact]
    public static void EveryItemOfTheFormStandsInTheJson()
    {
        var root = JsonDocument.Parse(PipelineSites.Run(new CoverageDownloads())["oit/2567/coverage.json"]).RootElement;
        var items = root.GetProperty("items").EnumerateArray().ToList();
        var o24 = items.Single(item => item.GetProperty("code").GetString() is "O24");

        Assert.Equal("itasite-coverage/1", root.GetProperty("schema").GetString());
        Assert.Equal(root.GetProperty("total").GetInt32(), items.Count);
        Assert.Equal("https://www.office.go.th/oit/2567/o24/", o24.GetProperty("page").GetString());
        Assert.Equal("Legal Affairs Group", o24.GetProperty("unit_name").GetProperty("en").GetString());
        Assert.StartsWith(
            "https://www.office.go.th/oit/2567/o24/#",
            o24.GetProperty("components").EnumerateArray().First(one => one.GetProperty("id").GetString() is "resolved").GetProperty("place").GetString(),
            StringComparison.Ordinal);
        Assert.Equal("no_page", items.Single(item => item.GetProperty("code").GetString() is "O1").GetProperty("status").GetString());
    }

    [Fact]
    public static void EveryComponentHasItsRow()
    {
        var files = PipelineSites.Run(new CoverageDownloads());
        var rows = files["oit/2567/coverage.csv"].Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var items = JsonDocument.Parse(files["oit/2567/coverage.json"]).RootElement.GetProperty("items").EnumerateArray();

        Assert.StartsWith("\uFEFFcode,topic,", rows[0], StringComparison.Ordinal);
        Assert.Equal(items.Sum(item => Math.Max(1, item.GetProperty("components").GetArrayLength())), rows.Length - 1);
        Assert.Contains(rows, row => row.StartsWith("O24,complaint-stats,", StringComparison.Ordinal) && row.Contains(",resolved,", StringComparison.Ordinal));
    }
}
