using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>Looks through the lines of a YAML text for what its grammar allows but an author cannot want.</summary>
internal static class YamlScan
{
    /// <summary>Reports tabs and curly quotation marks around whole values.</summary>
    public static void Check(string path, Lines lines, int firstLine, FirstFive found)
    {
        for (var number = 1; number <= lines.Count; number++)
        {
            var line = lines[number];
            var fileLine = firstLine + number - 1;
            if (line.IndexOf('\t') is >= 0 and var tab)
            {
                YamlFindings.AddTab(new SourcePosition(path, fileLine, tab + 1), found);
            }

            var value = YamlLine.Of(line);
            if (value.IsCurlyQuoted)
            {
                YamlFindings.AddCurlyQuotes(new SourcePosition(path, fileLine, value.ValueColumn), value.Value, found);
            }
        }
    }
}
