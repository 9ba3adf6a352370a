using System.Diagnostics;
using System.Text;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Reading;

namespace ItaSite.Tests.Reading;

[Trait(CultureTests.OnceOnly, "yes")]
public static class HostileSizeTests
{
    public static TheoryData<string, string> Cases => new()
    {
        { "nested lists", new string('[', 100_000) },
        { "nested maps", string.Concat(Enumerable.Repeat("{a: ", 100_000)) },
        { "nested hyphens", string.Concat(Enumerable.Repeat("- ", 100_000)) + "x\n" },
        { "nested questions", string.Concat(Enumerable.Repeat("? ", 100_000)) + "x\n" },
        { "one long line", "a: " + new string('x', 16_000_000) },
        { "one long quoted line", "a: '" + new string('x', 16_000_000) },
        { "a million keys", string.Concat(Enumerable.Range(0, 1_000_000).Select(number => $"k{number}: 1\n")) },
        { "a million equal keys", string.Concat(Enumerable.Repeat("k: 1\n", 1_000_000)) },
        { "alias bomb", AliasBomb() },
        { "tabs", new string('\t', 4_000_000) },
        { "empty lines", new string('\n', 4_000_000) },
        { "colons", new string(':', 1_000_000) },
        { "invisible", new string('\u200B', 4_000_000) },
        { "fences", string.Concat(Enumerable.Repeat("--\n", 1_000_000)) },
    };

    /// <summary>Far over what it takes on an idle machine: the test tells linear from quadratic, not fast from slow.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public static void IsRefusedOrReadInBoundedTime(string name, string text)
    {
        var findings = new Findings();
        var bytes = Encoding.UTF8.GetBytes(text);
        var watch = Stopwatch.StartNew();

        var root = SourceReader.ReadYaml(Reports.Table, bytes, findings);
        FieldReader.Read(root, findings, new Bilingual("ตาราง", "a table"), reader => reader.Text("a"));

        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), $"{name}: {watch.Elapsed}");
        Assert.InRange(findings.ToImmutable().Length, 0, 30);
    }

    private static string AliasBomb() =>
        "a0: &a0 [x, x]\n" + string.Concat(Enumerable.Range(1, 1000).Select(level => $"a{level}: &a{level} [*a{level - 1}, *a{level - 1}]\n"));
}
