using System.Globalization;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>Says why a text is no number, and what to write.</summary>
internal static class NumberFault
{
    private static readonly Bilingual DigitsOnly = new(
        "เขียนเฉพาะตัวเลข เช่น 1250, 1,250 หรือ ๑,๒๕๐.๕๐", "Write digits only, such as 1250, 1,250 or ๑,๒๕๐.๕๐.");

    /// <param name="text">The text with ASCII digits, trimmed; not a number.</param>
    public static (Bilingual Fault, Bilingual Help) Of(string text) =>
        OfWords(text) ?? OfNotation(text) ?? OfDigits(text) ?? Plain(text);

    /// <param name="most">How many digits may stand there.</param>
    public static (Bilingual Fault, Bilingual Help) TooLong(int most) => (
        new Bilingual($"ตัวเลขยาวเกินไป เขียนได้ไม่เกิน {Count(most)} หลัก", $"The number is too long: at most {Count(most)} digits may stand there."),
        new Bilingual("ตรวจว่าไม่ได้พิมพ์เลขซ้ำ ถ้าเป็นรหัสหรือเลขที่โครงการ ให้ใช้ช่องชนิดข้อความ", "Check that no digits are typed twice. A code or a project number belongs in a field for text."));

    private static (Bilingual, Bilingual)? OfWords(string text)
    {
        if (text is "-" or "–" or "—" or "" || text.StartsWith("ไม่มี", StringComparison.Ordinal))
        {
            return (
                new Bilingual($"«{Shortened.Of(text)}» ไม่ใช่ตัวเลข จึงไม่ทราบว่าเป็นศูนย์หรือไม่มีข้อมูล", $"'{Shortened.Of(text)}' is no number: it does not say whether it means zero or unknown."),
                new Bilingual("ถ้าจำนวนเป็นศูนย์ให้เขียน 0 ถ้าไม่มีข้อมูลให้ลบทั้งบรรทัดนี้", "If it is zero, write 0; if it is not known, delete this line."));
        }

        if (text.StartsWith('=') || FormulaText.Is(text))
        {
            return (
                new Bilingual($"«{Shortened.Of(text)}» เป็นสูตรของโปรแกรมตารางคำนวณ ไม่ใช่ผลลัพธ์", $"'{Shortened.Of(text)}' is a formula of a spreadsheet, not its result."),
                new Bilingual("เขียนตัวเลขที่เป็นผลลัพธ์ของสูตร", "Write the number that the formula gives."));
        }

        return text.TrimStart('-', '+', '.').ToUpperInvariant() is "NAN" or "INF" or "INFINITY"
            ? (new Bilingual($"«{text}» ไม่ใช่จำนวนที่เผยแพร่ได้", $"'{text}' is no number that can be published."), DigitsOnly)
            : null;
    }

    private static (Bilingual, Bilingual)? OfNotation(string text)
    {
        if (text is ['0', 'x' or 'X' or 'o' or 'O' or 'b' or 'B', ..])
        {
            return (new Bilingual($"«{Shortened.Of(text)}» เป็นเลขฐานอื่น ไม่ใช่เลขฐานสิบ", $"'{Shortened.Of(text)}' is written in another base than ten."), DigitsOnly);
        }

        if (text.Contains('_', StringComparison.Ordinal))
        {
            return (new Bilingual($"«{Shortened.Of(text)}» ใช้ _ คั่นหลัก", $"'{Shortened.Of(text)}' has _ between its digits."), new Bilingual("ลบ _ ออก หรือใช้จุลภาค (,) คั่นทุกสามหลัก", "Delete the _, or put commas between groups of three digits."));
        }

        if (text.Contains(':', StringComparison.Ordinal))
        {
            return (new Bilingual($"«{Shortened.Of(text)}» เป็นเวลาหรืออัตราส่วน ไม่ใช่จำนวน", $"'{Shortened.Of(text)}' is a time or a ratio, not a number."), DigitsOnly);
        }

        return IsExponent(text)
            ? (new Bilingual($"«{Shortened.Of(text)}» เขียนแบบเลขยกกำลังที่ Excel แสดงเมื่อช่องแคบ", $"'{Shortened.Of(text)}' is written with an exponent, as Excel shows numbers in narrow cells."), new Bilingual("ขยายช่องใน Excel แล้วคัดลอกตัวเลขเต็ม", "Widen the cell in Excel and copy the whole number."))
            : null;
    }

