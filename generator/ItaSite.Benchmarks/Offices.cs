using System.Diagnostics;
using System.Security.Cryptography;
using ItaSite.Core;
using ItaSite.Core.Content;

namespace ItaSite.Benchmarks;

/// <summary>Reads and checks a site as many times as there are offices, from the disk each time, in one process; what a ministry would do over night.</summary>
internal static class Offices
{
    private static readonly DateOnly Today = new(2024, 10, 1);

    /// <summary>Prints the time of the first run (cold), the mean of the later ones (warm), the sum and the highest memory.</summary>
    public static void Run(string content, int count)
    {
        var watch = Stopwatch.StartNew();
        var findings = Check(content);
        var cold = watch.Elapsed;
        for (var office = 1; office < count; office++)
        {
            if (Check(content) != findings)
            {
                throw new InvalidOperationException("The same site gave other findings.");
            }
        }

        var (all, memory) = (watch.Elapsed, Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0);
        var warm = (all - cold).TotalMilliseconds / Math.Max(1, count - 1);
        Console.WriteLine(FormattableString.Invariant($"{count} offices, {findings} findings each: {all.TotalSeconds:0.0} s, {memory:0} MB at most"));
        Console.WriteLine(FormattableString.Invariant($"first {cold.TotalMilliseconds:0} ms, later {warm:0} ms each, {GC.GetTotalAllocatedBytes() / 1048576.0 / count:0} MB allocated each"));
    }

    private static int Check(string content) =>
        SiteBuilder.Check(new BuildInput(Read(content), _ => null, Today)).Outcome.Diagnostics.Length;

    private static SourceTree Read(string content) => SourceTree.Of(
        Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories).Select(file => new SourceFile(
            "content/" + Path.GetRelativePath(content, file).Replace('\\', '/'),
            new FileInfo(file).Length,
            () => File.ReadAllBytes(file),
            () => FactsOf(file))));

    /// <summary>What the inspector finds; the pages of PDF files are taken for known, as the program remembers them between runs.</summary>
    private static AttachmentFacts FactsOf(string file)
    {
        using var stream = File.OpenRead(file);
        var hash = Convert.ToHexStringLower(SHA256.HashData(stream));
        stream.Position = 0;
        return new AttachmentFacts(hash, FileKinds.Of(stream, file), 99, null, null, null);
    }
}
