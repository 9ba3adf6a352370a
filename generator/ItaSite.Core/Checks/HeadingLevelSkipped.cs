using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds headings that stand more than one level below the heading before them.</summary>
internal sealed class HeadingLevelSkipped : IPageCheck
{
    public Rule Rule { get; } = new(
        "ITA515", "heading level skipped", Severity.Warning, "WCAG 2.2, 1.3.1 (info and relationships); Thai standard 2565-2555");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        site.Site.FinishedTexts().SelectMany(page => OfPage(page.Prose));

    /// <summary>The title of the page is the heading of level 1 before the first one of the text.</summary>
    private IEnumerable<Diagnostic> OfPage(Prose prose) =>
        prose.Headings
            .Zip(prose.Headings.Select(heading => heading.Level).Prepend(1))
            .Where(pair => pair.First.Level > pair.Second + 1)
            .Select(pair => Finding(pair.First, pair.Second));

    private Diagnostic Finding(Heading heading, int before)
    {
        var marks = new string('#', before + 1);
        var above = before is 1
            ? new Bilingual("ชื่อหน้าซึ่งอยู่เหนือขึ้นไปอยู่ระดับ 1", "the title above it has level 1")
            : new Bilingual($"หัวข้อก่อนหน้าอยู่ระดับ {Wording.Say(before)}", $"the one before it has level {Wording.Say(before)}");
        return new Diagnostic(
            Rule,
            heading.Position,
            new Bilingual(
                $"หัวข้อ «{heading.Text}» อยู่ระดับ {Wording.Say(heading.Level)} แต่{above.Thai} จึงข้ามระดับ",
                $"The heading '{heading.Text}' has level {Wording.Say(heading.Level)}, but {above.English}."),
            new Bilingual($"เขียนเป็น {marks} {heading.Text}", $"Write '{marks} {heading.Text}'."));
    }
}
