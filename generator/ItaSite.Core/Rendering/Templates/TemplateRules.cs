using ItaSite.Core.Diagnostics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace ItaSite.Core.Rendering;

/// <summary>What can be wrong with a theme, in words.</summary>
internal static class TemplateRules
{
    private const string Format = "the format of themes";

    public static Rule Syntax { get; } = new("ITA701", "template that cannot be read", Severity.Error, Format);

    public static Rule UnknownName { get; } = new("ITA702", "unknown name in a template", Severity.Error, Format);

    public static Rule UnknownFile { get; } = new("ITA703", "unknown partial, layout or asset", Severity.Error, Format);

    public static Rule TooMuchLogic { get; } = new("ITA704", "program in a template", Severity.Error, Format);

    public static Rule NotPrintable { get; } = new("ITA705", "template that prints a whole thing", Severity.Error, Format);

    public static Rule StoppedRun { get; } = new("ITA706", "template that did not come to an end", Severity.Error, Format);

    public static Rule OpenPage { get; } = new("ITA707", "base layout without its end", Severity.Error, Format);

    public static Rule MissingFile { get; } = new("ITA708", "theme file that does not exist", Severity.Error, Format);

    public static Rule UnevenTexts { get; } = new("ITA709", "interface text in one language only", Severity.Error, Format);

    public static Rule UnusedLayout { get; } = new("ITA710", "layout that no page uses", Severity.Warning, Format);

