using System.Collections.Immutable;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>What readers of pages must know.</summary>
/// <param name="Library">The known kinds of tables.</param>
/// <param name="Languages">The languages of the site, the main one first.</param>
/// <param name="Defaults">The defaults that hold in folders.</param>
/// <param name="Today">The day of the build.</param>
internal sealed record PageContext(CatalogLibrary Library, IReadOnlyList<Language> Languages, FolderDefaults Defaults, DateOnly Today);

/// <summary>A page as it was read; one of the three is given, none if its folder is no place for a page.</summary>
internal sealed record ReadPage(
    ItemPage? Item, NewsPost? Post, FreePage? Free, ImmutableArray<FileFate> Fates, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Reads the folder of a page: <c>index.md</c>, the tables and the files beside it.</summary>
internal static class PageReader
{
    public static ReadPage Read(PageFolder folder, PageContext context)
    {
        var findings = new Findings();
        var place = PagePlaces.Of(folder.Folder, findings);
        if (folder.Index is not { } index)
        {
            if (!TranslationReader.ReportLonely(folder, findings))
            {
                FilesWithoutPage(folder, findings);
            }

            return Refused(folder, findings);
        }

        return place is null ? Refused(folder, findings) : Read(folder, index, place, context, findings);
    }

    private static ReadPage Read(PageFolder folder, SourceFile index, PagePlace place, PageContext context, Findings findings)
    {
        var head = new Written<SourceFile>(index, SourcePosition.File(index.Path));
        var read = IndexReader.Read(head.Value, context.Defaults.In(folder.Folder), KindOf(place), findings);
        var translation = TranslationReader.Read(folder, context.Languages, findings);
        var isDraft = read.FrontMatter.Publication.Draft;
        var datasets = DatasetsOf(folder, file => new DatasetPlace(file, place.Permalink, folder.Beside, isDraft), context, findings);
        FileTitleCheck.Run(folder, read.FileTitles, findings);
        var attachments = AttachmentsOf(folder, place.Permalink, read.FileTitles, findings)
            .RemoveAll(file => datasets.Any(table => table.RowFile?.Normalize() == file.Name)); // rows are published as the downloads of their table
        var fate = findings.HasError ? Fate.Refused : read.FrontMatter.Publication.FateOn(context.Today);
        var page = new Page(place.Permalink, read.FrontMatter, read.Prose, datasets, attachments, fate, head.Position) { Translation = translation };
        return new ReadPage(
            place is PagePlace.OfItem item ? new ItemPage(item.Code, page, read.Evidence, read.None) : null,
            place is PagePlace.OfNews news ? new NewsPost(news.Date, news.Year, page) { Category = read.Category?.Value ?? NewsCategory.Activity } : null,
            place is PagePlace.OfFree free ? new FreePage(free.Slug, page) : null,
            FatesOf(folder, fate),
            findings.ToImmutable());
    }

    private static IndexKind KindOf(PagePlace place) => place switch
    {
        PagePlace.OfItem => IndexKind.Item,
        PagePlace.OfNews => IndexKind.News,
        _ => IndexKind.Free,
    };

    private static ReadPage Refused(PageFolder folder, Findings findings) =>
        new(null, null, null, FatesOf(folder, Fate.Refused), findings.ToImmutable());

    private static ImmutableArray<FileFate> FatesOf(PageFolder folder, Fate fate) =>
    [
        .. folder.Index is { } index ? [new FileFate(index.Path, fate)] : Array.Empty<FileFate>(),
        .. folder.Others.Select(file => new FileFate(file.Path, fate)),
    ];

    private static bool IsYaml(SourceFile file) =>
        file.Name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || file.Name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    private static bool IsMarkdown(SourceFile file) => file.Name.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    private static ImmutableArray<Dataset> DatasetsOf(
        PageFolder folder, Func<SourceFile, DatasetPlace> placeOf, PageContext context, Findings findings) =>
    [
        .. folder.Others.Where(IsYaml)
            .Select(file => DatasetOf(placeOf(file), context, findings))
            .OfType<Dataset>()
            .OrderBy(dataset => dataset.Name, StringComparer.Ordinal),
    ];

    private static Dataset? DatasetOf(DatasetPlace place, PageContext context, Findings findings)
    {
        var file = place.File;
        if (file.Name.EndsWith(".yaml", StringComparison.Ordinal))
        {
            var root = YamlFile.Read(file, findings);
            if (root is null || (root is YamlMap map && map.Find("type") is not null))
            {
                return root is null ? null : DatasetReader.Read(place, root, context.Library, findings);
            }
        }

        var types = string.Join(", ", context.Library.DatasetTypes.Keys);
        findings.Add(
            LayoutRules.UntypedYaml,
            SourcePosition.File(file.Path),
            new Bilingual($"ไฟล์ «{file.Name}» ไม่ได้บอกว่าเป็นตารางชนิดใด", $"'{file.Name}' does not say what kind of table it is."),
            new Bilingual(
                $"ใช้ชื่อไฟล์ลงท้ายด้วย .yaml และเขียนบรรทัดแรกว่า type: ตามด้วยชนิดของตาราง ({types})",
                $"Let its name end with .yaml and write 'type:' with the kind of table in the first line ({types})."));
        return null;
    }

    private static ImmutableArray<Attachment> AttachmentsOf(
        PageFolder folder, Permalink page, ImmutableDictionary<string, FileTitle> titles, Findings findings)
    {
        foreach (var text in folder.Others.Where(file => IsMarkdown(file) && TranslationReader.LanguageOf(file) is null))
        {
            SecondText(text, findings);
        }

        return
        [
            .. folder.Others
                .Where(file => !IsYaml(file) && !IsMarkdown(file))
                .Select(file => AttachmentOf(file, file.Path[(folder.Folder.Length + 1)..].Normalize(), page, titles)),
        ];
    }

    private static Attachment AttachmentOf(
        SourceFile file, string name, Permalink page, ImmutableDictionary<string, FileTitle> titles) =>
        new(
            file,
            name,
            titles.GetValueOrDefault(name)?.Text,
            page.Below(string.Join('/', name.Split('/').Select(FileAddress.Of))),
            file.Inspect());

    private static void SecondText(SourceFile file, Findings findings) => findings.Add(
        LayoutRules.SecondText,
        SourcePosition.File(file.Path),
        new Bilingual($"หน้าหนึ่งมีเนื้อหาได้ไฟล์เดียวคือ index.md แต่พบ «{file.Name}» อยู่ด้วย", $"A page has one text, index.md, but '{file.Name}' lies beside it."),
        new Bilingual("ย้ายข้อความไปรวมใน index.md หรือสร้างโฟลเดอร์ใหม่ให้เป็นหน้าของตัวเอง", "Move its text into index.md, or give it a folder of its own, which makes it a page."));

    private static void FilesWithoutPage(PageFolder folder, Findings findings) => findings.Add(
        LayoutRules.FilesWithoutPage,
        SourcePosition.File(folder.Others[0].Path),
        new Bilingual($"โฟลเดอร์ «{folder.Folder}» มีไฟล์แต่ไม่มี index.md จึงไม่มีหน้าใดนำไฟล์ไปแสดง", $"The folder '{folder.Folder}' holds files but no index.md, so no page would show them."),
        new Bilingual("สร้างไฟล์ index.md ในโฟลเดอร์นี้ หรือย้ายไฟล์ไปไว้ในโฟลเดอร์ของหน้าที่ใช้ไฟล์", "Make an index.md in the folder, or move the files into the folder of the page that uses them."));
}
