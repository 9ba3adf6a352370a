using System.Collections.Immutable;
using System.Globalization;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Reading;

namespace ItaSite.Tests.Reading;

/// <summary>Every kind of cell with everything that stands wrongly in cells; what comes of it is one table that a person can read.</summary>
public static class CellMatrixTests
{
    private static readonly string Known = Repository.PathOf("generator", "ItaSite.Tests", "Reading", "CellMatrix.verified.txt");

    private static readonly (string Name, string? Written)[] Cases =
    [
        ("missing", null),
        ("empty", "''"),
        ("list", "[1, 2]"),
        ("words", "หลายเรื่อง"),
        ("with its unit", "12 เรื่อง"),
        ("out of range", "-5"),
        ("too large", "999"),
        ("too many decimals", "1.23456"),
        ("Thai digits", "๑๒"),
        ("Thai date", "๑ เม.ย. ๒๕๖๗"),
        ("formula", "'=SUM(A1:A9)'"),
        ("sum", "'=1+1'"),
        ("at formula", "'@SUM(A1:A9)'"),
        ("plus formula", "'+1+1'"),
        ("LINE name", "'@example'"),
        ("10,000 letters", new string('ก', 10_000)),
        ("phone with letters", "02 2000 abcd"),
        ("ten digits", "6701912345"),
        ("good", null!),
    ];

    /// <summary><c>ITASITE_ACCEPT=1</c> writes the table; its difference is then read like code.</summary>
    [Fact]
    public static void EachKindAnswersEachCaseAtItsCell()
    {
        var table = string.Concat(Enum.GetValues<FieldKind>().Select(kind => $"{CatalogWords.WordOf(kind)}\n" + string.Concat(Cases.Select(one =>
            $"  {one.Name}: {Answer(FieldOf(kind), one.Name is "good" ? GoodOf(kind) : one.Written)}\n"))));
        if (Repository.Accepts)
        {
            File.WriteAllText(Known, table);
        }

        Assert.Equal(File.ReadAllText(Known), table);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public static void TenThousandLettersAListAndNothingAreNeverTaken(FieldKind kind) =>
        Assert.All(
            Cases.Where(one => one.Name is "missing" or "empty" or "list" or "10,000 letters"),
            one => Assert.Matches("^ITA[0-9]{3} at 1,", Answer(FieldOf(kind), one.Written)));

    [Theory]
    [MemberData(nameof(Kinds))]
    public static void TheExampleThatHelpGivesIsTaken(FieldKind kind) => Assert.StartsWith("= ", Answer(FieldOf(kind), GoodOf(kind)), StringComparison.Ordinal);

    public static TheoryData<FieldKind> Kinds() => [.. Enum.GetValues<FieldKind>()];

    private static string GoodOf(FieldKind kind) => "'" + TextKinds.Example(FieldOf(kind)) + "'";

    private static string Answer(DatasetField field, string? written)
    {
        var (root, findings) = Reports.Yaml(written is null ? "{other: 1}\n" : $"{{cell: {written}}}\n");
        Cell? cell = null;
        FieldReader.Read(root, findings, new Bilingual("แถว", "a row"), fields =>
        {
            cell = CellReader.Read(fields, field);
            fields.Text("other");
            return cell;
        });
        var found = findings.ToImmutable();
        return found.IsEmpty
            ? "= " + (cell?.Value is { } value ? Shown(value) : "nothing")
            : string.Join(" | ", found.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Rule.Id} at {one.Position.Line},{one.Position.Column}: {one.Message.English}")));
    }

    private static string Shown(CellValue value) => value switch
    {
        CellValue.OfText text => text.Text,
        CellValue.OfNumber number => number.Number.ToString(CultureInfo.InvariantCulture),
        CellValue.OfDate date => $"{date.Day:O}",
        CellValue.OfPeriod period => period.Period.ToString(),
        CellValue.OfYear year => year.Year.ToString(),
        CellValue.OfChoice choice => choice.Choice.Id,
        CellValue.OfFlag flag => flag.Flag ? "true" : "false",
        _ => "none",
    };

    private static DatasetField FieldOf(FieldKind kind) => new(
        "cell",
        new Bilingual("ช่อง", "Cell"),
        kind,
        Required: true,
        Unit: null,
        Min: kind is FieldKind.WholeNumber or FieldKind.DecimalNumber or FieldKind.Money ? 0 : null,
        Max: kind is FieldKind.WholeNumber ? 500 : null,
        Choices: kind is FieldKind.Choice ? ImmutableArray.Create(new Choice("low", new Bilingual("ต่ำ", "low")), new Choice("high", new Bilingual("สูง", "high"))) : [],
        None: null,
        Satisfies: [],
        Total: false);
}
