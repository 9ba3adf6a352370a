using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds sites without news, or without the notices of procurement that the office's measure promises.</summary>
internal sealed class MissingNewsCategory : ICheck
{
    public Rule Rule { get; } = new(
        "ITA412", "missing news category", Severity.Notice, "the office's publication measure, rule P03: news, procurement notices and their results");

    public IEnumerable<Diagnostic> Run(CoveredSite site)
    {
        var topics = site.Site.FinishedItems().Select(item => site.Site.Library.Find(item.Code)?.Topic).ToHashSet(StringComparer.Ordinal);
        (Bilingual Name, bool Exists)[] categories =
        [
            (new("ข่าวและภาพกิจกรรม (content/news/)", "news and pictures of activities (content/news/)"), site.Site.News.Length > 0),
            (new("ประกาศจัดซื้อจัดจ้าง", "procurement notices"), topics.Contains("procurement-notices")),
            (new("ผลการจัดซื้อจัดจ้าง", "results of procurement"), topics.Overlaps(["procurement-monthly", "procurement-annual"])),
        ];
        var missing = categories.Where(category => !category.Exists).Select(category => category.Name).ToList();
        return missing.Count is 0 ? [] : [Finding(site.Site.Settings.Position, Wording.Join(missing))];
    }

    private Diagnostic Finding(SourcePosition position, Bilingual missing) => new(
        Rule,
        position,
        new Bilingual(
            $"มาตรการเผยแพร่ข้อมูลกำหนดให้มีข่าวและประกาศ แต่ยังไม่มี: {missing.Thai}",
            $"The publication measure promises news and notices, but these are not there: {missing.English}."),
        new Bilingual(
            "สร้างข่าวด้วยคำสั่ง ita new news และเพิ่มหน้าของข้อเกี่ยวกับการจัดซื้อจัดจ้างใน content/oit/",
            "Make a news post with 'ita new news', and add the pages of the items on procurement in content/oit/."));
}
