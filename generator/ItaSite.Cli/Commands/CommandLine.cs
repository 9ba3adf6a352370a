using System.CommandLine;
using System.CommandLine.Help;
using ItaSite.Cli.Disk;
using ItaSite.Cli.Serving;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Commands;

/// <summary>All commands of the program.</summary>
internal static class CommandLine
{
    /// <summary>The commands, with help in one language.</summary>
    public static RootCommand Of(Surroundings surroundings, Language language)
    {
        var shared = new SharedOptions(language);
        var root = new RootCommand(shared.Say(
            "ita สร้างและตรวจเว็บไซต์เปิดเผยข้อมูลสาธารณะ (OIT/ITA) จากโฟลเดอร์เนื้อหา",
            "ita makes and checks the disclosure site (OIT/ITA) of an agency from a content folder."));
        shared.AddTo(root);
        root.Subcommands.Add(Build(surroundings, shared));
        root.Subcommands.Add(Check(surroundings, shared));
        root.Subcommands.Add(Serve(surroundings, shared));
        root.Subcommands.Add(PublishCommand.Of(surroundings, shared));
        root.Subcommands.Add(HistoryCommand.Of(surroundings, shared));
        root.Subcommands.Add(SignCommand.Of(surroundings, shared));
        root.Subcommands.Add(VerifyCommand.Of(surroundings, shared));
        root.Subcommands.Add(Coverage(surroundings, shared));
        root.Subcommands.Add(Submission(surroundings, shared));
        root.Subcommands.Add(Score(surroundings, shared));
        root.Subcommands.Add(RegisterOf(surroundings, shared));
        root.Subcommands.Add(Explain(surroundings, shared, language));
        root.Subcommands.Add(New(surroundings, shared));
        root.Subcommands.Add(InspectFile(surroundings));
        Describe(root, shared);
        return root;
    }

    private static Command Build(Surroundings surroundings, SharedOptions shared)
    {
        var command = new Command("build", shared.Say("ตรวจเนื้อหา แล้วสร้างเว็บไซต์", "Checks the content and publishes the site.")) { shared.Format };
        command.SetAction(parsed => BuildCommand.Run(shared.Read(parsed), surroundings));
        return command;
    }

    private static Command Check(Surroundings surroundings, SharedOptions shared)
    {
        var command = new Command("check", shared.Say("ตรวจเนื้อหาอย่างเดียว ไม่สร้างเว็บไซต์", "Checks the content and publishes nothing.")) { shared.Format };
        command.SetAction(parsed => CheckCommand.Run(shared.Read(parsed), surroundings));
        return command;
    }

