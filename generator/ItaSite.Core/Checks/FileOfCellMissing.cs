using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds cells that name a file, such as the photo of an executive, which does not lie beside their table.</summary>
internal sealed class FileOfCellMissing : IPageCheck
{
    /// <summary>Of a folder with many files so many are named.</summary>
    private const int MostNamed = 12;

    public Rule Rule { get; } = new(
        "ITA306", "file of a cell not found", Severity.Error, "the kinds of tables (catalogs/datasets): a cell of the kind file names a file beside its table");

    public IEnumerable<Diagnostic> Run(CoveredSite site) => site.Site.Finished().SelectMany(In);

    private IEnumerable<Diagnostic> In(Page page)
    {
        var files = page.Attachments.Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        return
            from table in page.Datasets
            from field in table.Type.Fields
            where field.Kind is FieldKind.File
            from cell in table.Column(table.Type.IndexOf(field.Id))
            let name = (cell.Value as CellValue.OfText)?.Text
            where name is not null && !files.Contains(name)
            select Finding(page, field, new Written<string>(name, cell.Position), files);
    }

    private Diagnostic Finding(Page page, DatasetField field, Written<string> name, HashSet<string> files)
    {
        var near = Wording.Suggest(NearNames.Nearest(name.Value, files));
        var list = string.Join(", ", files.Order(StringComparer.Ordinal).Take(MostNamed)) + (files.Count > MostNamed ? " …" : string.Empty);
        var none = field.None is { } word
            ? new Bilingual($" หรือเขียน {field.Id}: {word.Id} หาก{word.Text.Thai}", $" Or write '{field.Id}: {word.Id}' for '{word.Text.English}'.")
            : Wording.Same(string.Empty);
        return new Diagnostic(
            Rule,
            name.Position,
            new Bilingual(
                $"ช่อง «{field.Title.Thai}» ระบุไฟล์ «{name.Value}» แต่ไม่มีไฟล์นี้ในโฟลเดอร์ของหน้า",
                $"The cell '{field.Title.English}' names the file '{name.Value}', but there is no such file beside the page."),
            files.Count is 0
                ? new Bilingual(
                    $"วางไฟล์ไว้ในโฟลเดอร์ {page.Folder}{none.Thai}",
                    $"Put the file into {page.Folder}.{none.English}")
                : new Bilingual(
                    $"วางไฟล์ไว้ในโฟลเดอร์ {page.Folder} หรือเขียนชื่อไฟล์ที่มีอยู่ คือ {list}{near.Thai}{none.Thai}",
                    $"Put the file into {page.Folder}, or name one that is there: {list}.{near.English}{none.English}"));
    }
}
