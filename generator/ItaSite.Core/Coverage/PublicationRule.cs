using System.Collections.Immutable;
using ItaSite.Core.Content;

namespace ItaSite.Core.Coverage;

/// <summary>A rule of the office's publication measure that can be asked of a single page; the others are asked of the whole site or of the theme (docs/publication-rules.md).</summary>
/// <param name="Id">Its number in the report, such as <c>P05</c>.</param>
/// <param name="Ask">Whether it holds of a page; null where it does not speak of it.</param>
public sealed record PublicationRule(string Id, Func<Page, Site, bool?> Ask)
{
    /// <summary>By number.</summary>
    public static ImmutableArray<PublicationRule> List { get; } =
    [
        new("P04", (page, site) => site.Settings.FindUnit(page.FrontMatter.Owner?.Value) is not null && Dates(page) is { Reviewed: not null } or { Updated: not null }),
        new("P05", (page, _) => IsHeldBack(page) ? null : Dates(page).Approved is { By: not null } approved && IsInOrder(approved.On, Dates(page).Published)),
        new("P06", (page, _) => IsHeldBack(page) ? null : Dates(page).Requested is { } requested && IsInOrder(requested, Dates(page).Published)),
        new("P08", (page, _) => IsHeldBack(page) ? null : Dates(page).Reviewed is { } reviewed && IsInOrder(reviewed, Dates(page).Published)),
        new("P09", (page, _) => Dates(page).Draft ? null : Dates(page).Approved is not null || Dates(page).Rejected is not null),
        new("P10", (page, site) => Dates(page) is { Rejected: null, Approved: { } approved, Published: { } published }
            ? DaysBetween(approved.On, published) <= site.Settings.Rules.PublishWithinDays && (page.Fate is Fate.Scheduled || OwnerIsTold(Dates(page), site))
            : null),
        new("P11", (page, site) => Dates(page).Rejected is { } rejected
            ? !string.IsNullOrWhiteSpace(rejected.Reason.Value) && OwnerIsTold(Dates(page), site)
            : null),
        new("P13", (page, _) => page.FrontMatter.Publication.Source is { } source ? Credits.NamesSomebody(source.Value) : null),
        new("P16", (page, site) => page.Fate is Fate.Published && Dates(page).ReviewBy is { } review ? review.Value >= site.Today : null),
        new("P17", (page, site) => Dates(page).Expires is { } expires && !IsHeldBack(page)
            ? page.Fate is Fate.Expired == expires.Value < site.Today
            : null),
    ];

    /// <summary>Whether the unit in charge was told of the decision: not before it, and after an approval within the days of the measure.</summary>
    private static bool OwnerIsTold(Publication dates, Site site) =>
        dates is { Notified: { } told, Decided: { } decided }
        && DaysBetween(decided, told) is >= 0 and var days
        && (dates.Rejected is not null || days <= site.Settings.Rules.PublishWithinDays);

    private static int DaysBetween(Written<DateOnly> from, Written<DateOnly> to) => to.Value.DayNumber - from.Value.DayNumber;

    private static Publication Dates(Page page) => page.FrontMatter.Publication;

    private static bool IsHeldBack(Page page) => Dates(page) is { Draft: true } or { Rejected: not null };

    /// <summary>Whether a step was taken on or before the day of publication; also where that day is not written.</summary>
    private static bool IsInOrder(Written<DateOnly> step, Written<DateOnly>? published) =>
        published is null || step.Value <= published.Value;
}
