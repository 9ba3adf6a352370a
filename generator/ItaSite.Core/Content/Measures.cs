using System.Collections.Immutable;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Content;

/// <summary>The integrity measures of a year and what came of them.</summary>
/// <param name="Year">The fiscal year in which they are carried out.</param>
/// <param name="Basis">The assessed year whose result they answer.</param>
/// <param name="Measures">In the order of the file.</param>
/// <param name="FollowUps">What was done, in the order of the file.</param>
/// <param name="Constraints">What stood in the way, in the order of the file.</param>
/// <param name="Position">Where the file begins.</param>
public sealed record MeasurePlan(
    FiscalYear Year,
    FiscalYear Basis,
    ImmutableArray<Measure> Measures,
    ImmutableArray<FollowUp> FollowUps,
    ImmutableArray<Bilingual> Constraints,
    SourcePosition Position)
{
    /// <summary>What was done for a measure.</summary>
    public IEnumerable<FollowUp> ResultsOf(Measure measure) =>
        FollowUps.Where(followUp => followUp.Measures.Any(id => id.Value == measure.Id));
}

/// <summary>A measure: an issue and how it is to be solved.</summary>
/// <param name="Id">Such as <c>M1</c>.</param>
/// <param name="Issue">What is to be solved.</param>
/// <param name="Item">The item it is about, or null.</param>
/// <param name="Indicator">The indicator it is about, or null.</param>
/// <param name="Level">How pressing it is.</param>
/// <param name="Approach">The ways taken.</param>
/// <param name="Steps">The steps in their order.</param>
/// <param name="Period">When, in words.</param>
/// <param name="Promises">The period of the data it promises, or null if it promises none; checked against the period rule of its item.</param>
/// <param name="Owner">The unit in charge.</param>
/// <param name="Budget">What it costs; null if nothing is written.</param>
/// <param name="Position">Where it is listed.</param>
public sealed record Measure(
    string Id,
    Bilingual Issue,
    Written<OitCode>? Item,
    Written<string>? Indicator,
    IssueLevel Level,
    ImmutableArray<Bilingual> Approach,
    ImmutableArray<Bilingual> Steps,
    Bilingual Period,
    Written<string>? Promises,
    Written<string>? Owner,
    MeasureBudget? Budget,
    SourcePosition Position);

/// <summary>What a measure costs. 'Uses no budget' is something that an author says, never an empty field.</summary>
public abstract record MeasureBudget
{
    private MeasureBudget()
    {
    }

    /// <summary>An amount in baht.</summary>
    public sealed record OfAmount(decimal Baht) : MeasureBudget;

    /// <summary><c>budget: none</c>: it uses no budget.</summary>
    public sealed record OfNone : MeasureBudget;
}

/// <summary>How pressing an issue is, in the report's words.</summary>
public enum IssueLevel
{
    /// <summary><c>strength</c>: 100.</summary>
    Strength,

    /// <summary><c>improve</c>: below 100, ต้องพัฒนาให้ดีขึ้น.</summary>
    Improve,

    /// <summary><c>urgent</c>: an item got 0, ต้องแก้ไขโดยเร่งด่วน.</summary>
    Urgent,
}

/// <summary>What was done, and what came of it.</summary>
/// <param name="Id">Such as <c>F1</c>.</param>
/// <param name="Indicator">The indicator it is about, or null.</param>
/// <param name="Activity">What was done, as a title.</param>
/// <param name="Done">What was done, in a sentence.</param>
/// <param name="Outcomes">What came of it.</param>
/// <param name="ClaimedScore">The score it claims for the indicator, or null.</param>
/// <param name="Measures">The ids of the measures it carries out; empty if it belongs to none.</param>
/// <param name="Evidence">Pages or files that show it.</param>
/// <param name="Position">Where it is listed.</param>
public sealed record FollowUp(
    string Id,
    Written<string>? Indicator,
    Bilingual Activity,
    Bilingual Done,
    ImmutableArray<Bilingual> Outcomes,
    Written<decimal>? ClaimedScore,
    ImmutableArray<Written<string>> Measures,
    ImmutableArray<Written<string>> Evidence,
    SourcePosition Position);
