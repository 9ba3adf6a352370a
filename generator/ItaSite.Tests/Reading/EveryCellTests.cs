using System.Collections.Immutable;
using System.Globalization;
using ItaSite.Core;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Reading;

namespace ItaSite.Tests.Reading;

/// <summary>Every column of every kind of table with everything that stands wrongly in cells, in YAML and in CSV: a finding at the cell, or a reading that is defined.</summary>
public static class EveryCellTests
{
    private const string Kinds = "ITA302 ITA303 ITA305"; // rules between cells have tests of their own

    private static readonly DateOnly Today = new(2024, 6, 1);

    private enum Answer
    {
        /// <summary>A finding at the cell, or at the row if the cell is not written.</summary>
        Finding,

        /// <summary>No finding at the cell.</summary>
        Taken,

        /// <summary>No finding, and the same value as that of the example.</summary>
        SameAsExample,
    }

    public static TheoryData<string> Types() => [.. CatalogLibraryReader.Embedded.DatasetTypes.Keys];

    [Theory]
    [MemberData(nameof(Types))]
    public static void EveryCellOfAYamlTableIsAnswered(string type) => Check(CatalogLibraryReader.Embedded.DatasetTypes[type], new YamlTable());

    [Theory]
    [MemberData(nameof(Types))]
    public static void EveryCellOfACsvTableIsAnswered(string type) => Check(CatalogLibraryReader.Embedded.DatasetTypes[type], new CsvTable());

    private static void Check(DatasetType type, ITableWriter writer)
    {
        var cells = type.Fields.SelectMany((field, at) => CasesOf(field).Select(one => new WrongCell(at, one.Name, one.Written, one.Expected))).Where(writer.CanWrite).ToList();
        var files = cells.SelectMany((cell, number) => writer.Files(type, cell, $"content/pages/p{number}/"))
            .Concat(cells.SelectMany((_, number) => Surroundings($"content/pages/p{number}/")))
            .Append(TestFiles.Of("content/site.yaml", TestFiles.DefaultSite));
        var input = new BuildInput(SourceTree.Of(files), PlainTheme.Find, Today);
        var found = SiteBuilder.Check(input).Outcome.Diagnostics.Where(one => !Kinds.Contains(one.Rule.Id, StringComparison.Ordinal)).ToLookup(one => one.Position);
        var site = SiteBuilder.Read(input.Content, Today).Site!; // its settings can be read
        var tables = site.Pages.ToDictionary(page => page.Slug, page => page.Page.Datasets.SingleOrDefault(), StringComparer.Ordinal);

        var wrong = cells.Where((cell, number) => !Holds(
            cell, found[writer.PlaceOf(type, cell, $"content/pages/p{number}/")].Any(), tables[$"p{number}"], type));
        Assert.Equal([], wrong.Select(cell => $"{type.Id}.{type.Fields[cell.At].Id} {cell.Name}: {cell.Expected} was expected of {cell.Written}"));
    }

    private static bool Holds(WrongCell cell, bool isFound, Dataset? table, DatasetType type) => cell.Expected switch
    {
        Answer.Finding => isFound,
        Answer.Taken => !isFound,
        _ => !isFound && table is not null && Equals(table.Rows[0].Cells[cell.At].Value, ValueOf(type.Fields[cell.At])),
    };

    private static SourceFile[] Surroundings(string folder) =>
        [TestFiles.Of(folder + "index.md", "---\ntitle: ตาราง\nowner: law\n---\n\nตาราง\n"), TestFiles.Of(folder + "คำสั่ง.pdf", TestFiles.Pdf(1))];

    private static IEnumerable<(string Name, string? Written, Answer Expected)> CasesOf(DatasetField field)
    {
        var whenEmpty = field.Required ? Answer.Finding : Answer.Taken;
        var isText = field.Kind is FieldKind.Text;
        yield return ("good", GoodOf(field), Answer.Taken);
        yield return ("missing", null, whenEmpty);
        yield return ("a list", "[1, 2]", Answer.Finding);
        yield return ("words", "หลายเรื่อง", isText ? Answer.Taken : Answer.Finding);
        yield return ("with a unit", "12 เรื่อง", isText ? Answer.Taken : Answer.Finding);
        yield return ("Thai digits", Thai(GoodOf(field)), isText || field.Kind is FieldKind.Phone or FieldKind.ProjectNumber || !HasDigits(field) ? Answer.Taken : Answer.SameAsExample);
        yield return ("10,000 letters", new string('ก', 10_000), Answer.Finding);
        foreach (var formula in new[] { "=1+1", "=SUM(A1:A9)", "@SUM(A1:A9)", "+1+1", "-A1*2" })
        {
            yield return ("formula", formula, Answer.Finding);
        }

        foreach (var outside in OutOfRange(field))
        {
            yield return ("out of range", outside, Answer.Finding);
        }
    }

    private static bool HasDigits(DatasetField field) => field.Kind is
        FieldKind.WholeNumber or FieldKind.DecimalNumber or FieldKind.Money or FieldKind.Percent or FieldKind.Date or FieldKind.Period or FieldKind.Year;

