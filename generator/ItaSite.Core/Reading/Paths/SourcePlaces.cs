using System.Collections.Immutable;
using ItaSite.Core.Content;

namespace ItaSite.Core.Reading;

/// <summary>What a file of the content folder is for, told by where it lies; design §3.</summary>
internal enum PlaceKind
{
    Settings,
    Defaults,
    Catalog,
    ThemeOverride,
    Assessment,
    Measures,
    History,
    PageFile,
    Nowhere,
}

/// <summary>The files of a page: its <c>index.md</c> and all that lies in its folder and below, up to the next page.</summary>
/// <param name="Folder">The logical path of the folder.</param>
/// <param name="Index">The <c>index.md</c>; null if files lie where a page should be.</param>
/// <param name="Others">The other files, by path.</param>
internal sealed record PageFolder(string Folder, SourceFile? Index, ImmutableArray<SourceFile> Others)
{
    /// <summary>The file of a name, as an author writes it, in the folder itself; null if there is none.</summary>
    public SourceFile? Beside(string name) => Others.FirstOrDefault(file => file.Path.Normalize() == $"{Folder}/{name.Normalize()}");
}

/// <summary>The files of a content folder, sorted by what they are for.</summary>
internal sealed class SourcePlaces
{
    private SourcePlaces(ILookup<PlaceKind, SourceFile> byKind, ImmutableArray<PageFolder> pages)
    {
        ByKind = byKind;
        Pages = pages;
    }

    public ILookup<PlaceKind, SourceFile> ByKind { get; }

    /// <summary>By folder, ordinal.</summary>
    public ImmutableArray<PageFolder> Pages { get; }

    /// <summary>Whether something lies in the place of <c>site.yaml</c> that must not be read, which is a finding already.</summary>
    public bool HasRefusedSettings { get; private init; }

    public static SourcePlaces Of(SourceTree tree)
    {
        var byKind = tree.Files.Where(file => file.Refusal is null).ToLookup(file => KindOf(file.Path));
        return new SourcePlaces(byKind, PagesOf([.. byKind[PlaceKind.PageFile]]))
        {
            HasRefusedSettings = tree.Files.Any(file => file.Refusal is not null && KindOf(file.Path) is PlaceKind.Settings),
        };
    }

    private static PlaceKind KindOf(string path)
    {
        var parts = path.Split('/');
        return (parts.Length, parts[1], parts[^1]) switch
        {
            (2, "site.yaml", _) => PlaceKind.Settings,
            (_, "theme", _) when parts.Length > 2 => PlaceKind.ThemeOverride,
            (_, "catalogs", _) when parts.Length > 2 => PlaceKind.Catalog,
            (_, _, "_defaults.yaml") => PlaceKind.Defaults,
            (3, "assessments", var name) when name.EndsWith(".yaml", StringComparison.Ordinal) => PlaceKind.Assessment,
            (3, "measures", var name) when name.EndsWith(".yaml", StringComparison.Ordinal) => PlaceKind.Measures,
            (4, "history", var name) when name.EndsWith(".jsonl", StringComparison.Ordinal) => PlaceKind.History,
            ( >= 5, "oit" or "news", _) => PlaceKind.PageFile,
            ( >= 4, "pages", _) => PlaceKind.PageFile,
            _ => PlaceKind.Nowhere,
        };
    }

    private static ImmutableArray<PageFolder> PagesOf(ImmutableArray<SourceFile> files)
    {
        var indexes = files.Where(file => file.Name is "index.md").ToDictionary(file => file.Folder, StringComparer.Ordinal);
        var others = files.Where(file => file.Name is not "index.md").ToLookup(file => FolderOf(file, indexes), StringComparer.Ordinal);
        return
        [
            .. indexes.Keys.Union(others.Select(group => group.Key), StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(folder => new PageFolder(folder, indexes.GetValueOrDefault(folder), [.. others[folder]])),
        ];
    }

    /// <summary>The nearest folder above a file that holds an <c>index.md</c>; the file's own folder if there is none.</summary>
    private static string FolderOf(SourceFile file, Dictionary<string, SourceFile> indexes)
    {
        for (var folder = file.Folder; folder.Length > 0; folder = folder[..Math.Max(0, folder.LastIndexOf('/'))])
        {
            if (indexes.ContainsKey(folder))
            {
                return folder;
            }
        }

        return file.Folder;
    }
}
