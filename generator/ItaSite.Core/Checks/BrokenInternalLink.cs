using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds links and pictures that lead to a page, file or heading that the site does not have.</summary>
internal sealed class BrokenInternalLink : ICheck
{
    public Rule Rule { get; } = new(
        "ITA510", "broken internal link", Severity.Error, "ITA practice: a dead link counts as not disclosed");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        site.Site.FinishedTexts().Where(page => page.Prose.Links.Length + page.Prose.Pictures.Length > 0).SelectMany(page => Targets(page).Select(target => Finding(site, page, target))).OfType<Diagnostic>();

    /// <summary>What is wrong with an address that stands on a page; null if it leads somewhere, or out of the site.</summary>
    internal static Problem? Problem(CoveredSite site, Page page, string target) =>
        site.Addresses.Resolve(page, target) switch
        {
            LinkResolution.NoSuchPage missing => NoSuchPage(site, missing),
            LinkResolution.NoSuchAnchor missing => NoSuchAnchor(missing),
            _ => null,
        };

    private static IEnumerable<(string Target, SourcePosition Position)> Targets(Page page) =>
        page.Prose.Links.Where(link => !PlaceholderText.IsEmptyTarget(link.Target)).Select(link => (link.Target, link.Position))
            .Concat(page.Prose.Pictures.Select(picture => (picture.Source, picture.Position)));

    private Diagnostic? Finding(CoveredSite site, Page page, (string Target, SourcePosition Position) link) =>
        Problem(site, page, link.Target) is { } problem
            ? new Diagnostic(
                Rule,
                link.Position,
                new Bilingual($"ลิงก์ไปที่ «{link.Target}» {problem.Message.Thai}", $"The link leads to '{link.Target}', {problem.Message.English}."),
                problem.Help)
            : null;

    private static Problem? NoSuchPage(CoveredSite site, LinkResolution.NoSuchPage missing)
    {
        var hidden = site.Site.AllPages.FirstOrDefault(page => !page.IsLive && IsAt(page, missing.Path));
        return hidden switch
        {
            null => NotThere(missing),
            { Fate: Fate.Refused } => null,
            _ => NotOutYet(hidden),
        };
    }

    private static bool IsAt(Page page, string path) => page.Permalink.Value.Trim('/') == path.Trim('/');

    private static Problem NotThere(LinkResolution.NoSuchPage missing)
    {
        var near = Wording.Suggest(missing.Nearest);
        return new Problem(
            new Bilingual("แต่เว็บไซต์ไม่มีหน้าหรือไฟล์นี้", "but the site has no such page or file"),
            new Bilingual(
                $"แก้ที่อยู่ให้ตรงกับหน้าที่มีอยู่ เช่น /oit/2567/o24/ หรือใช้ชื่อไฟล์ที่วางอยู่ข้างหน้านี้{near.Thai}",
                $"Write the address of a page that exists, such as /oit/2567/o24/, or the name of a file beside this page.{near.English}"));
    }

    private static Problem NotOutYet(Page hidden)
    {
        var path = hidden.Position.Path;
        var (thai, english) = hidden.Fate is Fate.Scheduled && hidden.FrontMatter.Publication.Published is { } published
            ? ($"แต่หน้านั้นจะเผยแพร่วันที่ {Wording.Say(published.Value).Thai}", $"but that page comes out on {Wording.Say(published.Value).English}")
            : ("แต่หน้านั้นยังเป็นฉบับร่าง", "but that page is a draft");
        return new Problem(
            new Bilingual(thai, english),
            new Bilingual(
                $"นำลิงก์ออกก่อน หรือเผยแพร่หน้า {path} พร้อมกัน",
                $"Take the link out for now, or publish {path} at the same time."));
    }

    private static Problem NoSuchAnchor(LinkResolution.NoSuchAnchor missing)
    {
        var near = Wording.Suggest(missing.Nearest is { } id ? "#" + id : null);
        return new Problem(
            new Bilingual($"แต่หน้านั้นไม่มีหัวข้อ «#{missing.Fragment}»", $"but that page has no heading '#{missing.Fragment}'"),
            new Bilingual(
                $"เขียนชื่อหัวข้อหลังเครื่องหมาย # ให้ตรงกับหัวข้อในหน้า {missing.Address}{near.Thai}",
                $"Write the name of a heading of {missing.Address} after '#'.{near.English}"));
    }
}
