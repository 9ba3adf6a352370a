using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>Rules of single cells and rows of tables; what holds between them is checked later.</summary>
internal static class DataRules
{
    public static Rule UnknownType { get; } = new("ITA301", "unknown kind of table", Severity.Error, Format);

    public static Rule CellOfAnotherKind { get; } = new("ITA310", "cell of another kind", Severity.Error, Format);

    public static Rule CellTooLong { get; } = new("ITA311", "cell text too long", Severity.Error, Format);

    public static Rule EmptyRequiredCell { get; } = new("ITA312", "empty cell", Severity.Error, Format);

    public static Rule RowsBesideNone { get; } = new("ITA313", "rows beside 'nothing to report'", Severity.Error, Format);

    public static Rule TableWithoutRows { get; } = new("ITA314", "table without rows", Severity.Error, Format);

    public static Rule TooManyRows { get; } = new("ITA315", "too many rows", Severity.Error, Format);

    public static Rule UnknownCsvColumn { get; } = new("ITA320", "unknown column of a CSV file", Severity.Error, Format);

    public static Rule CsvRowOfOtherLength { get; } = new("ITA321", "CSV row of another length", Severity.Error, "CSV (RFC 4180): each row has as many cells as the heading");

    public static Rule NoFileOfRows { get; } = new("ITA322", "file of rows not found", Severity.Error, Format);

    public static Rule FormulaForResult { get; } = new("ITA323", "formula in place of its result", Severity.Warning, Format);

    public static Rule OpenCsvQuote { get; } = new("ITA324", "quotation mark of a CSV file that is not closed", Severity.Error, "CSV (RFC 4180): a cell that begins with a quotation mark ends with one");

    private const string Format = "the kinds of tables (catalogs/datasets)";

    /// <summary>In the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        UnknownType, CellOfAnotherKind, CellTooLong, EmptyRequiredCell, RowsBesideNone, TableWithoutRows, TooManyRows,
        UnknownCsvColumn, CsvRowOfOtherLength, NoFileOfRows, FormulaForResult, OpenCsvQuote,
    ];
}
