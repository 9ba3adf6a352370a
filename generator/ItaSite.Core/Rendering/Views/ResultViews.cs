using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Rendering;

/// <summary>The ITA results of all years.</summary>
internal sealed record ResultsView(PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<ResultsView>("results", members => members
        .One("latest", view => view.Latest, ResultView.Members)
        .Many("history", view => view.History, YearScoreView.Members)
        .One("forecast", view => view.Forecast, ForecastView.Members)
        .One("chart", view => ResultCharts.History(view.History, view.Place) is { } chart ? new ChartView(chart, view.Place) : null, ChartView.Members));

    public override Shape Shape => Members;

    private ResultView? Latest => Place.Site.Assessments.FirstOrDefault() is { } latest ? new ResultView(latest, Place) : null;

    /// <summary>Null if the office keeps its coverage to itself: a forecast is made of it, and its gaps say what is missing.</summary>
    private ForecastView? Forecast =>
        Place.ShowsCoverage && Coverage.Forecast.Running(Place.Checked.Covered.Coverage, Place.Site.Today) is { } forecast ? new ForecastView(forecast, Place) : null;

    /// <summary>Oldest first.</summary>
    private IReadOnlyList<YearScoreView> History =>
        [.. ScoreHistory.Of(Place.Site.Assessments, Place.Site.Library).Select(Of)];

    private YearScoreView Of(ScoreOfYear score) => new(
        score,
        Place.Year(score.Year),
        Place.Site.Assessments.Any(assessment => assessment.Year == score.Year) ? Place.Href(MadePages.Result(score.Year)) : null);
}

/// <summary>The total of a year and how far it moved.</summary>
/// <param name="Of">The score.</param>
/// <param name="Year">The year as readers of the page know it.</param>
/// <param name="Href">What leads to the result; null if the site has none of that year.</param>
internal sealed record YearScoreView(ScoreOfYear Of, string Year, string? Href) : View
{
    public static Shape Members { get; } = Shape.Of<YearScoreView>("year_score", members => members
        .Text("year", view => view.Year)
        .Text("score", view => PagePlace.Score(view.Score))
        .Text("difference", view => ResultScores.Signed(view.Of.Difference))
        .Text("trend", view => view.Of.Trend?.ToString().ToLowerInvariant())
        .Text("grade", view => view.Of.Grade?.Label)
        .Text("national", view => view.Of.National is { } national ? PagePlace.Score(national.Mean) : null)
        .Text("national_difference", view => ResultScores.Signed(view.Of.AboveNational))
        .Text("href", view => view.Href));

    public override Shape Shape => Members;

    public decimal Score => Of.Total;
}

/// <summary>What the running year would give, and what is still to be had.</summary>
internal sealed record ForecastView(Forecast Forecast, PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<ForecastView>("forecast", members => members
        .Text("year", view => view.Place.Year(view.Forecast.Year))
        .Text("href", view => view.Place.Href(MadePages.Coverage(view.Forecast.Year)))
        .Text("proven", view => view.Forecast.Proven.ToString())
        .Text("potential", view => view.Forecast.Potential.ToString())
        .Text("open", view => PagePlace.Count(view.Forecast.Gaps.Length))
        .Many("gaps", view => view.Forecast.Gaps.Select(gap => new ForecastGapView(gap, view.Place)), ForecastGapView.Members));

    public override Shape Shape => Members;
}

/// <summary>An item that is not complete.</summary>
internal sealed record ForecastGapView(ItemCoverage Gap, PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<ForecastGapView>("forecast_gap", members => members
        .Text("code", view => view.Gap.Item.Code.Label)
        .Text("title", view => view.Place.TitleOf(view.Gap.Item))
        .Text("href", view => view.Gap.Page is null ? null : view.Place.Href(MadePages.Item(view.Gap.Item.Code)))
        .Text("cost", view => view.Gap.Cost.ToString())
        .Text("reason", view => view.Place.Text(view.Gap.Reason)));

    public override Shape Shape => Members;
}