    private static bool IsExponent(string text)
    {
        var sign = text.IndexOfAny(['e', 'E']);
        return sign > 0 && sign + 1 < text.Length
            && text[..sign].All(letter => char.IsAsciiDigit(letter) || letter is '.' or ',' or '-')
            && text[(sign + 1)..].All(letter => char.IsAsciiDigit(letter) || letter is '+' or '-');
    }

    private static (Bilingual, Bilingual)? OfDigits(string text)
    {
        if (text.StartsWith('+') || text.StartsWith('−') || text.StartsWith('–'))
        {
            return (new Bilingual($"«{Shortened.Of(text)}» ขึ้นต้นด้วย {text[0]}", $"'{Shortened.Of(text)}' begins with {text[0]}."), new Bilingual("จำนวนบวกไม่ต้องใส่เครื่องหมาย จำนวนลบใช้ - จากแป้นพิมพ์", "Write no sign for a positive number, and the - of the keyboard for a negative one."));
        }

        var digits = text.TrimStart('-').TrimStart(' ');
        var number = digits.Length - digits.TrimStart([.. "0123456789,. "]).Length;
        var unit = digits[number..].Trim();
        if (number > 0 && unit.Length > 0)
        {
            return (
                new Bilingual($"«{Shortened.Of(text)}» มี «{Shortened.Of(unit)}» ปนอยู่กับตัวเลข", $"'{Shortened.Of(text)}' holds '{Shortened.Of(unit)}' beside the number."),
                new Bilingual($"เขียนเฉพาะตัวเลข: {Shortened.Of(text[..^(digits.Length - number)].Trim())} หน่วยนับแสดงให้เองบนหน้าเว็บ", $"Write the number only: {Shortened.Of(text[..^(digits.Length - number)].Trim())}. The page shows the unit by itself."));
        }

        return number > 0 ? OfGrouping(text, digits) : null;
    }

    private static (Bilingual, Bilingual)? OfGrouping(string text, string digits)
    {
        if (digits is ['0', >= '0' and <= '9', ..])
        {
            return (
                new Bilingual($"«{Shortened.Of(text)}» ขึ้นต้นด้วย 0 จึงไม่ทราบว่าเป็นจำนวนหรือรหัส", $"'{Shortened.Of(text)}' begins with 0: it could be a number or a code."),
                new Bilingual($"ถ้าเป็นจำนวนให้เขียน {Shortened.Of(digits.TrimStart('0') is { Length: > 0 } rest && char.IsAsciiDigit(rest[0]) ? rest : "0" + digits.TrimStart('0'))} ถ้าเป็นรหัสให้ใช้ช่องชนิดข้อความ", $"If it is a number, write {Shortened.Of(digits.TrimStart('0') is { Length: > 0 } same && char.IsAsciiDigit(same[0]) ? same : "0" + digits.TrimStart('0'))}; if it is a code, it belongs in a field for text."));
        }

        var help = new Bilingual("ใช้จุลภาค (,) คั่นทุกสามหลัก หรือไม่ใช้เลย และใช้จุด (.) หน้าทศนิยมเพียงจุดเดียว เช่น 1,234,567.50", "Put commas between groups of three digits or none at all, and one point before the decimals, such as 1,234,567.50.");
        return (new Bilingual($"ในจำนวน «{Shortened.Of(text)}» มีจุลภาค จุด หรือช่องว่างผิดที่", $"The number '{Shortened.Of(text)}' has a comma, a point or a space in the wrong place."), help);
    }

    private static (Bilingual, Bilingual) Plain(string text) =>
        (new Bilingual($"«{Shortened.Of(text)}» ไม่ใช่ตัวเลข", $"'{Shortened.Of(text)}' is no number."), DigitsOnly);

    private static string Count(int digits) => digits.ToString(CultureInfo.InvariantCulture);
}
