using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ItaSite.Core.Pipelines;

namespace ItaSite.Tests.Pipelines;

public static class DataDescriptionTests
{
    private static readonly ImmutableSortedDictionary<string, string> Files = PipelineSites.Run(new DataDescriptions());

    [Fact]
    public static void EveryPageWithTablesIsDescribedAndSoIsTheSite() => Assert.Equal(
        ["catalog.jsonld", "data.json", "datapackage.json", "oit/2567/o24/datapackage.json", "oit/2567/o24/dataset.jsonld"],
        Files.Keys);

    [Theory]
    [InlineData("datapackage.json", "oit/2567/o24/complaints.csv")]
    [InlineData("oit/2567/o24/datapackage.json", "complaints.csv")]
    public static void ThePackageHasWhatTheStandardDemands(string file, string path)
    {
        var root = JsonDocument.Parse(Files[file]).RootElement;
        var csv = root.GetProperty("resources").EnumerateArray().Single(one => one.GetProperty("format").GetString() is "csv");
        var text = PipelineSites.Run(new DatasetDownloads())["oit/2567/o24/complaints.csv"];
        var bytes = Encoding.UTF8.GetBytes(text);

        Assert.Equal("https://datapackage.org/profiles/2.0/datapackage.json", root.GetProperty("$schema").GetString());
        Assert.Matches("^[a-z0-9._-]+$", root.GetProperty("name").GetString());
        Assert.Equal("2024-04-10T00:00:00+07:00", root.GetProperty("created").GetString());
        Assert.Equal("2024-05-02", root.GetProperty("version").GetString());
        Assert.Equal("DGA-OGL", root.GetProperty("licenses")[0].GetProperty("name").GetString());
        Assert.Equal("oit-2567-o24-complaints-csv", csv.GetProperty("name").GetString());
        Assert.Equal(path, csv.GetProperty("path").GetString());
        Assert.Equal(bytes.Length, csv.GetProperty("bytes").GetInt32());
        Assert.Equal("sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)), csv.GetProperty("hash").GetString());
        Assert.Equal(
            ["period string", "received integer", "resolved integer", "in_progress integer", "note string"],
            csv.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(field => $"{field.GetProperty("name").GetString()} {field.GetProperty("type").GetString()}"));
        Assert.Equal("period", csv.GetProperty("schema").GetProperty("primaryKey")[0].GetString());
        Assert.Equal(0, csv.GetProperty("schema").GetProperty("fields")[1].GetProperty("constraints").GetProperty("minimum").GetInt32());
    }

    [Fact]
    public static void NamesOfResourcesAreUnique()
    {
        var names = JsonDocument.Parse(Files["datapackage.json"]).RootElement.GetProperty("resources").EnumerateArray()
            .Select(one => one.GetProperty("name").GetString()).ToList();

        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public static void SearchEnginesReadADataset()
    {
        var dataset = JsonDocument.Parse(Files["oit/2567/o24/dataset.jsonld"]).RootElement.GetProperty("@graph")[0];

        Assert.Equal("Dataset", dataset.GetProperty("@type").GetString());
        Assert.Equal("2023-10-01/2024-03-31", dataset.GetProperty("temporalCoverage").GetString());
        Assert.Equal("2024-05-02", dataset.GetProperty("dateModified").GetString());
        Assert.InRange(dataset.GetProperty("description").GetString()!.Length, 50, 5000); // every dataset has one
        Assert.Contains("https://www.office.go.th/oit/2567/o24/complaints.csv", dataset.GetProperty("distribution").EnumerateArray().Select(one => one.GetProperty("contentUrl").GetString()));
    }

    [Fact]
    public static void CataloguesFindEveryDownload()
    {
        var dcat = JsonDocument.Parse(Files["catalog.jsonld"]).RootElement.GetProperty("dcat:dataset")[0].GetProperty("dcat:distribution");
        var list = JsonDocument.Parse(Files["data.json"]).RootElement.GetProperty("dataset")[0].GetProperty("distribution");

        Assert.Equal(
            PipelineSites.Run(new DatasetDownloads()).Keys.Select(path => "https://www.office.go.th/" + path).Order(StringComparer.Ordinal),
            dcat.EnumerateArray().Select(one => one.GetProperty("dcat:downloadURL").GetProperty("@id").GetString()).Order(StringComparer.Ordinal));
        Assert.Equal(dcat.GetArrayLength(), list.GetArrayLength());
    }

    [Fact]
    public static void ATableCanHaveItsOwnLicence()
    {
        var site = PipelineSites.Check(
            ("content/oit/2567/o24/index.md", "---\nowner: law\n---\n\nก\n"),
            ("content/oit/2567/o24/complaints.yaml", "type: complaint-statistics\ncovers: 2567-H1\nnone: true\nlicence: CC-BY-4.0\n"));
        var resource = JsonDocument.Parse(PipelineSites.Run(new DataDescriptions(), site)["oit/2567/o24/datapackage.json"]).RootElement.GetProperty("resources")[0];

        Assert.Equal("CC-BY-4.0", resource.GetProperty("licenses")[0].GetProperty("name").GetString());
    }
}
