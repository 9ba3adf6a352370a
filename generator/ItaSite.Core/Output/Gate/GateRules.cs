using System.Collections.Immutable;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Output;

/// <summary>Rules about finished pages. Content cannot break them by itself; a theme of the office, or a fault of the program, can.</summary>
internal static class GateRules
{
    private const string Safety = "the site's content security policy (default-src 'none')";
    private const string Permanence = "permanent addresses";
    private const string Html = "HTML Living Standard; WCAG 2.2";

    public static Rule Script { get; } = new("ITA902", "script that is not the theme's", Severity.Error, Safety);

    public static Rule Handler { get; } = new("ITA903", "script in an attribute", Severity.Error, Safety);

    public static Rule Style { get; } = new("ITA904", "style in a page", Severity.Error, Safety);

    public static Rule UnsafeLink { get; } = new("ITA905", "address that runs something", Severity.Error, Safety);

    public static Rule Foreign { get; } = new("ITA906", "page that loads from another host", Severity.Error, Safety);

    public static Rule DeadLink { get; } = new("ITA907", "link to a page that is not made", Severity.Error, Permanence);

    public static Rule DeadAnchor { get; } = new("ITA908", "link to a place that is not on the page", Severity.Error, Permanence);

    public static Rule Headings { get; } = new("ITA909", "page without its one main heading", Severity.Error, Html);

    public static Rule Cut { get; } = new("ITA910", "page that was cut off", Severity.Error, Html);

    public static Rule SharedId { get; } = new("ITA911", "two places of one name on a page", Severity.Error, Html);

    public static Rule Unclean { get; } = new("ITA912", "text that a cleaner would change", Severity.Error, Safety);

    /// <summary>By id.</summary>
    public static ImmutableArray<Rule> All { get; } =
        [Script, Handler, Style, UnsafeLink, Foreign, DeadLink, DeadAnchor, Headings, Cut, SharedId, Unclean];
}
