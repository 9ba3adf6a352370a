using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Rendering;

/// <summary>The words for what the coverage says.</summary>
internal static class Statuses
{
    public static StatusView Of(ItemStatus status, PagePlace place) => new(
        status switch
        {
            ItemStatus.Complete => "complete",
            ItemStatus.Incomplete => "incomplete",
            ItemStatus.Unproven => "unproven",
            _ => "missing",
        },
        place.Text(Of(status)));

    /// <summary>The word for people.</summary>
    public static Bilingual Of(ItemStatus status) => status switch
    {
        ItemStatus.Complete => new("ครบถ้วน", "Complete"),
        ItemStatus.Incomplete => new("ยังไม่ครบ", "Incomplete"),
        ItemStatus.Unproven => new("รอยืนยันองค์ประกอบ", "To be confirmed"),
        _ => new("ยังไม่เผยแพร่", "Not published yet"),
    };

    public static StatusView Of(ComponentStatus status, PagePlace place) => new(
        status switch
        {
            ComponentStatus.Satisfied => "complete",
            ComponentStatus.Missing => "missing",
            _ => "incomplete",
        },
        place.Text(Of(status)));

    /// <summary>The word for people.</summary>
    public static Bilingual Of(ComponentStatus status) => status switch
    {
        ComponentStatus.Satisfied => new("พบหลักฐาน", "Shown"),
        ComponentStatus.WrongPeriod => new("ไม่ตรงช่วงเวลา", "Wrong period"),
        ComponentStatus.Unreachable => new("ลิงก์ไม่ถึงหลักฐาน", "Unreachable"),
        ComponentStatus.Expired => new("พ้นช่วงเผยแพร่", "Expired"),
        _ => new("ไม่พบหลักฐาน", "Not shown"),
    };
}
