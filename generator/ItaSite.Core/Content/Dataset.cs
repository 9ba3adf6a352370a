using System.Collections.Immutable;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Content;

/// <summary>A table of a known kind.</summary>
/// <param name="Name">The file name without its ending; part of the permanent address of its downloads.</param>
/// <param name="Type">Its kind.</param>
/// <param name="Title">Its own title, or null: then its kind's.</param>
/// <param name="Covers">The period it declares to cover, or null.</param>
/// <param name="None">Whether it says that there was nothing to report (<c>none: true</c>); it then has no rows.</param>
/// <param name="Note">A remark printed below it, or null.</param>
/// <param name="Rows">In the order of the file.</param>
/// <param name="Permalink">The address of its page or place, without the file name: downloads lie at <c>name.csv</c>, <c>.json</c> and <c>.xlsx</c> below it.</param>
/// <param name="Position">Where it begins.</param>
public sealed record Dataset(
    string Name,
    DatasetType Type,
    Written<string>? Title,
    Written<Period>? Covers,
    Written<bool>? None,
    Written<string>? Note,
    ImmutableArray<DataRow> Rows,
    Permalink Permalink,
    SourcePosition Position)
{
    /// <summary>The name of the CSV file beside it that holds its rows; null if they stand in the table's own file.</summary>
    public string? RowFile { get; init; }

    /// <summary>Whether it declares that there was nothing to report.</summary>
    public bool SaysNone => None is { Value: true };

    /// <summary>The endings of its downloads.</summary>
    public static ImmutableArray<string> Endings { get; } = [".csv", ".json", ".xlsx"];

    /// <summary>The address of a download.</summary>
    public Permalink Download(string ending) => Permalink.Below(Name + ending);

    /// <summary>The cells of a column from top to bottom.</summary>
    public IEnumerable<Cell> Column(int field) => Rows.Select(row => row.Cells[field]);
}

/// <summary>A row of a table.</summary>
/// <param name="Cells">One for each field of the type, in its order.</param>
/// <param name="Position">Where the row begins.</param>
public sealed record DataRow(ImmutableArray<Cell> Cells, SourcePosition Position);

/// <summary>A cell of a table.</summary>
/// <param name="Value">What it holds; null if nothing was written.</param>
/// <param name="Position">Where it stands; where its row begins if nothing was written.</param>
public sealed record Cell(CellValue? Value, SourcePosition Position);

/// <summary>What a cell can hold.</summary>
public abstract record CellValue
{
    private CellValue()
    {
    }

    /// <summary>Text of the kinds text, link, email, phone, file, unit and project number.</summary>
    public sealed record OfText(string Text) : CellValue;

    /// <summary>A number of the kinds integer, decimal, money, percent.</summary>
    public sealed record OfNumber(decimal Number) : CellValue;

    /// <summary>A day.</summary>
    public sealed record OfDate(DateOnly Day) : CellValue;

    /// <summary>A run of days, with what the author wrote.</summary>
    public sealed record OfPeriod(Period Period, string Text) : CellValue;

    /// <summary>A fiscal year.</summary>
    public sealed record OfYear(FiscalYear Year) : CellValue;

    /// <summary>One of the words of a choice.</summary>
    public sealed record OfChoice(Choice Choice) : CellValue;

    /// <summary>True or false.</summary>
    public sealed record OfFlag(bool Flag) : CellValue;

    /// <summary>The declared 'none' of the field, such as 'uses no budget': a value, not an empty cell.</summary>
    public sealed record OfNone(Choice Statement) : CellValue;
}