    /// <summary>In the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        Syntax, UnknownName, UnknownFile, TooMuchLogic, NotPrintable, StoppedRun, OpenPage, MissingFile, UnevenTexts, UnusedLayout,
    ];

    private static Bilingual NoEndOfBlock { get; } = new(
        "if หรือ for ที่อยู่ก่อนหน้านี้ยังไม่มี end ของตัวเอง",
        "An if or for above has no end of its own.");

    /// <summary>Where a span of Scriban, which counts from 0, begins.</summary>
    public static SourcePosition At(SourceSpan span) => new(span.FileName ?? string.Empty, span.Start.Line + 1, span.Start.Column + 1);

    public static Diagnostic Unreadable(LogMessage message) => new(
        Syntax,
        At(message.Span),
        message.Message.Contains("<end>", StringComparison.Ordinal) ? NoEndOfBlock : Quoted(message),
        new Bilingual(
            "ตรวจว่าทุก {{ มี }} และทุก if กับ for มี end ของตัวเอง หรือลบไฟล์นี้จาก content/theme เพื่อใช้ไฟล์ของธีมเดิม",
            "See that each {{ has its }} and each if and for its end, or delete this file from content/theme to use the theme's own."));

    public static Diagnostic NoSuchName(SourceSpan at, string written, string? owner, string? near) => new(
        UnknownName,
        At(at),
        owner is null
            ? new Bilingual($"แม่แบบนี้ไม่มีค่าชื่อ «{written}» ให้ใช้", $"This template is given nothing that is named '{written}'.")
            : new Bilingual($"«{owner}» ไม่มีชื่อ «{written}»", $"'{owner}' has no name '{written}'."),
        near is null
            ? new Bilingual("ดูรายชื่อที่ใช้ได้ในคู่มือหัวข้อ ธีม", "The manual lists the names that can be used under 'Themes'.")
            : new Bilingual($"หากหมายถึง «{near}» ให้แก้เป็น {near}", $"If '{near}' is meant, write {near}."));

    public static Diagnostic NoSuchFile(SourceSpan at, string folder, string written, string? near) => new(
        UnknownFile,
        At(at),
        new Bilingual($"ธีมไม่มีไฟล์ «{written}» ใน {folder}", $"The theme has no '{written}' in {folder}."),
        near is null
            ? new Bilingual($"สร้างไฟล์นั้นใน {folder} หรือลบคำสั่งนี้ออก", $"Make that file in {folder}, or take this line out.")
            : new Bilingual($"หากหมายถึง «{near}» ให้แก้เป็น '{near}'", $"If '{near}' is meant, write '{near}'."));

    public static Diagnostic NotForThemes(SourceSpan at, string what) => new(
        TooMuchLogic,
        At(at),
        new Bilingual(
            $"แม่แบบใช้ได้เฉพาะ if, for, include และ asset แต่ตรงนี้เขียน «{what}»",
            $"Templates have if, for, include and asset only; here stands '{what}'."),
        new Bilingual(
            "พิมพ์ค่าที่โปรแกรมเตรียมไว้แล้วแทนการคำนวณในแม่แบบ รายชื่อค่าอยู่ในคู่มือหัวข้อ ธีม",
            "Print a value that the program prepares instead of working it out; the manual lists the values under 'Themes'."));

    public static Diagnostic WholeThing(SourceSpan at, string what, string example) => new(
        NotPrintable,
        At(at),
        new Bilingual($"«{what}» มีหลายส่วน พิมพ์ทั้งหมดในครั้งเดียวไม่ได้", $"'{what}' has several parts and cannot be printed as a whole."),
        new Bilingual($"เลือกพิมพ์ทีละส่วน เช่น {example}", $"Print a part of it, such as {example}."));

    public static Diagnostic Stopped(ScriptRuntimeException stopped, string address) => new(
        StoppedRun,
        At(stopped.Span),
        new Bilingual(
            $"ทำหน้า {address} จากแม่แบบนี้ไม่สำเร็จ ตัวอ่านแม่แบบแจ้งว่า «{stopped.OriginalMessage}»",
            $"The page {address} could not be made with this template; the template reader says '{stopped.OriginalMessage}'"),
        new Bilingual(
            "หากเป็นค่าที่บางหน้าไม่มี ให้ครอบด้วย if ก่อนพิมพ์ หากเป็นการวนซ้ำ ให้วนตามรายการที่โปรแกรมเตรียมไว้เท่านั้น",
            "If some pages lack the value, put an if around it; if it is a loop, loop over the lists that the program prepares only."));

    public static Diagnostic NoEnd(string path) => new(
        OpenPage,
        SourcePosition.File(path),
        new Bilingual("แม่แบบหลักไม่ได้จบด้วย </html>", "The base layout does not end with </html>."),
        new Bilingual("ให้บรรทัดสุดท้ายของ layouts/base.html เป็น </html>", "Make </html> the last line of layouts/base.html."));

    public static Diagnostic NoFile(SourcePosition at, string written, string? near) => new(
        MissingFile,
        at,
        new Bilingual($"ไม่พบไฟล์ «{written}» ของธีม", $"The theme's file '{written}' does not exist."),
        Find(written, near));

    public static Diagnostic OneLanguage(SourcePosition at, string key, string lacking) => new(
        UnevenTexts,
        at,
        new Bilingual($"ข้อความ «{key}» ไม่มีใน i18n/{lacking}.yaml", $"The text '{key}' is not in i18n/{lacking}.yaml."),
        new Bilingual($"เพิ่มบรรทัด {key}: … ในไฟล์ i18n/{lacking}.yaml", $"Add a line '{key}: …' to i18n/{lacking}.yaml."));

    public static Diagnostic NoPageUses(string path, string name, string? near) => new(
        UnusedLayout,
        SourcePosition.File(path),
        new Bilingual($"ไม่มีหน้าใดใช้แม่แบบชื่อ «{name}»", $"No page uses a layout named '{name}'."),
        near is null
            ? new Bilingual("ลบไฟล์นี้ หรือย้ายไปไว้ใน partials หากแม่แบบอื่นจะนำไปใช้", "Delete it, or move it to partials if other templates are to include it.")
            : new Bilingual($"หากหมายถึง «{near}» ให้เปลี่ยนชื่อไฟล์เป็น {near}.html", $"If '{near}' is meant, rename the file to {near}.html."));

    public static Diagnostic NoTheme(SourcePosition at, string written) => new(
        MissingFile,
        at,
        new Bilingual($"ไม่พบธีมชื่อ «{written}»", $"There is no theme named '{written}'."),
        new Bilingual(
            "แก้บรรทัด theme: ใน content/site.yaml เป็น default หรือวางโฟลเดอร์ของธีมไว้ใน themes/ ข้างโฟลเดอร์ content",
            "Write 'theme: default' in content/site.yaml, or put the theme's folder into themes/ beside the content folder."));

    private static Bilingual Quoted(LogMessage message) => new(
        $"อ่านแม่แบบตรงนี้ไม่ได้ ตัวอ่านแม่แบบแจ้งว่า «{message.Message}»",
        $"The template cannot be read here; the template reader says '{message.Message}'");

    private static Bilingual Find(string written, string? near)
    {
        if (written.StartsWith("node_modules/", StringComparison.Ordinal))
        {
            return new Bilingual(
                "เปิดหน้าต่างคำสั่งในโฟลเดอร์ของธีม แล้วพิมพ์ npm ci เพื่อติดตั้งไฟล์ของผู้อื่นที่ธีมใช้",
                "Open a terminal in the theme's folder and type npm ci to install the third-party files that the theme uses.");
        }

        if (written.Contains("//", StringComparison.Ordinal))
        {
            return new Bilingual(
                "หน้าเว็บใช้ไฟล์จากเว็บอื่นไม่ได้ ดาวน์โหลดไฟล์นั้นมาวางในโฟลเดอร์ของธีม แล้วเขียนชื่อไฟล์แทนที่อยู่",
                "Pages load nothing from other sites: put a copy of that file into the theme's folder and write its name here.");
        }

        return near is null || near == written
            ? new Bilingual("ตรวจชื่อไฟล์ หรือลบบรรทัดที่อ้างถึง", "Check the name of the file, or take out the line that names it.")
            : new Bilingual($"หากหมายถึง «{near}» ให้แก้เป็น {near}", $"If '{near}' is meant, write {near}.");
    }
}
