using System.Collections.Immutable;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Catalogs;

/// <summary>One item of the form.</summary>
/// <param name="Code">Its code, with the year.</param>
/// <param name="Topic">Its subject, stable over the years: the key of the crosswalk.</param>
/// <param name="Title">Its title on the form.</param>
/// <param name="SubIndicator">The code of the sub-indicator it counts for.</param>
/// <param name="Group">The heading under which the form prints it, or null if it is not known.</param>
/// <param name="Artifact">What kind of thing discloses it: page, list, dataset, document, plan, report, policy, channel, feed or plan_and_report.</param>
/// <param name="Components">What an assessor looks for, in the order of the form; null if it is not known (<c>components: unknown</c>).</param>
/// <param name="Period">The period that the evidence must fit.</param>
/// <param name="Conditions">Further demands and permissions.</param>
/// <param name="Evidence">Ids of the catalog's sources that show this item.</param>
/// <param name="Confidence">How sure we are of it.</param>
/// <param name="Note">What an officer should know about it, or null.</param>
/// <param name="Position">Where the catalog lists it.</param>
public sealed record CatalogItem(
    OitCode Code,
    string Topic,
    Bilingual Title,
    string SubIndicator,
    Bilingual? Group,
    string Artifact,
    ImmutableArray<Component>? Components,
    PeriodRule Period,
    ImmutableArray<Condition> Conditions,
    ImmutableArray<string> Evidence,
    Confidence Confidence,
    Bilingual? Note,
    SourcePosition Position)
{
    /// <summary>Whether the form accepts a statement that there was nothing to report in the period.</summary>
    public bool AcceptsNone => Conditions.Any(condition => condition.Kind is ConditionKind.NoneStatement);

    /// <summary>Whether each row must give a budget or say that it uses none.</summary>
    public bool DemandsBudget => Conditions.Any(condition => condition.Kind is ConditionKind.NoBudgetStatement);
}

/// <summary>One thing an assessor looks for in an item. If one is missing the item scores 0.</summary>
/// <param name="Id">A word that content uses to point at it, unique within the item, such as <c>resolved</c>.</param>
/// <param name="Text">What the form asks for, paraphrased.</param>
/// <param name="Satisfied">What counts as evidence for it.</param>
/// <param name="Period">Its own period rule where it differs from the item's, else null.</param>
public sealed record Component(string Id, Bilingual Text, ComponentEvidence Satisfied, PeriodRule? Period);

/// <summary>What counts as evidence for a component.</summary>
public enum ComponentEvidence
{
    /// <summary>A dataset column, a heading, a file, a page or a web address, as the author marks it.</summary>
    Marked,

    /// <summary>The site itself: the page can be reached from the home page, which the generator sees to.</summary>
    Reachability,
}

/// <summary>A further demand or permission of the form.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its wording, paraphrased.</param>
public sealed record Condition(ConditionKind Kind, Bilingual Text);

/// <summary>The kinds of conditions in the forms.</summary>
public enum ConditionKind
{
    /// <summary><c>none_statement</c>: if there was nothing, the page must say so.</summary>
    NoneStatement,

    /// <summary><c>no_budget_statement</c>: an activity without budget must say so.</summary>
    NoBudgetStatement,

    /// <summary><c>restriction</c>: something that must not be done, such as showing a whole statute.</summary>
    Restriction,

    /// <summary><c>variant</c>: what a certain kind of agency must add.</summary>
    Variant,

    /// <summary><c>reuse</c>: something of another body may be republished.</summary>
    Reuse,
}
