using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>A page in its two parts.</summary>
/// <param name="YamlText">What stands between the two lines <c>---</c>; null if the page has no front matter, or none that can be told from its text.</param>
/// <param name="YamlFirstLine">The one-based line of the file where <paramref name="YamlText"/> begins; 1 if there is none.</param>
/// <param name="Body">What stands below, never a part of the front matter.</param>
/// <param name="BodyFirstLine">The one-based line of the file where <paramref name="Body"/> begins.</param>
internal sealed record FrontMatterSplit(string? YamlText, int YamlFirstLine, string Body, int BodyFirstLine);

/// <summary>Parts the front matter of a page from its text, before Markdig sees it (trap T6).</summary>
internal static class FrontMatterSplitter
{
    /// <summary>The parts of a page. What looks like front matter never comes out as text.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">Its whole text with LF line ends.</param>
    /// <param name="findings">Takes the findings.</param>
    public static FrontMatterSplit Split(string path, string text, Findings findings)
    {
        var lines = new Lines(text);
        var first = FirstWritten(lines);
        if (first > lines.Count)
        {
            return new FrontMatterSplit(null, 1, text, 1);
        }

        var fence = FenceOf(lines[first]);
        var opensFrontMatter = fence is Fence.Exact && first is 1;
        if (!opensFrontMatter && !LooksLikeFrontMatter(lines, first, fence))
        {
            return new FrontMatterSplit(null, 1, text, 1);
        }

        ReportOpening(new SourcePosition(path, first, 1), lines[first], first, fence, findings);
        return Close(path, lines, fence is Fence.None ? first : first + 1, findings);
    }

    private static int FirstWritten(Lines lines)
    {
        var number = 1;
        while (number <= lines.Count && lines[number].Trim("\t \uFEFF\u200B\u00A0").IsEmpty)
        {
            number++;
        }

        return number;
    }

    /// <summary>Whether lines that do not open front matter by the letter are meant to: a key follows, and a closing line.</summary>
    private static bool LooksLikeFrontMatter(Lines lines, int first, Fence fence)
    {
        if (fence is Fence.None)
        {
            return HasKeysOnly(lines, first);
        }

        return first < lines.Count
            && LooksLikeKey(lines[first + 1])
            && (fence is not Fence.Misspelt || Closing(lines, first + 1) <= lines.Count);
    }

    /// <summary>Whether two or more lines of keys stand from here to a closing line, and nothing else.</summary>
    private static bool HasKeysOnly(Lines lines, int first)
    {
        var number = first;
        var keys = 0;
        while (number <= lines.Count && FenceOf(lines[number]) is Fence.None)
        {
            var line = lines[number++];
            var isKey = LooksLikeKey(line);
            if (!isKey && (line.IsEmpty || line[0] is not (' ' or '-' or '#')))
            {
                return false;
            }

            keys += isKey ? 1 : 0;
        }

        return keys >= 2 && number <= lines.Count;
    }

    private static bool LooksLikeKey(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOfAny(':', '：');
        if (colon <= 0 || colon > 40 || (colon + 1 < line.Length && line[colon + 1] is '/'))
        {
            return false;
        }

        foreach (var letter in line[..colon])
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('_' or '-' or ' '))
            {
                return false;
            }
        }

        return true;
    }

    private static void ReportOpening(SourcePosition position, ReadOnlySpan<char> line, int first, Fence fence, Findings findings)
    {
        if (fence is Fence.Misspelt)
        {
            FrontMatterFindings.AddMisspelt(position, line.Trim().ToString(), findings);
        }
        else if (fence is Fence.None || first > 1 || line[0] is not '-')
        {
            FrontMatterFindings.AddNotFirst(position, line.Trim().ToString(), findings);
        }
        else if (fence is Fence.Spaced)
        {
            FrontMatterFindings.AddSpaced(position, findings);
        }
    }

    private static FrontMatterSplit Close(string path, Lines lines, int yamlFirst, Findings findings)
    {
        var closing = Closing(lines, yamlFirst);
        if (closing > lines.Count)
        {
            FrontMatterFindings.AddNotClosed(new SourcePosition(path, Math.Max(1, yamlFirst - 1), 1), findings);
            return new FrontMatterSplit(null, 1, string.Empty, lines.Count);
        }

        var position = new SourcePosition(path, closing, 1);
        switch (FenceOf(lines[closing]))
        {
            case Fence.Misspelt:
                FrontMatterFindings.AddMisspelt(position, lines[closing].Trim().ToString(), findings);
                break;
            case Fence.Spaced:
                FrontMatterFindings.AddSpaced(position, findings);
                break;
        }

        return new FrontMatterSplit(lines.Between(yamlFirst, closing), yamlFirst, lines.Between(closing + 1, lines.Count + 1), closing + 1);
    }

    /// <summary>The first line that closes, well or badly written; one more than there are lines if none does.</summary>
    private static int Closing(Lines lines, int from)
    {
        var number = from;
        while (number <= lines.Count && FenceOf(lines[number]) is Fence.None or Fence.Indented)
        {
            number++;
        }

        return number;
    }

    private static Fence FenceOf(ReadOnlySpan<char> line)
    {
        if (line is "---")
        {
            return Fence.Exact;
        }

        var signs = line.Trim(" \t\uFEFF\u200B\u00A0");
        if (signs is "---")
        {
            return line[0] is '-' ? Fence.Spaced : Fence.Indented;
        }

        var isMisspelt = signs is "..." or "+++" or "—" || (signs.Length >= 2 && !signs.ContainsAnyExcept("-–—−"));
        return isMisspelt && line[0] is not (' ' or '\t') ? Fence.Misspelt : Fence.None;
    }

    private enum Fence
    {
        None,
        Exact,
        Spaced,
        Indented,
        Misspelt,
    }
}
