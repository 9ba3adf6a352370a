using System.CommandLine;
using ItaSite.Cli.Disk;
using ItaSite.Core;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Renewal;
using ItaSite.Core.Thai;

namespace ItaSite.Cli.Commands;

/// <summary><c>ita new year 2568 --from 2567</c>: begins the content of a year. Nothing is overwritten; only the list of years in <c>site.yaml</c> grows.</summary>
internal static class NewYearCommand
{
    public static Command Of(Surroundings surroundings, SharedOptions shared)
    {
        var year = new Argument<string>("year") { Description = shared.Say("ปีงบประมาณใหม่ เช่น 2568", "The fiscal year that begins, such as 2568.") };
        var from = new Option<string?>("--from") { Description = shared.Say("ปีที่นำเนื้อหามา ถ้าไม่ระบุใช้ปีก่อนหน้า", "The year whose pages are taken over; the year before if not said.") };
        var to = new Option<string?>("--to") { Description = shared.Say("โฟลเดอร์ของรายการสิ่งที่ต้องทำ", "The folder of the to-do list; output/new-year-<year> if not said.") };
        var command = new Command("year", shared.Say("เริ่มปีใหม่จากเนื้อหาของปีก่อน", "A new year, begun from the pages of the year before.")) { year, from, to };
        command.SetAction(parsed => Run(
            shared.Read(parsed), surroundings, new NewYearOptions(parsed.GetRequiredValue(year), parsed.GetValue(from), parsed.GetValue(to))));
        return command;
    }

    private static int Run(RunOptions options, Surroundings surroundings, NewYearOptions asked)
    {
        using var inspector = SiteRun.NewInspector(options);
        var content = ContentFolder.Read(options.Content, inspector);
        var today = options.AsOf ?? surroundings.Today;
        var site = SiteBuilder.Read(content, today).Site ?? throw new MachineException(new(
            "อ่าน site.yaml หรือแบบ OIT ในโฟลเดอร์เนื้อหาไม่ได้ ดูสาเหตุด้วย ita check",
            "site.yaml or a catalog of the content folder cannot be used; ita check tells why."));
        var request = asked.Demand(site, options.Language);
        var plan = NewYear.Plan(content, site, request);
        var settings = Path.Combine(options.Content, "site.yaml");
        WriteContent(plan, options, surroundings);
        if (plan.Settings is { } text)
        {
            WholeFile.Replace(settings, text);
            surroundings.Out.WriteLine(new Bilingual($"เพิ่มปี {plan.To} ใน {settings} แล้ว", $"Added the year {plan.To} to {settings}.").In(options.Language));
        }

        WriteTodo(plan, asked.FolderOr(options, request.To), new CalendarRequest(new Uri(site.Settings.BaseUrl).Host, today, options.Language), surroundings);
        return Program.Done;
    }

    private static void WriteContent(YearPlan plan, RunOptions options, Surroundings surroundings)
    {
        foreach (var kept in plan.Kept)
        {
            surroundings.Out.WriteLine(new Bilingual($"คง {kept} ไว้ตามเดิม", $"Kept {kept} as it is.").In(options.Language));
        }

        foreach (var file in plan.Files)
        {
            var path = Path.Combine(options.Content, file.Path["content/".Length..]);
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? ".");
            using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            stream.Write(file.Read());
            surroundings.Out.WriteLine(new Bilingual($"สร้าง {path} แล้ว", $"Made {path}.").In(options.Language));
        }
    }

    /// <summary>The list is made anew each time: it says what stands now.</summary>
    private static void WriteTodo(YearPlan plan, string folder, CalendarRequest request, Surroundings surroundings)
    {
        Directory.CreateDirectory(folder);
        var stem = Path.Combine(folder, $"todo-{plan.To}");
        File.WriteAllText(stem + ".md", TodoFiles.Markdown(plan, request.Language));
        File.WriteAllBytes(stem + ".csv", TodoFiles.Csv(plan, request.Language));
        File.WriteAllBytes(stem + ".ics", TodoFiles.Calendar(plan, request));
        surroundings.Out.WriteLine(new Bilingual(
            $"รายการสิ่งที่ต้องทำอยู่ที่ {stem}.md, .csv และ .ics (เปิดในปฏิทิน)",
            $"What is to be done stands in {stem}.md, .csv and .ics (for calendars).").In(request.Language));
    }
}

/// <summary>What was asked for.</summary>
/// <param name="Year">The year that begins, as typed.</param>
/// <param name="From">The year whose pages are taken over, as typed, or null.</param>
/// <param name="To">The folder of the to-do list, or null.</param>
internal sealed record NewYearOptions(string Year, string? From, string? To)
{
    /// <summary>The two years.</summary>
    /// <exception cref="MachineException">One of them has no form, or they do not follow each other.</exception>
    public YearRequest Demand(Site site, Language language)
    {
        var year = YearOf(site, Year);
        var from = From is null ? year.Previous : YearOf(site, From);
        _ = YearOf(site, from.ToString());
        return from.CompareTo(year) < 0 ? new YearRequest(from, year, language) : throw new MachineException(new(
            $"ปีที่นำเนื้อหามา ({from}) ต้องมาก่อนปีใหม่ ({year})",
            $"The year to take over ({from}) must lie before the one that begins ({year})."));
    }

    /// <summary>The folder of the to-do list.</summary>
    public string FolderOr(RunOptions options, FiscalYear year) =>
        To ?? Path.Combine(Path.GetDirectoryName(Path.GetFullPath(options.Output)) ?? ".", $"new-year-{year}");

    private static FiscalYear YearOf(Site site, string written)
    {
        var known = site.Library.Catalogs.Keys;
        return FiscalYear.TryRead(written) is { } year && known.Contains(year) ? year : throw new MachineException(new(
            $"ไม่มีแบบ OIT ของปีงบประมาณ «{written}» มีเฉพาะ {string.Join(", ", known)} เริ่มแบบของปีใหม่ได้ด้วย ita new catalog",
            $"There is no form of the fiscal year '{written}'; there are {string.Join(", ", known)}. 'ita new catalog' begins a form."));
    }
}
