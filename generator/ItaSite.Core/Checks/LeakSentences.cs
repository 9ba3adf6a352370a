using System.Globalization;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Checks;

/// <summary>The words of findings about personal data. Values and paths are covered.</summary>
internal static class LeakSentences
{
    /// <summary>The findings about one kind of data in one file: each value once, the rest only counted.</summary>
    public static IEnumerable<Diagnostic> Of(IReadOnlyList<Leak> leaks, int most)
    {
        var values = leaks.DistinctBy(leak => leak.Match.Value).ToList();
        var rest = values.Count - most;
        return values.Take(most).Select((leak, index) => One(leak, index == most - 1 ? rest : 0));
    }

    public static Diagnostic CannotBeChecked(string path, Bilingual reason)
    {
        var name = NameOf(path);
        return new(
            LeakRules.Unchecked,
            SourcePosition.File(Covered(path)),
            new($"ตรวจหาข้อมูลส่วนบุคคลในไฟล์ «{name}» ไม่ได้: {reason.Thai}", $"The file '{name}' cannot be checked for personal data: {reason.English}."),
            new(
                $"เปิดไฟล์อ่านทุกหน้าด้วยตนเอง ถ้าไม่มีข้อมูลส่วนบุคคลที่ไม่จำเป็น ให้เขียนในส่วนหัวของหน้า allow: [{{rule: {LeakRules.Unchecked.Id}, in: ชื่อไฟล์, reason: ผู้ตรวจและวันที่ตรวจ}}] หรือใช้ไฟล์ที่มีข้อความให้โปรแกรมอ่านได้แทน",
                $"Read every page yourself. If it holds no personal data that need not be there, write in the front matter of the page: allow: [{{rule: {LeakRules.Unchecked.Id}, in: the file's name, reason: who checked it and when}}]; or use a file whose text can be read."));
    }

    public static Diagnostic Unused(Allowance answer) => new(
        LeakRules.UnusedAllowance,
        answer.Position,
        new($"คำชี้แจงของกฎ {answer.Rule} นี้ไม่ตรงกับข้อมูลใดในไฟล์ที่ระบุ ({PersonalMask.Cover(answer.In)})", $"This answer to {answer.Rule} fits nothing in the file it names ({PersonalMask.Cover(answer.In)})."),
        new(
            "ถ้าลบข้อมูลนั้นออกแล้ว ให้ลบคำชี้แจงนี้ด้วย ถ้ายังอยู่ ให้ตรวจชื่อไฟล์ (in) และรหัสสามตัว (mark) ตามที่รายงานบอก",
            "If the value is gone, delete the answer too. If it is still there, compare the file's name (in) and the three digits (mark) with the report."));

    private static Diagnostic One(Leak leak, int rest)
    {
        var (rule, word) = (LeakRules.Of(leak.Match.Kind), Word(leak.Match.Kind));
        var place = leak.Place is { } known ? new Bilingual(" " + known.Thai, " " + known.English) : new Bilingual("", "");
        var more = rest > 0
            ? new Bilingual(string.Create(CultureInfo.InvariantCulture, $" และมีอีก {rest} รายการ"), string.Create(CultureInfo.InvariantCulture, $" There are {rest} more."))
            : new Bilingual("", "");
        return new(
            rule,
            leak.Position with { Path = Covered(leak.Position.Path) },
            new($"พบ{word.Thai} «{leak.Shown}»{place.Thai}{more.Thai}", $"Here stands {word.English} '{leak.Shown}'{place.English}.{more.English}"),
            Help(leak, rule));
    }

    private static Bilingual Help(Leak leak, Rule rule)
    {
        var remedy = Remedy(leak.Match.Kind);
        var (file, mark) = (NameOf(leak.Position.Path), leak.Mark);
        return new(
            $"{remedy.Thai} ถ้าเจ้าหน้าที่พิจารณาแล้วว่าเผยแพร่ได้ตามกฎหมาย ให้เขียน allow: [{{rule: {rule.Id}, in: {file}, mark: '{mark}', reason: เหตุผล}}]",
            $"{remedy.English} If an officer decides that it may lawfully be public, write allow: [{{rule: {rule.Id}, in: {file}, mark: '{mark}', reason: why}}].");
    }

    private static Bilingual Word(PersonalKind kind) => kind switch
    {
        PersonalKind.NationalNumber => new("เลขประจำตัวประชาชน", "what looks like the number of a person,"),
        PersonalKind.MobileNumber => new("เบอร์โทรศัพท์มือถือ", "a mobile number,"),
        PersonalKind.BankAccount => new("เลขที่บัญชีธนาคาร", "the number of a bank account,"),
        PersonalKind.PrivateMail => new("อีเมลส่วนตัว", "a private mail address,"),
        PersonalKind.BirthDate => new("วันเกิด", "a date of birth,"),
        _ => new("ไอดีไลน์ส่วนตัว", "a name on LINE,"),
    };

    private static Bilingual Remedy(PersonalKind kind) => kind switch
    {
        PersonalKind.NationalNumber => new(
            "เปิดต้นฉบับ ลบเลขออกหรือปิดทับอย่างถาวร แล้วบันทึกใหม่ (การถมดำทับใน PDF ยังคัดลอกเลขได้)",
            "Open the original, take the number out for good and save it anew (a black bar in a PDF still lets it be copied)."),
        PersonalKind.MobileNumber => new("ใช้เบอร์โทรศัพท์ของสำนักงานแทน ถ้าเป็นเบอร์ของสำนักงาน ให้ใส่ไว้ใน site.yaml", "Give the office's number instead; if this is one, list it in site.yaml."),
        PersonalKind.BankAccount => new("ลบเลขบัญชีของบุคคลออก", "Take the account of a person out."),
        PersonalKind.PrivateMail => new("ใช้อีเมลของหน่วยงานแทน ถ้าเป็นอีเมลของหน่วยงาน ให้ใส่ไว้ใน site.yaml", "Give the agency's address instead; if this is one, list it in site.yaml."),
        PersonalKind.BirthDate => new("ลบวันเกิดออก ถ้าจำเป็นให้ใช้อายุหรือช่วงอายุแทน", "Take the date out; where an age is needed, give the age or a range."),
        _ => new("ใช้บัญชีไลน์ทางการของหน่วยงาน (ขึ้นต้นด้วย @) แทน", "Give the agency's official LINE account, which begins with @, instead."),
    };

    private static string Covered(string path) => PersonalMask.Cover(path, [.. PersonalData.Find(path)]);

    /// <summary>The file's name as an answer writes it; covered, if data stand in it.</summary>
    private static string NameOf(string path)
    {
        var covered = Covered(path);
        return covered[(covered.LastIndexOf('/') + 1)..];
    }
}
