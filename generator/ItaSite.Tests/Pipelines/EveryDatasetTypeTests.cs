using System.Globalization;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Checks;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Pipelines;
using ItaSite.Core.Reading;
using ItaSite.Core.Rendering;

namespace ItaSite.Tests.Pipelines;

/// <summary>A site with each kind of table once: what its sentence says in both languages, and its download.</summary>
public static class EveryDatasetTypeTests
{
    private static readonly string Known = Repository.PathOf("generator", "ItaSite.Tests", "Pipelines", "EveryDatasetType.verified.txt");

    /// <summary><c>ITASITE_ACCEPT=1</c> writes what came out as what is expected; the difference is then read like code.</summary>
    [Fact]
    public static void EachKindOfTableSaysWhatItSaysAndCanBeDownloaded()
    {
        var types = CatalogLibraryReader.Embedded.DatasetTypes.Values.ToList();
        var files = types.Select(type => TestFiles.Of($"content/pages/tables/{type.Id}.yaml", TextOf(type)))
            .Append(TestFiles.Of("content/pages/tables/index.md", "---\ntitle: ตาราง\nowner: law\ncovers: 2567-H1\n---\n\nตาราง\n"))
            .Append(TestFiles.Of("content/site.yaml", TestFiles.DefaultSite));
        var reading = SiteReader.Read(SourceTree.Of(files), new DateOnly(2024, 6, 1));
        Assert.Equal([], reading.Diagnostics.Select(one => one.ToString()));

        var addresses = AddressBook.Of(reading.Site!); // nothing is wrong with it
        var site = new CheckedSite(new CoveredSite(reading.Site!, CoverageReport.Of(reading.Site!, addresses), addresses), []);
        var downloads = PipelineSites.Run(new DatasetDownloads(), site);
        var shown = string.Concat(reading.Site!.Pages.Single().Page.Datasets.Select(table => Shown(table, downloads[$"tables/{table.Name}.csv"])));

        if (Repository.Accepts)
        {
            File.WriteAllText(Known, shown);
        }

        Assert.Equal(types.Count, reading.Site!.Pages.Single().Page.Datasets.Length);
        Assert.Equal(File.ReadAllText(Known), shown);
    }

    private static string Shown(Dataset table, string csv) =>
        $"{table.Type.Id}\n  {DatasetText.Sentence(table).Thai}\n  {DatasetText.Sentence(table).English}\n"
        + string.Concat(csv.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => $"  {line}\n"));

    private static string TextOf(DatasetType type) =>
        $"type: {type.Id}\nrows:\n" + string.Concat(type.Fields.Select((field, at) => $"{(at is 0 ? "  - " : "    ")}{field.Id}: '{ValueOf(field).Replace("'", "''", StringComparison.Ordinal)}'\n"));

    private static string ValueOf(DatasetField field) => field.Kind switch
    {
        FieldKind.WholeNumber or FieldKind.DecimalNumber or FieldKind.Money or FieldKind.Percent =>
            Math.Clamp(4m, field.Min ?? decimal.MinValue, field.Max ?? decimal.MaxValue).ToString(CultureInfo.InvariantCulture),
        FieldKind.Text => field.Title.Thai,
        _ => TextKinds.Example(field),
    };
}
