using System.Collections.Immutable;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;
using ItaSite.Core.Rendering;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Pipelines;

/// <summary>A table as a spreadsheet for people: headings and choices in the language of the site, numbers and days as such, and a sheet that explains them.</summary>
internal static class DatasetWorkbook
{
    /// <summary>The file of a table that stands on a page.</summary>
    public static Workbook Of(Site site, Page page, Dataset dataset) =>
        new([DataOf(site.Settings, dataset), ExplanationSheet.Of(site, page.Permalink, dataset.Licence ?? site.Settings.Licence, Lines(page, dataset))]);

    private static Sheet DataOf(SiteSettings settings, Dataset dataset) => new(
        new Bilingual("ข้อมูล", "Data").In(settings.Language),
        [.. dataset.Type.Fields.Select(field => new SheetColumn(HeadingOf(field, settings.Language), WidthOf(field.Kind)))],
        dataset.Rows.Select(row => dataset.Type.Fields.Select((field, index) => CellOf(row.Cells[index], field, settings)).ToImmutableArray()));

    private static string HeadingOf(DatasetField field, Language language) =>
        field.Unit is { } unit ? $"{field.Title.In(language)} ({unit.In(language)})" : field.Title.In(language);

    private static int WidthOf(FieldKind kind) => kind switch
    {
        FieldKind.WholeNumber or FieldKind.DecimalNumber or FieldKind.Percent or FieldKind.Date or FieldKind.Year or FieldKind.Flag => 14,
        FieldKind.Money or FieldKind.Phone or FieldKind.ProjectNumber or FieldKind.Choice => 18,
        FieldKind.Link or FieldKind.Period => 36,
        _ => 28,
    };

    private static SheetCell CellOf(Cell cell, DatasetField field, SiteSettings settings) => cell.Value switch
    {
        null => SheetCell.Empty,
        CellValue.OfNumber number => new SheetCell.Number(number.Number, FormOf(field.Kind)),
        CellValue.OfYear year => new SheetCell.Number(year.Year.BuddhistYear, NumberForm.Plain),
        CellValue.OfDate date => new SheetCell.Date(date.Day),
        _ => SheetCell.Of(CellText.Of(cell, field, settings.Language, settings)),
    };

    private static NumberForm FormOf(FieldKind kind) => kind switch
    {
        FieldKind.WholeNumber => NumberForm.Whole,
        FieldKind.Money => NumberForm.TwoDecimals,
        FieldKind.Percent => NumberForm.Percent,
        _ => NumberForm.Plain,
    };

    private static IEnumerable<Explanation> Lines(Page page, Dataset dataset)
    {
        yield return new Explanation("title", DatasetText.Title(dataset), null);
        yield return new Explanation("description", DatasetText.Sentence(dataset), null);
        if (DatasetText.PeriodOf(dataset) is { } period)
        {
            yield return new Explanation("period", new Bilingual(PeriodText.Long(period, Language.Thai), PeriodText.Long(period, Language.English)), null);
        }

        if (page.FrontMatter.Publication.LastChange is { } changed)
        {
            yield return Explanation.Of("changed", ThaiDate.Iso(changed.Value));
        }

        if (page.FrontMatter.Publication.Source is { } source)
        {
            yield return Explanation.Of("source", source.Value);
        }

        if (dataset.Note is { } note)
        {
            yield return Explanation.Of("note", note.Value);
        }

        foreach (var field in dataset.Type.Fields)
        {
            yield return new Explanation(field.Id, field.Title, field.Unit);
        }
    }
}
