using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds sites without news, or without the warnings and notices that the office's measure promises.</summary>
internal sealed class MissingNewsCategory : ICheck
{
    public Rule Rule { get; } = new(
        "ITA412", "missing news category", Severity.Notice, "the office's publication measure, rule P03: news, warnings, jobs, procurement notices and their results");

    public IEnumerable<Diagnostic> Run(CoveredSite site)
    {
        var topics = site.Site.FinishedItems().Select(item => site.Site.Library.Find(item.Code)?.Topic).ToHashSet(StringComparer.Ordinal);
        var news = site.Site.News.Where(post => post.Page.Fate is not (Fate.Draft or Fate.Refused)).Select(post => post.Category).ToHashSet();
        (NewsCategory Category, bool Exists)[] categories =
        [
            (NewsCategory.Activity, news.Contains(NewsCategory.Activity)),
            (NewsCategory.Warning, news.Contains(NewsCategory.Warning)),
            (NewsCategory.Jobs, news.Contains(NewsCategory.Jobs)),
            (NewsCategory.ProcurementNotice, news.Contains(NewsCategory.ProcurementNotice) || topics.Contains("procurement-notices")),
            (NewsCategory.ProcurementResult, news.Contains(NewsCategory.ProcurementResult) || topics.Overlaps(["procurement-monthly", "procurement-annual"])),
        ];
        var missing = categories.Where(category => !category.Exists).Select(category => Named(category.Category)).ToList();
        return missing.Count is 0 ? [] : [Finding(site.Site.Settings.Position, Wording.Join(missing))];
    }

    private Diagnostic Finding(SourcePosition position, Bilingual missing) => new(
        Rule,
        position,
        new Bilingual(
            $"มาตรการเผยแพร่ข้อมูลกำหนดให้มีข่าวและประกาศ แต่ยังไม่มี: {missing.Thai}",
            $"The publication measure promises news and notices, but these are not there: {missing.English}."),
        new Bilingual(
            "สร้างข่าวด้วยคำสั่ง ita new news แล้วเขียน category: ตามประเภทในวงเล็บ ถ้าไม่มีการรับสมัครงานหรือเรื่องแจ้งเตือนในช่วงนี้ ให้ลงข่าวหนึ่งชิ้นที่บอกว่าไม่มี เรื่องจัดซื้อจัดจ้างใช้หน้าของข้อใน content/oit/ แทนได้",
            "Make a news post with 'ita new news' and the category in parentheses; if there is no vacancy or warning now, one post may say so. For procurement the pages of its items in content/oit/ serve as well."));

    private static Bilingual Named(NewsCategory category) =>
        new($"{category.Name().Thai} (category: {category.Word()})", $"{category.Name().English} (category: {category.Word()})");
}
