using System.Collections.Immutable;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>Finds names under <c>files:</c> that no file beside the page has.</summary>
internal static class FileTitleCheck
{
    public static void Run(PageFolder folder, ImmutableDictionary<string, FileTitle> titles, Findings findings)
    {
        if (titles.IsEmpty)
        {
            return;
        }

        var names = folder.Others.Select(file => file.Path[(folder.Folder.Length + 1)..].Normalize()).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, title) in titles.Where(title => !names.Contains(title.Key)).OrderBy(title => title.Value.Position))
        {
            Add(name, title.Position, folder.Folder, NearNames.Nearest(name, names.Order(StringComparer.Ordinal)), findings);
        }
    }

    private static void Add(string name, SourcePosition position, string folder, string? near, Findings findings) => findings.Add(
        LayoutRules.TitleOfNoFile,
        position,
        new Bilingual($"ไม่มีไฟล์ «{Shortened.Of(name)}» วางอยู่ข้างหน้านี้", $"No file '{Shortened.Of(name)}' lies beside this page."),
        near is null
            ? new Bilingual($"วางไฟล์ไว้ในโฟลเดอร์ {folder} หรือลบบรรทัดนี้", $"Put the file into {folder}, or delete this line.")
            : new Bilingual($"หากหมายถึง «{near}» ให้แก้ชื่อเป็น {near} มิฉะนั้นวางไฟล์ไว้ในโฟลเดอร์ {folder}", $"If '{near}' is meant, write {near}; otherwise put the file into {folder}."));
}
