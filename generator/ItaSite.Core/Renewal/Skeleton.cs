using System.Text;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Renewal;

/// <summary>The texts of first files: what the form asks for stands there as comments, so that nobody has to look it up. They begin as drafts.</summary>
public static class Skeleton
{
    /// <summary>The page of an item.</summary>
    public static string OfItem(CatalogItem item, Language language)
    {
        var text = new StringBuilder("---\n");
        Comment(text, $"{item.Code.Label} {item.Title.In(language)} ({item.Code.Year})");
        text.Append("draft: true").Append(Remark("ลบบรรทัดนี้เมื่อพร้อมเผยแพร่", "delete this line when the page is ready", language));
        text.Append("# owner: law").Append(Remark("รหัสหน่วยงานใน site.yaml", "a unit of site.yaml", language));
        if (Covers(item) is { } covers)
        {
            text.Append("covers: ").Append(covers).Append(Remark("ช่วงเวลาของข้อมูล", "the period of the data", language));
        }

        text.Append("# approved: {on: ").Append(item.Code.Year).Append("-04-09, by: director}\n");
        text.Append("# published: ").Append(item.Code.Year).Append("-04-10\n");
        Evidence(text, item, language);
        Conditions(text, item, language);
        return text.Append("---\n").ToString();
    }

    /// <summary>A table of a kind, with its columns as comments.</summary>
    public static string OfDataset(DatasetType type, Language language)
    {
        var text = new StringBuilder();
        Comment(text, type.Title.In(language));
        text.Append("type: ").Append(type.Id).Append('\n').Append("rows: []\n");
        Comment(text, new Bilingual(
            "ลบบรรทัด rows: [] แล้วเขียนข้อมูลตามแบบข้างล่างโดยลบเครื่องหมาย # ออก หนึ่งขีดคือหนึ่งแถว",
            "Delete the line rows: [] and write the data as below without the # marks; each hyphen begins a row.").In(language));
        text.Append("# rows:\n");
        var lead = "  - ";
        foreach (var field in type.Fields)
        {
            text.Append("# ").Append(lead).Append(field.Id).Append(": ").Append(Remark(About(field).Thai, About(field).English, language));
            lead = "    ";
        }

        if (type.NoneStatement is not null)
        {
            Comment(text, new Bilingual("ถ้าไม่มีข้อมูลในช่วงนี้ เขียน none: true แทน rows", "If there was nothing in the period, write none: true in place of rows.").In(language));
        }

        return text.ToString();
    }

    /// <summary>A news post or a free page.</summary>
    public static string OfPage(string? title, Language language) =>
        $"---\ntitle: {Quoted(title ?? new Bilingual("ชื่อหน้า", "Title").In(language))}\ndraft: true{Remark("ลบบรรทัดนี้เมื่อพร้อมเผยแพร่", "delete this line when the page is ready", language)}---\n";

    private static void Evidence(StringBuilder text, CatalogItem item, Language language)
    {
        var marked = item.Components?.Where(component => component.Satisfied is ComponentEvidence.Marked).ToList() ?? [];
        if (marked.Count is 0)
        {
            return;
        }

        Comment(text, new Bilingual(
            "หลักฐานของแต่ละองค์ประกอบ: หัวข้อในหน้านี้ ('#หัวข้อ') ไฟล์ (ชื่อ.pdf#page=3) หรือคอลัมน์ของตาราง (ตาราง.yaml#คอลัมน์)",
            "Where each component stands: a heading ('#heading'), a file (name.pdf#page=3) or a column of a table (table.yaml#column).").In(language));
        text.Append("# evidence:\n");
        foreach (var component in marked)
        {
            text.Append("#   ").Append(component.Id).Append(": ").Append(Remark(component.Text.Thai, component.Text.English, language));
        }
    }

    private static void Conditions(StringBuilder text, CatalogItem item, Language language)
    {
        foreach (var condition in item.Conditions)
        {
            Comment(text, condition.Text.In(language));
        }

        if (item.AcceptsNone)
        {
            text.Append("# none: true").Append(Remark("ถ้าไม่มีเรื่องต้องรายงานในช่วงนี้", "if there was nothing to report in the period", language));
        }
    }

    /// <summary>The period that the form asks for, as front matter writes it; null if it fixes none.</summary>
    internal static string? Covers(CatalogItem item) => item.Period switch
    {
        PeriodRule.FirstHalf or PeriodRule.MonthlyFirstHalf => $"{item.Code.Year}-H1",
        PeriodRule.InForceFiscalYear or PeriodRule.InForcePlusFirstHalf => item.Code.Year.ToString(),
        PeriodRule.PreviousFiscalYear or PeriodRule.PreviousAssessment => item.Code.Year.Previous.ToString(),
        _ => null,
    };

    private static Bilingual About(DatasetField field)
    {
        var unit = field.Unit is { } known ? new Bilingual($" ({known.Thai})", $" ({known.English})") : new(string.Empty, string.Empty);
        var need = field.Required ? new Bilingual(" จำเป็น", ", required") : new(string.Empty, string.Empty);
        var words = field.Choices.IsEmpty ? string.Empty : $": {string.Join(" | ", field.Choices.Select(choice => choice.Id))}";
        return new(field.Title.Thai + unit.Thai + need.Thai + words, field.Title.English + unit.English + need.English + words);
    }

    private static void Comment(StringBuilder text, string words) => text.Append("# ").Append(words).Append('\n');

    private static string Remark(string thai, string english, Language language) => $"  # {new Bilingual(thai, english).In(language)}\n";

    /// <summary>A scalar that YAML reads as this text, whatever it holds.</summary>
    internal static string Quoted(string text) => $"'{text.ReplaceLineEndings(" ").Replace("'", "''", StringComparison.Ordinal)}'";
}
