using System.Text;
using ItaSite.Core;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Renewal;
using ItaSite.Core.Thai;

namespace ItaSite.Tests.Renewal;

/// <summary>A small site of 2567 from which 2568 begins: a merge, a page that holds, a plan in force, statistics to renew, a page that stands already.</summary>
internal static class RenewalSites
{
    public static readonly DateOnly Today = new(2024, 10, 1);

    public const string Settings = TestFiles.DefaultSite;

    private static readonly (string Path, string Text)[] Files =
    [
        ("content/oit/2567/o1/index.md", "---\nowner: ict\ntitle: โครงสร้าง ปี ๒๕๖๗\nevidence: {chart: '#ผัง'}\n---\n\n## ผัง\n\nดู[แนวปฏิบัติ](/oit/2567/o22/)\n\n![ผัง](ผัง.png)\n"),
        ("content/oit/2567/o1/ผัง.png", "png"),
        ("content/oit/2567/o3/index.md", "---\nowner: ict\nevidence: {duties: '#หน้าที่'}\n---\n\n## หน้าที่\n\nหน้าที่ตามกฎหมาย\n"),
        ("content/oit/2567/o7/index.md", "---\nowner: law\ntitle: แผนยุทธศาสตร์ พ.ศ. 2566–2570 ทบทวนปี 2567\ncovers: 2565-10-01/2570-09-30\n---\n\n## แผน\n\nแผนยังใช้อยู่\n"),
        ("content/oit/2567/o22/index.md", "---\nowner: law\n---\n\nแนวปฏิบัติ\n"),
        ("content/oit/2567/o24/index.md", "---\nowner: law\ntitle: สถิติ ปี 2567 รอบ 6 เดือนแรก\nsummary: รับเรื่อง 3 เรื่อง\ncovers: 2567-H1\npublished: 2567-04-10\n---\n\n## วิธีนับ\n\nนับตามเดือน\n"),
        ("content/oit/2567/o24/complaints.yaml", "type: complaint-statistics\ntitle: สถิติ ปี 2567\nrows:\n  - {period: 2567-Q1, received: 3, resolved: 2, in_progress: 1}\n"),
        ("content/oit/2567/o15/index.md", "---\nowner: ict\n---\n\nประกาศ\n"),
        ("content/oit/2568/o18/index.md", "---\nowner: law\n---\n\nของปีใหม่\n"),
    ];

    /// <summary>The site with another <c>site.yaml</c> and further files.</summary>
    public static SourceTree Content(string settings, params (string Path, string Text)[] more) =>
        SourceTree.Of(Files.Concat(more).Select(file => TestFiles.Of(file.Path, file.Text)).Append(TestFiles.Of("content/site.yaml", settings)));

    public static YearPlan Plan(SourceTree content) => NewYear.Plan(
        content,
        SiteBuilder.Read(content, Today).Site ?? throw new InvalidOperationException("The site cannot be read."),
        new YearRequest(new FiscalYear(2567), new FiscalYear(2568), Language.English));

    public static string TextOf(YearPlan plan, string path) =>
        Encoding.UTF8.GetString(plan.Files.Single(file => file.Path == path).Read());

    /// <summary>The content folder after the plan was carried out.</summary>
    public static SourceTree After(SourceTree content, YearPlan plan) => SourceTree.Of(
        content.Files.Where(file => file.Path is not "content/site.yaml")
            .Concat(plan.Files.Select(file => TestFiles.Of(file.Path, file.Read())))
            .Append(TestFiles.Of("content/site.yaml", plan.Settings ?? Settings)));
}
