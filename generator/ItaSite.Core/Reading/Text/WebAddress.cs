using System.Buffers;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>Tells whether a text is the address of something on the web that everybody may open.</summary>
internal static class WebAddress
{
    private static readonly SearchValues<char> NotInAddresses = SearchValues.Create(" \"<>`");

    /// <summary>Whether it is: http or https, a host, and neither a name nor a password in front of it, which would be published.</summary>
    public static bool IsOne(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri is { Scheme: "https" or "http", Host.Length: > 0, UserInfo.Length: 0 }
        && !text.AsSpan().ContainsAny(NotInAddresses)
        && LinkGate.Allows(text);

    /// <summary>The address that an author wrote, or null if it is none, which is then a finding.</summary>
    public static string? Read(Written<string>? written, Findings findings)
    {
        if (written is null || IsOne(written.Value))
        {
            return written?.Value;
        }

        Add(written.Position, written.Value, findings);
        return null;
    }

    public static void Add(SourcePosition position, string written, Findings findings) => findings.Add(
        ReadingRules.NotOnWeb,
        position,
        new Bilingual(
            $"«{Shown(written)}» ไม่ใช่ที่อยู่บนเว็บที่ใครก็เปิดได้",
            $"'{Shown(written)}' is no address on the web that everybody can open."),
        new Bilingual(
            "เปิดหน้านั้นในเบราว์เซอร์ แล้วคัดลอกที่อยู่ทั้งหมดที่ขึ้นต้นด้วย https:// มาวาง โดยไม่มีช่องว่าง เครื่องหมาย \\ หรือชื่อผู้ใช้กับรหัสผ่านหน้าเครื่องหมาย @",
            "Open the page in a browser and copy the whole address, which begins with https://; it has no space, no '\\' and no user name or password in front of '@'."));

    /// <summary>The address without a user name and password, which must not stand in a log.</summary>
    private static string Shown(string written)
    {
        var start = written.IndexOf("://", StringComparison.Ordinal) + "://".Length;
        var at = start < "://".Length ? -1 : written.AsSpan(start).IndexOfAny("@/?#");
        return Shortened.Of(at >= 0 && written[start + at] is '@' ? $"{written[..start]}…{written[(start + at)..]}" : written);
    }
}
