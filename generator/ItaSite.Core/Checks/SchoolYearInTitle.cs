using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Checks;

/// <summary>Finds titles that name a school year where the form asks for a fiscal year.</summary>
internal sealed class SchoolYearInTitle : IPageCheck
{
    private const string SchoolYear = "ปีการศึกษา";

    public Rule Rule { get; } = new(
        "ITA224", "school year in title", Severity.Notice, "the OIT form counts fiscal years, 1 October to 30 September");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from page in site.Site.FinishedItems()
        from title in Titles(page.Page)
        where title.Value.Contains(SchoolYear, StringComparison.Ordinal) && !YearsIn.Text(title.Value).Any(year => year.Word is YearWord.FiscalYear)
        select Finding(page, title);

    private static IEnumerable<Written<string>> Titles(Page page) =>
        page.Datasets.Select(table => table.Title)
            .Append(page.FrontMatter.Title)
            .OfType<Written<string>>()
            .Concat(page.Prose.Headings.Select(heading => new Written<string>(heading.Text, heading.Position)))
            .Where(title => ThaiText.Fold(title.Value).Any(char.IsAsciiDigit));

    private Diagnostic Finding(ItemPage page, Written<string> title)
    {
        var days = Wording.Say(page.Code.Year.Days);
        return new Diagnostic(
            Rule,
            title.Position,
            new Bilingual(
                $"«{title.Value}» ใช้ปีการศึกษา แต่ข้อ {page.Code.Label} ประเมินตาม{days.Thai}",
                $"'{title.Value}' names a school year, but item {page.Code.Label} is assessed by {days.English}."),
            new Bilingual(
                $"เพิ่มปีงบประมาณในชื่อ เช่น «ปีงบประมาณ พ.ศ. {page.Code.Year}» และตรวจว่าข้อมูลครอบคลุมช่วงที่แบบต้องการ",
                $"Name the fiscal year as well, such as 'ปีงบประมาณ พ.ศ. {page.Code.Year}', and see that the data cover what the form asks for."));
    }
}
