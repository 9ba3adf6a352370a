using System.Collections.Immutable;
using System.Globalization;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Reporting;

/// <summary>What is known of an office's scores.</summary>
/// <param name="History">The totals, oldest first.</param>
/// <param name="Results">The years given in full, newest first.</param>
/// <param name="Forecast">What the site proves for a year, or null.</param>
internal sealed record Scores(ImmutableArray<ScoreOfYear> History, ImmutableArray<YearResult> Results, Forecast? Forecast)
{
    public bool IsEmpty => History.IsEmpty && Results.IsEmpty && Forecast is null;

    /// <summary>The level in words.</summary>
    public static Bilingual Word(IssueLevel level) => level switch
    {
        IssueLevel.Strength => new("จุดแข็ง", "strength"),
        IssueLevel.Improve => new("ต้องพัฒนาให้ดีขึ้น", "to be improved"),
        _ => new("ต้องแก้ไขโดยเร่งด่วน", "urgent"),
    };

    /// <summary>With two decimals; empty for null.</summary>
    public static string Points(decimal? points) => points?.ToString("0.00", CultureInfo.InvariantCulture) ?? string.Empty;

    /// <summary>With its sign and two decimals; empty for null.</summary>
    public static string Signed(decimal? points) => points?.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture) ?? string.Empty;
}
