using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Checks;

/// <summary>Finds evidence that is about another period than the form asks for.</summary>
/// <remarks>Dated rows that leave a hole in the right period are left to <see cref="HalfYearNotCovered"/>, which names the months.</remarks>
internal sealed class WrongPeriod : ICheck
{
    public Rule Rule { get; } = new(
        "ITA204", "wrong period", Severity.Gap, "the period rule of the item in the OIT form of the fiscal year");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        site.ItemCoverages()
            .Where(item => item.Page is not null)
            .SelectMany(item => Components(item).GroupBy(one => Place(item.Page!, one)).Select(group => Finding(item, group))); // filtered above

    private static IEnumerable<ComponentCoverage> Components(ItemCoverage item) =>
        item.Components.Where(one =>
            one.Status is ComponentStatus.WrongPeriod && !HalfYearNotCovered.Explains(item.Item, item.Page!, one.Component)); // only called with a page

    /// <summary>Where the period stands that does not fit: in the table, in the front matter, or nowhere but on the page as a whole.</summary>
    private static SourcePosition Place(ItemPage page, ComponentCoverage component) =>
        page.DatasetFor(component.Component) is { } table
            ? table.Covers?.Position ?? table.Position
            : page.Page.FrontMatter.Covers?.Position ?? page.Page.Position;

    private Diagnostic Finding(ItemCoverage item, IGrouping<SourcePosition, ComponentCoverage> group)
    {
        var first = group.First();
        var rule = item.Item.RuleOf(first.Component);
        var window = rule.Window(item.Item.Code.Year) ?? item.Item.Code.Year.Days;
        var (name, demanded) = (Wording.Say(item.Item), Wording.Say(window));
        var shown = Wording.Join(group.Select(one => one.Component.Text));
        var covered = Covered(rule, window, first.Covers);

        return new Diagnostic(
            Rule,
            group.Key,
            new Bilingual(
                $"ข้อ {name.Thai} ต้องเป็นข้อมูล{Demand(rule).Thai} {demanded.Thai} แต่ข้อมูลที่แสดง ({shown.Thai}) {covered.Thai}",
                $"Item {name.English} needs data {Demand(rule).English} {demanded.English}, but what is shown ({shown.English}) is {covered.English}."),
            Help(item.Item, rule));
    }

    private static Bilingual Demand(PeriodRule rule) => rule switch
    {
        PeriodRule.InFiscalYear => new Bilingual("ที่อยู่ภายใน", "from within"),
        PeriodRule.MonthlyFirstHalf => new Bilingual("ที่ครบทุกเดือน แยกเป็นรายเดือน ของ", "that cover, month by month,"),
        _ => new Bilingual("ที่ครอบคลุม", "that cover"),
    };

    private static Bilingual Covered(PeriodRule rule, Period window, Period? covers) => covers switch
    {
        null => new Bilingual("ไม่ได้ระบุช่วงเวลา", "of a period that is not stated"),
        { } all when rule is PeriodRule.MonthlyFirstHalf && all.Covers(window) => new Bilingual("ไม่ได้แยกเป็นรายเดือน", "not parted by month"),
        { } other => new Bilingual($"เป็นของ {Wording.Say(other).Thai}", $"of {Wording.Say(other).English}"),
    };

    private static Bilingual Help(CatalogItem item, PeriodRule rule)
    {
        var word = rule switch
        {
            PeriodRule.FirstHalf or PeriodRule.MonthlyFirstHalf => $"{item.Code.Year}-H1",
            PeriodRule.PreviousFiscalYear or PeriodRule.PreviousAssessment => $"{item.Code.Year.Previous}",
            _ => $"{item.Code.Year}",
        };
        return new Bilingual(
            $"นำข้อมูลของช่วงเวลาที่กำหนดมาลงแทน แล้วเขียน covers: {word} หากข้อมูลตรงช่วงอยู่แล้ว ให้แก้เฉพาะ covers:",
            $"Publish the data of the demanded period and write 'covers: {word}'; if the data are right already, correct 'covers:' only.");
    }
}
