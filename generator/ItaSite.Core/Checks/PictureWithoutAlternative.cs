using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds pictures that say nothing to who cannot see them, in texts and in galleries.</summary>
internal sealed class PictureWithoutAlternative : ICheck
{
    public Rule Rule { get; } = new(
        "ITA513", "picture without alternative", Severity.Error, "WCAG 2.2, 1.1.1 (non-text content); Thai standard 2565-2555");

    public IEnumerable<Diagnostic> Run(CoveredSite site) => InTexts(site).Concat(InGalleries(site));

    private IEnumerable<Diagnostic> InTexts(CoveredSite site) =>
        from page in site.Site.FinishedTexts()
        from picture in page.Prose.Pictures
        where string.IsNullOrWhiteSpace(picture.Alternative)
        select new Diagnostic(
            Rule,
            picture.Position,
            Message(picture.Source),
            new Bilingual(
                $"เขียนสิ่งที่เห็นในรูปไว้ในวงเล็บเหลี่ยม เช่น ![ผู้บริหารลงนามประกาศเจตจำนงสุจริต]({picture.Source})",
                $"Say between the brackets what can be seen, such as ![The director signs the declaration]({picture.Source})."));

    private IEnumerable<Diagnostic> InGalleries(CoveredSite site) =>
        from page in site.Site.Finished()
        where page.Attachments.Any(file => file.IsPicture)
        from picture in site.GalleryOf(page)
        where string.IsNullOrWhiteSpace(picture.Text)
        select new Diagnostic(
            Rule,
            picture.File.Position,
            Message(picture.File.Name),
            new Bilingual(
                $"เขียนสิ่งที่เห็นในรูปไว้ในส่วนหัวของ index.md ใต้บรรทัด pictures: ย่อหน้าสองช่อง เช่น «{picture.File.Name}: ผู้บริหารลงนามประกาศเจตจำนงสุจริต»",
                $"Say what can be seen in the front matter of index.md, below a line 'pictures:' and two spaces in, such as '{picture.File.Name}: The director signs the declaration'."));

    private static Bilingual Message(string picture) => new(
        $"รูป «{picture}» ไม่มีข้อความแทนรูป ผู้ที่มองไม่เห็นรูปจะไม่ทราบว่าเป็นรูปอะไร",
        $"The picture '{picture}' has no text for readers who cannot see it.");
}
