using System.Collections.Immutable;

namespace ItaSite.Core.Output;

/// <summary>A spreadsheet file.</summary>
/// <param name="Sheets">At least one; the first is the one that opens.</param>
internal sealed record Workbook(ImmutableArray<Sheet> Sheets);

/// <summary>A sheet with one bold row of headings that stays in sight.</summary>
/// <param name="Name">At most 31 characters, none of <c>[]:*?/\</c>; not the name of another sheet.</param>
/// <param name="Columns">At least one.</param>
/// <param name="Rows">Below the headings; each has one cell for each column. Read once while the file is written.</param>
internal sealed record Sheet(string Name, ImmutableArray<SheetColumn> Columns, IEnumerable<ImmutableArray<SheetCell>> Rows);

/// <summary>A column.</summary>
/// <param name="Heading">What stands above it.</param>
/// <param name="Width">Its width, in digits of the standard font.</param>
internal readonly record struct SheetColumn(string Heading, int Width);

/// <summary>What a cell of a spreadsheet can hold.</summary>
internal abstract record SheetCell
{
    private SheetCell()
    {
    }

    /// <summary>Nothing.</summary>
    public static SheetCell Empty { get; } = new Text(string.Empty);

    /// <summary>Text; an empty cell if there is none.</summary>
    public static SheetCell Of(string? text) => text is null or "" ? Empty : new Text(text);

    /// <summary>A day; an empty cell if there is none.</summary>
    public static SheetCell Of(DateOnly? day) => day is { } known ? new Date(known) : Empty;

    /// <summary>Text. It stays text, whatever sign it begins with.</summary>
    public sealed record Text(string Value) : SheetCell;

    /// <summary>A number.</summary>
    public sealed record Number(decimal Value, NumberForm Form) : SheetCell;

    /// <summary>A day.</summary>
    public sealed record Date(DateOnly Value) : SheetCell;
}

/// <summary>How a number is shown; the value in the cell is the whole number.</summary>
internal enum NumberForm
{
    /// <summary>As it is, such as a year.</summary>
    Plain,

    /// <summary>1,200.</summary>
    Whole,

    /// <summary>1,200.50.</summary>
    TwoDecimals,

    /// <summary>The number 12.5 is kept as 0.125 and shown as 12.50%, so that spreadsheets calculate with it.</summary>
    Percent,
}
