using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Reading;

/// <summary>What the kinds of cells look like, in words and examples.</summary>
internal static class TextKinds
{
    /// <summary>Whether a text is one of a kind that is kept as text.</summary>
    public static bool Fits(FieldKind kind, string text) => kind switch
    {
        FieldKind.Email => IsEmail(text),
        FieldKind.Phone => IsPhone(text),
        FieldKind.Link => IsLink(text),
        FieldKind.ProjectNumber => IsProjectNumber(text),
        _ => true,
    };

    /// <summary>A kind in words, to stand after 'write'.</summary>
    public static Bilingual What(FieldKind kind) => kind switch
    {
        FieldKind.WholeNumber => new("จำนวนเต็ม", "a whole number"),
        FieldKind.DecimalNumber => new("ตัวเลข ทศนิยมไม่เกิน 4 ตำแหน่ง", "a number with at most four decimals"),
        FieldKind.Money => new("จำนวนเงินเป็นบาท ทศนิยมไม่เกิน 2 ตำแหน่ง", "an amount in baht with at most two decimals"),
        FieldKind.Percent => new("ร้อยละ 0 ถึง 100", "a percentage from 0 to 100"),
        FieldKind.Date => new("วันที่", "a date"),
        FieldKind.Period => new("ช่วงเวลา", "a period"),
        FieldKind.Year => new("ปีงบประมาณ", "a fiscal year"),
        FieldKind.Choice => new("ตัวเลือกที่กำหนดไว้", "one of the choices"),
        FieldKind.Flag => new("true หรือ false", "true or false"),
        FieldKind.Link => new("ที่อยู่เว็บ", "a web address"),
        FieldKind.Email => new("อีเมล", "an e-mail address"),
        FieldKind.Phone => new("หมายเลขโทรศัพท์", "a telephone number"),
        FieldKind.File => new("ชื่อไฟล์ที่วางไว้ข้างกัน", "the name of a file beside it"),
        FieldKind.Unit => new("รหัสกลุ่มงานใน site.yaml", "a unit of site.yaml"),
        FieldKind.ProjectNumber => new("เลขที่โครงการ e-GP 11 หลัก", "an e-GP project number of eleven digits"),
        _ => new("ข้อความ", "text"),
    };

    /// <summary>An example to copy.</summary>
    public static string Example(DatasetField field) => field.Kind switch
    {
        FieldKind.WholeNumber => "12",
        FieldKind.DecimalNumber => "4.25",
        FieldKind.Money => "125000.50",
        FieldKind.Percent => "97.71",
        FieldKind.Date => "2567-04-08",
        FieldKind.Period => "2567-H1",
        FieldKind.Year => "2567",
        FieldKind.Choice => field.Choices.IsEmpty ? "…" : field.Choices[0].Id,
        FieldKind.Flag => "true",
        FieldKind.Link => "https://www.example.go.th/",
        FieldKind.Email => "saraban@example.go.th",
        FieldKind.Phone => "0 2000 0000",
        FieldKind.File => "คำสั่ง.pdf",
        FieldKind.Unit => "law",
        FieldKind.ProjectNumber => "67019123456",
        _ => "…",
    };

    public static bool IsEmail(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0
            && at == text.LastIndexOf('@')
            && text.IndexOf('.', at) > at + 1
            && text[^1] is not '.'
            && text.All(one => char.IsAsciiLetterOrDigit(one) || one is '@' or '.' or '-' or '_' or '+');
    }

    /// <summary>Nine digits beginning with 0 (land line), ten (mobile), or four (short numbers such as 1205); spaces and hyphens between; an extension after ต่อ or ext.</summary>
    private static bool IsPhone(string text)
    {
        var main = ThaiDigits.ToAscii(text);
        var extension = Math.Max(main.IndexOf("ต่อ", StringComparison.Ordinal), main.IndexOf("ext", StringComparison.OrdinalIgnoreCase));
        main = extension < 0 ? main : main[..extension];
        var digits = main.Count(char.IsAsciiDigit);
        return main.All(one => char.IsAsciiDigit(one) || one is ' ' or '-' or '(' or ')' or '+')
            && ((digits is 9 or 10 && main.TrimStart('(', ' ')[0] is '0') || digits is 4 || (main is ['+', ..] && digits is 10 or 11));
    }

    private static bool IsLink(string text) =>
        LinkGate.Allows(text)
        && (text.StartsWith('/') || WebAddress.IsOne(text) || (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "mailto" or "tel"));

    private static bool IsProjectNumber(string text)
    {
        var digits = ThaiDigits.ToAscii(text);
        return digits.Length is 11 && digits.All(char.IsAsciiDigit);
    }
}
