using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Renewal;

/// <summary>How the list of what is to be done says things.</summary>
internal static class TodoWords
{
    public static Bilingual NoUnit { get; } = new("ยังไม่ได้กำหนดกลุ่มงาน", "No unit in charge yet");

    /// <summary>What kind of work, in a word or two.</summary>
    public static Bilingual Name(YearWork work) => work switch
    {
        YearWork.Confirm => new("ยืนยันข้อมูล", "confirm"),
        YearWork.Renew => new("กรอกข้อมูลใหม่", "renew"),
        YearWork.Write => new("จัดทำใหม่", "write"),
        _ => new("ทำต่อ", "continue"),
    };

    /// <summary>What to do, in one sentence.</summary>
    public static Bilingual Task(YearTask task)
    {
        var from = string.Join(", ", task.From.Select(code => $"{code.Label} ({code.Year})"));
        return task.Work switch
        {
            YearWork.Confirm => new($"ตรวจว่าข้อความและตารางที่คัดลอกจาก {from} ยังถูกต้อง แล้วลบบรรทัด draft: true", $"See that what was copied from {from} is still right, then delete 'draft: true'."),
            YearWork.Renew => new($"กรอกข้อมูลของ{Period(task).Thai} ลงในหน้าที่เริ่มจาก {from}", $"Fill the data of {Period(task).English} into the page begun from {from}."),
            YearWork.Write => new("ข้อนี้ไม่มีหน้าของปีก่อน ให้เขียนตามองค์ประกอบในไฟล์", "No page of last year belongs here; write it by the components in the file."),
            _ => new("มีหน้าของปีนี้อยู่แล้ว ทำต่อจากหน้านั้น", "A page of this year stands already; go on with it."),
        };
    }

    /// <summary>The last day of the office, or the day from which the data can be complete.</summary>
    public static Bilingual Due(YearTask task, DateOnly? deadline) => (deadline, task.CompleteOn) switch
    {
        ({ } last, _) => Day(last),
        (null, { } complete) => new($"ข้อมูลครบ {Day(complete).Thai}", $"data complete {Day(complete).English}"),
        _ => new("ไม่มีวันกำหนด", "no date"),
    };

    /// <summary>What to know of the dates.</summary>
    public static Bilingual About(YearPlan plan) => plan.Deadline is { } last
        ? new(
            $"กำหนดส่งของหน่วยงานคือ {Day(last).Thai} ตามที่เขียนไว้ที่ deadlines: ใน site.yaml",
            $"The office hands in by {Day(last).English}, as 'deadlines:' of site.yaml says.")
        : new(
            $"site.yaml ยังไม่ได้กำหนดวันส่งของปี {plan.To} วันที่ข้างล่างคือวันที่ข้อมูลครบตามช่วงเวลาของแบบ ไม่ใช่กำหนดส่ง เมื่อทราบแล้วให้เขียน deadlines: {{{plan.To}: วัน}} แล้วสั่งคำสั่งนี้อีกครั้ง",
            $"No deadline is set for {plan.To} in site.yaml: the days below are those from which the data can be complete, not deadlines. Once it is known, write 'deadlines: {{{plan.To}: day}}' and run the command again.");

    public static Bilingual Day(DateOnly day) => new(ThaiDate.Long(day, Language.Thai), ThaiDate.Long(day, Language.English));

    private static Bilingual Period(YearTask task) => Catalogs.PeriodRules.Window(task.Item.Period, task.Item.Code.Year) is { } window
        ? new(PeriodText.Long(window, Language.Thai), PeriodText.Long(window, Language.English))
        : new($"ปี {task.Item.Code.Year}", $"{task.Item.Code.Year}");
}
