using ItaSite.Core.Coverage;

namespace ItaSite.Core.Rendering;

/// <summary>The words for what the coverage says.</summary>
internal static class Statuses
{
    public static StatusView Of(ItemStatus status, PagePlace place) => status switch
    {
        ItemStatus.Complete => new("complete", place.Text("ครบถ้วน", "Complete")),
        ItemStatus.Incomplete => new("incomplete", place.Text("ยังไม่ครบ", "Incomplete")),
        ItemStatus.Unproven => new("unproven", place.Text("รอยืนยันองค์ประกอบ", "To be confirmed")),
        _ => new("missing", place.Text("ยังไม่เผยแพร่", "Not published yet")),
    };

    public static StatusView Of(ComponentStatus status, PagePlace place) => status switch
    {
        ComponentStatus.Satisfied => new("complete", place.Text("พบหลักฐาน", "Shown")),
        ComponentStatus.WrongPeriod => new("incomplete", place.Text("ไม่ตรงช่วงเวลา", "Wrong period")),
        ComponentStatus.Unreachable => new("incomplete", place.Text("ลิงก์ไม่ถึงหลักฐาน", "Unreachable")),
        ComponentStatus.Expired => new("incomplete", place.Text("พ้นช่วงเผยแพร่", "Expired")),
        _ => new("missing", place.Text("ไม่พบหลักฐาน", "Not shown")),
    };
}
