using System.Globalization;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Reading;

/// <summary>What the folder of a page says: which item, which day, which address.</summary>
/// <param name="Permalink">The address that follows from it.</param>
internal abstract record PagePlace(Permalink Permalink)
{
    /// <summary><c>content/oit/2567/o24</c>.</summary>
    public sealed record OfItem(OitCode Code) : PagePlace(MadePages.Item(Code));

    /// <summary><c>content/news/2567/2024-06-26-honest-area</c>.</summary>
    public sealed record OfNews(FiscalYear Year, DateOnly Date, Permalink At) : PagePlace(At);

    /// <summary><c>content/pages/about</c>.</summary>
    public sealed record OfFree(string Slug) : PagePlace(new Permalink(Slug + "/"));
}

/// <summary>Reads the names of folders. Addresses are permanent, so the names are strict.</summary>
internal static class PagePlaces
{
    /// <summary>What a folder says; null and a finding if it says nothing usable.</summary>
    public static PagePlace? Of(string folder, Findings findings)
    {
        var parts = folder.Split('/');
        return parts[1] switch
        {
            "oit" => OfItem(folder, parts, findings),
            "news" => OfNews(folder, parts, findings),
            _ => OfFree(folder, parts, findings),
        };
    }

    private static PagePlace.OfItem? OfItem(string folder, string[] parts, Findings findings)
    {
        if (parts.Length is 4 && YearOf(parts[2]) is { } year && OitCode.Read(parts[3], year) is { } code)
        {
            if (parts[3] == code.Slug)
            {
                return new PagePlace.OfItem(code);
            }

            Add(folder, findings, new Bilingual($"เปลี่ยนชื่อโฟลเดอร์ «{parts[3]}» เป็น «{code.Slug}»", $"Rename the folder '{parts[3]}' to '{code.Slug}'."));
            return null;
        }

        Add(folder, findings, new Bilingual(
            "หน้าของข้อ OIT ต้องอยู่ที่ content/oit/<ปีงบประมาณ>/<รหัสข้อ> เช่น content/oit/2567/o24",
            "The page of an item lies at content/oit/<fiscal year>/<code>, such as content/oit/2567/o24."));
        return null;
    }

    private static PagePlace.OfNews? OfNews(string folder, string[] parts, Findings findings)
    {
        if (parts.Length is 4 && YearOf(parts[2]) is { } year && parts[3].Length > 11 && IsSlug(parts[3][11..]) && DayOf(parts[3]) is { } day)
        {
            return new PagePlace.OfNews(year, day, new Permalink($"news/{year}/{parts[3]}/"));
        }

        Add(folder, findings, new Bilingual(
            "ข่าวต้องอยู่ที่ content/news/<ปีงบประมาณ>/<ปี ค.ศ.-เดือน-วัน-ชื่อสั้นภาษาอังกฤษ> เช่น content/news/2567/2024-06-26-honest-area",
            "A news post lies at content/news/<fiscal year>/<year-month-day-short-name>, such as content/news/2567/2024-06-26-honest-area."));
        return null;
    }

    private static PagePlace.OfFree? OfFree(string folder, string[] parts, Findings findings)
    {
        if (parts.Skip(2).All(IsSlug))
        {
            return new PagePlace.OfFree(string.Join('/', parts.Skip(2)));
        }

        Add(folder, findings, new Bilingual(
            "ชื่อโฟลเดอร์ของหน้าเป็นที่อยู่ถาวร ใช้ได้เฉพาะ a–z, 0–9 และ - เช่น content/pages/about",
            "The folder's name becomes a permanent address: use a–z, 0–9 and '-', such as content/pages/about."));
        return null;
    }

    private static bool IsSlug(string part) =>
        part.Length > 0
        && part[0] is not '-'
        && part[^1] is not '-'
        && part.All(one => char.IsAsciiLetterLower(one) || char.IsAsciiDigit(one) || one is '-');

    private static FiscalYear? YearOf(string part) =>
        part.All(char.IsAsciiDigit) ? FiscalYear.TryRead(part) : null;

    private static DateOnly? DayOf(string name) =>
        name[10] is '-' && DateOnly.TryParseExact(name[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    private static void Add(string folder, Findings findings, Bilingual help) => findings.Add(
        LayoutRules.FolderName,
        SourcePosition.File(folder),
        new Bilingual($"ชื่อโฟลเดอร์ «{folder}» ใช้เป็นที่อยู่ของหน้าไม่ได้", $"The folder '{folder}' cannot be the place of a page."),
        help);
}
