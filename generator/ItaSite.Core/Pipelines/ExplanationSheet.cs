using System.Collections.Immutable;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;

namespace ItaSite.Core.Pipelines;

/// <summary>A line of the sheet that says what a spreadsheet holds.</summary>
/// <param name="Name">What is explained: a fact of the file, or the id of a column.</param>
/// <param name="Text">What it is.</param>
/// <param name="Unit">The unit of measure of a column, or null.</param>
internal sealed record Explanation(string Name, Bilingual Text, Bilingual? Unit)
{
    /// <summary>A line whose text is the same in both languages, such as an address.</summary>
    public static Explanation Of(string name, string text) => new(name, new Bilingual(text, text), null);
}

/// <summary>The second sheet of every spreadsheet: it tells whoever finds the file on a disk what it is, whose, and under which licence.</summary>
internal static class ExplanationSheet
{
    private static readonly ImmutableArray<TableColumn<Explanation>> Columns =
    [
        new("name", new Bilingual("รายการ", "Name"), 22, row => SheetCell.Of(row.Name)),
        new("th", new Bilingual("ภาษาไทย", "Thai"), 50, row => SheetCell.Of(row.Text.Thai)),
        new("en", new Bilingual("ภาษาอังกฤษ", "English"), 50, row => SheetCell.Of(row.Text.English)),
        new("unit_th", new Bilingual("หน่วย", "Unit (Thai)"), 14, row => SheetCell.Of(row.Unit?.Thai)),
        new("unit_en", new Bilingual("หน่วย (อังกฤษ)", "Unit"), 14, row => SheetCell.Of(row.Unit?.English)),
    ];

    /// <summary>The sheet of a file.</summary>
    /// <param name="site">Whose file it is.</param>
    /// <param name="page">The page that offers it.</param>
    /// <param name="lines">What is to be said of this file.</param>
    public static Sheet Of(Site site, Permalink page, IEnumerable<Explanation> lines) => TableFiles.SheetOf(
        new Bilingual("คำอธิบาย", "Explanation").In(site.Settings.Language),
        Columns,
        [
            new Explanation("agency", site.Agency.Name, null),
            Explanation.Of("page", PublicUrl.Of(site.Settings, page)),
            new Explanation("licence", site.Settings.Licence.Title, null),
            Explanation.Of("licence_url", site.Settings.Licence.Url),
            .. lines,
        ],
        site.Settings.Language);
}
