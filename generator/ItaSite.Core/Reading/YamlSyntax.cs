using ItaSite.Core.Diagnostics;
using YamlDotNet.Core;

namespace ItaSite.Core.Reading;

/// <summary>Words what is wrong where YamlDotNet gave up. Its own sentences speak of tokens and simple keys.</summary>
internal static class YamlSyntax
{
    /// <summary>How many lines above the place are looked at: YamlDotNet often notices a fault in the next written line.</summary>
    private const int LookedBack = 3;

    /// <summary>Reports the likely cause, unless tabs in the file already explain it.</summary>
    public static void Report(string path, Lines lines, int linesBefore, YamlException broken, FirstFive found)
    {
        if (found.Has(ReadingRules.Tab))
        {
            return;
        }

        var number = Math.Clamp(int.CreateSaturating(broken.Start.Line), 1, lines.Count);
        if (Cause(path, lines, linesBefore, number, found))
        {
            return;
        }

        var column = Math.Clamp(int.CreateSaturating(broken.Start.Column), 1, lines[number].Length + 1);
        var position = new SourcePosition(path, linesBefore + number, column);
        if (broken.Message.Contains("quoted scalar", StringComparison.Ordinal))
        {
            YamlFindings.AddQuoteNotClosed(position, lines[number][(column - 1)..].ToString(), found);
        }
        else if (SpeaksOfIndentation(broken.Message))
        {
            YamlFindings.AddIndentation(position, lines[number].Trim().ToString(), found);
        }
        else
        {
            YamlFindings.AddNotYaml(position, lines[number].Trim().ToString(), found);
        }
    }

    /// <summary>Reports a text that was meant as a key with its value but has no colon that counts; false if the line is something else.</summary>
    public static bool ReportColon(SourcePosition position, YamlLine line, FirstFive found)
    {
        switch (line.Gap)
        {
            case ColonKind.Wide:
                YamlFindings.AddWideColon(position with { Column = line.KeyColumn + line.Key.Length }, line, found);
                return true;
            case ColonKind.Tight:
                YamlFindings.AddNoSpace(position with { Column = line.KeyColumn + line.Key.Length }, line, found);
                return true;
            default:
                return false;
        }
    }

    private static bool Cause(string path, Lines lines, int linesBefore, int number, FirstFive found)
    {
        for (var looked = number; looked >= Math.Max(1, number - LookedBack); looked--)
        {
            var line = YamlLine.Of(lines[looked]);
            if (ReportLine(new SourcePosition(path, linesBefore + looked, line.ValueColumn), line, found))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ReportLine(SourcePosition position, YamlLine line, FirstFive found)
    {
        if (ReportColon(position, line, found))
        {
            return true;
        }

        if (line.Value.StartsWith("{{", StringComparison.Ordinal) || line.Value.StartsWith("{%", StringComparison.Ordinal))
        {
            YamlFindings.AddBraces(position, line.Value, found);
            return true;
        }

        if (line.Value is ['@' or '`' or '%' or '*' or '&' or '!', ..])
        {
            YamlFindings.AddReserved(position, line, found);
            return true;
        }

        return ReportQuoteOrColon(position, line, found);
    }

    private static bool ReportQuoteOrColon(SourcePosition position, YamlLine line, FirstFive found)
    {
        if (line.Value is ['"' or '\'', ..])
        {
            return ReportQuote(position, line.Value, found);
        }

        var holdsColon = line.Value.Contains(": ", StringComparison.Ordinal) || line.Value.EndsWith(':');
        var isPlain = line.Value is not (['[' or '{' or '|' or '>' or '#', ..] or []);
        if (line.Key.Length > 0 && isPlain && holdsColon)
        {
            YamlFindings.AddColonInText(position, line, found);
            return true;
        }

        return false;
    }

    /// <summary>Reports a quotation mark that is not closed in its line, or has text behind its closing mark.</summary>
    private static bool ReportQuote(SourcePosition position, string value, FirstFive found)
    {
        var closing = value.IndexOf(value[0], 1);
        while (closing > 0 && closing + 1 < value.Length && value[0] is '\'' && value[closing + 1] is '\'')
        {
            closing = value.IndexOf('\'', closing + 2);
        }

        var behind = closing < 0 ? string.Empty : value[(closing + 1)..].TrimStart();
        if (closing > 0 && behind is [] or ['#' or ',' or '}' or ']', ..])
        {
            return false;
        }

        YamlFindings.AddQuoteNotClosed(position, value, found);
        return true;
    }

    private static bool SpeaksOfIndentation(string message) =>
        message.Contains("block mapping", StringComparison.Ordinal)
        || message.Contains("block collection", StringComparison.Ordinal)
        || message.Contains("indentation", StringComparison.Ordinal)
        || message.Contains("invalid mapping", StringComparison.Ordinal)
        || message.Contains("block scalar", StringComparison.Ordinal)
        || message.Contains("<document start>", StringComparison.Ordinal);
}
