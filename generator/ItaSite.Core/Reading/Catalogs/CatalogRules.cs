using System.Collections.Immutable;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>The rules of catalogs, topics, grades and kinds of tables.</summary>
internal static class CatalogRules
{
    private const string OfForms = "the catalog format: a form numbers its items from O1 without a gap";
    private const string OfTables = "the format of kinds of tables";
    private const string OfScores = "the scoring of the ITA: three instruments that weigh 100 percent together";

    public static Rule ItemOutOfOrder { get; } = new("ITA180", "item code out of order", Severity.Error, OfForms);

    public static Rule OtherYear { get; } = new("ITA181", "year of another file", Severity.Error, OfForms);

    public static Rule WrittenTwice { get; } = new("ITA182", "id written twice", Severity.Error, "the catalog format: ids tell things apart");

    public static Rule OtherItemCount { get; } = new("ITA183", "sub-indicator with another number of items", Severity.Error, "the scoring of the ITA: a sub-indicator is the mean of its items");

    public static Rule UnknownSubIndicator { get; } = new("ITA184", "unknown sub-indicator", Severity.Error, OfForms);

    public static Rule UnknownTopic { get; } = new("ITA185", "unknown topic", Severity.Error, "the crosswalk: topics stay, codes move every year");

    public static Rule UnknownSource { get; } = new("ITA186", "unknown source", Severity.Error, "the catalog format: each item names its evidence");

    public static Rule EmptyList { get; } = new("ITA187", "list without an entry", Severity.Error, "the catalog format: what is not known is written as unknown, never left empty");

    public static Rule OtherCodeInCrosswalk { get; } = new("ITA188", "crosswalk and form disagree", Severity.Error, "the crosswalk: one topic leads to its items of each year");

    public static Rule GradesNotDescending { get; } = new("ITA189", "grades not in descending order", Severity.Error, OfScores);

    public static Rule WeightsNotHundred { get; } = new("ITA190", "weights that do not add up to 100", Severity.Error, OfScores);

    public static Rule UnknownField { get; } = new("ITA191", "unknown column", Severity.Error, OfTables);

    public static Rule WithoutChoices { get; } = new("ITA192", "choice without words to choose from", Severity.Error, OfTables);

    public static Rule OtherKind { get; } = new("ITA193", "column of another kind", Severity.Error, OfTables);

    public static Rule RowRuleNotReadable { get; } = new("ITA194", "row rule that cannot be read", Severity.Error, OfTables);

    public static Rule UnknownPlaceholder { get; } = new("ITA195", "unknown placeholder", Severity.Error, OfTables);

    public static Rule UnknownComponent { get; } = new("ITA196", "unknown component", Severity.Error, "the catalogs: a column proves a component by its word");

    public static Rule UnknownFile { get; } = new("ITA197", "catalog file of another name", Severity.Error, "the catalog format: names say what a file replaces");

    public static Rule NotWord { get; } = new("ITA198", "id that is no word", Severity.Error, "the catalog format: ids become addresses and column names");

    public static Rule GradeBorders { get; } = new("ITA199", "scores or years with no grade or two", Severity.Error, "the scoring of the ITA: each score of a year has exactly one grade");

    /// <summary>All of them, by id.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        ItemOutOfOrder, OtherYear, WrittenTwice, OtherItemCount, UnknownSubIndicator, UnknownTopic, UnknownSource, EmptyList,
        OtherCodeInCrosswalk, GradesNotDescending, WeightsNotHundred, UnknownField, WithoutChoices, OtherKind,
        RowRuleNotReadable, UnknownPlaceholder, UnknownComponent, UnknownFile, NotWord, GradeBorders,
    ];
}