    private static string[] OutOfRange(DatasetField field) => field.Kind switch
    {
        FieldKind.WholeNumber or FieldKind.DecimalNumber or FieldKind.Money =>
            [.. field.Min is { } min ? [Number(min - 1)] : Array.Empty<string>(), .. field.Max is { } max ? [Number(max + 1)] : Array.Empty<string>()],
        FieldKind.Percent => ["-0.01", "100.01"],
        FieldKind.Date => ["31 ก.พ. 2567", "2567-13-01", "2567-00-10"],
        FieldKind.Period => ["2567-H3", "2567-Q5", "2567-13", "2567-03-31/2566-10-01"],
        FieldKind.Year => ["2024", "25670"],
        FieldKind.Phone => ["02 2000 abcd", "02 2000", "1 2000 0000", "0123456789012"],
        FieldKind.ProjectNumber => ["6701912345", "670191234567", "6701912345x"],
        FieldKind.Email => ["saraban", "saraban@", "a@b@example.go.th"],
        FieldKind.Link => ["www.example.go.th", "javascript:alert(1)", "ftp://example.go.th/"],
        FieldKind.File => ["คำสั่ง.PDF", "คําสั่ง2.pdf", "/oit/2567/o24/"],
        FieldKind.Unit => ["laws"],
        _ => [],
    };

    private static string Thai(string text) => string.Concat(text.Select(one => char.IsAsciiDigit(one) ? (char)('๐' + (one - '0')) : one));

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string GoodOf(DatasetField field) => field.Kind switch
    {
        FieldKind.WholeNumber or FieldKind.DecimalNumber or FieldKind.Money or FieldKind.Percent =>
            Number(Math.Clamp(4m, field.Min ?? decimal.MinValue, field.Max ?? decimal.MaxValue)),
        FieldKind.Text => field.Title.Thai,
        _ => TextKinds.Example(field),
    };

    private static CellValue ValueOf(DatasetField field)
    {
        var (root, findings) = Reports.Yaml($"{{{field.Id}: '{GoodOf(field)}'}}\n");
        Cell? cell = null;
        FieldReader.Read(root, findings, new Bilingual("แถว", "a row"), fields => cell = CellReader.Read(fields, field));
        var value = cell?.Value ?? throw new InvalidOperationException($"The example of {field.Id} is not taken.");
        return value is CellValue.OfPeriod period ? period with { Text = Thai(period.Text) } : value;
    }

    /// <summary>A table whose other cells are right.</summary>
    /// <param name="At">Which of its columns has the cell.</param>
    /// <param name="Name">What is wrong with it.</param>
    /// <param name="Written">What stands in it; null if it is left out.</param>
    /// <param name="Expected">What must come of it.</param>
    private sealed record WrongCell(int At, string Name, string? Written, Answer Expected);

    private interface ITableWriter
    {
        bool CanWrite(WrongCell cell);

        IEnumerable<SourceFile> Files(DatasetType type, WrongCell cell, string folder);

        SourcePosition PlaceOf(DatasetType type, WrongCell cell, string folder);
    }

    private sealed class YamlTable : ITableWriter
    {
        public bool CanWrite(WrongCell cell) => true;

        public IEnumerable<SourceFile> Files(DatasetType type, WrongCell cell, string folder) =>
            [TestFiles.Of(folder + "table.yaml", $"type: {type.Id}\nrows:\n  - {string.Join("\n    ", Lines(type, cell))}\n")];

        public SourcePosition PlaceOf(DatasetType type, WrongCell cell, string folder) => cell.Written is null
            ? new SourcePosition(folder + "table.yaml", 3, 5)
            : new SourcePosition(folder + "table.yaml", 3 + cell.At, 7 + type.Fields[cell.At].Id.Length);

        private static IEnumerable<string> Lines(DatasetType type, WrongCell cell) =>
            from pair in type.Fields.Select((field, at) => (field, Written: at == cell.At ? cell.Written : GoodOf(field)))
            where pair.Written is not null
            select $"{pair.field.Id}: {(pair.Written is ['[', ..] ? pair.Written : $"'{pair.Written.Replace("'", "''", StringComparison.Ordinal)}'")}";
    }

    private sealed class CsvTable : ITableWriter
    {
        /// <summary>A list in a CSV file is a text.</summary>
        public bool CanWrite(WrongCell cell) => cell.Written is not ['[', ..];

        public IEnumerable<SourceFile> Files(DatasetType type, WrongCell cell, string folder) =>
        [
            TestFiles.Of(folder + "table.yaml", $"type: {type.Id}\nrows: rows.csv\n"),
            TestFiles.Of(folder + "rows.csv", $"{string.Join(',', type.Fields.Select(field => field.Id))}\n{string.Join(',', Cells(type, cell))}\n"),
        ];

        public SourcePosition PlaceOf(DatasetType type, WrongCell cell, string folder) =>
            new(folder + "rows.csv", 2, 1 + Cells(type, cell).Take(cell.At).Sum(text => text.Length + 1));

        private static ImmutableArray<string> Cells(DatasetType type, WrongCell cell) =>
            [.. type.Fields.Select((field, at) => Quoted(at == cell.At ? cell.Written ?? string.Empty : GoodOf(field)))];

        private static string Quoted(string text) => text.Contains(',', StringComparison.Ordinal) || text.Contains('"', StringComparison.Ordinal)
            ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : text;
    }
}
