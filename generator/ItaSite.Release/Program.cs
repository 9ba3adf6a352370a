using System.Xml.Linq;

namespace ItaSite.Release;

/// <summary><c>sbom &lt;repository&gt; &lt;file&gt;</c> writes what the program is made of (docs/dependencies.md).</summary>
internal static class Program
{
    public static int Main(string[] args)
    {
        if (args is not ["sbom", var repository, var file])
        {
            Console.Error.WriteLine("usage: ItaSite.Release sbom <repository> <file>");
            return 2;
        }

        var sources = SourcesOf(repository);
        using var bytes = new MemoryStream();
        SbomJson.Write(sources, bytes);
        File.WriteAllBytes(file, bytes.ToArray());
        Console.WriteLine($"{file} lists what ita {sources.Version} is made of.");
        return 0;
    }

    private static SbomSources SourcesOf(string repository) => new(
        File.ReadAllText(Path.Combine(repository, "generator", "ItaSite.Cli", "packages.lock.json")),
        File.ReadAllText(Path.Combine(repository, "themes", "default", "package-lock.json")),
        XDocument.Load(Path.Combine(repository, "generator", "Directory.Build.props")).Descendants("VersionPrefix").Single().Value,
        PackageLicence.In(PackageLicence.PackagesFolder()));
}
