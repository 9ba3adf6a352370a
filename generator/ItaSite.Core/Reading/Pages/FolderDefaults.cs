using System.Collections.Immutable;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>What the files <c>_defaults.yaml</c> give to the pages below them; the nearer one wins.</summary>
internal sealed class FolderDefaults
{
    private readonly Dictionary<string, (SourceFile File, PageDefaults Defaults)> _byFolder;

    private FolderDefaults(Dictionary<string, (SourceFile File, PageDefaults Defaults)> byFolder) => _byFolder = byFolder;

    public static FolderDefaults Of(IEnumerable<SourceFile> files, Findings findings) => new(files.ToDictionary(
        file => file.Folder,
        file => (file, YamlFile.Read(file, findings) is { } node
            ? FieldReader.Read(node, findings, new Bilingual("ค่าเริ่มต้นของโฟลเดอร์", "the defaults of a folder"), FrontMatterReader.Defaults) ?? PageDefaults.None
            : PageDefaults.None),
        StringComparer.Ordinal));

    /// <summary>The defaults that hold in a folder.</summary>
    public PageDefaults In(string folder)
    {
        var defaults = _byFolder.TryGetValue(folder, out var own) ? own.Defaults : PageDefaults.None;
        var slash = folder.LastIndexOf('/');
        return slash < 0 ? defaults : defaults.Over(In(folder[..slash]));
    }

    /// <summary>The files that give them, the nearest first.</summary>
    public ImmutableArray<SourceFile> FilesOf(string folder)
    {
        if (_byFolder.Count is 0)
        {
            return [];
        }

        ImmutableArray<SourceFile> own = _byFolder.TryGetValue(folder, out var found) ? [found.File] : [];
        var slash = folder.LastIndexOf('/');
        return slash < 0 ? own : own.AddRange(FilesOf(folder[..slash]));
    }
}
