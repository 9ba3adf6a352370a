using System.Globalization;

namespace ItaSite.Benchmarks.Compare;

/// <summary>What is to be compared.</summary>
/// <param name="Pages">How many pages, one table each.</param>
/// <param name="Runs">How many counted turns.</param>
/// <param name="With">Which generators.</param>
/// <param name="Program">The command that is ItaSite.</param>
/// <param name="Work">The folder for all of it, best in memory.</param>
internal sealed record CompareOptions(int[] Pages, int Runs, string[] With, string[] Program, string Work)
{
    public const string Usage =
        "usage: compare --ita <program> [--pages 1000,10000,50000] [--runs 5] [--with hugo,eleventy,ita] [--work /dev/shm/ita-compare]";

    /// <summary>Reads pairs of option and value; null if they are not understood.</summary>
    public static CompareOptions? Read(string[] arguments)
    {
        var values = arguments.Chunk(2).Where(pair => pair.Length is 2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        return arguments.Length % 2 is 0 && values.Keys.All(IsKnown) && values.TryGetValue("--ita", out var program)
            ? new CompareOptions(
                [.. values.GetValueOrDefault("--pages", "1000,10000,50000").Split(',').Select(pages => int.Parse(pages, CultureInfo.InvariantCulture))],
                int.Parse(values.GetValueOrDefault("--runs", "5"), CultureInfo.InvariantCulture),
                values.GetValueOrDefault("--with", "hugo,eleventy,ita").Split(','),
                program.EndsWith(".dll", StringComparison.Ordinal) ? ["dotnet", Path.GetFullPath(program)] : [Path.GetFullPath(program)],
                Path.GetFullPath(values.GetValueOrDefault("--work", "/dev/shm/ita-compare")))
            : null;
    }

    private static bool IsKnown(string option) => option is "--ita" or "--pages" or "--runs" or "--with" or "--work";
}
