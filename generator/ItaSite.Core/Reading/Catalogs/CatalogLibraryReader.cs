using System.Collections.Immutable;
using System.Reflection;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Reading;

/// <summary>Reads what is known of forms, topics, grades and tables: the files of the program, and those of <c>content/catalogs/</c> in their place.</summary>
internal static class CatalogLibraryReader
{
    private const string Folder = "content/catalogs/";

    private static readonly CatalogLibrary Nothing = new(
        ImmutableSortedDictionary<FiscalYear, Catalog>.Empty,
        new Crosswalk([]),
        [],
        ImmutableSortedDictionary.Create<string, DatasetType>(StringComparer.Ordinal));

    private static readonly Lazy<Outcome<CatalogLibrary>> OfProgram = new(() => Compose(Nothing, EmbeddedFiles()));

    /// <summary>What the program itself brings; read once, for it never changes. A test holds that it has no finding.</summary>
    public static CatalogLibrary Embedded => OfProgram.Value.Value ?? throw new InvalidOperationException(
        "The catalogs of the program cannot be read: " + string.Join('\n', OfProgram.Value.Diagnostics));

    /// <summary>What is found about the files of the program.</summary>
    public static ImmutableArray<Diagnostic> EmbeddedFindings => OfProgram.Value.Diagnostics;

    /// <summary>The embedded library, replaced file by file by a site's own. Only the site's own files are reported on.</summary>
    public static Outcome<CatalogLibrary> Read(SourceTree content)
    {
        CatalogFile[] files = [.. content.Files
            .Where(file => file.Path.StartsWith(Folder, StringComparison.Ordinal) && file.Refusal is null)
            .Select(file => new CatalogFile(file.Path[Folder.Length..], file.Path, file.Read))];
        return files is [] ? Outcome.Of(Embedded, []) : Compose(Embedded, files);
    }

    private static IEnumerable<CatalogFile> EmbeddedFiles()
    {
        var program = Assembly.GetExecutingAssembly();
        return program.GetManifestResourceNames()
            .Select(name => name.Replace('\\', '/'))
            .Where(name => name.StartsWith("catalogs/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new CatalogFile(name["catalogs/".Length..], name, () => Bytes(program, name)));
    }

    private static byte[] Bytes(Assembly program, string name)
    {
        using var stream = program.GetManifestResourceStream(name) ?? program.GetManifestResourceStream(name.Replace('/', '\\'))!; // it was listed
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static Outcome<CatalogLibrary> Compose(CatalogLibrary basis, IEnumerable<CatalogFile> written)
    {
        var findings = new Findings();
        var files = ParseAll([.. written], findings);
        var crosswalk = CrosswalkOf(files, findings) ?? basis.Crosswalk;
        var catalogs = basis.Catalogs.SetItems(CatalogsOf(files, crosswalk, findings));
        CheckCrosswalk(files, crosswalk, catalogs, findings);
        crosswalk = CrosswalkReader.Complete(crosswalk, catalogs.Values);
        var topics = TopicComponents.From(crosswalk, catalogs);
        var grades = GradesOf(files, findings);
        var types = TypesOf(files, topics, findings);
        return Outcome.Of(
            new CatalogLibrary(catalogs, crosswalk, grades is [] ? basis.Grades : grades, basis.DatasetTypes.SetItems(types)),
            findings.ToImmutable());
    }

    /// <summary>In parallel, for half of a short run is spent here; findings come in the order of the files.</summary>
    private static ParsedFile[] ParseAll(ImmutableArray<CatalogFile> written, Findings findings)
    {
        var parsed = new (ParsedFile? File, Findings Findings)[written.Length];
        Parallel.For(0, written.Length, index =>
        {
            var ofFile = new Findings();
            parsed[index] = (Parse(written[index], ofFile), ofFile);
        });
        findings.AddRange(parsed.SelectMany(one => one.Findings.ToImmutable()));
        return [.. parsed.Select(one => one.File).OfType<ParsedFile>()];
    }

    private static ParsedFile? Parse(CatalogFile file, Findings findings)
    {
        if (CatalogFileName.Read(file.Name) is not { } kind)
        {
            CatalogFindings.AddUnknownFile(file.Path, findings);
            return null;
        }

        return SourceReader.ReadYaml(file.Path, file.Read(), findings) is { } root
            ? new ParsedFile(kind, file.Name, root)
            : null;
    }

    private static Crosswalk? CrosswalkOf(ParsedFile[] files, Findings findings) =>
        files.FirstOrDefault(file => file.Kind is CatalogFileKind.Crosswalk) is { } file ? CrosswalkReader.Read(file.Root, findings) : null;

    private static void CheckCrosswalk(
        ParsedFile[] files, Crosswalk crosswalk, ImmutableSortedDictionary<FiscalYear, Catalog> catalogs, Findings findings)
    {
        if (files.Any(file => file.Kind is CatalogFileKind.Crosswalk))
        {
            CrosswalkReader.CheckCodes(crosswalk, catalogs, findings);
        }
    }

    private static IEnumerable<KeyValuePair<FiscalYear, Catalog>> CatalogsOf(ParsedFile[] files, Crosswalk crosswalk, Findings findings) =>
        files.Where(file => file.Kind is CatalogFileKind.Form)
            .Select(file => CatalogReader.Read(file.Name, file.Root, crosswalk, findings))
            .OfType<Catalog>()
            .Select(catalog => KeyValuePair.Create(catalog.Year, catalog));

    private static ImmutableArray<GradeScheme> GradesOf(ParsedFile[] files, Findings findings) =>
        files.FirstOrDefault(file => file.Kind is CatalogFileKind.Grades) is { } file ? GradeReader.Read(file.Root, findings) : [];

    private static IEnumerable<KeyValuePair<string, DatasetType>> TypesOf(ParsedFile[] files, TopicComponents topics, Findings findings) =>
        files.Where(file => file.Kind is CatalogFileKind.Table)
            .Select(file => DatasetTypeReader.Read(CatalogFileName.TableOf(file.Name), file.Root, topics, findings))
            .OfType<DatasetType>()
            .Select(type => KeyValuePair.Create(type.Id, type));

    /// <param name="Name">Its name below the folder of catalogs, such as <c>datasets/laws.yaml</c>.</param>
    private sealed record CatalogFile(string Name, string Path, Func<byte[]> Read);

    private sealed record ParsedFile(CatalogFileKind Kind, string Name, YamlNode Root);
}
