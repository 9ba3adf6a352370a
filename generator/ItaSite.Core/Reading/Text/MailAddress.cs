using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>Tells whether a text is a mail address, which pages turn into a link.</summary>
internal static class MailAddress
{
    public static void Check(Written<string>? written, Findings findings)
    {
        if (written is null || TextKinds.IsEmail(written.Value))
        {
            return;
        }

        findings.Add(
            ReadingRules.NotMail,
            written.Position,
            new Bilingual($"«{Shortened.Of(written.Value)}» ไม่ใช่ที่อยู่อีเมล", $"'{Shortened.Of(written.Value)}' is no mail address."),
            new Bilingual(
                "เขียนที่อยู่อีเมลเดียว เช่น saraban@example.go.th ไม่มีช่องว่างและไม่มีข้อความอื่น",
                "Write one mail address, such as saraban@example.go.th, without spaces or other text."));
    }
}
