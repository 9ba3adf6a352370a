using System.ComponentModel;
using System.Globalization;

namespace ItaSite.Benchmarks.Compare;

/// <summary>Builds one corpus with several generators, in turn, and prints a table of medians.</summary>
internal static class Comparison
{
    public static int Run(string[] arguments)
    {
        if (CompareOptions.Read(arguments) is not { } options)
        {
            Console.Error.WriteLine(CompareOptions.Usage);
            return 2;
        }

        try
        {
            foreach (var pages in options.Pages)
            {
                Table(options, pages);
            }

            return 0;
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or Win32Exception)
        {
            Console.Error.WriteLine(exception.Message);
            return 2;
        }
    }

    private static void Table(CompareOptions options, int pages)
    {
        var corpus = Corpus.Make(options, pages);
        var contenders = Contender.LayOut(options, corpus);
        var cold = contenders.Select(_ => new List<Cost>()).ToArray();
        var again = contenders.Select(_ => new List<Cost>()).ToArray();
        for (var turn = 0; turn <= options.Runs; turn++)
        {
            foreach (var (index, contender) in contenders.Index())
            {
                Turn(contender, turn, (cold[index], again[index]));
            }
        }

        var edited = contenders.Select(contender => Median(EditedPage.Measure(contender, options.Runs))).ToArray();
        Print(contenders, cold, again, edited, pages, options.Runs);
        Folders.Delete(corpus.Work);
    }

    /// <summary>A cold build, then one without a change; the first turn warms up and is not counted.</summary>
    private static void Turn(Contender contender, int turn, (List<Cost> Cold, List<Cost> Again) costs)
    {
        foreach (var made in contender.Made)
        {
            Folders.Delete(Path.Combine(contender.Folder, made));
        }

        var cold = Programs.Weigh(contender.Folder, contender.Build);
        var again = Programs.Weigh(contender.Folder, contender.Build);
        if (turn > 0)
        {
            costs.Cold.Add(cold);
            costs.Again.Add(again);
        }
    }

    private static void Print(IReadOnlyList<Contender> contenders, List<Cost>[] cold, List<Cost>[] again, double[] edited, int pages, int runs)
    {
        var first = new { Wall = Median(cold[0], cost => cost.Wall), Peak = Median(cold[0], cost => cost.Peak) };
        Console.WriteLine(FormattableString.Invariant($"{pages:N0} pages, medians of {runs}, {Environment.ProcessorCount} cores, load {Load()}"));
        Console.WriteLine();
        Console.WriteLine($"| | wall (least to most) | processor time | peak memory | wall, memory ÷ {contenders[0].Name.Split(' ')[0]} | without a change | one edited page in serve |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var (index, contender) in contenders.Index())
        {
            var (wall, peak) = (Median(cold[index], cost => cost.Wall), Median(cold[index], cost => cost.Peak));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {contender.Name} | {wall:F2} s ({cold[index].Min(cost => cost.Wall):F2} to {cold[index].Max(cost => cost.Wall):F2}) | {Median(cold[index], cost => cost.Processor):F2} s | {peak:F0} MB | {wall / first.Wall:F2}, {peak / first.Peak:F2} | {Median(again[index], cost => cost.Wall):F2} s | {edited[index] * 1000:F0} ms |"));
        }

        Console.WriteLine();
    }

    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    private static double Median(List<Cost> costs, Func<Cost, double> figure) => Median([.. costs.Select(figure)]);

    /// <summary>The one in the middle; of an even number the mean of the two.</summary>
    private static double Median(double[] figures)
    {
        var ordered = figures.Order().ToArray();
        var middle = ordered.Length / 2;
        return ordered.Length % 2 is 1 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2;
    }
}