    private static Command Serve(Surroundings surroundings, SharedOptions shared)
    {
        var port = new Option<int>("--port")
        {
            Description = shared.Say("ช่องทาง (port) ถ้าไม่ว่างใช้ช่องถัดไป", "The port; the next free one if it is taken."),
            DefaultValueFactory = _ => 5080,
        };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, out var number) && number is >= 0 and <= 65535))
            {
                result.AddError(shared.Say($"--port เป็น «{token.Value}» ไม่ได้ ต้องเป็นเลข 0 ถึง 65535", $"--port cannot be '{token.Value}'; write a number from 0 to 65535."));
            }
        });
        var open = shared.Flag("--open", "เปิดเบราว์เซอร์ให้ด้วย", "Opens the browser as well.");
        var command = new Command("serve", shared.Say("ดูเว็บไซต์บนเครื่องนี้ และปรับตามทุกครั้งที่บันทึกไฟล์", "Shows the site on this machine and follows each saved change.")) { port, open };
        command.SetAction((parsed, stop) => ServeCommand.Run(
            shared.Read(parsed),
            surroundings,
            new ServeOptions(parsed.GetValue(port), parsed.GetValue(open)),
            stop));
        return command;
    }

    private static Command Coverage(Surroundings surroundings, SharedOptions shared)
    {
        var year = new Option<string?>("--year") { Description = shared.Say("เฉพาะปีงบประมาณนี้ เช่น 2567", "Only this fiscal year, such as 2567.") };
        var format = shared.Words("--format", "text", ["text", "json", "csv"], "รูปแบบของตาราง", "The form of the table.");
        var command = new Command("coverage", shared.Say("แสดงว่าข้อใดครบ ข้อใดขาดอะไร และเสียคะแนนเท่าใด", "Shows which items are complete, what the others lack and what that costs.")) { year, format };
        command.SetAction(parsed => CoverageCommand.Run(
            shared.Read(parsed),
            surroundings,
            new CoverageOptions(parsed.GetValue(year), parsed.GetRequiredValue(format))));
        return command;
    }

    private static Command Submission(Surroundings surroundings, SharedOptions shared)
    {
        var year = new Argument<string>("year") { Description = shared.Say("ปีงบประมาณ เช่น 2567", "The fiscal year, such as 2567.") };
        var format = shared.Words("--format", "csv", ["csv", "xlsx"], "รูปแบบของไฟล์", "The form of the file.");
        var file = new Option<string?>("--to")
        {
            Description = shared.Say("ไฟล์ที่จะเขียน ถ้าไม่ระบุ CSV แสดงบนจอ และ XLSX ใช้ชื่อ submission-<ปี>.xlsx", "The file to write; if not said, CSV goes to the screen and XLSX into submission-<year>.xlsx."),
        };
        var command = new Command("submission", shared.Say("เขียนแบบนำส่งของปี: ข้อ ชื่อ ที่อยู่ เส้นทาง หมายเหตุ", "Writes the submission sheet of a year: item, title, address, way, remark.")) { year, format, file };
        command.SetAction(parsed => SubmissionCommand.Run(
            shared.Read(parsed),
            surroundings,
            new SubmissionOptions(parsed.GetRequiredValue(year), parsed.GetRequiredValue(format), parsed.GetValue(file))));
        return command;
    }

    private static Command Score(Surroundings surroundings, SharedOptions shared)
    {
        var year = new Option<string?>("--year") { Description = shared.Say("เฉพาะปีงบประมาณนี้ เช่น 2566", "Only this fiscal year, such as 2566.") };
        var format = shared.Words("--format", "text", ["text", "json", "csv"], "รูปแบบของตาราง", "The form of the table.");
        var command = new Command("score", shared.Say("แสดงผลการประเมิน ITA ทุกปี และคาดการณ์คะแนน OIT ของปีปัจจุบัน", "Shows the ITA results of all years and the OIT forecast of the running one.")) { year, format };
        command.SetAction(parsed => ScoreCommand.Run(
            shared.Read(parsed),
            surroundings,
            new TableWishes(parsed.GetValue(year), parsed.GetRequiredValue(format))));
        return command;
    }

    private static Command RegisterOf(Surroundings surroundings, SharedOptions shared)
    {
        var year = new Option<string?>("--year") { Description = shared.Say("เฉพาะหน้าของปีงบประมาณนี้ เช่น 2567", "Only pages of this fiscal year, such as 2567.") };
        var format = shared.Words("--format", "text", ["text", "csv"], "รูปแบบของตาราง", "The form of the table.");
        var command = new Command("register", shared.Say("พิมพ์ทะเบียนการเผยแพร่ข้อมูลทุกหน้า", "Prints the publication register of all pages.")) { year, format };
        command.SetAction(parsed => RegisterCommand.Run(
            shared.Read(parsed),
            surroundings,
            new TableWishes(parsed.GetValue(year), parsed.GetRequiredValue(format))));
        return command;
    }

    private static Command Explain(Surroundings surroundings, SharedOptions shared, Language language)
    {
        var id = new Argument<string>("id") { Description = shared.Say("รหัสของข้อที่พบ เช่น ITA201", "The id of a finding, such as ITA201.") };
        var command = new Command("explain", shared.Say("อธิบายข้อที่พบ พร้อมตัวอย่างที่ผิดและที่ถูก", "Explains a finding with a wrong and a right example.")) { id };
        command.SetAction(parsed => ExplainCommand.Run(parsed.GetRequiredValue(id), surroundings, language));
        return command;
    }

    private static Command New(Surroundings surroundings, SharedOptions shared) =>
        new("new", shared.Say("สร้างไฟล์เริ่มต้นของหน้าใหม่ ไม่เขียนทับของเดิม", "Makes the first file of a new page; never overwrites."))
        {
            NewCommands.Item(surroundings, shared),
            NewCommands.News(surroundings, shared),
            NewCommands.Page(surroundings, shared),
            NewYearCommand.Of(surroundings, shared),
            NewCatalogCommand.Of(surroundings, shared),
            NewHostingCommand.Of(surroundings, shared),
        };

    private static Command InspectFile(Surroundings surroundings)
    {
        var command = new Command("inspect-file") { Hidden = true };
        command.SetAction(_ => InspectionLoop.Run(surroundings.Out));
        return command;
    }

    private static void Describe(RootCommand root, SharedOptions shared)
    {
        foreach (var option in root.Options)
        {
            option.Description = option switch
            {
                HelpOption => shared.Say("แสดงวิธีใช้", "Shows how to use the program."),
                VersionOption => shared.Say("แสดงรุ่นของโปรแกรม", "Shows the version of the program."),
                _ => option.Description,
            };
        }
    }
}
