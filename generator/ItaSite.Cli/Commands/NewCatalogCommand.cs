using System.CommandLine;
using ItaSite.Cli.Disk;
using ItaSite.Core;
using ItaSite.Core.Content;
using ItaSite.Core.Renewal;
using ItaSite.Core.Thai;

namespace ItaSite.Cli.Commands;

/// <summary><c>ita new catalog 2570 --from-csv items.csv</c>: begins the form of a year from a table.</summary>
internal static class NewCatalogCommand
{
    public static Command Of(Surroundings surroundings, SharedOptions shared)
    {
        var year = new Argument<string>("year") { Description = shared.Say("ปีงบประมาณของแบบ เช่น 2570", "The fiscal year of the form, such as 2570.") };
        var table = new Option<string>("--from-csv")
        {
            Description = shared.Say(
                "ตาราง CSV: code, title_th, title_en, sub_indicator, topic, components (คั่นด้วย |), period, sub_items",
                "A CSV table: code, title_th, title_en, sub_indicator, topic, components (parted by |), period, sub_items."),
            Required = true,
        };
        var command = new Command("catalog", shared.Say("แบบ OIT ของปีหนึ่ง จากตาราง", "The OIT form of a year, from a table.")) { year, table };
        command.SetAction(parsed => Run(shared.Read(parsed), surroundings, parsed.GetRequiredValue(year), parsed.GetRequiredValue(table)));
        return command;
    }

    private static int Run(RunOptions options, Surroundings surroundings, string written, string table)
    {
        var year = FiscalYear.TryRead(written) ?? throw new MachineException(new(
            $"«{written}» ไม่ใช่ปีงบประมาณ เขียนเลข พ.ศ. สี่หลัก เช่น 2570",
            $"'{written}' is no fiscal year; write the Buddhist year in four digits, such as 2570."));
        if (!File.Exists(table))
        {
            throw new MachineException(new($"ไม่พบไฟล์ «{table}»", $"There is no file '{table}'."));
        }

        var bytes = File.ReadAllBytes(table);
        var file = new SourceFile(table, bytes.Length, () => bytes, () => throw new InvalidOperationException("A table is no attachment."));
        var outcome = CatalogTable.Read(file, year, LibraryOf(options));
        foreach (var finding in outcome.Diagnostics)
        {
            surroundings.Error.WriteLine(finding.Format(options.Language));
        }

        return outcome.Value is { } text
            ? NewFiles.Write([(Path.Combine(options.Content, "catalogs", $"oit-{year}.yaml"), text)], options.Language, surroundings)
            : Program.Found;
    }

    private static Core.Catalogs.CatalogLibrary LibraryOf(RunOptions options)
    {
        using var inspector = new Inspector(new AnswerCache(string.Empty), new InspectionWorker(InspectionWorker.UsualPatience, InspectionWorker.StartItself));
        return SiteBuilder.Library(ContentFolder.Read(options.Content, inspector)) ?? throw new MachineException(new(
            "อ่านแบบ OIT ในโฟลเดอร์ catalogs ของเนื้อหาไม่ได้ ดูสาเหตุด้วย ita check",
            "The catalogs in the content folder cannot be used; ita check tells why."));
    }
}
