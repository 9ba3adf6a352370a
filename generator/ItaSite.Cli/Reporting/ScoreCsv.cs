using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Reporting;

/// <summary>The scores for spreadsheets: a row for each total, instrument, indicator, sub-indicator, item at 0, forecast and gap.</summary>
internal static class ScoreCsv
{
    private static readonly string[] Headings = ["year", "part", "code", "title", "score", "points", "grade", "difference", "above_national", "level", "reason"];

    public static void Write(Scores scores, Language language, TextWriter writer) => SheetText.Write(
        Headings,
        [
            .. scores.History.Select(year => Row(year.Year.ToString(), "total", new() { Score = Scores.Points(year.Total), Grade = year.Grade?.Label, Difference = Scores.Signed(year.Difference), Above = Scores.Signed(year.AboveNational) })),
            .. scores.Results.SelectMany(result => Parts(result, language)),
            .. scores.Forecast is { } forecast ? Parts(forecast, language) : [],
        ],
        writer);

    private static IEnumerable<string[]> Parts(YearResult result, Language language)
    {
        var year = result.Assessment.Year.ToString();
        foreach (var instrument in result.Score?.Instruments ?? [])
        {
            yield return Row(year, "instrument", new() { Code = instrument.Code, Score = instrument.Score.ToString(), Points = instrument.Points.ToString() });
        }

        foreach (var standing in result.Standings)
        {
            var indicator = standing.Indicator;
            yield return Row(year, "indicator", new()
            {
                Code = indicator.Code.Value,
                Title = indicator.Title.In(language),
                Score = standing.Score.ToString(),
                Grade = result.Scheme?.Of(standing.Score.Rounded()).Label,
                Level = Scores.Word(standing.Level).In(language),
            });
            foreach (var sub in indicator.SubIndicators)
            {
                yield return Row(year, "sub_indicator", new() { Code = sub.Code.Value, Score = Scores.Points(sub.Score.Value) });
                foreach (var zero in sub.ZeroItems)
                {
                    yield return Row(year, "item", new() { Code = zero.Code.Value.Label, Score = "0.00", Reason = zero.Reason?.In(language) });
                }
            }
        }
    }

    private static IEnumerable<string[]> Parts(Forecast forecast, Language language)
    {
        var year = forecast.Year.ToString();
        yield return Row(year, "forecast", new() { Code = "OIT", Points = forecast.Proven.ToString() });
        yield return Row(year, "potential", new() { Code = "OIT", Points = forecast.Potential.ToString() });
        foreach (var gap in forecast.Gaps)
        {
            yield return Row(year, "gap", new() { Code = gap.Item.Code.Label, Title = gap.Item.Title.In(language), Points = gap.Cost.ToString(), Reason = gap.Reason.In(language) });
        }
    }

    private static string[] Row(string year, string part, Cells cells) =>
    [
        year, part, cells.Code ?? string.Empty, cells.Title ?? string.Empty, cells.Score ?? string.Empty, cells.Points ?? string.Empty,
        cells.Grade ?? string.Empty, cells.Difference ?? string.Empty, cells.Above ?? string.Empty, cells.Level ?? string.Empty, cells.Reason ?? string.Empty,
    ];

    /// <summary>The cells of a row; null for an empty one.</summary>
    private sealed record Cells
    {
        public string? Code { get; init; }

        public string? Title { get; init; }

        public string? Score { get; init; }

        public string? Points { get; init; }

        public string? Grade { get; init; }

        public string? Difference { get; init; }

        public string? Above { get; init; }

        public string? Level { get; init; }

        public string? Reason { get; init; }
    }
}
