using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds texts, remarks, cells and files of an item's page that speak only of years which are not the item's.</summary>
internal sealed class YearOfAnotherPeriod : IPageCheck
{
    public Rule Rule { get; } = new(
        "ITA220", "year of another period", Severity.Warning, "the period rule of the item in the OIT form: evidence of another year scores 0");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from page in site.Site.FinishedItems()
        let years = ItemYears.Of(page, site.Site.Library.Find(page.Code))
        from part in Parts(page.Page)
        let strange = Strange(part, years)
        where strange is not null
        select Finding(page, years, part, strange.Value);

    private static IEnumerable<Part> Parts(Page page) =>
    [
        .. new[] { page.FrontMatter.Summary, page.Translation?.Summary }.OfType<Written<string>>()
            .Select(one => new Part(PartKind.Text, new("คำสรุป (summary) ", "The summary"), one.Value, one.Position)),
        .. page.Prose.Paragraphs().Concat(page.Translation?.Prose.Paragraphs() ?? [])
            .Select(one => new Part(PartKind.Prose, new("ย่อหน้านี้", "This paragraph"), one.Value, one.Position)),
        .. page.Datasets.Select(table => table.Note).OfType<Written<string>>()
            .Select(one => new Part(PartKind.Text, new("หมายเหตุของตาราง (note) ", "The note of the table"), one.Value, one.Position)),
        .. page.Datasets.SelectMany(Cells),
        .. page.Attachments.Select(OfFile),
    ];

    private static IEnumerable<Part> Cells(Dataset table) =>
        from row in table.Rows
        from index in Enumerable.Range(0, row.Cells.Length)
        where table.Type.Fields[index].Kind is FieldKind.Text
        let text = (row.Cells[index].Value as CellValue.OfText)?.Text
        where text is not null
        let heading = table.Type.Fields[index].Title
        select new Part(PartKind.Text, new($"ช่อง «{heading.Thai}» ", $"The cell '{heading.English}'"), text, row.Cells[index].Position);

    private static Part OfFile(Attachment file) => new(
        PartKind.File,
        new($"ไฟล์ «{file.Name}» ", $"The file '{file.Name}'"),
        file.Title is { } title ? $"{file.Name} {title.Value}" : file.Name,
        file.Position);

    /// <summary>The first year that does not belong there; null if none is strange, or a right one is named as well, as in a comparison.</summary>
    private static YearInText? Strange(Part part, ItemYears years)
    {
        var named = YearsIn.Text(part.Text);
        var strange = named.Any(years.Fits) ? [] : named.Where(one => Counts(one, part.Kind, years)).Take(1).ToArray();
        return strange is [var first] ? first : null;
    }

    /// <summary>Whether a year says of which year the content is. In a text only a word before it can tell; an item that asks for the present state may name the days of its past.</summary>
    private static bool Counts(YearInText named, PartKind kind, ItemYears years) => named.Word switch
    {
        YearWord.FiscalYear => true,
        YearWord.Year or YearWord.Month => !years.IsOfNoYear && !named.IsOfDocument,
        _ => kind is PartKind.File && !years.IsOfNoYear && !named.IsOfDocument,
    };

    private Diagnostic Finding(ItemPage page, ItemYears years, Part part, YearInText named)
    {
        var said = part.Text.Substring(named.Start, named.Length);
        var year = said.Length is 4 && Wording.Say(named.Year) == Thai.ThaiDigits.ToAscii(said) ? said : $"{said} ({Wording.Say(named.Year)})";
        var expected = years.Expected().ToList();
        return new Diagnostic(
            Rule,
            part.Kind is PartKind.Prose ? TextPlace.At(part.Position, part.Text, named.Start) : part.Position,
            new Bilingual(
                $"{part.Name.Thai}ระบุเฉพาะปี «{year}» แต่หน้านี้เป็นข้อ {page.Code.Label} ของปีงบประมาณ {page.Code.Year}",
                $"{part.Name.English} names only the year '{year}', but this is item {page.Code.Label} of fiscal year {page.Code.Year}."),
            new Bilingual(
                $"หากพิมพ์ปีผิด แก้เป็น {string.Join(" หรือ ", expected)} หากเป็นข้อมูลของปีอื่น ให้นำข้อมูลของปีที่ประเมินมาลงแทน หากตั้งใจเปรียบเทียบ ให้เขียนปี {expected[0]} ไว้ในข้อความเดียวกัน",
                $"Write {string.Join(" or ", expected)} if it is a slip; replace the content if it is of another year; name {expected[0]} in the same text if a comparison is meant."));
    }

    /// <summary>A text that may name a year.</summary>
    /// <param name="Kind">What sort of text it is.</param>
    /// <param name="Name">What it is called at the beginning of a sentence.</param>
    /// <param name="Text">The text.</param>
    /// <param name="Position">Where it begins.</param>
    private sealed record Part(PartKind Kind, Bilingual Name, string Text, SourcePosition Position);

    private enum PartKind
    {
        Text,
        Prose,
        File,
    }
}
