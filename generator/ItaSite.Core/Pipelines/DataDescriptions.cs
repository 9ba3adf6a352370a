using System.Collections.Immutable;
using ItaSite.Core.Content;
using ItaSite.Core.Output;

namespace ItaSite.Core.Pipelines;

/// <summary>What the tables are, for programs: Data Packages and schema.org beside each page with tables, and of the whole site a Data Package, a DCAT catalogue and <c>data.json</c>.</summary>
internal sealed class DataDescriptions : IPipeline
{
    public string Name => "data descriptions";

    public IEnumerable<OutputFile> Run(SitePlan plan)
    {
        var site = plan.Checked.Covered.Site;
        var pages = site.AllPages
            .Where(page => page.IsLive && !page.Datasets.IsEmpty)
            .Select(page => (Page: page, Tables: TablesOf(site, page)))
            .ToList();
        ImmutableArray<DescribedTable> all = [.. pages.SelectMany(page => page.Tables)];
        return
        [
            .. pages.SelectMany(page => FilesOf(site, page.Page, page.Tables)),
            new(MadePages.SitePackage.Value, Name, stream => DataPackageJson.Write(site, all, stream)),
            new(MadePages.Catalog.Value, Name, stream => DcatJson.Write(site, all, stream)),
            new(MadePages.DataList.Value, Name, stream => DataListJson.Write(site, all, stream)),
        ];
    }

    private IEnumerable<OutputFile> FilesOf(Site site, Page page, ImmutableArray<DescribedTable> tables) =>
    [
        new(MadePages.PackageOf(page.Permalink).Value, Name, stream => DataPackageJson.Write(site, page, tables, stream)),
        new(MadePages.DatasetOf(page.Permalink).Value, Name, stream => DatasetLinkedData.Write(site, tables, stream)),
    ];

    private static ImmutableArray<DescribedTable> TablesOf(Site site, Page page) =>
        [.. page.Datasets.Select(dataset => DescribedTable.Of(site, page, dataset, DatasetDownloads.Files(site, page, dataset)))];
}
