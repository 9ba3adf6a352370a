using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Places inside the text of a page.</summary>
internal static class TextPlace
{
    /// <summary>The paragraphs of a text as written, headings left out: runs of lines without an empty one between.</summary>
    public static IEnumerable<Written<string>> Paragraphs(this Prose prose)
    {
        var lines = prose.Markdown.ToString().Split('\n');
        var first = 0;
        for (var index = 0; index <= lines.Length; index++)
        {
            if (index < lines.Length && !IsBorder(lines[index]))
            {
                continue;
            }

            if (index > first)
            {
                yield return new Written<string>(string.Join('\n', lines[first..index]), prose.Start with { Line = prose.Start.Line + first, Column = 1 });
            }

            first = index + 1;
        }
    }

    /// <summary>The place of a code unit of a text that begins at a place.</summary>
    public static SourcePosition At(SourcePosition start, string text, int index)
    {
        var before = text.AsSpan(0, index);
        var lines = before.Count('\n');
        return lines is 0
            ? start with { Column = start.Column + index }
            : start with { Line = start.Line + lines, Column = index - before.LastIndexOf('\n') };
    }

    private static bool IsBorder(string line) => string.IsNullOrWhiteSpace(line) || line.StartsWith('#');
}
