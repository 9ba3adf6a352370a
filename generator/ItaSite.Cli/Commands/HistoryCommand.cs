using System.Collections.Immutable;
using System.CommandLine;
using ItaSite.Cli.Disk;
using ItaSite.Core;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Commands;

/// <summary><c>ita history</c>: adds what git has recorded of each item to its history below <c>content/history/</c>. A line that stands is never changed.</summary>
internal static class HistoryCommand
{
    public static Command Of(Surroundings surroundings, SharedOptions shared)
    {
        var command = new Command("history", shared.Say(
            "บันทึกประวัติการเผยแพร่และแก้ไขของแต่ละข้อจาก git ลงใน content/history/ (เพิ่มบรรทัดเท่านั้น)",
            "Records from git when each item was published and changed, in content/history/; lines are only added."));
        command.SetAction(parsed => Run(shared.Read(parsed), surroundings));
        return command;
    }

    private static int Run(RunOptions options, Surroundings surroundings)
    {
        var changes = GitRecord.Read(options.Content);
        if (changes.State is not RecordState.Whole)
        {
            surroundings.Complain(Reason(changes.State, options.Content), options.Language);
            return Program.CouldNotRun;
        }

        using var inspector = SiteRun.NewInspector(options);
        var content = ContentFolder.Read(options.Content, inspector);
        var input = new BuildInput(content, _ => null, options.AsOf ?? surroundings.Today) { Changes = () => changes };
        var site = SiteBuilder.Read(content, input.Today).Site ?? throw new MachineException(new(
            "อ่าน site.yaml หรือแบบ OIT ในโฟลเดอร์เนื้อหาไม่ได้ ดูสาเหตุด้วย ita check",
            "site.yaml or a catalog of the content folder cannot be used; ita check tells why."));
        var (lines, found) = SiteBuilder.History(site, input);
        foreach (var finding in SiteRun.Show(found, options))
        {
            surroundings.Error.WriteLine(finding.Format(options.Language));
        }

        return found.Any(finding => finding.Rule.Severity is Severity.Error) ? Program.Found : Write(lines, options, surroundings);
    }

    private static int Write(ImmutableSortedDictionary<string, ImmutableArray<string>> lines, RunOptions options, Surroundings surroundings)
    {
        var written = 0;
        foreach (var (item, text) in lines.Select(one => (one.Key, HistoryText.Joined(one.Value))))
        {
            var path = Path.Combine(options.Content, "history", item + ".jsonl");
            if (!File.Exists(path) || File.ReadAllText(path) != text)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path) ?? ".");
                WholeFile.Replace(path, text);
                written++;
            }
        }

        surroundings.Out.WriteLine(new Bilingual(
            $"ประวัติ {lines.Count} ข้อ เพิ่มบรรทัดใหม่ใน {written} ไฟล์ ของ {Path.Combine(options.Content, "history")} ต่อไปให้ commit ไฟล์เหล่านี้",
            $"Items with a history: {lines.Count}. Files with new lines in {Path.Combine(options.Content, "history")}: {written}. Commit them next.").In(options.Language));
        return Program.Done;
    }

    private static Bilingual Reason(RecordState state, string content) => state is RecordState.Shallow
        ? new(
            $"git ของ «{content}» มีประวัติเพียงบางส่วน (shallow clone) จึงไม่บันทึกประวัติ สั่ง git fetch --unshallow แล้วสั่งใหม่",
            $"git has only part of the past of '{content}' (a shallow clone), so no history is recorded. Run 'git fetch --unshallow', then run again.")
        : new(
            $"ไม่มีประวัติ git ของ «{content}» ที่อ่านได้ ตรวจว่าติดตั้ง git แล้วและโฟลเดอร์นี้อยู่ใน git ที่มี commit",
            $"No git record of '{content}' can be read. See that git is installed and that the folder is kept under git with at least one commit.");
}
