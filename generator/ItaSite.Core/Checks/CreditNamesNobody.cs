using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds sources that name a place to find things, such as the internet, and nobody who made them.</summary>
internal sealed class CreditNamesNobody : IPageCheck
{
    public Rule Rule { get; } = new(
        "ITA415", "credit names nobody", Severity.Warning, "the office's publication measure, rule P13, and the Copyright Act B.E. 2537: whose text and pictures they are is said");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from page in site.Site.Finished()
        let source = page.FrontMatter.Publication.Source
        where source is not null && !Credits.NamesSomebody(source.Value)
        select Finding(source);

    private Diagnostic Finding(Written<string> source) => new(
        Rule,
        source.Position,
        new Bilingual(
            $"ที่มา «{source.Value}» ไม่ได้บอกว่าข้อความหรือภาพเป็นของใคร",
            $"The source '{source.Value}' does not say whose text or pictures these are."),
        new Bilingual(
            "เขียนชื่อเจ้าของผลงาน ชื่อผลงาน และที่อยู่ เช่น source: สำนักงาน ป.ป.ช. คู่มือการประเมิน ITA https://www.nacc.go.th/ หากไม่ทราบเจ้าของ ให้ใช้ภาพของหน่วยงานแทน",
            "Name the owner, the work and its address, such as 'source: NACC, ITA handbook, https://www.nacc.go.th/'; if the owner is not known, use a picture of the office's own."));
}
