using System.Collections.Immutable;
using ItaSite.Core.Checks;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;
using ItaSite.Core.Rendering;

namespace ItaSite.Core.Pipelines;

/// <summary>All that can be found: live pages, their tables and files, and what is known of measures and results.</summary>
internal static class SearchEntries
{
    private const long MostBytesOfText = 8_000_000;

    /// <summary>Pages without a year first, then the newest year first; items by code, then news, newest first.</summary>
    public static IReadOnlyList<SearchEntry> Of(CheckedSite site)
    {
        var all = site.Covered.Site;
        return
        [
            .. all.Pages.Where(page => page.Page.IsLive).SelectMany(page => OfPage(page.Page, AuthoredHead.TitleOf(page.Page), SearchKind.Page, 0, 0, all)),
            .. YearsOf(all).SelectMany(year => OfYear(all, year)),
        ];
    }

    private static IEnumerable<int> YearsOf(Site site) => site.Items.Select(item => item.Code.Year)
        .Concat(site.News.Select(post => post.Year))
        .Concat(site.Plans.Select(plan => plan.Year))
        .Concat(site.Assessments.Select(result => result.Year))
        .Select(year => year.BuddhistYear)
        .Distinct()
        .OrderDescending();

    private static IEnumerable<SearchEntry> OfYear(Site site, int year) =>
    [
        .. site.Items.Where(item => item.Code.Year.BuddhistYear == year && item.Page.IsLive).SelectMany(item => OfItem(item, site)),
        .. site.Assessments.Where(result => result.Year.BuddhistYear == year).Select(result => OfResult(result, site)),
        .. site.Plans.Where(plan => plan.Year.BuddhistYear == year).Select(plan => OfPlan(plan, site)),
        .. site.News.Where(post => post.Year.BuddhistYear == year && post.Page.IsLive)
            .SelectMany(post => OfPage(post.Page, AuthoredHead.TitleOf(post.Page), SearchKind.News, year, 0, site)),
    ];

    private static IEnumerable<SearchEntry> OfItem(ItemPage item, Site site)
    {
        var form = site.Library.Find(item.Code)?.Title;
        var matter = item.Page.FrontMatter;
        var thai = matter.Title?.Value ?? form?.Thai ?? string.Empty;
        var english = matter.TitleEnglish?.Value ?? matter.Title?.Value ?? form?.English ?? string.Empty;
        var title = new Bilingual($"{item.Code.Label} {thai}", $"{item.Code.Label} {english}");
        return OfPage(item.Page, title, SearchKind.Page, item.Code.Year.BuddhistYear, item.Code.Number, site);
    }

    private static IEnumerable<SearchEntry> OfPage(Page page, Bilingual title, SearchKind kind, int year, int item, Site site)
    {
        var headings = page.Prose.Headings.Select(heading => heading.Text).ToImmutableArray();
        return
        [
            new SearchEntry(title.In(site.Settings.Language), page.Permalink.Value, kind, year, item, headings, page.Prose.Text) { Lead = page.FrontMatter.Summary?.Value },
            .. page.Datasets.Select(table => OfTable(table, page, year, item, site.Settings)),
            .. page.Attachments.Where(file => !file.IsPicture).SelectMany(file => OfFile(file, year, item)),
        ];
    }

    private static SearchEntry OfTable(Dataset table, Page page, int year, int item, SiteSettings settings)
    {
        var fields = table.Type.Fields;
        var lines = table.Rows.Select(row => string.Join('\n', row.Cells.Select((cell, field) => CellText.Of(cell, fields[field], settings))))
            .Prepend(string.Join('\n', fields.Select(field => field.Title.In(settings.Language))))
            .Prepend(DatasetText.Sentence(table).In(settings.Language));
        return new SearchEntry(
            DatasetText.Title(table).In(settings.Language),
            $"{page.Permalink.Value}#{Anchors.OfDataset(table.Name)}",
            SearchKind.Table,
            year,
            item,
            [],
            string.Join('\n', table.Note is { } note ? lines.Append(note.Value) : lines));
    }

    /// <summary>A file; a PDF page by page, so that a result leads to the page.</summary>
    private static IEnumerable<SearchEntry> OfFile(Attachment file, int year, int item)
    {
        var isPdf = file.Facts.Kind is FileKind.Pdf;
        var texts = isPdf ? file.Facts.Text() : [IsPlain(file) ? LeakFinder.TextOf(file.Source.Read()) : string.Join('\n', file.Facts.Text())];
        return (texts.IsEmpty ? [string.Empty] : texts).Select((text, page) => new SearchEntry(
            page is 0 ? file.Title?.Value ?? file.Name : null,
            isPdf && texts.Length > 1 ? FormattableString.Invariant($"{file.Permalink.Value}#page={page + 1}") : file.Permalink.Value,
            SearchKind.File,
            year,
            item,
            [],
            text));
    }

    /// <summary>Whether a file is text that people read as it is, and not too long.</summary>
    private static bool IsPlain(Attachment file) =>
        (file.Facts.Kind is FileKind.Csv || (file.Facts.Kind is FileKind.Text && !file.Name.EndsWith("json", StringComparison.OrdinalIgnoreCase)))
        && file.Source.Length <= MostBytesOfText;

    private static SearchEntry OfResult(Assessment result, Site site) => new(
        site.Settings.Language is Language.Thai ? $"ผลการประเมิน ITA ปีงบประมาณ พ.ศ. {result.Year}" : $"ITA result of fiscal year {result.Year}",
        MadePages.Result(result.Year).Value,
        SearchKind.Page,
        result.Year.BuddhistYear,
        0,
        [],
        string.Empty);

    private static SearchEntry OfPlan(MeasurePlan plan, Site site)
    {
        var language = site.Settings.Language;
        var lines = plan.Measures.SelectMany(measure => measure.Approach.Concat(measure.Steps).Prepend(measure.Issue))
            .Concat(plan.FollowUps.SelectMany(result => result.Outcomes.Prepend(result.Activity)))
            .Concat(plan.Constraints);
        return new SearchEntry(
            language is Language.Thai ? $"มาตรการส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. {plan.Year}" : $"Integrity measures of fiscal year {plan.Year}",
            MadePages.MeasuresOf(plan.Year).Value,
            SearchKind.Page,
            plan.Year.BuddhistYear,
            0,
            [],
            string.Join('\n', lines.Select(line => line.In(language))));
    }
}
