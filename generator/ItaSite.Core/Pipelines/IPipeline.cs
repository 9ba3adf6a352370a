using System.Collections.Immutable;
using ItaSite.Core.Checks;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;
using ItaSite.Core.Rendering;

namespace ItaSite.Core.Pipelines;

/// <summary>Makes one kind of output. A pipeline is a pure function: what it yields depends on the plan alone.</summary>
internal interface IPipeline
{
    /// <summary>Its name in the summary of a run, such as <c>items</c>.</summary>
    string Name { get; }

    /// <summary>The files it makes, in any order. Nothing is rendered before a file's <see cref="OutputFile.Write"/> is called.</summary>
    IEnumerable<OutputFile> Run(SitePlan plan);
}

/// <summary>All that pipelines know: every page of the site stands before the first template runs.</summary>
/// <param name="Checked">The checked site.</param>
/// <param name="Theme">The theme, parsed, with the site's own files laid over it.</param>
/// <param name="Language">The language of the pages to be made.</param>
internal sealed record SitePlan(CheckedSite Checked, Theme Theme, Language Language)
{
    /// <summary>The plan of a site in its main language.</summary>
    public SitePlan(CheckedSite site, Theme theme)
        : this(site, theme, site.Covered.Site.Settings.Language)
    {
    }

    /// <summary>The same plan for pages in a language.</summary>
    public SitePlan In(Language language) => this with { Language = language };

    /// <summary>Where a page lies in the language of the plan; files have one address for all languages.</summary>
    public Permalink AddressOf(Permalink page) => Checked.Covered.Site.Settings.AddressIn(Language, page);

    /// <summary>The years whose coverage everybody may see; none if the office keeps it to itself.</summary>
    public ImmutableArray<YearCoverage> PublicCoverage =>
        Checked.Covered.Site.Settings.Coverage is CoverageAudience.Public ? Checked.Covered.Coverage.Years : [];
}
