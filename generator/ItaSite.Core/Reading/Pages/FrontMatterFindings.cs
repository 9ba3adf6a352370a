using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>What to say of front matter that does not begin or end as it must.</summary>
internal static class FrontMatterFindings
{
    private static readonly Bilingual ThreeHyphens = new(
        "พิมพ์ขีดกลางสามตัว --- ชิดซ้าย โดยไม่มีอักขระอื่นในบรรทัดนั้น",
        "Write three hyphens --- at the left edge and nothing else in that line.");

    public static void AddNotFirst(SourcePosition position, string line, Findings findings) =>
        findings.Add(
            ReadingRules.FrontMatterNotFirst,
            position,
            new Bilingual(
                $"ส่วนหัวของหน้าต้องเริ่มที่บรรทัดที่ 1 ด้วย --- ชิดซ้าย แต่ที่นี่เริ่มด้วย «{Shortened.Of(line)}»",
                $"The front matter must begin in line 1 with --- at the left edge, but here it begins with '{Shortened.Of(line)}'."),
            new Bilingual(
                "ลบบรรทัดว่างและช่องว่างที่อยู่ก่อนส่วนหัว แล้วให้บรรทัดแรกของไฟล์เป็น --- เท่านั้น",
                "Delete the empty lines and spaces before the front matter, so that the first line of the file is --- and nothing else."));

    public static void AddNotClosed(SourcePosition position, Findings findings) =>
        findings.Add(
            ReadingRules.FrontMatterNotClosed,
            position,
            new Bilingual(
                "ส่วนหัวของหน้าเปิดด้วย --- แต่ไม่มีบรรทัด --- ที่ปิด จึงแยกส่วนหัวกับเนื้อหาไม่ได้",
                "The front matter is opened by --- but no line --- closes it, so it cannot be told from the text."),
            new Bilingual(
                "พิมพ์ --- ชิดซ้ายในบรรทัดของตัวเอง ต่อจากบรรทัดสุดท้ายของส่วนหัว",
                "Write --- at the left edge in a line of its own, below the last line of the front matter."));

    public static void AddMisspelt(SourcePosition position, string line, Findings findings) =>
        findings.Add(
            ReadingRules.FenceMisspelt,
            position,
            new Bilingual(
                $"บรรทัดที่เปิดหรือปิดส่วนหัวเขียนว่า «{Shortened.Of(line)}» แต่ต้องเป็น ---",
                $"The line that opens or closes the front matter is '{Shortened.Of(line)}', but must be ---."),
            ThreeHyphens);

    public static void AddSpaced(SourcePosition position, Findings findings) =>
        findings.Add(
            ReadingRules.FenceWithSpaces,
            position,
            new Bilingual("มีช่องว่างต่อท้าย --- ในบรรทัดนี้", "Spaces stand behind --- in this line."),
            new Bilingual("ลบช่องว่างที่ท้ายบรรทัด โปรแกรมอื่นที่อ่านไฟล์นี้อาจไม่รู้ว่าเป็นส่วนหัว", "Delete the spaces at the end of the line; other programs may not see the front matter in this file."));
}
