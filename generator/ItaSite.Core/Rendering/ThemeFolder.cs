using System.Collections.Immutable;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Reading;

namespace ItaSite.Core.Rendering;

/// <summary>The files of a theme with the site's own laid over them.</summary>
/// <param name="Root">The folder of the theme, such as <c>themes/default/</c>.</param>
/// <param name="Files">By their name in the theme, such as <c>layouts/item.html</c>.</param>
/// <param name="Own">The theme's own files, also those that the site replaces.</param>
internal sealed record ThemeFolder(
    string Root, ImmutableSortedDictionary<string, SourceFile> Files, ImmutableSortedDictionary<string, SourceFile> Own)
{
    /// <summary>Where a site keeps its own theme files.</summary>
    public const string SiteRoot = "content/theme/";

    public static ThemeFolder Of(SourceTree theme, IEnumerable<SourceFile> overrides)
    {
        var root = theme.Files.Length is 0 ? "themes/" : RootOf(theme.Files[0].Path);
        var files = ImmutableSortedDictionary.CreateBuilder<string, SourceFile>(StringComparer.Ordinal);
        foreach (var file in theme.Files)
        {
            files[file.Path[root.Length..]] = file;
        }

        var own = files.ToImmutable();
        foreach (var file in overrides)
        {
            files[file.Path[SiteRoot.Length..]] = file;
        }

        return new ThemeFolder(root, files.ToImmutable(), own);
    }

    /// <summary>The name of the theme's folder.</summary>
    public string Name => Root.Split('/')[^2];

    /// <summary>The files of a subfolder with an ending, by the name between the two.</summary>
    public IEnumerable<KeyValuePair<string, SourceFile>> In(string folder, string ending) =>
        Files
            .Where(file => file.Key.StartsWith(folder, StringComparison.Ordinal) && file.Key.EndsWith(ending, StringComparison.Ordinal))
            .Select(file => KeyValuePair.Create(file.Key[folder.Length..^ending.Length], file.Value));

    /// <summary>The text of a file, or null if it is not UTF-8 or two versions of it stand in one another, which is then a finding.</summary>
    public static string? Text(SourceFile file, Findings findings) =>
        SourceText.Decode(file.Path, file.Read(), findings) is { } text && !MergeConflict.Report(file.Path, text, findings) ? text : null;

    /// <summary>The finding that the theme lacks a file that something names.</summary>
    public Diagnostic Lacks(SourcePosition at, string name) =>
        TemplateRules.NoFile(at, name, NearNames.Nearest(name, Files.Keys));

    private static string RootOf(string path)
    {
        var first = path.IndexOf('/', StringComparison.Ordinal);
        return path[..(path.IndexOf('/', first + 1) + 1)];
    }
}
