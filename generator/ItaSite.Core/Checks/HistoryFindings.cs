using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Words what is found about the record of changes.</summary>
internal static class HistoryFindings
{
    private const string Settings = "content/site.yaml";

    private static readonly Bilingual PutBack = new(
        "นำไฟล์เดิมกลับมาจาก git (git checkout <รหัส commit> -- <ไฟล์>) บรรทัดใหม่ให้เพิ่มด้วย ita history เท่านั้น ถ้าประวัติใน git ถูกเขียนใหม่ ให้กลับไปใช้สำเนา git ที่ยังมีประวัติเดิม",
        "Bring the former file back from git (git checkout <commit> -- <file>); only 'ita history' adds lines. If the past in git was rewritten, go back to a copy of the repository that still has it.");

    public static Diagnostic Broken(string item, int line) => new(
        HistoryRules.Rewritten,
        new SourcePosition(PathOf(item), line, 1),
        new Bilingual(
            $"บรรทัดที่ {line} ของประวัติข้อ {item} ไม่ต่อจากบรรทัดก่อนหน้า มีผู้แก้ ลบ หรือแทรกบรรทัด",
            $"Line {line} of the history of {item} does not follow from the line before it: a line was changed, taken out or put in."),
        PutBack);

    public static Diagnostic NotInGit(string item, int line, string? commit) => new(
        HistoryRules.Rewritten,
        new SourcePosition(PathOf(item), line, 1),
        new Bilingual(
            $"บรรทัดที่ {line} ของประวัติข้อ {item} บอกการแก้ไข «{commit}» แต่ git ไม่มีการแก้ไขนี้ของข้อนี้ หรือมีวันเวลาอื่น",
            $"Line {line} of the history of {item} tells of the change '{commit}', but git has no such change of this item, or tells another time."),
        PutBack);

    public static Diagnostic Dropped(string item, Commit commit) => new(
        HistoryRules.Rewritten,
        SourcePosition.File(PathOf(item)),
        new Bilingual(
            $"ประวัติข้อ {item} ขาดการแก้ไข «{commit.Id}» ซึ่งเกิดก่อนบรรทัดสุดท้ายที่บันทึกไว้",
            $"The history of {item} lacks the change '{commit.Id}', which came before its last line."),
        PutBack);

    public static Diagnostic Gone(string path) => new(
        HistoryRules.Gone,
        SourcePosition.File(path),
        new Bilingual(
            $"ไม่พบไฟล์ประวัติ «{path}» ที่เคยบันทึกไว้ใน git",
            $"The history '{path}' is not there, though git has recorded it."),
        PutBack);

    /// <summary>What cannot be told of the past, and what is not recorded yet.</summary>
    public static IEnumerable<Diagnostic> OfRecord(Site site, ChangeLog log, int recorded)
    {
        var undated = site.AllPages.Count(page => page.IsLive && page.FrontMatter.Publication.Published is null);
        if (log.State is RecordState.Shallow)
        {
            yield return Unknown(
                new Bilingual("git มีประวัติเพียงบางส่วน (shallow clone) จึงบอกไม่ได้ว่าแต่ละหน้าเผยแพร่ครั้งแรกเมื่อใด และไม่เพิ่มประวัติ", "git has only part of the past (a shallow clone), so nobody can tell when a page was first public; histories are not continued."),
                new Bilingual("สั่ง git fetch --unshallow หรือใน CI ตั้ง fetch-depth: 0 (GitLab: GIT_DEPTH: 0)", "Run 'git fetch --unshallow'; in CI set 'fetch-depth: 0' (GitLab: 'GIT_DEPTH: 0')."));
        }
        else if (log.State is RecordState.None && undated + recorded > 0)
        {
            yield return Unknown(
                new Bilingual($"โฟลเดอร์เนื้อหาไม่มีประวัติ git ที่อ่านได้ หน้าที่ไม่ได้เขียน published: ({undated} หน้า) จึงไม่แสดงวันที่เผยแพร่", $"The content folder has no git record that can be read; pages without 'published:' ({undated}) show no day of publication."),
                new Bilingual("เขียน published: ในหน้านั้น หรือเก็บโฟลเดอร์เนื้อหาไว้ใน git และติดตั้งโปรแกรม git ในเครื่องนี้", "Write 'published:' on those pages, or keep the content folder under git and install git on this machine."));
        }

        if (!log.Uncommitted.IsEmpty)
        {
            yield return new Diagnostic(
                HistoryRules.Uncommitted,
                SourcePosition.File(log.Uncommitted[0]),
                new Bilingual(
                    $"มี {log.Uncommitted.Length} ไฟล์ที่แก้ไขแล้วแต่ยังไม่ได้ commit เช่น «{log.Uncommitted[0]}» วันที่แก้ไขล่าสุดและประวัติยังไม่นับการแก้ไขนี้",
                    $"Not all changes are committed ({Files(log.Uncommitted.Length)}, such as '{log.Uncommitted[0]}'); the days of last change and the histories do not know of them."),
                new Bilingual("สั่ง git add และ git commit แล้วสร้างใหม่", "Run 'git add' and 'git commit', then build again."));
        }
    }

    private static Diagnostic Unknown(Bilingual message, Bilingual help) => new(HistoryRules.Unknown, SourcePosition.File(Settings), message, help);

    private static string Files(int count) => count is 1 ? "1 file" : $"{count} files";

    private static string PathOf(string item) => $"{Histories.Folder}{item}.jsonl";
}
