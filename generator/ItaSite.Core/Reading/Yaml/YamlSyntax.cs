using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>Words what is wrong where YamlDotNet gave up. Its own sentences speak of tokens and simple keys.</summary>
internal static class YamlSyntax
{
    /// <summary>How many lines above the place are looked at: YamlDotNet often notices a fault in the next written line.</summary>
    private const int LookedBack = 3;

    /// <summary>Reports the likely cause, unless tabs or braces that are reported already explain it.</summary>
    public static void Report(YamlFault fault, FirstFive found)
    {
        if (found.Has(ReadingRules.Tab) || found.Has(ReadingRules.TemplateBraces) || IsInLine(fault, found))
        {
            return;
        }

        var rest = fault.Text[Math.Min(fault.Column - 1, fault.Text.Length)..];
        if (fault.Message.Contains("quoted scalar", StringComparison.Ordinal))
        {
            YamlFindings.AddQuoteNotClosed(fault.Position, rest, found);
        }
        else if (SpeaksOfIndentation(fault.Message))
        {
            var first = fault.Text.Length - fault.Text.TrimStart().Length + 1;
            YamlFindings.AddIndentation(fault.Position with { Column = first }, fault.Text.Trim(), found);
        }
        else
        {
            YamlFindings.AddNotYaml(fault.Position, fault.Text.Trim(), found);
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

    /// <summary>Whether a line at the place or closely above shows the cause, which is then reported.</summary>
    private static bool IsInLine(YamlFault fault, FirstFive found)
    {
        for (var number = fault.Line; number >= Math.Max(1, fault.Line - LookedBack); number--)
        {
            var line = YamlLine.Of(fault.Lines[number]);
            if (ReportLine(new SourcePosition(fault.Path, fault.LinesBefore + number, line.ValueColumn), line, found))
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

        if (line.Value is ['[' or '{', ..] && line.Value.Count(sign => sign is '[' or '{') != line.Value.Count(sign => sign is ']' or '}'))
        {
            YamlFindings.AddBracketNotClosed(position, line.Value, found);
            return true;
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
