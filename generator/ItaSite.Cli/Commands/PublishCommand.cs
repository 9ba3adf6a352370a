using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ItaSite.Cli.Disk;
using ItaSite.Cli.Publishing;
using ItaSite.Cli.Uploading;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Commands;

/// <summary><c>ita publish</c>: brings the built site to a host that is a folder, or an earlier release back.</summary>
internal static class PublishCommand
{
    public static Command Of(Surroundings surroundings, SharedOptions shared)
    {
        var to = new Option<string?>("--to") { Description = shared.Say("โฟลเดอร์ที่เครื่องแม่ข่ายแสดง เช่น ที่เก็บที่เชื่อมต่อไว้", "The folder that the host shows, such as a mounted one.") };
        shared.DemandName(to, "/mnt/web");
        var dry = shared.Flag("--dry-run", "แสดงสิ่งที่จะทำ โดยไม่เปลี่ยนอะไร", "Shows what would be done and changes nothing.");
        var back = new Option<int?>("--back")
        {
            Description = shared.Say("นำเว็บไซต์ชุดก่อนกลับมา ถ้าไม่ระบุเลขใช้ชุดล่าสุดที่เก็บไว้", "Brings an earlier release back; the newest kept one if no number is given."),
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = "number",
            CustomParser = result => ReadNumber(result, shared),
        };
        var command = new Command("publish", shared.Say(
            "ส่งเว็บไซต์ที่สร้างแล้วขึ้นโฟลเดอร์ของเครื่องแม่ข่าย หรือนำชุดก่อนกลับมา ถ้าไม่มีตัวเลือกจะแสดงชุดที่เก็บไว้",
            "Brings the built site to the folder of a host, or an earlier release back; without an option it lists the kept releases.")) { to, dry, back };
        command.SetAction(parsed =>
        {
            var (options, host) = (shared.Read(parsed), parsed.GetValue(to));
            return (host, parsed.GetResult(back)) switch
            {
                (not null, not null) => throw new MachineException(new(
                    "--to กับ --back ใช้พร้อมกันไม่ได้ สั่งทีละอย่าง", "--to and --back cannot go together; run one, then the other.")),
                ({ } folder, null) => Send(UploadOf(options, folder), options.Language, surroundings, parsed.GetValue(dry) ? Show : Carry),
                (null, { }) => GoBack(PublishTarget.Of(options.Output), parsed.GetValue(back), options.Language, surroundings),
                _ => List(PublishTarget.Of(options.Output), options.Language, surroundings),
            };
        });
        return command;
    }

    private static Upload UploadOf(RunOptions options, string folder) =>
        new(PublishTarget.Of(options.Output).Live, PublishTarget.Of(folder).Live);

    private static int Send(Upload upload, Language language, Surroundings surroundings, Action<Upload, UploadPlan, Language, Surroundings> act)
    {
        using var turn = PublishLock.Take(PublishTarget.Of(upload.Site));
        try
        {
            act(upload, upload.Plan(), language, surroundings);
            return Program.Done;
        }
        catch (OperationCanceledException) when (surroundings.Stop.IsCancellationRequested)
        {
            surroundings.Complain(new(
                "หยุดตามคำสั่ง ไฟล์ที่ส่งแล้วอยู่ครบ สั่งคำสั่งเดิมอีกครั้งเพื่อส่งต่อจากที่ค้าง",
                "Stopped as asked; what was uploaded stays. Run the same command again to go on."), language);
            return Program.Stopped;
        }
        catch (IOException exception) when (exception is not (FileNotFoundException or DirectoryNotFoundException))
        {
            throw new MachineException(new(
                $"ส่งเว็บไซต์ขึ้น «{upload.Host}» ได้ไม่หมด ระบบไฟล์แจ้งว่า {exception.Message} แก้ไขแล้วสั่งคำสั่งเดิมอีกครั้งเพื่อส่งต่อจากที่ค้าง",
                $"Not all of the site could be brought to '{upload.Host}'. The file system says: {exception.Message} Mend that, then run the same command again to go on."));
        }
    }

    private static void Carry(Upload upload, UploadPlan plan, Language language, Surroundings surroundings)
    {
        upload.Run(plan, surroundings.Stop);
        surroundings.Out.WriteLine(new Bilingual(
            $"เว็บไซต์อยู่ที่ {upload.Host} แล้ว: ส่ง {plan.Copies.Length} ไฟล์ เหมือนเดิม {plan.Unchanged} ลบ {plan.Deletions.Length}",
            $"The site is in {upload.Host}: {plan.Copies.Length} files uploaded, {plan.Unchanged} unchanged, {plan.Deletions.Length} deleted.").In(language));
    }

    private static void Show(Upload upload, UploadPlan plan, Language language, Surroundings surroundings)
    {
        foreach (var line in plan.Copies.Select(file => $"+ {file.Path}").Concat(plan.Deletions.Select(path => $"- {path}")))
        {
            surroundings.Out.WriteLine(line);
        }

        surroundings.Out.WriteLine(new Bilingual(
            $"ถ้าสั่งจริงที่ {upload.Host}: ส่ง {plan.Copies.Length} ไฟล์ เหมือนเดิม {plan.Unchanged} ลบ {plan.Deletions.Length} (ยังไม่ได้เปลี่ยนอะไร)",
            $"In {upload.Host} this would be: {plan.Copies.Length} files uploaded, {plan.Unchanged} unchanged, {plan.Deletions.Length} deleted. Nothing was changed.").In(language));
    }

    private static int GoBack(PublishTarget target, int? number, Language language, Surroundings surroundings)
    {
        var release = Release.Demand(target, number);
        Publisher.Publish(release.Tree(), target, surroundings.Stop);
        surroundings.Out.WriteLine(new Bilingual(
            $"นำชุดที่ {release.Number} กลับมาที่ {target.Live} แล้ว ชุดที่เพิ่งถูกแทนยังเก็บไว้ การสั่ง ita build ครั้งต่อไปจะสร้างจากเนื้อหาปัจจุบัน",
            $"Release {release.Number} is back in {target.Live}; the one it replaced is kept. The next 'ita build' makes the site from the content as it is then.").In(language));
        return Program.Done;
    }

    private static int List(PublishTarget target, Language language, Surroundings surroundings)
    {
        var numbers = ReleaseFolder.Numbers(target);
        if (numbers.IsEmpty)
        {
            surroundings.Out.WriteLine(new Bilingual($"ยังไม่มีชุดก่อนหน้าของ {target.Live}", $"No earlier release of {target.Live} is kept.").In(language));
        }

        foreach (var number in numbers)
        {
            var folder = ReleaseFolder.Of(target, number);
            var entries = ReleaseFolder.Entries(folder);
            surroundings.Out.WriteLine(new Bilingual(
                $"ชุดที่ {number}: {entries.Length} ไฟล์ ใน {folder}",
                string.Create(CultureInfo.InvariantCulture, $"release {number} in {folder}, files: {entries.Length}")).In(language));
        }

        return Program.Done;
    }

    private static int? ReadNumber(ArgumentResult result, SharedOptions shared)
    {
        if (result.Tokens is not [var token])
        {
            return null;
        }

        if (int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            return number;
        }

        result.AddError(shared.Say(
            $"--back เป็น «{token.Value}» ไม่ได้ ต้องเป็นเลขของชุดที่ ita publish แสดง",
            $"--back cannot be '{token.Value}'; write the number of a release as 'ita publish' lists them."));
        return null;
    }
}
