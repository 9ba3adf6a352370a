using System.Globalization;
using System.Net;
using System.Text;

namespace ItaSite.Core.Rendering;

/// <summary>The score history as bars: drawn at build, with its values on the bars, coloured by the style sheet and readable in black.</summary>
internal static class HistoryChart
{
    private const int BarWidth = 44;
    private const int Gap = 20;
    private const int Height = 200;
    private const int Top = 28;
    private const int Bottom = 34;

    /// <summary>The chart; bars begin at 0, for a cut axis would make small differences look large.</summary>
    public static Html Of(IReadOnlyList<YearScoreView> history, PagePlace place)
    {
        var width = (history.Count * (BarWidth + Gap)) + Gap;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"chart\" viewBox=\"0 0 {width} {Top + Height + Bottom}\" role=\"img\" aria-labelledby=\"history-title history-text\">");
        svg.Append(CultureInfo.InvariantCulture, $"<title id=\"history-title\">{Text(place.Text("คะแนน ITA แต่ละปีงบประมาณ", "ITA scores by fiscal year"))}</title>");
        svg.Append(CultureInfo.InvariantCulture, $"<desc id=\"history-text\">{Text(Sentence(history, place))}</desc>");
        svg.Append(CultureInfo.InvariantCulture, $"<line class=\"chart-axis\" x1=\"0\" x2=\"{width}\" y1=\"{Top + Height}\" y2=\"{Top + Height}\"/>");
        for (var index = 0; index < history.Count; index++)
        {
            AddBar(svg, history[index], Gap + (index * (BarWidth + Gap)));
        }

        return new Html(svg.Append("</svg>").ToString());
    }

    /// <summary>What the chart shows, in a sentence.</summary>
    public static string Sentence(IReadOnlyList<YearScoreView> history, PagePlace place)
    {
        var best = history.MaxBy(year => year.Score)!; // a chart has at least two years
        var last = history[^1];
        return place.Text(
            $"คะแนนสูงสุดคือ {PagePlace.Score(best.Score)} ในปีงบประมาณ {best.Year} คะแนนล่าสุดคือ {PagePlace.Score(last.Score)} ในปีงบประมาณ {last.Year}",
            $"The highest score is {PagePlace.Score(best.Score)} in fiscal year {best.Year}; the latest is {PagePlace.Score(last.Score)} in fiscal year {last.Year}.");
    }

    private static void AddBar(StringBuilder svg, YearScoreView year, int left)
    {
        var tall = (int)Math.Round(year.Score / 100m * Height, MidpointRounding.AwayFromZero);
        var middle = left + (BarWidth / 2);
        svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"chart-bar\" x=\"{left}\" y=\"{Top + Height - tall}\" width=\"{BarWidth}\" height=\"{tall}\"/>");
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"chart-value\" x=\"{middle}\" y=\"{Top + Height - tall - 8}\">{PagePlace.Score(year.Score)}</text>");
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"chart-label\" x=\"{middle}\" y=\"{Top + Height + 24}\">{year.Year}</text>");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
