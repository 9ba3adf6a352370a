using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>Reads the Markdown of a page for what checks need to know of it.</summary>
internal static class ProseReader
{
    /// <summary>The text with its headings, links and pictures. A text that cannot be read, or may not be published, adds an error to the findings.</summary>
    /// <param name="markdown">The text below the front matter.</param>
    /// <param name="start">Its file, and the one-based line in it where the text begins.</param>
    /// <param name="findings">Takes what is found.</param>
    public static Prose Read(string markdown, SourcePosition start, Findings findings)
    {
        var text = markdown.Replace("\r\n", "\n", StringComparison.Ordinal);
        if (!MarkdownLimits.Hold(text, start, findings))
        {
            return Prose.Nothing(start);
        }

        try
        {
            return new ProseWalk(text, start, findings).Walk(MarkdownDialect.Parse(text));
        }
        catch (ArgumentException)
        {
            findings.Add(ProseRules.TooDeep(start with { Column = 1 }));
            return Prose.Nothing(start);
        }
    }
}
