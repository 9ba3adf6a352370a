using System.Text;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Pipelines;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Renewal;

/// <summary>Writes what a new year asks of whom as a page to print, a table and a calendar.</summary>
public static class TodoFiles
{
    /// <summary>The list by unit, each with its items as boxes to tick.</summary>
    public static string Markdown(YearPlan plan, Language language)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(new Bilingual($"งานเปิดเผยข้อมูล OIT ปีงบประมาณ พ.ศ. {plan.To}", $"OIT disclosure of fiscal year {plan.To}: what is to be done").In(language)).Append("\n\n");
        text.Append(TodoWords.About(plan).In(language)).Append('\n');
        foreach (var unit in plan.Tasks.GroupBy(UnitOf).OrderBy(unit => unit.Key.Id, StringComparer.Ordinal))
        {
            text.Append("\n## ").Append(unit.Key.Name.In(language)).Append("\n\n");
            foreach (var task in unit)
            {
                text.Append("- [ ] **").Append(task.Item.Code.Label).Append(' ').Append(task.Item.Title.In(language)).Append("** (")
                    .Append(TodoWords.Due(task, plan.Deadline).In(language)).Append("): ").Append(TodoWords.Task(task).In(language)).Append('\n');
            }
        }

        Dropped(text, plan, language);
        return text.ToString();
    }

    /// <summary>The same as a table for spreadsheets.</summary>
    public static byte[] Csv(YearPlan plan, Language language)
    {
        using var stream = new MemoryStream();
        using (var csv = new CsvText(stream))
        {
            Row(csv, Headings.Select(heading => heading.In(language)));
            foreach (var task in plan.Tasks)
            {
                Row(csv, CellsOf(task, plan, language));
            }
        }

        return stream.ToArray();
    }

    /// <summary>The same as a calendar.</summary>
    public static byte[] Calendar(YearPlan plan, CalendarRequest request) => new CalendarText(request).Write(plan);

    /// <summary>The id and the name of the unit in charge; both speak of none if there is none, which then stands last.</summary>
    internal static (string Id, Bilingual Name) UnitOf(YearTask task) =>
        task.Unit is { } unit ? (unit.Id, unit.Name) : ("~", TodoWords.NoUnit);

    private static readonly Bilingual[] Headings =
    [
        new("รหัส", "code"), new("ชื่อข้อ", "title"), new("กลุ่มงาน", "unit"), new("ลักษณะงาน", "work"), new("สิ่งที่ต้องทำ", "what to do"),
        new("ที่มา", "from"), new("ข้อมูลครบวันที่", "data complete"), new("กำหนดส่ง", "deadline"), new("ไฟล์", "file"),
    ];

    private static IEnumerable<string> CellsOf(YearTask task, YearPlan plan, Language language) =>
    [
        task.Item.Code.Label,
        task.Item.Title.In(language),
        UnitOf(task).Name.In(language),
        TodoWords.Name(task.Work).In(language),
        TodoWords.Task(task).In(language),
        string.Join(' ', task.From.Select(code => code.ToString())),
        task.CompleteOn is { } complete ? ThaiDate.Iso(complete) : string.Empty,
        plan.Deadline is { } last ? ThaiDate.Iso(last) : string.Empty,
        $"{NewYear.FolderOf(task.Item)}/index.md",
    ];

    private static void Row(CsvText csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.Text(cell);
        }

        csv.EndRow();
    }

    private static void Dropped(StringBuilder text, YearPlan plan, Language language)
    {
        if (plan.Dropped.IsEmpty)
        {
            return;
        }

        text.Append("\n## ").Append(new Bilingual("ข้อของปีก่อนที่ไม่มีในแบบของปีนี้", "Items of last year that this form does not have").In(language)).Append("\n\n");
        foreach (var item in plan.Dropped)
        {
            text.Append("- ").Append(item.Code.Label).Append(' ').Append(item.Title.In(language)).Append('\n');
        }

        text.Append('\n').Append(new Bilingual(
            "หน้าเดิมยังอยู่ที่ที่อยู่เดิม กฎหมายอื่นอาจยังกำหนดให้เผยแพร่เรื่องนั้นต่อไป",
            "Their pages stay where they are; other laws may still demand that the matter be published.").In(language)).Append('\n');
    }
}
