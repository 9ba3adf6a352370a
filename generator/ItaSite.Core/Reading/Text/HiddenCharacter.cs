using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>A kind of character that must not stand in content, and what to say of it.</summary>
/// <param name="Rule">Its rule.</param>
/// <param name="Name">What it is, with <c>{0}</c> for its code point.</param>
/// <param name="Help">What to do.</param>
internal sealed record HiddenCharacter(Rule Rule, Bilingual Name, Bilingual Help)
{
    /// <summary>A character whose picture only one font has.</summary>
    public static HiddenCharacter PrivateUse { get; } = new(
        ReadingRules.PrivateUse,
        new("อักขระ {0} แสดงได้เฉพาะในฟอนต์เดียว (มักมาจากฟอนต์ไทยรุ่นเก่าหรือเครื่องหมายหัวข้อของ Word) เครื่องอื่นเห็นเป็นกรอบว่าง", "The character {0} has a picture in one font only (often an old Thai font or a bullet of Word); other machines show an empty box."),
        new("ลบอักขระนี้แล้วพิมพ์ใหม่ด้วยแป้นพิมพ์ภาษาไทย ถ้าเป็นเครื่องหมายหัวข้อให้พิมพ์ '- ' แทน", "Delete it and type it anew with the Thai keyboard; if it is a bullet, write '- ' instead."));

    private static readonly HiddenCharacter Control = new(
        ReadingRules.ControlCharacter,
        new("มีอักขระควบคุม {0} ที่มองไม่เห็นอยู่ตรงนี้", "The control character {0}, which nobody sees, stands here."),
        new("ลบแล้วพิมพ์ข้อความช่วงนี้ใหม่ มักติดมากับการคัดลอกจาก Word, Excel หรือ PDF", "Delete it and type this place anew; it mostly comes along when text is copied from Word, Excel or PDF."));

    private static readonly HiddenCharacter Direction = new(
        ReadingRules.DirectionControl,
        new("มีอักขระ {0} ที่กลับทิศการอ่าน ทำให้ตาเห็นข้อความไม่ตรงกับที่เขียนจริง", "The character {0} turns the reading direction: what is seen is not what is written."),
        new("ลบอักขระนี้ ภาษาไทยและอังกฤษไม่ต้องใช้", "Delete it; Thai and English never need it."));

    private static readonly HiddenCharacter Invisible = new(
        ReadingRules.InvisibleCharacter,
        new("มีอักขระ {0} ที่ไม่มีความกว้างและมองไม่เห็นอยู่ตรงนี้ คำที่มีอักขระนี้จะค้นหาไม่พบ", "The character {0}, which has no width and cannot be seen, stands here; a word that holds it is not found by searching."),
        new("วางเคอร์เซอร์หลังจุดนี้แล้วกด Backspace จนอักขระหายไป หรือพิมพ์คำนี้ใหม่", "Put the cursor behind this place and press Backspace until it is gone, or type the word anew."));

    private static readonly HiddenCharacter NoBreak = new(
        ReadingRules.NoBreakSpace,
        new("มีช่องว่างแบบไม่ตัดบรรทัด {0} ซึ่งดูเหมือนเว้นวรรคธรรมดา", "The no-break space {0} stands here, which looks like a plain space."),
        new("ถ้าไม่ได้ตั้งใจ ให้ลบแล้วเว้นวรรคใหม่ด้วยแป้นพิมพ์", "If you did not mean it, delete it and type a plain space."));

    /// <summary>What kind of hidden character it is, or null if it may stand in content. Tabs pass: YAML refuses them by a rule of its own.</summary>
    public static HiddenCharacter? Of(char letter) => letter switch
    {
        '\t' => null,
        < ' ' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or (>= '\uFFF9' and <= '\uFFFB') or '\uFFFE' or '\uFFFF' => Control,
        '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => Direction,
        '\u00AD' or '\u180E' or (>= '\u200B' and <= '\u200D') or (>= '\u2060' and <= '\u2064') or '\uFEFF' => Invisible,
        '\u00A0' or '\u202F' or '\u2007' => NoBreak,
        >= '\uE000' and <= '\uF8FF' => PrivateUse,
        _ => null,
    };

    /// <summary>The sentence about one such character.</summary>
    /// <param name="codePoint">Such as <c>U+200B</c>.</param>
    public Bilingual Message(string codePoint) => new(
        Name.Thai.Replace("{0}", codePoint, StringComparison.Ordinal),
        Name.English.Replace("{0}", codePoint, StringComparison.Ordinal));
}
