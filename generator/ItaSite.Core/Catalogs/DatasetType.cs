using System.Collections.Immutable;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Catalogs;

/// <summary>A kind of table that offices publish: its columns, what must hold of its rows, and which components it proves.</summary>
/// <param name="Id">The word that a dataset file writes after <c>type:</c>, such as <c>complaint-statistics</c>.</param>
/// <param name="Title">Its name.</param>
/// <param name="Topics">The topics whose items it is made for.</param>
/// <param name="Fields">Its columns in the order of the table.</param>
/// <param name="RowRules">What must hold of each row.</param>
/// <param name="Key">The fields that together tell rows apart; empty if rows may repeat.</param>
/// <param name="CoverField">The field whose periods or dates tell which period the table covers, or null if only <c>covers:</c> tells.</param>
/// <param name="NoneStatement">The sentence that stands for an empty table (<c>none: true</c>), with <c>{period}</c>; null if the table cannot be empty.</param>
/// <param name="Summary">The sentence that says what the table says, with <c>{rows}</c>, <c>{sum:field}</c>, <c>{count:field=choice}</c> and <c>{period}</c>.</param>
/// <param name="Charts">The charts made of it.</param>
/// <param name="Position">Where it is defined.</param>
public sealed record DatasetType(
    string Id,
    Bilingual Title,
    ImmutableArray<string> Topics,
    ImmutableArray<DatasetField> Fields,
    ImmutableArray<RowRule> RowRules,
    ImmutableArray<string> Key,
    string? CoverField,
    Bilingual? NoneStatement,
    Bilingual Summary,
    ImmutableArray<ChartSpec> Charts,
    SourcePosition Position)
{
    /// <summary>The place of a field among the columns, or -1.</summary>
    public int IndexOf(string field)
    {
        for (var index = 0; index < Fields.Length; index++)
        {
            if (Fields[index].Id == field)
            {
                return index;
            }
        }

        return -1;
    }
}

/// <summary>A column of a table.</summary>
/// <param name="Id">The key in the dataset file.</param>
/// <param name="Title">The heading of the column.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Required">Whether each row must give it.</param>
/// <param name="Unit">Such as เรื่อง or บาท; null where none is needed.</param>
/// <param name="Min">The lowest allowed number, or null.</param>
/// <param name="Max">The highest allowed number, or null.</param>
/// <param name="Choices">The allowed words of a choice; empty for other kinds.</param>
/// <param name="None">The word that says in so many words that there is none, such as <c>none</c> for 'uses no budget'; null if an empty cell has no such word.</param>
/// <param name="Satisfies">Ids of the components that the column proves when each row gives it.</param>
/// <param name="Total">Whether the table ends with the sum of the column.</param>
public sealed record DatasetField(
    string Id,
    Bilingual Title,
    FieldKind Kind,
    bool Required,
    Bilingual? Unit,
    decimal? Min,
    decimal? Max,
    ImmutableArray<Choice> Choices,
    Choice? None,
    ImmutableArray<string> Satisfies,
    bool Total);

/// <summary>What the cells of a column hold. The words of the definitions stand beside each.</summary>
public enum FieldKind
{
    /// <summary><c>text</c>.</summary>
    Text,

    /// <summary><c>integer</c>: a whole number.</summary>
    WholeNumber,

    /// <summary><c>decimal</c>: a number with up to four decimals.</summary>
    DecimalNumber,

    /// <summary><c>money</c>: baht with up to two decimals.</summary>
    Money,

    /// <summary><c>percent</c>: 0 to 100 with up to two decimals.</summary>
    Percent,

    /// <summary><c>date</c>: a day.</summary>
    Date,

    /// <summary><c>period</c>: a run of days, such as <c>2567-H1</c>, <c>2567-Q2</c> or <c>2566-10</c>.</summary>
    Period,

    /// <summary><c>year</c>: a fiscal year.</summary>
    Year,

    /// <summary><c>choice</c>: one of the listed words.</summary>
    Choice,

    /// <summary><c>flag</c>: true or false.</summary>
    Flag,

    /// <summary><c>link</c>: an https, http, mailto or tel address, or a page of the site.</summary>
    Link,

    /// <summary><c>email</c>.</summary>
    Email,

    /// <summary><c>phone</c>: a Thai telephone number.</summary>
    Phone,

    /// <summary><c>file</c>: a file beside the dataset.</summary>
    File,

    /// <summary><c>unit</c>: a unit of <c>site.yaml</c>.</summary>
    Unit,

    /// <summary><c>project_number</c>: an e-GP project number, eleven digits.</summary>
    ProjectNumber,
}

/// <summary>A word of a choice, with what it prints.</summary>
/// <param name="Id">What the author writes.</param>
/// <param name="Text">What the page prints.</param>
public sealed record Choice(string Id, Bilingual Text);

/// <summary>What must hold between the cells of a row: <c>left == a + b</c>, or an order such as <c>start &lt;= end</c>.</summary>
/// <param name="Left">The field on the left.</param>
/// <param name="Relation">One of <c>==</c>, <c>&lt;=</c>, <c>&gt;=</c>.</param>
/// <param name="Right">The fields on the right, which are added up.</param>
/// <param name="Text">What the rule means, for the finding.</param>
public sealed record RowRule(string Left, string Relation, ImmutableArray<string> Right, Bilingual Text);

/// <summary>A chart made of a table.</summary>
/// <param name="Kind">One of <c>bars</c>, <c>grouped</c>, <c>stacked</c>, <c>line</c>, <c>progress</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Label">The field that names each bar or point.</param>
/// <param name="Values">The fields whose numbers are drawn.</param>
public sealed record ChartSpec(string Kind, Bilingual Title, string Label, ImmutableArray<string> Values);
