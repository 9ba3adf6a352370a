using System.Diagnostics;
using System.Text;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Reading;

namespace ItaSite.Benchmarks;

/// <summary>Reads YAML files that are as large as they may be and shaped to hurt.</summary>
internal static class HostileSizes
{
    private static IEnumerable<(string Name, string Text)> Cases =>
    [
        ("one long line", "a: " + new string('x', 16_000_000)),
        ("one long quoted line", "a: '" + new string('x', 16_000_000)),
        ("a million keys", string.Concat(Enumerable.Range(0, 1_000_000).Select(number => FormattableString.Invariant($"k{number}: 1\n")))),
        ("a million equal keys", string.Concat(Enumerable.Repeat("k: 1\n", 1_000_000))),
        ("4 million tabs", new string('\t', 4_000_000)),
        ("4 million empty lines", new string('\n', 4_000_000)),
        ("4 million invisible", new string('\u200B', 4_000_000)),
        ("a million fences", string.Concat(Enumerable.Repeat("--\n", 1_000_000))),
        ("100,000 brackets", new string('[', 100_000)),
    ];

    /// <summary>Prints the time of each case and how many findings it has.</summary>
    public static void Run()
    {
        foreach (var (name, text) in Cases)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            var findings = new Findings();
            var watch = Stopwatch.StartNew();
            var root = SourceReader.ReadYaml("content/oit/2567/o24/complaints.yaml", bytes, findings);
            FieldReader.Read(root, findings, new Bilingual("ตาราง", "a table"), reader => reader.Text("a"));
            Console.WriteLine(FormattableString.Invariant($"{name,-24} {watch.ElapsedMilliseconds,6} ms  {findings.ToImmutable().Length} findings"));
        }
    }
}