/// <summary>The ITA result of one year.</summary>
internal sealed record ResultView(Assessment Assessment, PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<ResultView>("result", members => members
        .Text("year", view => view.Place.Year(view.Assessment.Year))
        .Text("href", view => view.Place.Href(MadePages.Result(view.Assessment.Year)))
        .Text("total", view => view.Total is { } total ? PagePlace.Score(total) : null)
        .Text("grade", view => view.Grade?.Label)
        .Text("grade_title", view => view.Place.TextOrNull(view.Grade?.Title))
        .Flag("passed", view => view.Result.Passed is true)
        .Text("pass_from", view => view.Scheme is { } scheme ? PagePlace.Score(scheme.PassFrom) : null)
        .Text("consistency", view => view.Consistency)
        .One("chart", view => ResultCharts.Indicators(view.Assessment, view.Place) is { } chart ? new ChartView(chart, view.Place) : null, ChartView.Members)
        .Many("instruments", view => view.Assessment.Instruments.Select(one => new InstrumentView(one, view.Scheme, view.Place)), InstrumentView.Members)
        .Many("strengths", view => view.At(IssueLevel.Strength), FindingView.Members)
        .Many("improve", view => view.At(IssueLevel.Improve), FindingView.Members)
        .Many("urgent", view => view.At(IssueLevel.Urgent), FindingView.Members)
        .Text("national", view => view.Assessment.National is { } national ? PagePlace.Score(national.Mean) : null)
        .Text("national_offices", view => view.Assessment.National is { } national ? PagePlace.Count(national.Offices) : null)
        .Text("national_difference", view => view.NationalDifference)
        .Text("note", view => view.Place.TextOrNull(view.Assessment.Note)));

    public override Shape Shape => Members;

    private YearResult Result => YearResult.Of(Assessment, Place.Site.Library);

    private GradeScheme? Scheme => Result.Scheme;

    private decimal? Total => Result.Total;

    private Grade? Grade => Result.Grade;

    private string? NationalDifference => ResultScores.Signed(Result.AboveNational);

    /// <summary>Whether the printed total is the one that follows from the parts; null if there is nothing to compare.</summary>
    private string? Consistency
    {
        get
        {
            if (Assessment.Total is not { } printed || Result.Score?.Total is not { } computed)
            {
                return null;
            }

            return computed.Rounded() == printed.Value
                ? Place.Text(
                    $"คะแนนรวมที่ผู้ประเมินพิมพ์ไว้ ({PagePlace.Score(printed.Value)}) ตรงกับคะแนนที่คำนวณจากตัวชี้วัด",
                    $"The printed total ({PagePlace.Score(printed.Value)}) is the one that follows from the indicators.")
                : Place.Text(
                    $"คะแนนรวมที่ผู้ประเมินพิมพ์ไว้ ({PagePlace.Score(printed.Value)}) ไม่ตรงกับคะแนนที่คำนวณจากตัวชี้วัด ({computed})",
                    $"The printed total ({PagePlace.Score(printed.Value)}) differs from the one that follows from the indicators ({computed}).");
        }
    }

    private IEnumerable<FindingView> At(IssueLevel level) =>
        Result.At(level).Select(one => new FindingView(one.Indicator, Assessment.Year, Place));
}

/// <summary>An indicator that is a strength, to be improved or urgent.</summary>
internal sealed record FindingView(IndicatorResult Indicator, FiscalYear Year, PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<FindingView>("finding", members => members
        .Text("code", view => view.Indicator.Code.Value)
        .Text("title", view => view.Place.Text(view.Indicator.Title))
        .Text("score", view => ResultScores.Of(view.Indicator).ToString())
        .Many("zero_items", view => view.Indicator.SubIndicators.SelectMany(sub => sub.ZeroItems).Select(zero => new ZeroItemView(zero, view.Place)), ZeroItemView.Members));

    public override Shape Shape => Members;
}

/// <summary>An item that got 0.</summary>
internal sealed record ZeroItemView(ZeroItem Zero, PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<ZeroItemView>("zero_item", members => members
        .Text("code", view => view.Zero.Code.Value.Label)
        .Text("title", view => view.Place.Site.Library.Find(view.Zero.Code.Value) is { } item ? view.Place.TitleOf(item) : null)
        .Text("href", view => view.Place.Checked.Covered.Coverage.Of(view.Zero.Code.Value)?.Page is null ? null : view.Place.Href(MadePages.Item(view.Zero.Code.Value)))
        .Text("reason", view => view.Place.TextOrNull(view.Zero.Reason)));

    public override Shape Shape => Members;
}

/// <summary>An instrument with its indicators.</summary>
internal sealed record InstrumentView(Instrument Instrument, GradeScheme? Scheme, PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<InstrumentView>("instrument", members => members
        .Text("code", view => view.Instrument.Code.Value)
        .Text("score", view => ResultScores.Of(view.Instrument).ToString())
        .Text("weight", view => view.Scheme is { } scheme ? ThaiNumber.Format(scheme.Weights.GetValueOrDefault(view.Instrument.Code.Value)) : null)
        .Text("points", view => view.Scheme is { } scheme ? ResultScores.Points(view.Instrument, scheme).ToString() : null)
        .Many("indicators", view => view.Instrument.Indicators.Select(one => new IndicatorView(one, view.Scheme, view.Place)), IndicatorView.Members));

    public override Shape Shape => Members;
}

/// <summary>An indicator with its sub-indicators.</summary>
internal sealed record IndicatorView(IndicatorResult Indicator, GradeScheme? Scheme, PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<IndicatorView>("indicator", members => members
        .Text("code", view => view.Indicator.Code.Value)
        .Text("title", view => view.Place.Text(view.Indicator.Title))
        .Text("score", view => ResultScores.Of(view.Indicator).ToString())
        .Text("grade", view => view.Scheme?.Of(ResultScores.Of(view.Indicator).Rounded()).Label)
        .Many("subs", view => view.Indicator.SubIndicators.Select(sub => new SubIndicatorView(sub, view.Place)), SubIndicatorView.Members));

    public override Shape Shape => Members;
}

/// <summary>A sub-indicator with the items that got 0.</summary>
internal sealed record SubIndicatorView(SubIndicatorResult Sub, PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<SubIndicatorView>("sub_indicator", members => members
        .Text("code", view => view.Sub.Code.Value)
        .Text("score", view => PagePlace.Score(view.Sub.Score.Value))
        .Many("zero_items", view => view.Sub.ZeroItems.Select(zero => new ZeroItemView(zero, view.Place)), ZeroItemView.Members));

    public override Shape Shape => Members;
}
