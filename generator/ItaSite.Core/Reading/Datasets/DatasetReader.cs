using System.Collections.Immutable;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>Where a table lies.</summary>
/// <param name="File">The file.</param>
/// <param name="Page">The address of the page it lies beside.</param>
/// <param name="Beside">The file of a name in the same folder, or null.</param>
/// <param name="IsOfDraft">Whether that page is a draft: its tables may still be empty.</param>
internal sealed record DatasetPlace(SourceFile File, Permalink Page, Func<string, SourceFile?> Beside, bool IsOfDraft);

/// <summary>Reads a table: a YAML file that names its kind with <c>type:</c>.</summary>
internal static class DatasetReader
{
    /// <summary>How many rows a table may have; more is a matter for a file and a summary.</summary>
    public const int MostRows = 100_000;

    /// <param name="place">Where it lies.</param>
    /// <param name="node">Its content.</param>
    /// <param name="library">The known kinds of tables.</param>
    /// <param name="findings">Where findings go.</param>
    public static Dataset? Read(DatasetPlace place, YamlNode node, CatalogLibrary library, Findings findings) =>
        FieldReader.Read(node, findings, new Bilingual("ตารางข้อมูล", "a table"), fields =>
        {
            var name = FileAddress.Of(place.File.Name[..^".yaml".Length]);
            var type = TypeOf(fields, library);
            var (title, covers, none, note) = (fields.Text("title"), fields.Period("covers"), fields.Flag("none"), fields.Text("note"));
            var licence = LicenceReader.Read(fields);
            var rowFile = fields.Node("rows") is YamlScalar scalar ? new Written<string>(scalar.Text, scalar.Position) : null;
            if (type is null)
            {
                return null;
            }

            var items = rowFile is null ? fields.List("rows") : FromFile(rowFile, place, type, findings);
            if (items is { } counted)
            {
                CheckCount(fields, type, none, counted, place);
            }

            return new Dataset(name, type, title, covers, none, note, RowsOf(items ?? [], type, findings), place.Page, SourcePosition.File(place.File.Path))
            {
                Licence = licence,
                RowFile = rowFile?.Value,
            };
        });

    /// <summary>The rows of a CSV file; null if there is none or it cannot be read, which is then a finding.</summary>
    private static ImmutableArray<YamlNode>? FromFile(Written<string> name, DatasetPlace place, DatasetType type, Findings findings)
    {
        if (!name.Value.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || place.Beside(name.Value) is not { } file)
        {
            CsvFindings.AddNoFile(name, findings);
            return null;
        }

        var columns = type.Fields.ToDictionary(field => field.Id, field => ImmutableArray.Create(field.Title.Thai), StringComparer.Ordinal);
        return CsvRows.Read(file, columns, findings);
    }

    private static DatasetType? TypeOf(FieldReader fields, CatalogLibrary library)
    {
        if (fields.RequiredText("type") is not { } written)
        {
            return null;
        }

        if (library.DatasetTypes.TryGetValue(written.Value, out var type))
        {
            return type;
        }

        var near = NearNames.Nearest(written.Value, library.DatasetTypes.Keys);
        var all = string.Join(", ", library.DatasetTypes.Keys);
        fields.Findings.Add(
            DataRules.UnknownType,
            written.Position,
            new Bilingual($"ไม่มีชนิดตาราง «{written.Value}»", $"There is no kind of table called '{written.Value}'."),
            near is null
                ? new Bilingual($"เขียนชนิดใดชนิดหนึ่งต่อไปนี้: {all}", $"Write one of: {all}.")
                : new Bilingual($"เขียน type: {near} หรือชนิดอื่นในรายการนี้: {all}", $"Write type: {near}, or another of: {all}."));
        return null;
    }

    private static void CheckCount(FieldReader fields, DatasetType type, Written<bool>? none, ImmutableArray<YamlNode> rows, DatasetPlace place)
    {
        if (none is { Value: true } && !rows.IsEmpty)
        {
            fields.Findings.Add(
                DataRules.RowsBesideNone,
                none.Position,
                new Bilingual("ระบุ none: true (ไม่มีรายการ) แต่ยังมีแถวข้อมูลอยู่ใน rows", "'none: true' says that there was nothing to report, yet rows stand below."),
                new Bilingual("ลบบรรทัด none: true หากมีข้อมูล หรือลบแถวทั้งหมดหากไม่มีรายการจริง", "Take out 'none: true' if there are data, or take out the rows if there were none."));
        }

        if (none is not { Value: true } && rows.IsEmpty && !place.IsOfDraft)
        {
            fields.Findings.Add(DataRules.TableWithoutRows, fields.Position, NoRows(type), HelpForNoRows(type));
        }

        if (rows.Length > MostRows)
        {
            fields.Findings.Add(
                DataRules.TooManyRows,
                rows[MostRows].Position,
                new Bilingual(FormattableString.Invariant($"ตารางนี้มี {rows.Length:N0} แถว รับได้ไม่เกิน {MostRows:N0} แถว"), FormattableString.Invariant($"The table has {rows.Length:N0} rows; at most {MostRows:N0} are taken.")),
                new Bilingual("แบ่งเป็นหลายตาราง เช่น รายเดือนหรือรายไตรมาส", "Split it into several tables, for instance by month or quarter."));
        }
    }

    private static Bilingual NoRows(DatasetType type) => new(
        $"ตาราง «{type.Title.Thai}» ยังไม่มีแถวข้อมูล (rows)",
        $"The table '{type.Title.English}' has no rows.");

    private static Bilingual HelpForNoRows(DatasetType type) => type.NoneStatement is null
        ? new Bilingual("เพิ่มแถวใต้ rows: อย่างน้อยหนึ่งแถว", "Add at least one row below 'rows:'.")
        : new Bilingual(
            "เพิ่มแถวใต้ rows: หรือหากไม่มีรายการในช่วงเวลานี้จริง ให้เขียน none: true และ covers: ตามช่วงเวลา",
            "Add rows below 'rows:', or, if there really was nothing in the period, write 'none: true' and 'covers:' with the period.");

    private static ImmutableArray<DataRow> RowsOf(ImmutableArray<YamlNode> items, DatasetType type, Findings findings) =>
    [
        .. items.Take(MostRows)
            .Select(item => FieldReader.Read(item, findings, new Bilingual("แถวของตาราง", "a row of the table"), fields =>
                new DataRow([.. type.Fields.Select(field => CellReader.Read(fields, field))], fields.Position)))
            .OfType<DataRow>(),
    ];
}
