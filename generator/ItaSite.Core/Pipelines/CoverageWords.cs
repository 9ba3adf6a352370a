using ItaSite.Core.Content;
using ItaSite.Core.Coverage;

namespace ItaSite.Core.Pipelines;

/// <summary>What coverage says in files for programs.</summary>
internal static class CoverageWords
{
    /// <summary>The words of a status: <c>no_page</c>.</summary>
    public static string Of(ItemStatus status) => status switch
    {
        ItemStatus.Complete => "complete",
        ItemStatus.Incomplete => "incomplete",
        ItemStatus.NoPage => "no_page",
        _ => "unproven",
    };

    /// <summary>The words of a status: <c>wrong_period</c>.</summary>
    public static string Of(ComponentStatus status) => status switch
    {
        ComponentStatus.Satisfied => "satisfied",
        ComponentStatus.Missing => "missing",
        ComponentStatus.WrongPeriod => "wrong_period",
        ComponentStatus.Unreachable => "unreachable",
        _ => "expired",
    };

    /// <summary>The public address of the evidence, with its anchor; null if there is none.</summary>
    public static string? Address(Site site, EvidencePlace? place)
    {
        if (place is null)
        {
            return null;
        }

        var target = LinkGate.IsExternal(place.Target) ? place.Target : site.Settings.BaseUrl + place.Target.TrimStart('/');
        return place.Fragment is { } fragment ? $"{target}#{fragment}" : target;
    }

    /// <summary>The public address of the item's page; null if it has none.</summary>
    public static string? PageOf(Site site, ItemCoverage item) =>
        item.Page is { } page ? PublicUrl.Of(site.Settings, page.Page.Permalink) : null;

    /// <summary>The unit in charge; null if none is named or known.</summary>
    public static Unit? UnitOf(Site site, ItemCoverage item) => site.Settings.FindUnit(item.Page?.Page.FrontMatter.Owner?.Value);

    /// <summary>The day on which the item's page changed last, as its author says; null if no day is written.</summary>
    public static DateOnly? Changed(ItemCoverage item) => item.Page?.Page.FrontMatter.Publication.LastChange?.Value;
}
