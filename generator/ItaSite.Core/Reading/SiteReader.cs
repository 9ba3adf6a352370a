using System.Collections.Immutable;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>What was read of a content folder.</summary>
/// <param name="Site">All that could be read; pages with an error are among it with the fate 'refused', so that the rest can be checked. Null only if <c>site.yaml</c> or a catalog cannot be used.</param>
/// <param name="Fates">What became of each file, by path; as many as there are files.</param>
/// <param name="Diagnostics">All that was found.</param>
internal sealed record SiteReading(Site? Site, ImmutableArray<FileFate> Fates, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Reads a content folder: each file once, in parallel, all findings of all files.</summary>
internal static class SiteReader
{
    public static SiteReading Read(SourceTree tree, DateOnly today) => Read(tree, today, new ReadingMemory());

    /// <param name="tree">The content folder.</param>
    /// <param name="today">The day of the build.</param>
    /// <param name="memory">What the build before read; it then holds what this one did.</param>
    public static SiteReading Read(SourceTree tree, DateOnly today, ReadingMemory memory)
    {
        var findings = new Findings();
        findings.AddRange(tree.Files.Select(file => file.Refusal).OfType<Diagnostic>());
        var places = SourcePlaces.Of(tree);
        ReportStrays(places, findings);
        var catalogs = memory.Library.Of([.. places.ByKind[PlaceKind.Catalog]], () => CatalogLibraryReader.Read(tree));
        findings.AddRange(catalogs.Diagnostics);
        var library = catalogs.Value;
        var (settings, ofSettings) = memory.Settings.Of([.. places.ByKind[PlaceKind.Settings]], () => SettingsOf(places));
        findings.AddRange(ofSettings);
        var defaults = FolderDefaults.Of(places.ByKind[PlaceKind.Defaults], findings);
        var pages = library is null ? [] : memory.Pages(places.Pages, new PageContext(library, settings?.Settings.Languages ?? LanguageCodes.All, defaults, today));
        var parts = new YearFiles(places, findings);
        findings.AddRange(pages.SelectMany(page => page.Diagnostics));
        var fates = FatesOf(tree, pages, findings);
        var site = library is null || settings is not { } known ? null : SiteOf(known, library, pages, parts, fates, today);
        if (site is not null)
        {
            YearsWithoutCatalog(site, findings);
            FoldersOfLanguages(site, findings);
        }

        return new SiteReading(site, fates, findings.ToImmutable());
    }

    private static Site SiteOf(
        (Agency Agency, SiteSettings Settings) known,
        CatalogLibrary library,
        ImmutableArray<ReadPage> pages,
        YearFiles parts,
        ImmutableArray<FileFate> fates,
        DateOnly today) => new(
        known.Agency,
        known.Settings,
        library,
        [.. pages.Select(page => page.Item).OfType<ItemPage>().OrderBy(item => item.Code)],
        [
            .. pages.Select(page => page.Post).OfType<NewsPost>()
                .OrderByDescending(post => post.Date)
                .ThenBy(post => post.Page.Permalink.Value, StringComparer.Ordinal),
        ],
        [.. pages.Select(page => page.Free).OfType<FreePage>().OrderBy(page => page.Slug, StringComparer.Ordinal)],
        parts.Assessments,
        parts.Plans,
        fates,
        today);

    private static ((Agency Agency, SiteSettings Settings)? Read, ImmutableArray<Diagnostic> Found) SettingsOf(SourcePlaces places)
    {
        var findings = new Findings();
        return (SettingsOf(places, findings), findings.ToImmutable());
    }

    private static (Agency Agency, SiteSettings Settings)? SettingsOf(SourcePlaces places, Findings findings)
    {
        if (places.ByKind[PlaceKind.Settings].FirstOrDefault() is not { } file)
        {
            if (places.HasRefusedSettings)
            {
                return null;
            }

            findings.Add(
                LayoutRules.NoSettings,
                SourcePosition.File("content/site.yaml"),
                new Bilingual("ไม่พบไฟล์ site.yaml ในโฟลเดอร์เนื้อหา", "The content folder has no site.yaml."),
                new Bilingual("สร้างไฟล์ site.yaml ตามตัวอย่างในคู่มือ หัวข้อ «ตั้งค่าเว็บไซต์»", "Make one after the example in the manual, 'Setting up the site'."));
            return null;
        }

        return YamlFile.Read(file, findings) is { } node ? SettingsReader.Read(node, findings) : null;
    }

    private static ImmutableArray<FileFate> FatesOf(SourceTree tree, ImmutableArray<ReadPage> pages, Findings findings)
    {
        var ofPages = pages.SelectMany(page => page.Fates).ToDictionary(fate => fate.Path, fate => fate.Fate, StringComparer.Ordinal);
        var withError = findings.FilesWithError();
        return [.. tree.Files.Select(file => new FileFate(file.Path, FateOf(file)))];

        Fate FateOf(SourceFile file) =>
            file.Refusal is not null || withError.Contains(file.Path) ? Fate.Refused : ofPages.GetValueOrDefault(file.Path, Fate.Published);
    }

    private static void ReportStrays(SourcePlaces places, Findings findings)
    {
        foreach (var file in places.ByKind[PlaceKind.Nowhere])
        {
            findings.Add(
                LayoutRules.BelongsNowhere,
                SourcePosition.File(file.Path),
                new Bilingual($"ไม่มีหน้าใดนำไฟล์ «{file.Path}» ไปแสดง", $"No page would show the file '{file.Path}'."),
                new Bilingual(
                    "ย้ายไฟล์ไปไว้ในโฟลเดอร์ของหน้าที่ใช้ไฟล์ (ข้างไฟล์ index.md) หรือลบออกจากโฟลเดอร์เนื้อหา",
                    "Move it into the folder of the page that uses it, beside its index.md, or take it out of the content folder."));
        }
    }

    /// <summary>The first folder of an address is that of another language if the site has it.</summary>
    private static void FoldersOfLanguages(Site site, Findings findings)
    {
        var taken = site.Settings.OtherLanguages.Select(language => language.Code()).ToHashSet(StringComparer.Ordinal);
        foreach (var page in site.Pages.Where(page => taken.Contains(page.Slug.Split('/')[0])))
        {
            findings.Add(
                LayoutRules.FolderOfLanguage,
                page.Page.Position,
                new Bilingual($"ที่อยู่ {page.Page.Permalink} อยู่ในส่วนของหน้าอีกภาษาหนึ่งของเว็บไซต์", $"The address {page.Page.Permalink} lies where the site has its pages in another language."),
                new Bilingual(
                    "เปลี่ยนชื่อโฟลเดอร์ หากเป็นเนื้อหาของหน้าที่มีอยู่แล้วในอีกภาษา ให้ย้ายไปเป็น index.en.md (หรือ index.th.md) ข้าง index.md ของหน้านั้น",
                    "Rename the folder; if it is the text of a page in another language, move it beside the index.md of that page as index.en.md (or index.th.md)."));
        }
    }

    private static void YearsWithoutCatalog(Site site, Findings findings)
    {
        foreach (var year in site.Settings.Years.Where(year => !site.Library.Catalogs.ContainsKey(year.Value)))
        {
            var known = string.Join(", ", site.Library.Catalogs.Keys);
            findings.Add(
                LayoutRules.NoCatalog,
                year.Position,
                new Bilingual($"ยังไม่มีแบบ OIT ของ{year.Value.Label(Language.Thai)} จึงตรวจความครบถ้วนของปีนี้ไม่ได้", $"There is no OIT form for fiscal year {year.Value}, so its completeness cannot be checked."),
                new Bilingual($"ปีที่มีแบบแล้ว: {known} หากมีแบบของปีใหม่ ให้วางไว้ที่ content/catalogs/oit-{year.Value}.yaml", $"Forms are known for {known}. Put the form of a new year into content/catalogs/oit-{year.Value}.yaml."));
        }
    }
}
