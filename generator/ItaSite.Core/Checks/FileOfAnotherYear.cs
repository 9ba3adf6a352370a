using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Checks;

/// <summary>Finds files, the same byte by byte, that disclose items of two years.</summary>
internal sealed class FileOfAnotherYear : ICheck
{
    public Rule Rule { get; } = new(
        "ITA221", "file of another year", Severity.Warning, "the fiscal year of the form: last year's file scores 0");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from sameFile in FilesOf(site.Site).GroupBy(one => one.File.Facts.Sha256, StringComparer.Ordinal)
        let byYear = sameFile.OrderBy(one => one.Page.Code).ToList()
        from use in byYear
        where use.Page.Code.Year.CompareTo(byYear[0].Page.Code.Year) > 0
        let years = ItemYears.Of(use.Page, site.Site.Library.Find(use.Page.Code))
        where AsksForItsYear(years) && !SpansYears(use.File, years)
        select Finding(use, byYear[0]);

    private static IEnumerable<Use> FilesOf(Site site) =>
        from page in site.FinishedItems()
        from file in page.Page.Attachments
        where file.Source.Length > 0
        select new Use(page, file);

    /// <summary>Whether the form wants something new each year; what is in force or current may be the same file.</summary>
    private static bool AsksForItsYear(ItemYears years) =>
        years.Rule is not (PeriodRule.Current or PeriodRule.Unknown or PeriodRule.InForceFiscalYear);

    /// <summary>Whether the file's name or title gives a range of years in which the item's lies.</summary>
    private static bool SpansYears(Attachment file, ItemYears years) =>
        YearsIn.Text($"{file.Name} {file.Title?.Value}").Any(named => named.RangeEnd > named.Year && years.Fits(named));

    private Diagnostic Finding(Use use, Use earlier)
    {
        FiscalYear year = use.Page.Code.Year, before = earlier.Page.Code.Year;
        return new Diagnostic(
            Rule,
            use.File.Position,
            new Bilingual(
                $"ไฟล์ «{use.File.Name}» ของข้อ {use.Page.Code.Label} ปี {year} เป็นไฟล์เดียวกันทุกไบต์กับ «{earlier.File.Name}» ของข้อ {earlier.Page.Code.Label} ปี {before}",
                $"The file '{use.File.Name}' of item {use.Page.Code.Label} of {year} is, byte by byte, '{earlier.File.Name}' of item {earlier.Page.Code.Label} of {before}."),
            new Bilingual(
                $"นำไฟล์ของปี {year} มาลงแทน หากเอกสารใช้ได้ทั้งสองปีจริง เช่น แผนหลายปี ให้ระบุช่วงปีในชื่อไฟล์หรือใน files: เช่น «{before}–{year}»",
                $"Publish the file of {year}; if it is of both years, as a plan of many years is, say so in its name or under 'files:', such as '{before}–{year}'."));
    }

    /// <summary>A file on a page.</summary>
    private sealed record Use(ItemPage Page, Attachment File);
}
