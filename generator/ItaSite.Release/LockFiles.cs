using System.Text.Json;

namespace ItaSite.Release;

/// <summary>Reads the parts that lock files name.</summary>
internal static class LockFiles
{
    /// <summary>The package that comes with each runtime and has its version.</summary>
    private const string OfRuntime = "Microsoft.NET.ILLink.Tasks";

    private static readonly string[] Frameworks = ["Microsoft.AspNetCore.App", "Microsoft.NETCore.App"];

    /// <summary>All parts of the program, by their addresses.</summary>
    public static IReadOnlyList<Part> Parts(SbomSources sources) =>
        [.. Packages(sources).Concat(OfTheme(sources.ThemeLock)).OrderBy(part => part.Address, StringComparer.Ordinal)];

    private static IEnumerable<Part> Packages(SbomSources sources)
    {
        using var json = JsonDocument.Parse(sources.PackagesLock);
        var packages = json.RootElement.GetProperty("dependencies").EnumerateObject()
            .SelectMany(framework => framework.Value.EnumerateObject())
            .Where(package => package.Value.GetProperty("type").GetString() is not "Project")
            .DistinctBy(package => package.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(package => package.Name, package => package.Value.Clone(), StringComparer.OrdinalIgnoreCase);
        var runtime = packages.TryGetValue(OfRuntime, out var tasks)
            ? VersionOf(tasks)
            : throw new InvalidDataException($"The lock file does not name {OfRuntime}, which tells the version of the runtime.");
        return
        [
            .. packages.Select(package => PackageOf(package.Key, package.Value, packages, sources.LicenceOf)),
            .. Frameworks.Select(name => new Part(name, runtime, Nuget(name, runtime), null, new("MIT", null), true, [])),
        ];
    }

    private static Part PackageOf(string name, JsonElement package, Dictionary<string, JsonElement> all, Func<string, string, Licence> licenceOf)
    {
        var version = VersionOf(package);
        return new Part(
            name,
            version,
            Nuget(name, version),
            Hexadecimal(Text(package, "contentHash")),
            licenceOf(name, version),
            name is not OfRuntime,
            [.. NeedsOf(package).Select(need => Nuget(need, VersionOf(all[need]))).Order(StringComparer.Ordinal)]);
    }

    private static IEnumerable<string> NeedsOf(JsonElement package) =>
        package.TryGetProperty("dependencies", out var needs) ? needs.EnumerateObject().Select(need => need.Name) : [];

    private static IEnumerable<Part> OfTheme(string text)
    {
        const string Folder = "node_modules/";
        using var json = JsonDocument.Parse(text);
        return
        [
            .. json.RootElement.GetProperty("packages").EnumerateObject()
                .Where(package => package.Name.StartsWith(Folder, StringComparison.Ordinal))
                .Select(package => FromNpm(package.Name[(package.Name.LastIndexOf(Folder, StringComparison.Ordinal) + Folder.Length)..], package.Value)),
        ];
    }

    private static Part FromNpm(string name, JsonElement package)
    {
        const string Kind = "sha512-";
        var version = Text(package, "version");
        var hash = Text(package, "integrity");
        return new Part(
            name,
            version,
            $"pkg:npm/{name.Replace("@", "%40", StringComparison.Ordinal)}@{version}",
            hash.StartsWith(Kind, StringComparison.Ordinal) ? Hexadecimal(hash[Kind.Length..]) : null,
            new Licence(package.TryGetProperty("license", out var licence) ? licence.GetString() : null, null),
            true,
            []);
    }

    private static string Nuget(string name, string version) => $"pkg:nuget/{name}@{version}";

    private static string VersionOf(JsonElement package) => Text(package, "resolved");

    private static string Text(JsonElement package, string name) =>
        package.GetProperty(name).GetString() ?? throw new InvalidDataException($"The lock file has a package without '{name}'.");

    private static string Hexadecimal(string base64) => Convert.ToHexStringLower(Convert.FromBase64String(base64));
}
