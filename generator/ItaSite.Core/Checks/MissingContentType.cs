using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Checks;

/// <summary>Finds contents that the office's measure promises and no page shows.</summary>
internal sealed class MissingContentType : ICheck
{
    /// <summary>What rule P01 of the report names, with the topics of the form and the words in titles and headings by which it is found.</summary>
    private static readonly ImmutableArray<ContentType> Promised =
    [
        new(new("ประวัติ", "history"), [], ["ประวัติ", "history", "ความเป็นมา"]),
        new(new("วิสัยทัศน์", "vision"), [], ["วิสัยทัศน์", "vision"]),
        new(new("พันธกิจ", "mission"), [], ["พันธกิจ", "mission"]),
        new(new("โครงสร้าง", "structure"), ["structure"], ["โครงสร้าง"]),
        new(new("ผู้บริหาร", "executives"), ["executives"], ["ผู้บริหาร"]),
        new(new("อำนาจหน้าที่", "powers"), ["duties"], ["อำนาจหน้าที่", "หน้าที่และอำนาจ"]),
        new(new("ยุทธศาสตร์", "strategy"), ["strategy"], ["ยุทธศาสตร์", "แผนพัฒนาการศึกษา"]),
        new(new("แผนและงบประมาณประจำปี", "annual plan and budget"), ["annual-plan"], ["แผนปฏิบัติราชการ", "แผนปฏิบัติการประจำปี", "แผนดำเนินงาน"]),
        new(new("รายงานผลการปฏิบัติราชการ", "performance report"), ["annual-report"], ["รายงานผลการดำเนินงาน", "รายงานผลการปฏิบัติราชการ"]),
        new(new("ข้อมูลการติดต่อ", "contact"), ["contact"], ["ติดต่อ", "contact"]),
        new(new("แผนที่", "map"), ["contact"], ["แผนที่", "map"]),
    ];

    /// <summary>All of the words: a title without any need not be looked at word by word.</summary>
    private static readonly WordSet Any = new(Promised.SelectMany(type => type.Words));

    /// <summary>What each page names, as long as somebody holds the page: folding all titles takes longer than the rest of the check.</summary>
    private readonly ConditionalWeakTable<Page, ContentType[]> _named = [];

    public Rule Rule { get; } = new(
        "ITA410", "missing content type", Severity.Notice, "the office's publication measure, rule P01: the contents that its website shows");

    public IEnumerable<Diagnostic> Run(CoveredSite site)
    {
        var topics = site.Site.FinishedItems()
            .Select(page => site.Site.Library.Find(page.Code)?.Topic)
            .ToHashSet(StringComparer.Ordinal);
        var missing = Promised.RemoveAll(type => type.Topics.Any(topics.Contains));
        foreach (var page in site.Site.Finished().TakeWhile(_ => !missing.IsEmpty))
        {
            missing = missing.RemoveRange(_named.GetValue(page, NamedOn));
        }

        return missing.IsEmpty ? [] : [Finding(site.Site.Settings.Position, [.. missing.Select(type => type.Name)])];
    }

    private static ContentType[] NamedOn(Page page)
    {
        var titles = TitlesOf(page).Select(ThaiText.Fold).Where(Any.StandsIn).ToList();
        return titles.Count is 0 ? [] : [.. Promised.Where(type => titles.Exists(type.IsNamedIn))];
    }

    private static IEnumerable<string> TitlesOf(Page page) =>
        page.Prose.Headings.Select(heading => heading.Text)
            .Concat(new[] { page.FrontMatter.Title, page.FrontMatter.TitleEnglish, page.FrontMatter.Summary }.OfType<Written<string>>().Select(one => one.Value));

    private Diagnostic Finding(SourcePosition position, List<Bilingual> missing)
    {
        var names = Wording.Join(missing);
        return new Diagnostic(
            Rule,
            position,
            new Bilingual(
                $"มาตรการเผยแพร่ข้อมูลกำหนดให้มีเนื้อหาต่อไปนี้ แต่ยังไม่มีหน้าหรือหัวข้อใดแสดง: {names.Thai}",
                $"The publication measure promises these contents, but no page or heading shows them: {names.English}."),
            new Bilingual(
                "เพิ่มหน้าใน content/pages/ หรือหัวข้อในหน้าที่มีอยู่ เช่น «## วิสัยทัศน์» ใน content/pages/about/index.md",
                "Add a page in content/pages/, or a heading to one that is there, such as '## วิสัยทัศน์' in content/pages/about/index.md."));
    }

    /// <summary>A kind of content.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Topics">Topics of the form whose pages show it.</param>
    /// <param name="Words">Words of titles and headings that show it, folded.</param>
    private sealed record ContentType(Bilingual Name, ImmutableArray<string> Topics, ImmutableArray<string> Words)
    {
        public bool IsNamedIn(string title) => Words.Any(word => title.Contains(word, StringComparison.Ordinal));
    }
}
