using System.Text.Json;
using System.Xml.Linq;
using ItaSite.Release;

namespace ItaSite.Tests.Release;

/// <summary>The list of parts that a release carries.</summary>
public sealed class SbomTests
{
    private static readonly string PackagesLock = File.ReadAllText(Repository.PathOf("generator", "ItaSite.Cli", "packages.lock.json"));

    private static readonly string ThemeLock = File.ReadAllText(Repository.PathOf("themes", "default", "package-lock.json"));

    [Fact]
    public void SmallLockFilesGiveThisList()
    {
        var sources = new SbomSources(
            """
            {"version": 2, "dependencies": {
              "net10.0": {
                "B": {"type": "Direct", "requested": "[1.0.0, )", "resolved": "1.0.0", "contentHash": "AAECAw==", "dependencies": {"a": "2.0.0"}},
                "A": {"type": "Transitive", "resolved": "2.1.0", "contentHash": "AAECAw=="},
                "Microsoft.NET.ILLink.Tasks": {"type": "Direct", "resolved": "10.0.1", "contentHash": "AAECAw=="},
                "itasite.core": {"type": "Project", "dependencies": {"A": "[2.1.0, )"}}},
              "net10.0/linux-x64": {"A": {"type": "Transitive", "resolved": "2.1.0", "contentHash": "AAECAw=="}}}}
            """,
            """{"packages": {"": {}, "node_modules/@font/x": {"version": "5.0.0", "integrity": "sha512-AAECAw==", "license": "OFL-1.1"}}}""",
            "9.8.7",
            (name, _) => name is "A" ? new Licence(null, "https://example.org/licence") : new Licence("MIT OR Apache-2.0", null));

        var list = Text(sources);

        Assert.Equal(File.ReadAllText(Expected(list)).ReplaceLineEndings("\n"), list);
    }

    [Fact]
    public void EveryPartOfTheProgramStandsInIt()
    {
        using var list = JsonDocument.Parse(Text(Ours()));
        using var locked = JsonDocument.Parse(PackagesLock);
        var names = locked.RootElement.GetProperty("dependencies").EnumerateObject()
            .SelectMany(framework => framework.Value.EnumerateObject())
            .Where(package => package.Value.GetProperty("type").GetString() is not "Project")
            .Select(package => package.Name)
            .Concat(["@fontsource/sarabun", "Microsoft.AspNetCore.App", "Microsoft.NETCore.App"])
            .Distinct()
            .Order(StringComparer.Ordinal);

        var parts = Parts(list);

        Assert.Equal(names, parts.Select(part => part.GetProperty("name").GetString()!).Order(StringComparer.Ordinal));
        Assert.Equal(
            parts.Where(part => part.GetProperty("type").GetString() is "framework").Select(part => part.GetProperty("name").GetString()),
            parts.Where(part => !part.TryGetProperty("hashes", out _)).Select(part => part.GetProperty("name").GetString()));
    }

    /// <summary>What the schema of CycloneDX 1.6 demands of the parts that we write.</summary>
    [Fact]
    public void ItHasTheShapeOfCycloneDx()
    {
        using var list = JsonDocument.Parse(Text(Ours()));
        var root = list.RootElement;

        Assert.Equal(("CycloneDX", "1.6", 1), (root.GetProperty("bomFormat").GetString(), root.GetProperty("specVersion").GetString(), root.GetProperty("version").GetInt32()));
        Assert.Equal("application", root.GetProperty("metadata").GetProperty("component").GetProperty("type").GetString());
        Assert.All(Parts(list), part =>
        {
            Assert.Matches("^(library|framework)$", part.GetProperty("type").GetString());
            Assert.Matches("^(required|excluded)$", part.GetProperty("scope").GetString());
            Assert.NotEqual(string.Empty, part.GetProperty("version").GetString());
            Assert.Equal(part.GetProperty("purl").GetString(), part.GetProperty("bom-ref").GetString());
            Assert.NotEqual(string.Empty, part.GetProperty("licenses")[0].GetProperty("expression").GetString());
        });
        Assert.All(Parts(list).Where(part => part.TryGetProperty("hashes", out _)), part =>
            Assert.Matches("^[0-9a-f]{128}$", part.GetProperty("hashes")[0].GetProperty("content").GetString()));
    }

    [Fact]
    public void EveryReferenceLeadsToAPart()
    {
        using var list = JsonDocument.Parse(Text(Ours()));
        var needs = list.RootElement.GetProperty("dependencies").EnumerateArray().ToList();
        var known = Parts(list).Append(list.RootElement.GetProperty("metadata").GetProperty("component"))
            .Select(part => part.GetProperty("bom-ref").GetString()).ToHashSet();

        Assert.Equal(known.Order(StringComparer.Ordinal), needs.Select(need => need.GetProperty("ref").GetString()).Order(StringComparer.Ordinal));
        Assert.All(needs.SelectMany(need => need.GetProperty("dependsOn").EnumerateArray()), need => Assert.Contains(need.GetString(), known));
    }

    [Fact]
    public void TheSameLockFilesGiveTheSameBytes() => Assert.Equal(Text(Ours()), Text(Ours()));

    [Theory]
    [InlineData("<license type=\"expression\">MIT</license><licenseUrl>https://licenses.nuget.org/MIT</licenseUrl>", "MIT", null)]
    [InlineData("<license type=\"file\">LICENSE.txt</license>", null, "LICENSE.txt")]
    [InlineData("<licenseUrl>https://example.org/l</licenseUrl>", null, "https://example.org/l")]
    [InlineData("", null, null)]
    public void ALicenceIsReadFromThePackage(string lines, string? expression, string? remark)
    {
        var package = XDocument.Parse($"<package xmlns=\"http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd\"><metadata><id>A</id>{lines}</metadata></package>");

        Assert.Equal(new Licence(expression, remark), PackageLicence.Of(package));
    }

    private static SbomSources Ours() => new(PackagesLock, ThemeLock, "0.1.0", PackageLicence.In(PackageLicence.PackagesFolder()));

    private static string Expected(string list)
    {
        var file = Repository.PathOf("generator", "ItaSite.Tests", "Release", "small.cdx.json");
        if (Repository.Accepts)
        {
            File.WriteAllText(file, list);
        }

        return file;
    }

    private static List<JsonElement> Parts(JsonDocument list) => [.. list.RootElement.GetProperty("components").EnumerateArray()];

    private static string Text(SbomSources sources)
    {
        using var bytes = new MemoryStream();
        SbomJson.Write(sources, bytes);
        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }
}
