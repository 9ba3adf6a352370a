using System.Text;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Renewal;

namespace ItaSite.Tests.Renewal;

public static class TodoFilesTests
{
    private static readonly string WithDeadline = RenewalSites.Settings.Replace("units:\n", "deadlines: {2568: 2568-04-30}\nunits:\n", StringComparison.Ordinal);
    private static readonly CalendarRequest Request = new("office.go.th", RenewalSites.Today, Language.Thai);

    [Fact]
    public static void WithoutADeadlineOfTheOfficeTheListSaysSo()
    {
        var text = TodoFiles.Markdown(RenewalSites.Plan(RenewalSites.Content(RenewalSites.Settings)), Language.English);

        Assert.Contains("No deadline is set for 2568 in site.yaml", text, StringComparison.Ordinal);
        Assert.Contains("- [ ] **O19 Corruption complaint statistics** (data complete 30 September 2024): Fill the data of Fiscal year 2567 (2024) into the page begun from O24 (2567).\n", text, StringComparison.Ordinal);
        Assert.Contains("\n## No unit in charge yet\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public static void TheDeadlineIsTheOneTheOfficeSet()
    {
        var text = TodoFiles.Markdown(RenewalSites.Plan(RenewalSites.Content(WithDeadline)), Language.Thai);

        Assert.Contains("กำหนดส่งของหน่วยงานคือ 30 เมษายน 2568", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ข้อมูลครบ", text, StringComparison.Ordinal);
    }

    [Fact]
    public static void EachTaskIsARowOfTheTable()
    {
        var plan = RenewalSites.Plan(RenewalSites.Content(WithDeadline));

        var rows = Encoding.UTF8.GetString(TodoFiles.Csv(plan, Language.English)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(29, rows.Length);
        Assert.Contains(rows, row => row.StartsWith("O19,", StringComparison.Ordinal) && row.EndsWith(",2567:O24,2024-09-30,2025-04-30,content/oit/2568/o19/index.md", StringComparison.Ordinal));
    }

    [Fact]
    public static void TheCalendarFollowsItsStandardAndIsTheSameEachTime()
    {
        var plan = RenewalSites.Plan(RenewalSites.Content(WithDeadline));

        var bytes = TodoFiles.Calendar(plan, Request);

        Assert.Equal(bytes, TodoFiles.Calendar(plan, Request));
        var lines = Encoding.UTF8.GetString(bytes).Split("\r\n");
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.All(lines, line => Assert.DoesNotContain('\n', line));
        Assert.Equal(28, lines.Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).Distinct().Count());
        Assert.Equal(28, lines.Count(line => line is "DTSTART;VALUE=DATE:20250430"));
        Assert.Equal(28, lines.Count(line => line is "DTSTAMP:20240930T170000Z")); // midnight of 1 October in Bangkok
    }

    [Fact]
    public static void AFoldedLineOfTheCalendarUnfoldsToItself()
    {
        var calendar = Encoding.UTF8.GetString(TodoFiles.Calendar(RenewalSites.Plan(RenewalSites.Content(WithDeadline)), Request));

        var unfolded = calendar.Replace("\r\n ", string.Empty, StringComparison.Ordinal);

        Assert.Contains("\r\nDESCRIPTION:กรอกข้อมูลของปีงบประมาณ พ.ศ. 2567 ลงในหน้าที่เริ่มจาก O24 (2567)\\n30 เมษายน 2568\r\n", unfolded, StringComparison.Ordinal);
    }
}
