using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds titles and headings that name a Buddhist year which is not the item's.</summary>
internal sealed class YearOfAnotherItem : IPageCheck
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
        let years = ItemYears.Of(page, site.Site.Library.Find(page.Code))
        from title in Titles(page.Page)
        let year = StrangeYear(title.Value, years)
        where year is not null
        select Finding(page, years, title, year.Value);

    private static IEnumerable<Written<string>> Titles(Page page)
    {
        var headings = page.Prose.Headings.Concat(page.Translation?.Prose.Headings ?? []).Select(heading => new Written<string>(heading.Text, heading.Position));
        return new[] { page.FrontMatter.Title, page.FrontMatter.TitleEnglish, page.Translation?.Title }
            .Concat(page.Datasets.Select(table => table.Title))
            .OfType<Written<string>>()
            .Concat(headings);
    }

    /// <summary>The first year in a title that does not belong there; null if it names none, or also names the right one.</summary>
    private static int? StrangeYear(string title, ItemYears years)
    {
        var named = YearsIn.Text(title);
        var fits = named.Any(years.Fits) || LawWords.Any(word => title.Contains(word, StringComparison.Ordinal));
        return fits || named.Count is 0 ? null : named[0].Year;
    }

    private Diagnostic Finding(ItemPage page, ItemYears years, Written<string> title, int year)
    {
        var expected = years.Expected().ToList();
        return new Diagnostic(
            Rule,
            title.Position,
            new Bilingual(
                $"«{title.Value}» ระบุปี {Wording.Say(year)} แต่หน้านี้เป็นข้อ {page.Code.Label} ของปีงบประมาณ {page.Code.Year}",
                $"'{title.Value}' names the year {Wording.Say(year)}, but this is item {page.Code.Label} of fiscal year {page.Code.Year}."),
            new Bilingual(
                $"แก้ปีเป็น {string.Join(" หรือ ", expected)} หากเนื้อหาเป็นของปี {Wording.Say(year)} จริง ให้นำข้อมูลของปีที่ประเมินมาลงแทน",
                $"Write {string.Join(" or ", expected)}; if the content really is of {Wording.Say(year)}, publish that of the assessed year instead."));
    }
}
