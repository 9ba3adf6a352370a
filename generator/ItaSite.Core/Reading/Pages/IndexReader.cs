using System.Collections.Immutable;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>What an <c>index.md</c> says.</summary>
/// <param name="FrontMatter">What it says of itself.</param>
/// <param name="Evidence">The marked evidence; empty for pages that disclose no item.</param>
/// <param name="None">Whether it declares that there was nothing to report, or null.</param>
/// <param name="FileTitles">The titles of files, by name.</param>
/// <param name="Prose">Its text.</param>
internal sealed record IndexFile(
    FrontMatter FrontMatter,
    ImmutableArray<EvidenceMark> Evidence,
    Written<bool>? None,
    ImmutableDictionary<string, FileTitle> FileTitles,
    Prose Prose)
{
    /// <summary>What a news post is about; null if it does not say, or is none.</summary>
    public Written<NewsCategory>? Category { get; init; }
}

/// <summary>What kind of page an <c>index.md</c> makes; each has keys of its own.</summary>
internal enum IndexKind
{
    /// <summary>It discloses an item.</summary>
    Item,

    /// <summary>A news post.</summary>
    News,

    /// <summary>A free page.</summary>
    Free,
}

/// <summary>Reads an <c>index.md</c>: front matter, then Markdown.</summary>
internal static class IndexReader
{
    private static readonly Dictionary<string, NewsCategory> Categories =
        Enum.GetValues<NewsCategory>().ToDictionary(category => category.Word(), StringComparer.Ordinal);

    private static readonly FrontMatter Unwritten = new(null, null, null, null, null, Publication.Unwritten, []);

    private static readonly Bilingual What = new("ส่วนหัวของหน้า (ระหว่างเส้น ---)", "the front matter");

    public static IndexFile Read(SourceFile file, PageDefaults defaults, IndexKind kind, Findings findings)
    {
        if (SourceReader.ReadPage(file.Path, file.Read(), findings) is not { } source)
        {
            return Nothing(file);
        }

        var prose = ProseReader.Read(source.Body, source.BodyStart, findings);
        var node = source.FrontMatter ?? new YamlMap(new SourcePosition(file.Path, 1, 1), []);
        return FieldReader.Read(node, findings, What, fields => new IndexFile(
            FrontMatterReader.Read(fields, defaults),
            kind is IndexKind.Item ? EvidenceReader.Read(fields) : [],
            kind is IndexKind.Item ? fields.Flag("none") : null,
            FrontMatterReader.FileTitles(fields),
            prose)
        {
            Category = kind is IndexKind.News ? fields.Choice("category", Categories) : null,
        }) ?? Nothing(file) with { Prose = prose };
    }

    private static IndexFile Nothing(SourceFile file) => new(
        Unwritten,
        [],
        null,
        ImmutableDictionary<string, FileTitle>.Empty,
        Prose.Nothing(SourcePosition.File(file.Path)));
}
