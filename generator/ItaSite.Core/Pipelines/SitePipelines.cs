using System.Collections.Immutable;
using ItaSite.Core.Checks;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;
using ItaSite.Core.Rendering;

namespace ItaSite.Core.Pipelines;

/// <summary>All kinds of output. All pages are known before any template runs.</summary>
internal static class SitePipelines
{
    /// <summary>The rule that no two outputs may share a path.</summary>
    public static Rule SharedPath { get; } = new("ITA901", "two outputs at one address", Severity.Error, "permanent addresses");

    /// <summary>In the order in which a run sums them up.</summary>
    public static ImmutableArray<IPipeline> All { get; } =
    [
        new Home(),
        new Years(),
        new ItemPages(),
        new CoveragePages(),
        new TopicPages(),
        new ResultPages(),
        new MeasurePages(),
        new NewsPages(),
        new FreePages(),
        new DirectoryPages(),
        new NotFoundPage(),
        new DatasetDownloads(),
        new CoverageDownloads(),
        new Attachments(),
        new Feed(),
        new Sitemap(),
        new Robots(),
        new Redirects(),
        new ThemeAssets(),
    ];

    /// <summary>The files of the finished site.</summary>
    public static Outcome<OutputTree> Run(CheckedSite site, Theme theme)
    {
        var plan = new SitePlan(site, theme);
        ImmutableArray<OutputFile> files =
        [
            .. All.SelectMany(pipeline => pipeline.Run(plan)).OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
        return Outcome.Of(new OutputTree(files), Collisions(files));
    }

    private static IEnumerable<Diagnostic> Collisions(ImmutableArray<OutputFile> files) =>
        from path in files.GroupBy(file => file.Path, StringComparer.Ordinal)
        where path.Count() > 1
        let makers = string.Join(", ", path.Select(file => file.Pipeline))
        select new Diagnostic(
            SharedPath,
            SourcePosition.File("output/" + path.Key),
            new Bilingual($"ไฟล์ «{path.Key}» ถูกสร้างมากกว่าหนึ่งครั้ง (โดย {makers})", $"The file '{path.Key}' is made more than once (by {makers})."),
            new Bilingual("เปลี่ยนชื่อโฟลเดอร์หรือชื่อไฟล์ใน content ที่ได้ที่อยู่ซ้ำกัน", "Rename the folder or file in content that gets the same address."));
}
