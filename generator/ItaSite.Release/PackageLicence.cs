using System.Xml.Linq;

namespace ItaSite.Release;

/// <summary>Reads licences from the packages that a restore left on this machine.</summary>
internal static class PackageLicence
{
    /// <summary>Where restored packages lie.</summary>
    public static string PackagesFolder() =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>Reads from one folder of packages.</summary>
    public static Func<string, string, Licence> In(string folder) => (id, version) =>
    {
        var name = id.ToLowerInvariant();
        return Of(XDocument.Load(Path.Combine(folder, name, version, $"{name}.nuspec")));
    };

    /// <summary>The licence that a package description names.</summary>
    internal static Licence Of(XDocument package)
    {
        var licence = Named(package, "license");
        return licence?.Attribute("type")?.Value is "expression"
            ? new Licence(licence.Value.Trim(), null)
            : new Licence(null, (licence ?? Named(package, "licenseUrl"))?.Value.Trim());
    }

    /// <summary>The first element of a name, in whatever version of the schema.</summary>
    private static XElement? Named(XDocument package, string name) =>
        package.Descendants().FirstOrDefault(element => element.Name.LocalName == name);
}
