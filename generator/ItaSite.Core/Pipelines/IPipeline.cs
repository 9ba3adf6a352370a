using System.Collections.Immutable;
using ItaSite.Core.Checks;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
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
internal sealed record SitePlan(CheckedSite Checked, Theme Theme)
{
    /// <summary>The years whose coverage everybody may see; none if the office keeps it to itself.</summary>
    public ImmutableArray<YearCoverage> PublicCoverage =>
        Checked.Covered.Site.Settings.Coverage is CoverageAudience.Public ? Checked.Covered.Coverage.Years : [];
}
