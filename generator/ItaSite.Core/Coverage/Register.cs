using System.Collections.Immutable;
using ItaSite.Core.Content;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Coverage;

/// <summary>The publication register that the office's own measure demands: a line for each page, with what holds of the rules P04 to P17 of the report.</summary>
public static class Register
{
    /// <summary>All pages of a site, items first, then news, then free pages.</summary>
    public static ImmutableArray<RegisterEntry> Of(Site site) =>
    [
        .. site.Items.Select(item => Entry(item.Page, item.Code, item.Code.Year, site)),
        .. site.News.Select(post => Entry(post.Page, null, post.Year, site) with { Category = post.Category }),
        .. site.Pages.Select(page => Entry(page.Page, null, null, site)),
    ];

    private static RegisterEntry Entry(Page page, OitCode? code, FiscalYear? year, Site site)
    {
        var dates = page.FrontMatter.Publication;
        var days = dates is { Approved: { } approved, Published: { } published }
            ? published.Value.DayNumber - approved.On.Value.DayNumber
            : (int?)null;
        return new RegisterEntry(
            page,
            code,
            year,
            site.Settings.FindUnit(page.FrontMatter.Owner?.Value),
            days,
            days is { } passed ? Math.Max(0, passed - site.Settings.Rules.PublishWithinDays) : null,
            [.. PublicationRule.List.Select(rule => new RuleMark(rule.Id, rule.Ask(page, site)))]);
    }
}

/// <summary>A line of the publication register.</summary>
/// <param name="Page">The page.</param>
/// <param name="Code">The item it discloses, or null.</param>
/// <param name="Year">The fiscal year it belongs to; null for a free page.</param>
/// <param name="Owner">The unit in charge; null if none or an unknown one is written.</param>
/// <param name="Days">Calendar days from the approval to the publication; negative if it came out before; null if either day is not written.</param>
/// <param name="LateDays">How many of them are over the office's own limit, 0 if it came out in time; null if that is not known.</param>
/// <param name="Marks">What holds of the rules, by their ids.</param>
public sealed record RegisterEntry(
    Page Page, OitCode? Code, FiscalYear? Year, Unit? Owner, int? Days, int? LateDays, ImmutableArray<RuleMark> Marks)
{
    /// <summary>What it is about, if it is a news post; else null.</summary>
    public NewsCategory? Category { get; init; }

    /// <summary>The days and persons of its publication.</summary>
    public Publication Publication => Page.FrontMatter.Publication;
}

/// <summary>Whether a rule holds of a page.</summary>
/// <param name="Rule">Such as <c>P05</c>.</param>
/// <param name="Holds">Null where the rule does not speak of the page.</param>
public sealed record RuleMark(string Rule, bool? Holds);
