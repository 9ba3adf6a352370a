namespace ItaSite.Core.Reading;

/// <summary>The names that Windows keeps for devices, with any ending.</summary>
internal static class ReservedNames
{
    /// <summary>Whether a part of a path is such a name: <c>con</c>, <c>NUL.txt</c>, <c>com1 .tar.gz</c>.</summary>
    public static bool Contains(string part)
    {
        var point = part.IndexOf('.', StringComparison.Ordinal);
        var stem = (point < 0 ? part : part[..point]).TrimEnd(' ').ToUpperInvariant();
        return stem is "CON" or "PRN" or "AUX" or "NUL" or "CONIN$" or "CONOUT$"
            || (stem.Length is 4 && stem[..3] is "COM" or "LPT" && stem[^1] is (>= '0' and <= '9') or '¹' or '²' or '³');
    }
}
