using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Rendering;

/// <summary>The charts of ITA results.</summary>
internal static class ResultCharts
{
    /// <summary>The totals of the years; null if there are fewer than two.</summary>
    public static Chart? History(IReadOnlyList<YearScoreView> history, PagePlace place) => history.Count < 2
        ? null
        : new Chart(
            "chart-history",
            ChartKind.Line,
            place.Text("คะแนน ITA แต่ละปีงบประมาณ", "ITA scores by fiscal year"),
            [Score(place)],
            [.. history.TakeLast(DatasetCharts.MostRows).Select(year => new ChartRow(year.Year, [ValueOf(year.Score)]))],
            IsOverTime: true,
            Math.Max(0, history.Count - DatasetCharts.MostRows));

    /// <summary>The scores of all indicators of a year; null if none is given.</summary>
    public static Chart? Indicators(Assessment assessment, PagePlace place)
    {
        var indicators = assessment.Instruments.SelectMany(instrument => instrument.Indicators).Take(DatasetCharts.MostRows).ToList();
        return indicators.Count is 0
            ? null
            : new Chart(
                "chart-indicators",
                ChartKind.Progress,
                place.Text($"คะแนนรายตัวชี้วัด ปีงบประมาณ พ.ศ. {assessment.Year}", $"Scores by indicator, fiscal year {assessment.Year.In(Language.English)}"),
                [Score(place)],
                [.. indicators.Select(one => new ChartRow($"{one.Code.Value} {place.Text(one.Title)}", [ValueOf(ResultScores.Of(one).Rounded())]))],
                IsOverTime: false,
                Left: 0);
    }

    /// <summary>Scores cannot be added up.</summary>
    private static ChartMeasure Score(PagePlace place) => new(place.Text("คะแนน", "Score"), place.Text("คะแนน", "points"), FieldKind.DecimalNumber);

    private static ChartValue ValueOf(decimal score) => new(score, PagePlace.Score(score));
}
