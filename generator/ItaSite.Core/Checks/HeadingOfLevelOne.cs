using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds headings of level 1 in texts: the title of the page is the only one.</summary>
internal sealed class HeadingOfLevelOne : IPageCheck
{
    public Rule Rule { get; } = new(
        "ITA518", "heading of level one", Severity.Warning, "WCAG 2.2, 1.3.1 (info and relationships): the title of the page is its one heading of level 1");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from page in site.Site.FinishedTexts()
        from heading in page.Prose.Headings
        where heading.Level is 1
        select new Diagnostic(
            Rule,
            heading.Position,
            new Bilingual(
                $"หัวข้อ «{heading.Text}» อยู่ระดับ 1 ซึ่งใช้กับชื่อเรื่องของหน้าเท่านั้น",
                $"The heading '{heading.Text}' has level 1, which only the title of the page has."),
            new Bilingual(
                $"เขียนเป็น ## {heading.Text} หากเป็นชื่อเรื่องของหน้า ให้ย้ายไปไว้หลัง title:",
                $"Write '## {heading.Text}'; if it is the title of the page, move it behind 'title:'."));
}
