using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds pictures that say nothing to who cannot see them.</summary>
internal sealed class PictureWithoutAlternative : ICheck
{
    public Rule Rule { get; } = new(
        "ITA513", "picture without alternative", Severity.Error, "WCAG 2.2, 1.1.1 (non-text content); Thai standard 2565-2555");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from page in site.Site.Finished()
        from picture in page.Prose.Pictures
        where string.IsNullOrWhiteSpace(picture.Alternative)
        select new Diagnostic(
            Rule,
            picture.Position,
            new Bilingual(
                $"รูป «{picture.Source}» ไม่มีข้อความแทนรูป ผู้ที่มองไม่เห็นรูปจะไม่ทราบว่าเป็นรูปอะไร",
                $"The picture '{picture.Source}' has no text for readers who cannot see it."),
            new Bilingual(
                $"เขียนสิ่งที่เห็นในรูปไว้ในวงเล็บเหลี่ยม เช่น ![ผู้บริหารลงนามประกาศเจตจำนงสุจริต]({picture.Source})",
                $"Say between the brackets what can be seen, such as ![The director signs the declaration]({picture.Source})."));
}
