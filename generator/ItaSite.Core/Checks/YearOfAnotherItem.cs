using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Checks;

/// <summary>Finds titles and headings that name a Buddhist year which is not the item's.</summary>
internal sealed class YearOfAnotherItem : ICheck
{
    /// <summary>Words before which any year may stand: a law keeps the year in which it was made.</summary>
    private static readonly string[] LawWords =
    [
        "พระราชบัญญัติ", "พ.ร.บ.", "พรบ.", "พระราชกฤษฎีกา", "รัฐธรรมนูญ", "ระเบียบ", "กฎกระทรวง", "ข้อบังคับ", "ประมวล", "มาตรา", "Act B.E.",
    ];

    public Rule Rule { get; } = new(
        "ITA209", "year of another item", Severity.Warning, "the fiscal year of the form: evidence of another year scores 0");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from page in site.Site.FinishedItems()
        let rule = site.Site.Library.Find(page.Code)?.Period ?? PeriodRule.Unknown
        from title in Titles(page.Page)
        let year = StrangeYear(title.Value, page.Code.Year, rule)
        where year is not null
        select Finding(page, rule, title, year.Value);

    private static IEnumerable<Written<string>> Titles(Page page)
    {
        var headings = page.Prose.Headings.Select(heading => new Written<string>(heading.Text, heading.Position));
        return new[] { page.FrontMatter.Title, page.FrontMatter.TitleEnglish }
            .Concat(page.Datasets.Select(table => table.Title))
            .OfType<Written<string>>()
            .Concat(headings);
    }

    /// <summary>The first year in a title that does not belong there; null if it names none, or also names the right one.</summary>
    private static int? StrangeYear(string title, FiscalYear year, PeriodRule rule)
    {
        var years = YearsIn.Text(title);
        var fits = years.Any(one => Belongs(one, year, rule)) || LawWords.Any(word => title.Contains(word, StringComparison.Ordinal));
        return fits || years.Count is 0 ? null : years[0].Year;
    }

    private static bool Belongs(YearInText named, FiscalYear year, PeriodRule rule) =>
        named.Year == year.BuddhistYear
        || (named.Year == year.Previous.BuddhistYear && (LooksBack(rule) || named.AfterLastMonthsOfTheYear))
        || (named.Year < year.BuddhistYear && named.RangeEnd >= year.BuddhistYear);

    /// <summary>Whether evidence of the year before is what the form asks for, or nothing is known of what it asks for.</summary>
    private static bool LooksBack(PeriodRule rule) =>
        rule is PeriodRule.PreviousFiscalYear or PeriodRule.PreviousAssessment or PeriodRule.Unknown;

    private Diagnostic Finding(ItemPage page, PeriodRule rule, Written<string> title, int year)
    {
        var expected = page.Code.Year.ToString();
        var also = LooksBack(rule) ? page.Code.Year.Previous.ToString() : null;
        return new Diagnostic(
            Rule,
            title.Position,
            new Bilingual(
                $"«{title.Value}» ระบุปี {Wording.Say(year)} แต่หน้านี้เป็นข้อ {page.Code.Label} ของปีงบประมาณ {expected}",
                $"'{title.Value}' names the year {Wording.Say(year)}, but this is item {page.Code.Label} of fiscal year {expected}."),
            new Bilingual(
                $"แก้ปีเป็น {expected}{(also is null ? string.Empty : $" หรือ {also}")} หากเนื้อหาเป็นของปี {Wording.Say(year)} จริง ให้นำข้อมูลของปีที่ประเมินมาลงแทน",
                $"Write {expected}{(also is null ? string.Empty : $" or {also}")}; if the content really is of {Wording.Say(year)}, publish that of the assessed year instead."));
    }
}
