using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds pages that do not tell all steps of their publication; each page gives one finding, however many are missing.</summary>
internal sealed class IncompletePublicationRecord : IPageCheck
{
    public Rule Rule { get; } = new(
        "ITA413", "incomplete publication record", Severity.Notice, "the office's publication measure, rules P05, P06, P08 and P09: asked for, checked and approved by whom and when");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from page in site.Site.Finished()
        let missing = Missing(page.FrontMatter.Publication).ToList()
        where missing.Count > 0
        select Finding(page, missing);

    private static IEnumerable<Step> Missing(Publication dates) =>
        new[]
        {
            (dates.Requested is null, new Step(new("วันที่ขอเผยแพร่", "when it was requested"), "requested: 2567-04-08")),
            (dates.Reviewed is null, new Step(new("วันที่ผู้ดูแลเว็บไซต์ตรวจ", "when a webmaster checked it"), "reviewed: 2567-04-09")),
            (dates.Approved is null, new Step(new("วันที่อนุมัติและผู้อนุมัติ", "when and by whom it was approved"), "approved: {on: 2567-04-09, by: ผู้อำนวยการ}")),
            (dates.Approved is { By: null }, new Step(new("ตำแหน่งของผู้อนุมัติ", "who approved it"), "approved: {on: 2567-04-09, by: ผู้อำนวยการ}")),
            (dates.Published is null, new Step(new("วันที่เผยแพร่", "when it was published"), "published: 2567-04-10")),
        }
        .Where(step => step.Item1)
        .Select(step => step.Item2);

    private Diagnostic Finding(Page page, List<Step> missing)
    {
        var names = Wording.Join(missing.Select(step => step.Name));
        var example = string.Join("  ", missing.Select(step => step.Example));
        return new Diagnostic(
            Rule,
            page.Position,
            new Bilingual(
                $"ส่วนหัวของหน้าไม่ได้บันทึก: {names.Thai}",
                $"The front matter does not record: {names.English}."),
            new Bilingual(
                $"เขียนตามบันทึกข้อความและแบบคำขอเผยแพร่ บรรทัดละรายการ เช่น {example}",
                $"Write what the memo and the request form say, a line each, such as {example}"));
    }

    /// <summary>A step of a publication.</summary>
    /// <param name="Name">What it tells.</param>
    /// <param name="Example">How it is written.</param>
    private sealed record Step(Bilingual Name, string Example);
}
