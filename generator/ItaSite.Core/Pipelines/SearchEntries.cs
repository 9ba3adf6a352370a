using System.Collections.Immutable;
using ItaSite.Core.Checks;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;
using ItaSite.Core.Rendering;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Pipelines;

/// <summary>All that can be found in a language: live pages as they are shown in it, their tables and files, and what is known of measures and results.</summary>
internal static class SearchEntries
{
    private const long MostBytesOfText = 8_000_000;

    /// <summary>Pages without a year first, then the newest year first; items by code, then news, newest first.</summary>
    public static IReadOnlyList<SearchEntry> Of(SitePlan plan)
    {
        var all = plan.Checked.Covered.Site;
        return
        [
            .. all.Pages.Where(page => page.Page.IsLive).SelectMany(page => OfPage(page.Page, AuthoredHead.TitleOf(page.Page, all.Settings.Language), SearchKind.Page, 0, 0, plan)),
            .. YearsOf(all).SelectMany(year => OfYear(plan, year)),
        ];
    }

    private static IEnumerable<int> YearsOf(Site site) => site.Items.Select(item => item.Code.Year)
        .Concat(site.News.Select(post => post.Year))
        .Concat(site.Plans.Select(plan => plan.Year))
        .Concat(site.Assessments.Select(result => result.Year))
        .Select(year => year.BuddhistYear)
        .Distinct()
        .OrderDescending();

    private static IEnumerable<SearchEntry> OfYear(SitePlan plan, int year)
    {
        var site = plan.Checked.Covered.Site;
        return
        [
            .. site.Items.Where(item => item.Code.Year.BuddhistYear == year && item.Page.IsLive).SelectMany(item => OfItem(item, plan)),
            .. site.Assessments.Where(result => result.Year.BuddhistYear == year).Select(result => OfResult(result, plan)),
            .. site.Plans.Where(measures => measures.Year.BuddhistYear == year).Select(measures => OfMeasures(measures, plan)),
            .. site.News.Where(post => post.Year.BuddhistYear == year && post.Page.IsLive)
                .SelectMany(post => OfPage(post.Page, AuthoredHead.TitleOf(post.Page, site.Settings.Language), SearchKind.News, year, 0, plan)),
        ];
    }

    private static IEnumerable<SearchEntry> OfItem(ItemPage item, SitePlan plan)
    {
        var form = plan.Checked.Covered.Site.Library.Find(item.Code)?.Title;
        var main = plan.Checked.Covered.Site.Settings.Language;
        var thai = item.Page.TitleIn(Language.Thai, main) ?? form?.Thai ?? string.Empty;
        var english = item.Page.TitleIn(Language.English, main) ?? form?.English ?? string.Empty;
        var title = new Bilingual($"{item.Code.Label} {thai}", $"{item.Code.Label} {english}");
        return OfPage(item.Page, title, SearchKind.Page, item.Code.Year.BuddhistYear, item.Code.Number, plan);
    }

    private static IEnumerable<SearchEntry> OfPage(Page page, Bilingual title, SearchKind kind, int year, int item, SitePlan plan)
    {
        var prose = page.ShownIn(plan.Language).Prose;
        var summary = page.ShownIn(plan.Language).FrontMatter.Summary?.Value ?? page.FrontMatter.Summary?.Value;
        var headings = prose.Headings.Select(heading => heading.Text).ToImmutableArray();
        return
        [
            new SearchEntry(title.In(plan.Language), plan.AddressOf(page.Permalink).Value, kind, year, item, headings, prose.Text) { Lead = summary },
            .. page.Datasets.Select(table => OfTable(table, page, year, item, plan)),
            .. page.Attachments.Where(file => !file.IsPicture).SelectMany(file => OfFile(file, year, item)),
        ];
    }

    private static SearchEntry OfTable(Dataset table, Page page, int year, int item, SitePlan plan)
    {
        var (language, settings) = (plan.Language, plan.Checked.Covered.Site.Settings);
        var fields = table.Type.Fields;
        var lines = table.Rows.Select(row => string.Join('\n', row.Cells.Select((cell, field) => CellText.Of(cell, fields[field], language, settings))))
            .Prepend(string.Join('\n', fields.Select(field => field.Title.In(language))))
            .Prepend(DatasetText.Sentence(table).In(language));
        return new SearchEntry(
            DatasetText.Title(table).In(language),
            $"{plan.AddressOf(page.Permalink).Value}#{Anchors.OfDataset(table.Name)}",
            SearchKind.Table,
            year,
            item,
            [],
            PackedText.Of(string.Join('\n', table.Note is { } note ? lines.Append(note.Value) : lines)));
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
            PackedText.Of(text)));
    }

    /// <summary>Whether a file is text that people read as it is, and not too long.</summary>
    private static bool IsPlain(Attachment file) =>
        (file.Facts.Kind is FileKind.Csv || (file.Facts.Kind is FileKind.Text && !file.Name.EndsWith("json", StringComparison.OrdinalIgnoreCase)))
        && file.Source.Length <= MostBytesOfText;

    private static SearchEntry OfResult(Assessment result, SitePlan plan) => new(
        plan.Language is Language.Thai ? $"ผลการประเมิน ITA ปีงบประมาณ พ.ศ. {result.Year}" : $"ITA result of fiscal year {result.Year.In(Language.English)}",
        plan.AddressOf(MadePages.Result(result.Year)).Value,
        SearchKind.Page,
        result.Year.BuddhistYear,
        0,
        [],
        PackedText.Empty);

    private static SearchEntry OfMeasures(MeasurePlan measures, SitePlan plan)
    {
        var language = plan.Language;
        var lines = measures.Measures.SelectMany(measure => measure.Approach.Concat(measure.Steps).Prepend(measure.Issue))
            .Concat(measures.FollowUps.SelectMany(result => result.Outcomes.Prepend(result.Activity)))
            .Concat(measures.Constraints);
        return new SearchEntry(
            language is Language.Thai ? $"มาตรการส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. {measures.Year}" : $"Integrity measures of fiscal year {measures.Year.In(Language.English)}",
            plan.AddressOf(MadePages.MeasuresOf(measures.Year)).Value,
            SearchKind.Page,
            measures.Year.BuddhistYear,
            0,
            [],
            PackedText.Of(string.Join('\n', lines.Select(line => line.In(language)))));
    }
}
