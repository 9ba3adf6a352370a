using System.Collections.Immutable;
using ItaSite.Core.Checks;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Pipelines;

/// <summary>What an officer types into the assessment system: a row for each item, with its address, the way to it from the home page, and a remark.</summary>
public static class SubmissionSheet
{
    private const string Step = " › ";

    private static readonly ImmutableArray<TableColumn<Row>> Columns =
    [
        new("code", new Bilingual("ข้อ", "Item"), 8, row => SheetCell.Of(row.Item.Item.Code.Label)),
        new("title", new Bilingual("ชื่อข้อ", "Title"), 40, row => SheetCell.Of(row.Say(row.Item.Item.Title))),
        new("address", new Bilingual("ที่อยู่ (URL)", "Address (URL)"), 48, row => SheetCell.Of(CoverageWords.PageOf(row.Site, row.Item))),
        new("click_path", new Bilingual("เส้นทางจากหน้าแรก", "Way from the home page"), 60, row => SheetCell.Of(PathOf(row))),
        new("remark", new Bilingual("หมายเหตุ", "Remark"), 80, row => SheetCell.Of(RemarkOf(row))),
    ];

    /// <summary>The sheet of a year as CSV.</summary>
    public static void WriteCsv(CheckedSite site, YearCoverage year, Stream stream) =>
        TableFiles.WriteCsv(Columns, Rows(site, year), stream);

    /// <summary>The sheet of a year as XLSX.</summary>
    public static void WriteXlsx(CheckedSite site, YearCoverage year, Stream stream)
    {
        var name = new Bilingual("แบบนำส่ง", "Submission").In(site.Covered.Site.Settings.Language);
        var sheet = TableFiles.SheetOf(name, Columns, Rows(site, year), site.Covered.Site.Settings.Language);
        Xlsx.Write(new Workbook([sheet, ExplanationSheet.Of(site.Covered.Site, MadePages.Year(year.Catalog.Year), site.Covered.Site.Settings.Licence, Lines(year))]), stream);
    }

    private static IEnumerable<Row> Rows(CheckedSite site, YearCoverage year) => year.Items.Select(item => new Row(site.Covered.Site, item));

    private static IEnumerable<Explanation> Lines(YearCoverage year) =>
    [
        new("form", year.Catalog.Title, null),
        new("caution", year.Catalog.Caution, null),
        .. Columns.Select(column => new Explanation(column.Id, column.Heading, null)),
    ];

    /// <summary>The titles that lead to the page, as its breadcrumbs have them; null if there is no page.</summary>
    private static string? PathOf(Row row)
    {
        if (row.Item.Page is not { } page)
        {
            return null;
        }

        var head = ItemPages.HeadOf(page, row.Item, row.Site);
        return string.Join(Step, head.Above.Select(above => above.Title).Prepend(PageHead.HomeLink).Append(head.Title).Select(row.Say));
    }

    /// <summary>What an assessor should know: what is missing, the period, a declaration that there was nothing, and where the evidence stands.</summary>
    private static string RemarkOf(Row row) => string.Join("; ", Remarks(row).Select(row.Say));

    private static IEnumerable<Bilingual> Remarks(Row row)
    {
        if (row.Item.Status is not ItemStatus.Complete)
        {
            yield return row.Item.Reason;
        }

        if (row.Item.Covers is { } covers)
        {
            yield return new Bilingual($"ช่วงเวลาของข้อมูล {PeriodText.Long(covers, Language.Thai)}", $"Period of the data: {PeriodText.Long(covers, Language.English)}");
        }

        if (row.Item.Page is { SaysNone: true })
        {
            yield return new Bilingual("หน่วยงานแจ้งว่าไม่มีรายการในช่วงเวลานี้", "The office states that there was nothing in this period");
        }

        foreach (var place in Places(row))
        {
            yield return new Bilingual(
                $"{place.Label.Thai}: {CoverageWords.Address(row.Site, place)}",
                $"{place.Label.English}: {CoverageWords.Address(row.Site, place)}");
        }
    }

    /// <summary>The places of evidence, each once; the page itself stands in the column of addresses.</summary>
    private static IEnumerable<EvidencePlace> Places(Row row) => row.Item.Components
        .Where(component => component.Status is ComponentStatus.Satisfied)
        .Select(component => component.Place)
        .OfType<EvidencePlace>()
        .Where(place => place.Fragment is not null || place.Target != row.Item.Page?.Page.Permalink.Value)
        .DistinctBy(place => (place.Target, place.Fragment));

    private sealed record Row(Site Site, ItemCoverage Item)
    {
        public string Say(Bilingual text) => text.In(Site.Settings.Language);
    }
}
