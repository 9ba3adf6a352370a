using ItaSite.Core.Content;

namespace ItaSite.Tests;

/// <summary>The bare theme of golden sites and check pages (<c>Golden/_theme</c>), so that a change of the real theme touches none of them.</summary>
internal static class PlainTheme
{
    private static readonly string Folder = Repository.PathOf("generator", "ItaSite.Tests", "Golden", "_theme");

    /// <summary>Its files, by either of the names under which tests ask for it; null for any other.</summary>
    public static SourceTree? Find(string name) => name is "plain" or "default"
        ? SourceTree.Of(Directory.GetFiles(Folder, "*", SearchOption.AllDirectories).Select(file =>
            TestFiles.Of($"themes/{name}/{Path.GetRelativePath(Folder, file).Replace('\\', '/')}", File.ReadAllBytes(file))))
        : null;
}
