using System.Collections.Immutable;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Content;

/// <summary>A page of policy that the government website standard (มสพร. 11-2566, part 8) asks every site to have.</summary>
/// <param name="Slug">The folder below <c>content/pages/</c> where the office writes its own.</param>
/// <param name="Title">Its title.</param>
public sealed record PolicyPage(string Slug, Bilingual Title)
{
    /// <summary>Its address.</summary>
    public Permalink Permalink => new(Slug + "/");
}

/// <summary>The pages of policy. Where the office has not written one, the program fills in a general one with the office's data.</summary>
public static class PolicyPages
{
    public static ImmutableArray<PolicyPage> All { get; } =
    [
        new("accessibility", new Bilingual("การเข้าถึงเว็บไซต์", "Accessibility")),
        new("cookies", new Bilingual("คุกกี้", "Cookies")),
        new("privacy", new Bilingual("นโยบายคุ้มครองข้อมูลส่วนบุคคล", "Privacy policy")),
        new("website-policy", new Bilingual("นโยบายเว็บไซต์", "Website policy")),
    ];

    /// <summary>Those that the office has not written; a draft counts as written.</summary>
    public static IEnumerable<PolicyPage> Missing(Site site) =>
        All.Where(policy => !site.Pages.Any(page => page.Page.Permalink == policy.Permalink));
}
