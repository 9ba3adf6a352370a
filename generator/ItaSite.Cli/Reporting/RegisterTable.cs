using System.Globalization;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;
using Spectre.Console;

namespace ItaSite.Cli.Reporting;

/// <summary>The publication register, for people and for spreadsheets.</summary>
internal static class RegisterTable
{
    private static readonly string[] Headings =
    [
        "address", "title", "year", "item", "category", "unit", "requested", "reviewed", "approved", "approved_by", "rejected", "reason",
        "published", "days", "late_days", "notified", "source", "review_by", "expires", "state",
    ];

    public static void WriteText(RegisterEntry[] entries, Language language, IAnsiConsole console)
    {
        string Say(string thai, string english) => new Bilingual(thai, english).In(language);
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns(Say("หน้า", "page"), Say("กลุ่ม", "unit"), Say("ขอ", "requested"), Say("ตรวจ", "reviewed"), Say("อนุมัติ", "approved"), Say("เผยแพร่", "published"));
        table.AddColumns(Say("ช้า (วัน)", "late days"), Say("แจ้งเจ้าของ", "told"), Say("ทบทวน", "review by"), Say("สถานะ", "state"), Say("ไม่เป็นไปตาม", "breaks"));
        foreach (var entry in entries)
        {
            table.AddRow([.. TextRow(entry, language).Select(cell => new Text(cell))]);
        }

        console.Write(table);
        console.WriteLine(Summary(entries).In(language));
    }

    public static void WriteCsv(RegisterEntry[] entries, Language language, TextWriter writer) => SheetText.Write(
        [.. Headings, .. PublicationRule.List.Select(rule => rule.Id)],
        entries.Select(entry => CsvRow(entry, language)),
        writer);

    /// <summary>What became of a page, in words.</summary>
    private static Bilingual State(RegisterEntry entry) => entry.Page.Fate switch
    {
        Fate.Draft when entry.Publication.Rejected is not null => new("ไม่อนุมัติ", "rejected"),
        Fate.Draft => new("ฉบับร่าง", "draft"),
        Fate.Scheduled => new("รอเผยแพร่", "scheduled"),
        Fate.Expired => new("เก็บถาวร", "archived"),
        Fate.Published => new("เผยแพร่", "published"),
        _ => new("ใช้ไม่ได้", "refused"),
    };

    private static string[] TextRow(RegisterEntry entry, Language language)
    {
        var dates = entry.Publication;
        return
        [
            entry.Page.Permalink.ToString(),
            entry.Owner?.Id ?? "–",
            Day(dates.Requested, language), Day(dates.Reviewed, language), Day(dates.Approved?.On, language), Day(dates.Published, language),
            entry.LateDays is > 0 and var late ? Number(late) : string.Empty,
            Day(dates.Notified, language),
            Day(dates.ReviewBy, language),
            State(entry).In(language),
            string.Join(' ', entry.Marks.Where(mark => mark.Holds is false).Select(mark => mark.Rule)),
        ];
    }

    private static string[] CsvRow(RegisterEntry entry, Language language)
    {
        var dates = entry.Publication;
        return
        [
            entry.Page.Permalink.ToString(), entry.Page.FrontMatter.Title?.Value ?? string.Empty, entry.Year?.ToString() ?? string.Empty,
            entry.Code?.Label ?? string.Empty, entry.Category?.Word() ?? string.Empty, entry.Owner?.Name.In(language) ?? string.Empty,
            Iso(dates.Requested), Iso(dates.Reviewed), Iso(dates.Approved?.On), dates.Approved?.By?.Value ?? string.Empty,
            Iso(dates.Rejected?.On), dates.Rejected?.Reason.Value ?? string.Empty, Iso(dates.Published),
            Number(entry.Days), Number(entry.LateDays), Iso(dates.Notified), dates.Source?.Value ?? string.Empty,
            Iso(dates.ReviewBy), Iso(dates.Expires), State(entry).In(language),
            .. entry.Marks.Select(mark => mark.Holds switch { true => "yes", false => "no", null => string.Empty }),
        ];
    }

    private static Bilingual Summary(RegisterEntry[] entries)
    {
        var late = entries.Count(entry => entry.LateDays > 0);
        var open = entries.Count(entry => entry.Marks.Any(mark => mark.Holds is false));
        return new(
            $"ทั้งหมด {entries.Length} หน้า · เผยแพร่ช้ากว่ากำหนด {late} · ไม่ครบตามมาตรการเผยแพร่ข้อมูล {open} (ความหมายของ P04–P17 อยู่ใน generator/docs/publication-rules.md)",
            $"{entries.Length} pages · {late} published late · {open} break a rule of the publication measure (P04–P17: generator/docs/publication-rules.md)");
    }

    private static string Day(Written<DateOnly>? day, Language language) => day is null ? "–" : ThaiDate.Short(day.Value, language);

    private static string Iso(Written<DateOnly>? day) => day is null ? string.Empty : ThaiDate.Iso(day.Value);

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
}
