using System.Collections.Immutable;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds pictures that cannot be published as they are.</summary>
internal static class PictureTraits
{
    /// <summary>Sorted by the id of their rule.</summary>
    public static ImmutableArray<ICheck> Checks { get; } =
    [
        new AttachmentWith(
            new("ITA850", "picture that is too large", Severity.Error, "what cannot be decoded cannot be freed of the data of its camera (Personal Data Protection Act B.E. 2562, section 22)"),
            [AttachmentTraitKind.TooLarge],
            TooLarge),
        new AttachmentWith(
            new("ITA851", "drawing that runs something", Severity.Error, "a public site must not hand out files that run something or draw data from elsewhere"),
            [AttachmentTraitKind.Script],
            trait => new(
                new($"มีส่วนที่สั่งงานหรือดึงข้อมูลจากที่อื่น ({trait.Detail}) รูปวาด SVG บนเว็บไซต์มีได้เฉพาะภาพ", $"it holds something that runs or draws from elsewhere ({trait.Detail}); an SVG drawing may hold the drawing only"),
                new("เปิดในโปรแกรมวาดภาพแล้วบันทึกเป็น Plain SVG หรือ PNG ถ้าไม่ทราบที่มาให้ลบไฟล์นี้", "Open it in a drawing program and save it as plain SVG or PNG. If nobody knows where it came from, delete it."))),
        new AttachmentWith(
            new("ITA852", "picture that moves", Severity.Warning, "WCAG 2.2, 2.2.2 (pause, stop, hide)"),
            [AttachmentTraitKind.Animated],
            _ => new(
                new("เป็นภาพเคลื่อนไหว ซึ่งผู้อ่านหยุดไม่ได้ เว็บไซต์จึงแสดงเฉพาะภาพแรก", "it moves, and readers could not stop it, so only its first picture is published"),
                new("ถ้าสาระอยู่ที่การเคลื่อนไหว ให้วางเป็นไฟล์วิดีโอ .mp4 หรือแยกเป็นภาพนิ่งหลายภาพ", "If the movement matters, offer it as a film (.mp4) or as several still pictures."))),
    ];

    private static Problem TooLarge(AttachmentTrait trait)
    {
        var size = trait.Detail.Length is 0
            ? new Bilingual("ไฟล์ใหญ่หรือซับซ้อน", "it is so large or intricate")
            : new Bilingual($"มีขนาด {trait.Detail} พิกเซล", $"it has {trait.Detail} pixels");
        return new(
            new($"{size.Thai} เกินกว่าที่โปรแกรมเปิดเพื่อเตรียมขึ้นเว็บไซต์ได้ภายในเวลาและหน่วยความจำที่กำหนด", $"{size.English}, more than can be made ready for the web within the time and memory allowed"),
            new("ย่อรูปให้ด้านยาวไม่เกิน 4,000 พิกเซล แล้วบันทึกเป็น .jpg", "Make it smaller, at most 4,000 pixels along its longer side, and save it as .jpg."));
    }
}
