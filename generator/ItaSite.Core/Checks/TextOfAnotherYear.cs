using System.Collections.Immutable;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Checks;

/// <summary>Finds pages whose text is that of an earlier year's page on the same subject.</summary>
internal sealed class TextOfAnotherYear : ICheck
{
    /// <summary>A text shorter than this, in folded letters, says too little to be compared.</summary>
    private const int FewLetters = 120;

    /// <summary>From this share of equal paragraphs on, weighed by their letters, in percent, a text counts as copied.</summary>
    private const int Copied = 95;

    public Rule Rule { get; } = new(
        "ITA222", "text of another year", Severity.Warning, "the period rule of the item in the OIT form: last year's text scores 0");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from topic in TextsOf(site.Site).GroupBy(text => text.Item.Topic, StringComparer.Ordinal)
        from text in topic
        where AsksForItsYear(text.Item.Period)
        let copy = topic
            .Where(other => other.Page.Code.Year.CompareTo(text.Page.Code.Year) < 0 && IsCopy(text.Paragraphs, other.Paragraphs))
            .MaxBy(other => other.Page.Code)
        where copy is not null
        select Finding(text.Page, copy.Page);

    private static IEnumerable<PageText> TextsOf(Site site) =>
        from page in site.FinishedItems()
        let item = site.Library.Find(page.Code)
        where item is not null
        let paragraphs = page.Page.Prose.Paragraphs().Select(one => ThaiText.Fold(one.Value)).ToImmutableArray()
        where paragraphs.Sum(one => one.Length) >= FewLetters
        select new PageText(page, item, paragraphs);

    /// <summary>Whether the form wants the text of the year; what is current or in force may stay as it was.</summary>
    private static bool AsksForItsYear(PeriodRule rule) =>
        rule is not (PeriodRule.Current or PeriodRule.Unknown or PeriodRule.InForceFiscalYear);

    private static bool IsCopy(ImmutableArray<string> text, ImmutableArray<string> earlier)
    {
        var known = earlier.ToHashSet(StringComparer.Ordinal);
        var equal = text.Where(known.Contains).Sum(one => (long)one.Length);
        return equal * 100 >= text.Sum(one => (long)one.Length) * Copied;
    }

    private Diagnostic Finding(ItemPage page, ItemPage earlier)
    {
        var first = page.Page.Prose.Paragraphs().First();
        return new Diagnostic(
            Rule,
            first.Position,
            new Bilingual(
                $"ข้อความของข้อ {page.Code.Label} ปี {page.Code.Year} เหมือนกับหน้าเรื่องเดียวกันของปี {earlier.Code.Year} (ข้อ {earlier.Code.Label}) แทบทั้งหมด",
                $"The text of item {page.Code.Label} of {page.Code.Year} is nearly all that of item {earlier.Code.Label} of {earlier.Code.Year}, on the same subject."),
            new Bilingual(
                $"เขียนข้อมูลของปีงบประมาณ {page.Code.Year} แทน เช่น ตัวเลข วันที่ และผลของปีนี้ ข้อความของปีเดิมอ่านได้ที่ /oit/{earlier.Code.Year}/{earlier.Code.Slug}/ อยู่แล้ว",
                $"Write what holds for fiscal year {page.Code.Year}: its figures, dates and results; the earlier text stays at /oit/{earlier.Code.Year}/{earlier.Code.Slug}/."));
    }

    /// <summary>The text of an item's page.</summary>
    /// <param name="Page">The page.</param>
    /// <param name="Item">Its item.</param>
    /// <param name="Paragraphs">Its paragraphs, folded.</param>
    private sealed record PageText(ItemPage Page, CatalogItem Item, ImmutableArray<string> Paragraphs);
}
