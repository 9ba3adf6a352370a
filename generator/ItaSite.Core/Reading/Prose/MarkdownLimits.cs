using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>
/// Looks at a text before the parser does, whose time grows with the square of some signs: 10,000 of them in one paragraph take half a second, 100,000 take a minute.
/// No page that people wrote comes near these limits.
/// </summary>
internal sealed class MarkdownLimits
{
    /// <summary>The sum of the squares of what is counted below: half a second of parsing.</summary>
    private const long MaximumWeight = 100_000_000;

    /// <summary>Cells of one table, counting its widest row for every row, as the parser fills them up.</summary>
    private const long MaximumCells = 200_000;

    private long _weightOfBlocks;
    private long _marks;
    private long _definitions;
    private long _underlines;
    private long _lines;
    private long _widestRow;

    private MarkdownLimits()
    {
    }

    /// <summary>Whether the parser may see the text; otherwise a finding says why not.</summary>
    public static bool Hold(string markdown, SourcePosition start, Findings findings)
    {
        var limits = new MarkdownLimits();
        var here = start with { Column = 1 };
        foreach (var range in markdown.AsSpan().Split('\n'))
        {
            if (limits.Objection(markdown.AsSpan(range), here) is { } objection)
            {
                findings.Add(objection);
                return false;
            }

            here = here with { Line = here.Line + 1 };
        }

        return true;
    }

    private Diagnostic? Objection(ReadOnlySpan<char> line, SourcePosition here)
    {
        if (DepthOf(line) > MarkdownDialect.MaximumDepth)
        {
            return ProseRules.TooDeep(here);
        }

        return AreExceededBy(line) ? ProseRules.TooMany(here) : null;
    }

    /// <summary>How many lists and quotations a line opens or lies in, at most; a line of a code block counts like any other.</summary>
    internal static int DepthOf(ReadOnlySpan<char> line)
    {
        var at = IndexOfContent(line);
        var indent = at + (3 * line[..at].Count('\t'));
        var markers = 0;
        while (at < line.Length && MarkerAt(line, at) is > 0 and var length)
        {
            markers += line[at] is ' ' or '\t' ? 0 : 1;
            at += length;
        }

        return markers is 0 || IsRule(line) ? 0 : markers + (indent / 2);
    }

    private static int IndexOfContent(ReadOnlySpan<char> line) => line.IndexOfAnyExcept(' ', '\t') is >= 0 and var at ? at : line.Length;

    /// <summary>The length of the blank, <c>&gt;</c> or list marker at a place; 0 if something else stands there.</summary>
    private static int MarkerAt(ReadOnlySpan<char> line, int at)
    {
        if (line[at] is ' ' or '\t' or '>')
        {
            return 1;
        }

        var digits = 0;
        while (digits < 9 && at + digits < line.Length && char.IsAsciiDigit(line[at + digits]))
        {
            digits++;
        }

        var sign = at + digits;
        var isSign = sign < line.Length && (digits > 0 ? line[sign] is '.' or ')' : line[sign] is '-' or '+' or '*' or ':');
        return isSign && (sign + 1 == line.Length || line[sign + 1] is ' ' or '\t') ? digits + 1 : 0;
    }

    private static bool IsRule(ReadOnlySpan<char> line) =>
        !line.ContainsAnyExcept("- \t") || !line.ContainsAnyExcept("* \t");

    private bool AreExceededBy(ReadOnlySpan<char> line)
    {
        if (line.IsWhiteSpace())
        {
            EndBlock();
            return false;
        }

        var content = line.TrimStart(" \t>");
        _lines++;
        _marks += MarksIn(line);
        _widestRow = Math.Max(_widestRow, line.Count('|'));
        _definitions += content.StartsWith("[", StringComparison.Ordinal) && content.Contains("]:", StringComparison.Ordinal) ? 1 : 0;
        _underlines += content.Length > 0 && !content.ContainsAnyExcept("-= ") ? 1 : 0;
        return Weight > MaximumWeight || _widestRow * _lines > MaximumCells;
    }

    private long Weight => _weightOfBlocks + (_marks * _marks) + (_definitions * _definitions) + (_underlines * _underlines);

    private void EndBlock()
    {
        _weightOfBlocks += _marks * _marks;
        (_marks, _lines, _widestRow) = (0, 0, 0);
    }

    /// <summary>Runs of <c>*</c>, <c>_</c>, <c>~</c>, and every <c>[</c>.</summary>
    private static int MarksIn(ReadOnlySpan<char> line)
    {
        var marks = 0;
        var before = '\0';
        foreach (var letter in line)
        {
            marks += letter is '[' || (letter is '*' or '_' or '~' && letter != before) ? 1 : 0;
            before = letter;
        }

        return marks;
    }
}
