namespace ItaSite.Core.Reading;

/// <summary>A line of YAML as its author sees it: a key, a colon, a value. Good enough to word a finding, not to read by.</summary>
/// <param name="Key">What stands before the colon; empty if there is none.</param>
/// <param name="Value">What stands behind the colon, or behind the hyphen of a list.</param>
/// <param name="KeyColumn">The one-based column of the key.</param>
/// <param name="ValueColumn">The one-based column of the value.</param>
/// <param name="Gap">What stands between key and value.</param>
internal sealed record YamlLine(string Key, string Value, int KeyColumn, int ValueColumn, ColonKind Gap)
{
    private const int LongestKey = 60;

    /// <summary>Whether curly quotation marks stand around the whole value.</summary>
    public bool IsCurlyQuoted => Value.Length >= 2 && Value[0] is '“' or '”' or '‘' or '’' or '„' or '«' && Value[^1] is '“' or '”' or '’' or '‘' or '»';

    /// <summary>The parts of a line; lines over 2,000 letters are not looked at.</summary>
    public static YamlLine Of(ReadOnlySpan<char> line)
    {
        if (line.Length > 2000)
        {
            return new YamlLine(string.Empty, string.Empty, 1, 1, ColonKind.None);
        }

        var start = 0;
        while (start < line.Length && (line[start] is ' ' or '\t' || (line[start] is '-' && start + 1 < line.Length && line[start + 1] is ' ')))
        {
            start++;
        }

        var colon = ColonOf(line[start..]);
        if (colon < 0)
        {
            return new YamlLine(string.Empty, line[start..].TrimEnd().ToString(), start + 1, start + 1, ColonKind.None);
        }

        return Parted(line, start, start + colon);
    }

    private static YamlLine Parted(ReadOnlySpan<char> line, int start, int colon)
    {
        var valueStart = colon + 1;
        while (valueStart < line.Length && line[valueStart] is ' ' or '\t')
        {
            valueStart++;
        }

        var kind = line[colon] is '：' ? ColonKind.Wide
            : valueStart == line.Length ? ColonKind.Good
            : valueStart == colon + 1 ? ColonKind.Tight
            : ColonKind.Good;
        return new YamlLine(
            line[start..colon].Trim().ToString(), line[valueStart..].TrimEnd().ToString(), start + 1, valueStart + 1, kind);
    }

    /// <summary>The colon that ends the key, or -1: the first one behind a run of letters, marks, digits, '_', '-', '.' or a quoted word.</summary>
    private static int ColonOf(ReadOnlySpan<char> line)
    {
        for (var index = 0; index < line.Length && index < LongestKey; index++)
        {
            var letter = line[index];
            if (letter is ':' or '：')
            {
                return index is 0 || (index + 2 < line.Length && line[index + 1] is '/' && line[index + 2] is '/') ? -1 : index;
            }

            if (!(char.IsLetterOrDigit(letter) || letter is '_' or '-' or '.' or ' ' or (>= '\u0E01' and <= '\u0E5B')))
            {
                return -1;
            }
        }

        return -1;
    }
}

/// <summary>What stands between a key and its value.</summary>
internal enum ColonKind
{
    /// <summary>No colon.</summary>
    None,

    /// <summary>A colon and a space, or a colon at the end of the line.</summary>
    Good,

    /// <summary>A colon without a space.</summary>
    Tight,

    /// <summary>A full-width colon (：), as East Asian keyboards write it.</summary>
    Wide,
}
