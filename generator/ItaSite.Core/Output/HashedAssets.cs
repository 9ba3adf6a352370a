using System.Buffers;

namespace ItaSite.Core.Output;

/// <summary>Files whose names hold a hash of their bytes, such as <c>assets/site-7699e0d8.css</c>: they never change, so browsers may keep them for ever.</summary>
public static class HashedAssets
{
    /// <summary>The folder in which all of them lie.</summary>
    public const string Folder = "assets/";

    private const int HashLength = 8;

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    /// <summary>Whether a path below the root of the site is one of them.</summary>
    public static bool Has(string path)
    {
        var dot = path.LastIndexOf('.');
        var dash = dot - HashLength - 1;
        return path.StartsWith(Folder, StringComparison.Ordinal)
            && dash > Folder.Length
            && !path.Contains("..", StringComparison.Ordinal)
            && path[dash] is '-'
            && !path.AsSpan(dash + 1, HashLength).ContainsAnyExcept(Hexadecimal);
    }
}
