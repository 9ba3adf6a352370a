using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Checks;

/// <summary>Finds titles and headings that are the title of another item of the same form.</summary>
internal sealed class TitleOfAnotherItem : ICheck
{
    /// <summary>Words that do not tell one item's title from another's, folded.</summary>
    private static readonly string[] Fillers = ["ประจำปีงบประมาณ", "ปีงบประมาณ", "ประจำปี", "พ.ศ.", "ข้อมูล", "ฉบับ", "ปี"];

    public Rule Rule { get; } = new(
        "ITA223", "title of another item", Severity.Warning, "ITA practice: content under the heading of another item counts as not disclosed");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from year in site.Coverage.Years
        let known = year.Catalog.Items.ToLookup(item => Bare(item.Title.Thai), StringComparer.Ordinal)
        from page in site.Site.FinishedItems()
        where page.Code.Year == year.Catalog.Year && year.Catalog.Find(page.Code) is not null
        from title in Titles(page)
        let same = known[Bare(title.Value)].ToList()
        where same.Count > 0 && same.All(item => item.Code != page.Code)
        select Finding(page, title, same[0]);

    private static IEnumerable<Written<string>> Titles(ItemPage page) =>
        new[] { page.Page.FrontMatter.Title }.OfType<Written<string>>()
            .Concat(page.Page.Prose.Headings.Select(heading => new Written<string>(heading.Text, heading.Position)));

    /// <summary>A title without its code, years and the words around them.</summary>
    private static string Bare(string title)
    {
        var folded = ThaiText.Fold(title);
        foreach (var mention in OitCode.Find(folded).OrderByDescending(one => one.Start).ToList())
        {
            folded = folded.Remove(mention.Start, mention.Length);
        }

        var words = Fillers.Aggregate(folded, (text, filler) => text.Replace(filler, string.Empty, StringComparison.Ordinal));
        return string.Concat(words.Where(one => !char.IsAsciiDigit(one) && !char.IsWhiteSpace(one) && !char.IsPunctuation(one)));
    }

    private Diagnostic Finding(ItemPage page, Written<string> title, CatalogItem other)
    {
        var name = Wording.Say(other);
        return new Diagnostic(
            Rule,
            title.Position,
            new Bilingual(
                $"«{title.Value}» เป็นชื่อของข้อ {name.Thai} แต่หน้านี้เป็นข้อ {page.Code.Label} ปี {page.Code.Year}",
                $"'{title.Value}' is the title of item {name.English}, but this is item {page.Code.Label} of {page.Code.Year}."),
            new Bilingual(
                $"หากเนื้อหาเป็นของข้อ {other.Code.Label} ให้ย้ายไปที่ content/oit/{other.Code.Year}/{other.Code.Slug}/ หากเป็นของข้อ {page.Code.Label} ให้แก้ชื่อนี้",
                $"Move the content to content/oit/{other.Code.Year}/{other.Code.Slug}/ if it is that item's; else give it a name of its own."));
    }
}
