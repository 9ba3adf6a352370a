using System.Collections.Immutable;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Rendering;

/// <summary>How a chart is drawn.</summary>
internal enum ChartKind
{
    /// <summary>A bar for each row.</summary>
    Bars,

    /// <summary>A bar for each measure of each row.</summary>
    Grouped,

    /// <summary>The measures of a row one after the other in one bar.</summary>
    Stacked,

    /// <summary>A point for each row, joined in order; bars if there is no room for the labels.</summary>
    Line,

    /// <summary>A bar of 0 to 100 for each row.</summary>
    Progress,
}

/// <summary>What a chart shows, in the language of its page.</summary>
/// <param name="Id">Unique on its page; ids of its parts begin with it.</param>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Measures">What is measured; at least one.</param>
/// <param name="Rows">What is drawn, from top to bottom or left to right; at least one.</param>
/// <param name="IsOverTime">Whether the rows follow each other in time, so that there is a trend.</param>
/// <param name="Left">How many rows of the table are not drawn, for lack of room.</param>
internal sealed record Chart(
    string Id, ChartKind Kind, string Title, ImmutableArray<ChartMeasure> Measures, ImmutableArray<ChartRow> Rows, bool IsOverTime, int Left)
{
    /// <summary>The language of the page.</summary>
    public Language Language { get; init; } = Language.Thai;

    /// <summary>The digits in which the page prints numbers; Thai ones are wider.</summary>
    public Digits Digits { get; init; } = Digits.Arabic;

    /// <summary>The numbers of a measure; rows without one left out.</summary>
    public IEnumerable<decimal> NumbersOf(int measure) => Rows.Select(row => row.Values[measure].Number).OfType<decimal>();
}

/// <summary>What is measured.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Unit">Such as เรื่อง; null if there is none.</param>
/// <param name="Kind">What kind of number, which tells how it is printed and whether it can be added up.</param>
internal sealed record ChartMeasure(string Title, string? Unit, FieldKind Kind)
{
    /// <summary>Whether a sum says something: shares and scores cannot be added up.</summary>
    public bool IsAdditive => Kind is FieldKind.WholeNumber or FieldKind.Money;

    /// <summary>The number as it stands in the table.</summary>
    public string Text(decimal number) => CellText.Number(number, Kind);

    /// <summary>The number with its unit; an English unit of one thing is in the singular.</summary>
    public string WithUnit(decimal number) => (Kind, Unit) switch
    {
        (FieldKind.Percent, _) => Text(number) + "%",
        (_, null) => Text(number),
        (_, "people") when number is 1 => Text(number) + " person",
        (_, [.., 'i', 'e', 's'] many) when number is 1 => $"{Text(number)} {many[..^3]}y",
        (_, [.., not 's', 's'] many) when number is 1 => $"{Text(number)} {many[..^1]}",
        _ => $"{Text(number)} {Unit}",
    };
}

/// <summary>A row of a chart.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Values">One for each measure.</param>
internal sealed record ChartRow(string Label, ImmutableArray<ChartValue> Values)
{
    /// <summary>The sum of its numbers.</summary>
    public decimal Total => Values.Sum(value => value.Number ?? 0m);
}

/// <summary>A value of a row.</summary>
/// <param name="Number">Its number; null if nothing was written, or 'none' was declared.</param>
/// <param name="Text">What stands on the bar.</param>
internal readonly record struct ChartValue(decimal? Number, string Text);
