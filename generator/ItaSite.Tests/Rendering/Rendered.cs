using System.Collections.Immutable;
using System.Text;
using ItaSite.Cli.Disk;
using ItaSite.Core;
using ItaSite.Core.Checks;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;

namespace ItaSite.Tests.Rendering;

/// <summary>Small sites, rendered with the theme of the repository.</summary>
internal static class Rendered
{
    /// <summary>The day on which they are rendered.</summary>
    public static readonly DateOnly Today = new(2024, 6, 1);

    private static readonly Lazy<SourceTree> Default = new(() =>
        ThemeFolder.Find(Repository.PathOf("content"), "default") ?? throw new InvalidOperationException("The repository has no theme 'default'."));

    /// <summary>The default theme, which also stands in for the plain one of small sites; null for any other.</summary>
    public static SourceTree? FindTheme(string name) => name is "plain" or "default" ? Default.Value : null;

    /// <summary>A site of some files and the usual <c>site.yaml</c>, as files to be written.</summary>
    public static OutputTree Site(params (string Path, string Text)[] files)
    {
        var input = Input(files);
        var outcome = SiteBuilder.Check(input).Outcome.Then(site => SiteBuilder.Render(site, input));
        return outcome.Value ?? throw new InvalidOperationException(string.Concat(outcome.Diagnostics.Select(found => $"{found}\n")));
    }

    /// <summary>What is found in a site up to the writing of its last file.</summary>
    public static ImmutableArray<Diagnostic> Findings(params (string Path, string Text)[] files)
    {
        var input = Input(files);
        return Findings(SiteBuilder.Check(input).Outcome, input);
    }

    public static ImmutableArray<Diagnostic> Findings(Outcome<CheckedSite> site, BuildInput input)
    {
        var outcome = site.Then(one => SiteBuilder.Render(one, input));
        var stopped = (outcome.Value?.Files ?? []).Select(Stop).OfType<Diagnostic>().DistinctBy(found => found.Position);
        return [.. outcome.Diagnostics, .. stopped];
    }

    /// <summary>The text of a file.</summary>
    public static string Text(OutputTree tree, string path)
    {
        using var target = new MemoryStream();
        tree.Files.Single(file => file.Path == path).Write(target);
        return Encoding.UTF8.GetString(target.ToArray());
    }

    private static BuildInput Input((string Path, string Text)[] files)
    {
        var sources = files.Select(file => TestFiles.Of(file.Path, file.Text)).ToList();
        if (!sources.Exists(file => file.Path is "content/site.yaml"))
        {
            sources.Add(TestFiles.Of("content/site.yaml", TestFiles.DefaultSite));
        }

        return new BuildInput(SourceTree.Of(sources), FindTheme, Today);
    }

    private static Diagnostic? Stop(OutputFile file)
    {
        try
        {
            file.Write(Stream.Null);
            return null;
        }
        catch (OutputException stopped)
        {
            return stopped.Finding;
        }
    }
}
