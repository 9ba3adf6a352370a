using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ItaSite.Core;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;

namespace ItaSite.Tests.Golden;

/// <summary>
/// Each folder beside this file is a case: a small content folder, and all that comes of it. A file too many fails as well.
/// <c>ITASITE_ACCEPT=1</c> writes what came out as what is expected; the difference is then read like code.
/// </summary>
public static class GoldenSiteTests
{
    private const int LongestFile = 210;
    private static readonly DateOnly Today = new(2026, 6, 1);
    private static readonly string Folder = Repository.PathOf("generator", "ItaSite.Tests", "Golden");
    private static readonly string[] TextEndings = [".html", ".txt", ".json", ".csv", ".xml", ".css", ".js", ".yaml", ".webmanifest", ".svg"];

    /// <summary>The names of the cases.</summary>
    public static TheoryData<string> Cases() =>
    [
        .. Directory.GetDirectories(Folder).Select(Path.GetFileName).OfType<string>()
            .Where(name => name[0] is not '_').Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public static void ComesOutAsExpected(string name)
    {
        var expected = Path.Combine(Folder, name, "expected");

        var actual = Build(name);
        if (Repository.Accepts)
        {
            Accept(expected, actual);
        }

        var known = Read(expected).ToImmutableSortedDictionary(file => file.Key, file => Encoding.UTF8.GetString(file.Value), StringComparer.Ordinal);
        Assert.Equal(known.Keys, actual.Keys);
        Assert.All(known, file => Assert.Equal(file.Value, actual[file.Key]));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public static void IsShortEnoughToBeRead(string name) =>
        Assert.All(
            Read(Path.Combine(Folder, name, "expected")),
            file => Assert.True(Encoding.UTF8.GetString(file.Value).Count(letter => letter is '\n') <= LongestFile, $"{name}: {file.Key} is too long"));

    /// <summary>Shuffled files and another number of cores give the same bytes; what a run sees twice does not change it.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public static void GivesTheSameBytesInAnyOrder(string name) => Assert.Equal(Build(name), Build(name, files => files.Reverse()));

    private static ImmutableSortedDictionary<string, string> Build(string name) => Build(name, files => files);

    /// <summary>Every file of the output by its path, and <c>report.txt</c>; files that are no text as their hash.</summary>
    private static ImmutableSortedDictionary<string, string> Build(string name, Func<IEnumerable<SourceFile>, IEnumerable<SourceFile>> arrange)
    {
        var content = SourceTree.Of(arrange(Sources(Path.Combine(Folder, name, "content"), "content/")));
        var run = SiteBuilder.Build(new BuildInput(content, PlainTheme.Find, Today));

        Assert.Equal(content.Files.Select(file => file.Path), run.Fates.Select(fate => fate.Path)); // each file found has one fate
        return (run.Outcome.Value?.Files.Where(file => file.Pipeline is not "hosting") ?? [])
            .ToImmutableSortedDictionary(file => file.Path, Text, StringComparer.Ordinal)
            .Add("report.txt", Report(run));
    }

    private static string Report(Run<OutputTree> run)
    {
        var counts = Enum.GetValues<Fate>().Select(fate => $"{fate.ToString().ToLowerInvariant()} {run.Fates.Count(one => one.Fate == fate)}");
        return string.Concat(run.Outcome.Diagnostics.Select(found => found.Format(Language.English) + "\n"))
            + $"{run.Fates.Length} files: {string.Join(", ", counts)}\n";
    }

    private static string Text(OutputFile file)
    {
        using var bytes = new MemoryStream();
        file.Write(bytes);
        return file.Path.EndsWith(".xlsx", StringComparison.Ordinal) ? Spreadsheets.Text(bytes.ToArray()) : TextEndings.Any(ending => file.Path.EndsWith(ending, StringComparison.Ordinal))
            ? Encoding.UTF8.GetString(bytes.ToArray())
            : $"sha256 {Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray()))}\n";
    }

    private static IEnumerable<SourceFile> Sources(string folder, string root) =>
        Read(folder).Select(file => TestFiles.Of(root + file.Key, file.Value));

    /// <summary>The files of a folder by their path below it, parts joined by '/', names in NFC.</summary>
    private static ImmutableSortedDictionary<string, byte[]> Read(string folder) => !Directory.Exists(folder)
        ? ImmutableSortedDictionary<string, byte[]>.Empty
        : Directory.GetFiles(folder, "*", SearchOption.AllDirectories).ToImmutableSortedDictionary(
            file => Path.GetRelativePath(folder, file).Replace('\\', '/').Normalize(), File.ReadAllBytes, StringComparer.Ordinal);

    private static void Accept(string folder, ImmutableSortedDictionary<string, string> actual)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        foreach (var (path, text) in actual)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!); // below the folder of the case
            File.WriteAllText(file, text);
        }
    }
}
