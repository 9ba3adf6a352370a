namespace ItaSite.Core.Diagnostics;

/// <summary>Finds the name that somebody probably meant.</summary>
public static class NearNames
{
    /// <summary>The known name nearest to what was written, or null if none is near: at most a third of its letters differ.</summary>
    public static string? Nearest(string written, IEnumerable<string> known) =>
        known
            .Select(name => (Name: name, Distance: Distance(written, name)))
            .Where(near => near.Distance <= Math.Max(1, Math.Max(written.Length, near.Name.Length) / 3))
            .OrderBy(near => near.Distance)
            .ThenBy(near => near.Name, StringComparer.Ordinal)
            .Select(near => near.Name)
            .FirstOrDefault();

    /// <summary>How many letters must be put in, taken out, changed or swapped with their neighbour; names over 64 letters count as far.</summary>
    public static int Distance(string left, string right)
    {
        if (left.Length > 64 || right.Length > 64)
        {
            return int.MaxValue;
        }

        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                rows[i, j] = Step(rows, left, right, i, j);
            }
        }

        return rows[left.Length, right.Length];
    }

    private static int Step(int[,] rows, string left, string right, int i, int j)
    {
        if (i is 0 || j is 0)
        {
            return i + j;
        }

        var same = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]);
        var best = Math.Min(rows[i - 1, j - 1] + (same ? 0 : 1), 1 + Math.Min(rows[i - 1, j], rows[i, j - 1]));
        var swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
        return swapped ? Math.Min(best, rows[i - 2, j - 2] + 1) : best;
    }
}
