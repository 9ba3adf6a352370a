using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Reading;

namespace ItaSite.Tests.Reading;

/// <summary>Reads texts as if front matter of nine lines stood above them.</summary>
internal static class ProseTexts
{
    public const string Path = "content/oit/2567/o24/index.md";

    public static SourcePosition Start { get; } = new(Path, 10, 1);

    public static (Prose Prose, string[] Found) Read(string markdown)
    {
        var findings = new Findings();
        var prose = ProseReader.Read(markdown, Start, findings);
        return (prose, [.. findings.ToImmutable().Select(one => $"{one.Position} {one.Rule.Id}")]);
    }
}
