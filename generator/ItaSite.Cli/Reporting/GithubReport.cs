using System.Globalization;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Reporting;

/// <summary>The report for GitHub: annotations that stand at the lines of a change (workflow commands).</summary>
internal static class GithubReport
{
    public static void Write(RunSummary run, Language language, TextWriter writer)
    {
        foreach (var found in run.Findings)
        {
            writer.WriteLine(Line(found, language));
        }
    }

    private static string Line(Diagnostic found, Language language)
    {
        var place = string.Create(
            CultureInfo.InvariantCulture,
            $"file={Property(found.Position.Path)},line={Math.Max(1, found.Position.Line)},col={Math.Max(1, found.Position.Column)}");
        var label = $"{Diagnostic.Word(found.Rule.Severity)} {found.Rule.Id}";
        return $"::{Command(found.Rule.Severity)} {place},title={Property(label)}::{Data($"{found.Message.In(language)}\n{found.Help.In(language)}")}";
    }

    private static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Notice => "notice",
        _ => "warning",
    };

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
