using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds names under <c>pictures:</c> that no picture beside the page has.</summary>
internal sealed class TextOfNoPicture : IPageCheck
{
    public Rule Rule { get; } = new("ITA519", "text of a picture that is not there", Severity.Error, "a picture that an author describes is meant to be seen");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from page in site.Site.Finished()
        from picture in page.FrontMatter.Pictures
        where !page.Attachments.Any(file => file.IsPicture && file.Name == picture.File.Value)
        select Finding(page, picture);

    private Diagnostic Finding(Page page, PictureText picture)
    {
        var near = Wording.Suggest(NearNames.Nearest(picture.File.Value, page.Attachments.Where(file => file.IsPicture).Select(file => file.Name)));
        return new Diagnostic(
            Rule,
            picture.File.Position,
            new Bilingual($"ไม่มีรูป «{picture.File.Value}» วางอยู่ข้างหน้านี้", $"No picture '{picture.File.Value}' lies beside this page."),
            new Bilingual(
                $"เขียนชื่อไฟล์ของรูปให้ตรงทุกตัวอักษรรวมทั้งนามสกุล หรือวางรูปไว้ในโฟลเดอร์ {page.Folder}{near.Thai}",
                $"Write the name of the file letter by letter with its ending, or put the picture into {page.Folder}.{near.English}"));
    }
}
