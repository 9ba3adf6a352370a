using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>Reads the text of a page in another language than the main one: <c>index.en.md</c> beside <c>index.md</c>.</summary>
internal static class TranslationReader
{
    /// <summary>What stands in <c>index.md</c> alone, for it holds in every language.</summary>
    private static readonly string[] OfMainText =
    [
        "title_en", "owner", "covers", "requested", "reviewed", "approved", "published", "updated", "review_by", "expires", "source", "draft", "rejected", "moved_from",
        "notified", "category", "pictures", "files", "evidence", "none", "allow",
    ];

    private static readonly Bilingual What = new("ส่วนหัวของเนื้อหาอีกภาษา (ระหว่างเส้น ---)", "the front matter of a text in another language");

    /// <summary>The language that the name of a file gives its text; null for any other file.</summary>
    public static Language? LanguageOf(SourceFile file) =>
        LanguageCodes.All.Where(language => file.Name == NameOf(language)).Select(language => (Language?)language).FirstOrDefault();

    /// <summary>The translation of a page; null if there is none that can be used.</summary>
    /// <param name="folder">The files of the page.</param>
    /// <param name="languages">The languages of the site, the main one first.</param>
    /// <param name="findings">Takes what is found.</param>
    public static Translation? Read(PageFolder folder, IReadOnlyList<Language> languages, Findings findings)
    {
        Translation? read = null;
        foreach (var file in folder.Others)
        {
            if (LanguageOf(file) is { } language && IsOfPage(file, language, folder, languages, findings))
            {
                read = Read(file, language, findings);
            }
        }

        return read;
    }

    /// <summary>Reports the texts in another language of a folder that has no <c>index.md</c>; whether it holds nothing else.</summary>
    public static bool ReportLonely(PageFolder folder, Findings findings)
    {
        var lonely = folder.Others.Where(file => LanguageOf(file) is not null).ToList();
        lonely.ForEach(file => NoMainText(file, findings));
        return lonely.Count == folder.Others.Length;
    }

    private static string NameOf(Language language) => $"index.{language.Code()}.md";

    private static bool IsOfPage(SourceFile file, Language language, PageFolder folder, IReadOnlyList<Language> languages, Findings findings)
    {
        if (file.Folder != folder.Folder)
        {
            NoMainText(file, findings);
            return false;
        }

        if (language == languages[0] || !languages.Contains(language))
        {
            OtherLanguage(file, language, languages, findings);
            return false;
        }

        return true;
    }

    private static Translation? Read(SourceFile file, Language language, Findings findings)
    {
        if (SourceReader.ReadPage(file.Path, file.Read(), findings) is not { } source)
        {
            return null;
        }

        var prose = ProseReader.Read(source.Body, source.BodyStart, findings);
        var node = source.FrontMatter ?? new YamlMap(new SourcePosition(file.Path, 1, 1), []);
        return FieldReader.Read(node, findings, What, fields =>
        {
            var (title, summary) = (fields.Text("title"), fields.Text("summary"));
            foreach (var entry in fields.Entries.Where(entry => OfMainText.Contains(entry.Key.Text)))
            {
                fields.Node(entry.Key.Text);
                KeyOfMainText(entry.Key, file, findings);
            }

            return new Translation(language, title, summary, prose, SourcePosition.File(file.Path));
        });
    }

    private static void NoMainText(SourceFile file, Findings findings) => findings.Add(
        LayoutRules.NoMainText,
        SourcePosition.File(file.Path),
        new Bilingual($"ข้างไฟล์ «{file.Name}» ไม่มี index.md จึงไม่มีหน้าให้แสดงเนื้อหานี้", $"No index.md lies beside '{file.Name}', so there is no page for its text."),
        new Bilingual(
            "เขียน index.md ในโฟลเดอร์เดียวกันก่อน หรือย้ายไฟล์นี้ไปไว้ข้าง index.md ของหน้าที่เป็นเนื้อหาเดียวกัน",
            "Write an index.md in the same folder first, or move this file beside the index.md of the page whose text it is."));

    private static void OtherLanguage(SourceFile file, Language language, IReadOnlyList<Language> languages, Findings findings)
    {
        var codes = string.Join(", ", languages.Select(LanguageCodes.Code));
        var isMain = language == languages[0];
        findings.Add(
            LayoutRules.OtherLanguage,
            SourcePosition.File(file.Path),
            isMain
                ? new Bilingual($"«{file.Name}» เป็นเนื้อหาในภาษาหลักของเว็บไซต์ ซึ่งต้องเขียนใน index.md", $"'{file.Name}' is a text in the main language of the site, which stands in index.md.")
                : new Bilingual($"«{file.Name}» เป็นเนื้อหาในภาษาที่เว็บไซต์ไม่ได้เผยแพร่ (languages: [{codes}])", $"'{file.Name}' is a text in a language that the site does not publish (languages: [{codes}])."),
            isMain
                ? new Bilingual("รวมข้อความไว้ใน index.md แล้วลบไฟล์นี้", "Move its text into index.md and delete this file.")
                : new Bilingual(
                    $"เขียน languages: [{codes}, {language.Code()}] ใน site.yaml หรือลบไฟล์นี้",
                    $"Write 'languages: [{codes}, {language.Code()}]' in site.yaml, or delete this file."));
    }

    private static void KeyOfMainText(YamlScalar key, SourceFile file, Findings findings) => findings.Add(
        LayoutRules.KeyOfMainText,
        key.Position,
        new Bilingual($"«{key.Text}» เขียนใน {file.Name} ไม่ได้ เพราะใช้กับหน้านี้ทุกภาษา", $"'{key.Text}' holds for the page in every language and so cannot stand in {file.Name}."),
        new Bilingual(
            $"ย้ายบรรทัดนี้ไปไว้ใน index.md ส่วนหัวของ {file.Name} มีได้เฉพาะ title: และ summary:",
            $"Move the line into index.md; {file.Name} has only 'title:' and 'summary:'."));
}
