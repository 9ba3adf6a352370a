using System.Collections.Immutable;
using ItaSite.Core.Checks;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;
using ItaSite.Core.Rendering;

namespace ItaSite.Core.Pipelines;

/// <summary>All kinds of output. All pages are known before any template runs.</summary>
internal static class SitePipelines
{
    /// <summary>The rule that no two outputs may share a path.</summary>
    public static Rule SharedPath { get; } = new("ITA901", "two outputs at one address", Severity.Error, "permanent addresses");

    /// <summary>What is made once for each language of the site.</summary>
    public static ImmutableArray<IPipeline> OfEachLanguage { get; } =
    [
        new Home(),
        new Years(),
        new ItemPages(),
        new CoveragePages(),
        new PrintPages(),
        new TopicPages(),
        new ResultPages(),
        new MeasurePages(),
        new NewsPages(),
        new FreePages(),
        new PolicyFallbacks(),
        new DirectoryPages(),
        new SearchPages(),
    ];

    /// <summary>What is made once for all languages.</summary>
    public static ImmutableArray<IPipeline> OfAllLanguages { get; } =
    [
        new NotFoundPage(),
        new DatasetDownloads(),
        new DataDescriptions(),
        new CoverageDownloads(),
        new Submissions(),
        new Badge(),
        new OitIndex(),
        new Attachments(),
        new Feed(),
        new Sitemap(),
        new Robots(),
        new SecurityText(),
        new SharePicture(),
        new HistoryFiles(),
        new Redirects(),
        new HostingFiles(),
        new ThemeAssets(),
    ];

    /// <summary>In the order in which a run sums them up.</summary>
    public static ImmutableArray<IPipeline> All { get; } = [.. OfEachLanguage, .. OfAllLanguages];

    /// <summary>The files of the finished site.</summary>
    public static Outcome<OutputTree> Run(CheckedSite site, Theme theme) =>
        Run(site, theme, static file => [file, .. file.Companions?.Invoke() ?? []]);

    /// <summary>The files of the finished site but for those whose names are not yet known; they are made when somebody asks for them.</summary>
    public static Outcome<OutputTree> Preview(CheckedSite site, Theme theme) => Run(site, theme, static file => [file]);

    private static Outcome<OutputTree> Run(CheckedSite site, Theme theme, Func<OutputFile, IEnumerable<OutputFile>> wanted)
    {
        var plan = new SitePlan(site, theme);
        ImmutableArray<OutputFile> files =
        [
            .. FilesOf(plan, wanted).Select(file => file with { Days = DaysOf(file, site.Covered) }).OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
        return Outcome.Of(new OutputTree(files) { Internal = InternalFiles.Of(site), Hosting = HostingFiles.Beside(plan) }, Collisions(files));
    }

    /// <summary>The days of the page in whose folder a file lies; null if no author wrote a page there, or if nobody knows them.</summary>
    private static PageDays? DaysOf(OutputFile file, CoveredSite site)
    {
        var publication = site.Addresses.PageAt(PageOf(file, site.Site.Settings))?.FrontMatter.Publication;
        return publication is null || (publication.FirstPublished ?? publication.LastChange) is null
            ? null
            : new PageDays(publication.FirstPublished?.Value, publication.LastChange?.Value);
    }

    /// <summary>The address in the main language of the page in whose folder a file lies.</summary>
    private static Permalink PageOf(OutputFile file, SiteSettings settings)
    {
        var folder = file.Path[..(file.Path.LastIndexOf('/') + 1)];
        var language = settings.Languages.Skip(1).Select(other => other.Code() + "/").FirstOrDefault(code => folder.StartsWith(code, StringComparison.Ordinal));
        return new Permalink(folder[(language?.Length ?? 0)..]);
    }

    /// <summary>The search index takes longer than all others together, so they are planned beside it.</summary>
    private static IEnumerable<OutputFile> FilesOf(SitePlan plan, Func<OutputFile, IEnumerable<OutputFile>> wanted)
    {
        var ofLanguages = from language in plan.Checked.Covered.Site.Settings.Languages
                          from pipeline in OfEachLanguage
                          select (Pipeline: pipeline, Plan: plan.In(language));
        var work = ofLanguages.Concat(OfAllLanguages.Select(pipeline => (Pipeline: pipeline, Plan: plan))).ToArray();
        var files = new OutputFile[work.Length][];
        Parallel.For(0, work.Length, part => files[part] = [.. work[part].Pipeline.Run(work[part].Plan).SelectMany(wanted)]);
        return files.SelectMany(made => made);
    }

    /// <summary>Paths that two files share, and files that lie where another file needs a folder.</summary>
    private static IEnumerable<Diagnostic> Collisions(ImmutableArray<OutputFile> files)
    {
        var byPath = files.ToLookup(file => file.Path, StringComparer.Ordinal);
        var doubled = byPath.Where(path => path.Count() > 1).Select(path => Shared(path.Key, path));
        var inside = from file in files
                     from folder in FoldersOf(file.Path)
                     where byPath.Contains(folder)
                     select Shared(folder, [.. byPath[folder], file]);
        return doubled.Concat(inside);
    }

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            yield return path[..slash];
        }
    }

    private static Diagnostic Shared(string path, IEnumerable<OutputFile> makers)
    {
        var names = string.Join(", ", makers.Select(file => file.Pipeline));
        return new Diagnostic(
            SharedPath,
            SourcePosition.File("output/" + path),
            new Bilingual($"ที่อยู่ «{path}» มีผู้ใช้มากกว่าหนึ่ง ({names})", $"The address '{path}' is taken more than once ({names})."),
            new Bilingual(
                "เปลี่ยนชื่อโฟลเดอร์หรือไฟล์ใน content ที่ได้ที่อยู่ซ้ำกัน หรือลบที่อยู่นั้นจาก moved_from:",
                "Rename the folder or file in content that gets the same address, or take that address out of 'moved_from:'."));
    }
}
