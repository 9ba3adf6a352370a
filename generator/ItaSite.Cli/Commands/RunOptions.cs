using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Commands;

/// <summary>What somebody asked of a run, beside the command.</summary>
/// <param name="Content">The content folder as typed.</param>
/// <param name="Output">The folder of the finished site as typed.</param>
/// <param name="AsOf">The day for which the site is made; null for today in Bangkok.</param>
/// <param name="Language">The language of messages.</param>
/// <param name="Format">The form of the report.</param>
/// <param name="BaseUrl">The public address that stands for the one of site.yaml, ending with '/'; null if none was named.</param>
/// <param name="Strict">Whether a gap stops the run as an error does.</param>
/// <param name="All">Whether many findings of one rule are shown one by one.</param>
internal sealed record RunOptions(
    string Content,
    string Output,
    DateOnly? AsOf,
    Language Language,
    ReportFormat Format,
    string? BaseUrl,
    bool Strict,
    bool All)
{
    /// <summary>The severity from which findings keep a site from being published.</summary>
    public Severity Limit => Strict ? Severity.Gap : Severity.Error;
}

/// <summary>The forms of a report.</summary>
internal enum ReportFormat
{
    /// <summary>For people and editors.</summary>
    Text,

    /// <summary>For programs: one JSON document.</summary>
    Json,

    /// <summary>For GitHub: annotations at the lines of a change.</summary>
    Github,
}
