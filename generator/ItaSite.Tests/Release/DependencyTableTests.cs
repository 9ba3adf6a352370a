using System.Xml.Linq;

namespace ItaSite.Tests.Release;

/// <summary>The tables of <c>docs/dependencies.md</c> name what the project files name, no more and no less.</summary>
public sealed class DependencyTableTests
{
    private const int Most = 16;

    private static readonly string[] OfProgram = ["ItaSite.Core", "ItaSite.Cli"];

    [Fact]
    public void EachPackageOfTheProgramHasItsReason()
    {
        var packages = OfProgram.SelectMany(PackagesOf).Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal).ToArray();

        Assert.Equal(packages, Table(0).Select(row => row[0]));
        Assert.True(packages.Length <= Most, $"{packages.Length} packages are more than {Most}.");
    }

    [Fact]
    public void TheTableSaysWhereEachIsUsed() => Assert.All(Table(0), row =>
        Assert.Equal(OfProgram.Where(project => PackagesOf(project).Contains(row[0])), row[1].Split(", ").Select(name => $"ItaSite.{name}")));

    [Fact]
    public void EachOtherPackageHasItsReason()
    {
        var versions = XDocument.Load(Repository.PathOf("generator", "Directory.Packages.props"))
            .Descendants("PackageVersion").Select(package => package.Attribute("Include")!.Value); // the build demands it

        Assert.Equal(versions.Except(OfProgram.SelectMany(PackagesOf)).Order(StringComparer.Ordinal), Table(1).Select(row => row[0]));
    }

    [Fact]
    public void EveryRowSaysWhy() => Assert.All([.. Table(0), .. Table(1)], row => Assert.True(row[^1].Length >= 8, row[0]));

    [Fact]
    public void EveryVersionIsUsed()
    {
        var used = Directory.EnumerateFiles(Repository.PathOf("generator"), "*.csproj", SearchOption.AllDirectories)
            .SelectMany(References).Select(NameOf).ToHashSet(StringComparer.Ordinal);

        Assert.All(Table(0).Concat(Table(1)), row => Assert.Contains(row[0], used));
    }

    private static IEnumerable<string> PackagesOf(string project) => References(Repository.PathOf("generator", project, $"{project}.csproj"))
        .Where(reference => reference.Attribute("PrivateAssets") is null)
        .Select(NameOf);

    private static IEnumerable<XElement> References(string project) => XDocument.Load(project).Descendants("PackageReference");

    private static string NameOf(XElement reference) => reference.Attribute("Include")!.Value; // the build demands it

    /// <summary>The cells of a table's rows, the first without its code marks.</summary>
    private static List<string[]> Table(int number)
    {
        var lines = File.ReadAllLines(Repository.PathOf("generator", "docs", "dependencies.md"));
        var starts = lines.Index().Where(line => line.Item.StartsWith("|---", StringComparison.Ordinal)).Select(line => line.Index + 1);
        return
        [
            .. lines[starts.ElementAt(number)..]
                .TakeWhile(line => line.StartsWith('|'))
                .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))
                .Select(cells => (string[])[cells[0].Trim('`'), .. cells[1..]]),
        ];
    }
}
