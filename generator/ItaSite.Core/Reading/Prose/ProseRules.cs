using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>The rules of the text of a page, with their findings.</summary>
internal static class ProseRules
{
    public static readonly Rule Tangled = new(
        "ITA501", "text too tangled", Severity.Error, "the format: what the Markdown parser can read in half a second");

    public static readonly Rule LinkGate = new(
        "ITA502", "link that is not allowed", Severity.Error, "the format: a link of a page must not run a program or hide where it leads");

    public static readonly Rule HtmlTag = new(
        "ITA503", "HTML tag in the text", Severity.Warning, "the format: HTML in a text is shown as it is written");

    public static readonly Rule BareAddress = new(
        "ITA504", "address without a link", Severity.Warning, "WCAG 2.4.4: a link says where it leads");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Rule> All { get; } = [Tangled, LinkGate, HtmlTag, BareAddress];

    public static Diagnostic TooDeep(SourcePosition position) => new(
        Tangled,
        position,
        new Bilingual(
            "รายการ ข้อความอ้างอิง หรือตัวเน้นซ้อนกันลึกเกิน 32 ชั้น",
            "Lists, quotations or emphasis lie more than 32 levels deep in one another."),
        new Bilingual(
            "ลบเครื่องหมาย > - * [ หรือช่องว่างที่ต้นบรรทัดออก หรือแบ่งเนื้อหาเป็นหลายหัวข้อด้วย ##",
            "Take signs such as > - * [ or spaces away from the beginning of the line, or part the text by headings with '##'."));

    public static Diagnostic TooMany(SourcePosition position) => new(
        Tangled,
        position,
        new Bilingual(
            "ตั้งแต่ต้นเรื่องถึงบรรทัดนี้มีเครื่องหมาย * _ ~ [ หรือช่องตารางมากเกินกว่าที่จะอ่านเป็นข้อความได้",
            "Up to this line there are more signs * _ ~ [ or table cells than can be read as a text."),
        new Bilingual(
            "หากเป็นตารางขนาดใหญ่ ให้ย้ายไปเป็นชุดข้อมูล (.yaml) ในโฟลเดอร์เดียวกับหน้านี้ หากคัดลอกข้อความมาจากโปรแกรมอื่น ให้ลบเครื่องหมายที่ไม่ใช้ออก",
            "Move a large table to a dataset (.yaml) beside the page; if the text was copied from another program, delete the signs that are not needed."));

    public static Diagnostic Forbidden(SourcePosition position, string target) => new(
        LinkGate,
        position,
        new Bilingual(
            $"ลิงก์ «{Shown(target)}» ไม่ใช่ที่อยู่ในเว็บไซต์นี้ และไม่ได้ขึ้นต้นด้วย https:// http:// mailto: หรือ tel:",
            $"The link '{Shown(target)}' is no place on this site, and does not begin with https://, http://, mailto: or tel:."),
        new Bilingual(
            "เขียนชื่อไฟล์ในโฟลเดอร์เดียวกับหน้านี้ ที่อยู่ในเว็บไซต์ เช่น /oit/2567/o24/ หรือที่อยู่เต็มที่ขึ้นต้นด้วย https:// และไม่ใช้เครื่องหมาย \\",
            "Write the name of a file beside the page, an address of the site such as /oit/2567/o24/, or a whole address that begins with https://, without '\\'."));

    public static Diagnostic Tag(SourcePosition position, string tag) => new(
        HtmlTag,
        position,
        new Bilingual(
            $"«{tag}» เป็นรหัส HTML ซึ่งจะปรากฏบนหน้าเว็บเป็นตัวอักษรตามที่เขียน",
            $"'{tag}' is HTML, which the page shows letter by letter."),
        new Bilingual(
            "ลบรหัสนี้ แล้วใช้เครื่องหมายของ Markdown แทน เช่น **ตัวหนา** หรือเว้นหนึ่งบรรทัดเพื่อขึ้นย่อหน้าใหม่",
            "Delete it and use Markdown instead, such as **bold**, or an empty line for a new paragraph."));

    public static Diagnostic Bare(SourcePosition position, string address) => new(
        BareAddress,
        position,
        new Bilingual(
            $"ที่อยู่ «{Shown(address)}» เขียนไว้เป็นข้อความ ผู้อ่านกดไม่ได้",
            $"The address '{Shown(address)}' stands there as plain text, so nobody can follow it."),
        new Bilingual(
            $"เขียนเป็นลิงก์ที่บอกว่าไปที่ใด เช่น [ชื่อหน้าเว็บ]({Shown(address)})",
            $"Write a link that says where it leads: [name of the page]({Shown(address)})."));

    /// <summary>A target as a finding quotes it: at most 80 characters, invisible ones as <c>U+0009</c>.</summary>
    private static string Shown(string target)
    {
        var letters = target.EnumerateRunes().Take(80).Select(rune =>
            System.Text.Rune.IsControl(rune) || System.Text.Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Format
                ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"U+{rune.Value:X4}")
                : rune.ToString());
        return string.Concat(letters) + (target.Length > 80 ? "…" : string.Empty);
    }
}
