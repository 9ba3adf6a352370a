using System.Globalization;
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
        .One("chart", view => ResultCharts.History(view.History, view.Place) is { } chart ? new ChartView(chart, view.Place) : null, ChartView.Members));

    public override Shape Shape => Members;

    private ResultView? Latest => Place.Site.Assessments.FirstOrDefault() is { } latest ? new ResultView(latest, Place) : null;

    /// <summary>Oldest first.</summary>
    private IReadOnlyList<YearScoreView> History =>
        [.. ScoreHistory.Of(Place.Site.Assessments, Place.Site.Library).Select(Of)];

    private YearScoreView Of(ScoreOfYear score) => new(
        score.Year,
        score.Total,
        score.Difference,
        Place.Site.Library.GradesOf(score.Year).Of(score.Total).Label,
        Place.Site.Assessments.Any(assessment => assessment.Year == score.Year) ? Place.Href(MadePages.Result(score.Year)) : null);
}

/// <summary>The total of a year and how far it moved.</summary>
internal sealed record YearScoreView(FiscalYear Year, decimal Score, decimal? Difference, string Grade, string? Href) : View
{
    public static Shape Members { get; } = Shape.Of<YearScoreView>("year_score", members => members
        .Text("year", view => $"{view.Year}")
        .Text("score", view => PagePlace.Score(view.Score))
        .Text("difference", view => view.Difference?.ToString("+0.00;−0.00;0.00", CultureInfo.InvariantCulture))
        .Text("trend", view => view.Difference is { } moved ? moved > 0 ? "up" : moved < 0 ? "down" : "level" : null)
        .Text("grade", view => view.Grade)
        .Text("href", view => view.Href));

    public override Shape Shape => Members;
}

/// <summary>The ITA result of one year.</summary>
internal sealed record ResultView(Assessment Assessment, PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<ResultView>("result", members => members
        .Text("year", view => $"{view.Assessment.Year}")
        .Text("href", view => view.Place.Href(MadePages.Result(view.Assessment.Year)))
        .Text("total", view => view.Total is { } total ? PagePlace.Score(total) : null)
        .Text("grade", view => view.Grade?.Label)
        .Text("grade_title", view => view.Place.TextOrNull(view.Grade?.Title))
        .Flag("passed", view => view.Total >= view.Scheme.PassFrom)
        .Text("pass_from", view => PagePlace.Score(view.Scheme.PassFrom))
        .Text("consistency", view => view.Consistency)
        .One("chart", view => ResultCharts.Indicators(view.Assessment, view.Place) is { } chart ? new ChartView(chart, view.Place) : null, ChartView.Members)
        .Many("instruments", view => view.Assessment.Instruments.Select(one => new InstrumentView(one, view.Scheme, view.Place)), InstrumentView.Members)
        .Many("strengths", view => view.At(Level.Strength), FindingView.Members)
        .Many("improve", view => view.At(Level.Improve), FindingView.Members)
        .Many("urgent", view => view.At(Level.Urgent), FindingView.Members)
        .Text("national", view => view.Assessment.National is { } national ? PagePlace.Score(national.Mean) : null)
        .Text("national_offices", view => view.Assessment.National is { } national ? PagePlace.Count(national.Offices) : null)
        .Text("national_difference", view => view.NationalDifference)
        .Text("note", view => view.Place.TextOrNull(view.Assessment.Note)));

    public override Shape Shape => Members;

    private enum Level
    {
        Strength,
        Improve,
        Urgent,
    }

    private GradeScheme Scheme => Place.Site.Library.GradesOf(Assessment.Year);

    private AssessmentScore? Score => AssessmentScore.Of(Assessment, Scheme);

    /// <summary>Computed where all instruments are given, else as printed; null if neither is.</summary>
    private decimal? Total => Score?.Total.Rounded() ?? Assessment.Total?.Value;

    private Grade? Grade => Total is { } total ? Scheme.Of(total) : null;

    private string? NationalDifference => Assessment.National is { } national && Total is { } total
        ? (total - national.Mean).ToString("+0.00;−0.00;0.00", CultureInfo.InvariantCulture)
        : null;

    /// <summary>Whether the printed total is the one that follows from the parts; null if there is nothing to compare.</summary>
    private string? Consistency
    {
        get
        {
            if (Assessment.Total is not { } printed || Score?.Total is not { } computed)
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

    /// <summary>What follows from the scores: 100 is a strength, an item at 0 is urgent, anything else below 100 is to be improved.</summary>
    private IEnumerable<FindingView> At(Level level) => Assessment.Instruments
        .SelectMany(instrument => instrument.Indicators)
        .Where(indicator => LevelOf(indicator) == level)
        .Select(indicator => new FindingView(indicator, Assessment.Year, Place));

    private static Level LevelOf(IndicatorResult indicator) =>
        indicator.SubIndicators.Any(sub => !sub.ZeroItems.IsEmpty) ? Level.Urgent
        : ResultScores.Of(indicator) == Fraction.Of(100) ? Level.Strength
        : Level.Improve;
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
internal sealed record InstrumentView(Instrument Instrument, GradeScheme Scheme, PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<InstrumentView>("instrument", members => members
        .Text("code", view => view.Instrument.Code.Value)
        .Text("score", view => ResultScores.Of(view.Instrument).ToString())
        .Text("weight", view => ThaiNumber.Format(view.Scheme.Weights.GetValueOrDefault(view.Instrument.Code.Value)))
        .Text("points", view => ResultScores.Points(view.Instrument, view.Scheme).ToString())
        .Many("indicators", view => view.Instrument.Indicators.Select(one => new IndicatorView(one, view.Scheme, view.Place)), IndicatorView.Members));

    public override Shape Shape => Members;
}

/// <summary>An indicator with its sub-indicators.</summary>
internal sealed record IndicatorView(IndicatorResult Indicator, GradeScheme Scheme, PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<IndicatorView>("indicator", members => members
        .Text("code", view => view.Indicator.Code.Value)
        .Text("title", view => view.Place.Text(view.Indicator.Title))
        .Text("score", view => ResultScores.Of(view.Indicator).ToString())
        .Text("grade", view => view.Scheme.Of(ResultScores.Of(view.Indicator).Rounded()).Label)
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
