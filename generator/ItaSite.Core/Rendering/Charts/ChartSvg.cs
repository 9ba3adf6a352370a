using System.Globalization;
using System.Text;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Reading;

namespace ItaSite.Core.Rendering;

/// <summary>Writes the marks of a chart: rectangles, lines and text with classes; colours and strokes are the style sheet's. Lengths are whole units of the view box.</summary>
internal sealed class ChartSvg
{
    /// <summary>The width of every view box: about that of a telephone's screen, so that a unit is about a pixel there.</summary>
    public const int Width = 336;

    /// <summary>The size of all text, so that it is no smaller than 12 pixels on a telephone.</summary>
    public const int FontSize = 14;

    /// <summary>The height of a line: Thai marks above and below need 1.71 of the size.</summary>
    public const int LineHeight = 24;

    /// <summary>From the top of a line to its base line.</summary>
    public const int Baseline = 17;

    /// <summary>How many patterns tell measures apart; the next measure begins again.</summary>
    public const int Patterns = 4;

    private readonly StringBuilder _marks = new();
    private readonly Chart _chart;
    private readonly string _id;

    public ChartSvg(Chart chart)
    {
        _chart = chart;
        _id = chart.Id;
    }

    /// <summary>Where the next line begins; at the end the height of the picture.</summary>
    public int Bottom { get; private set; } = 4;

    /// <summary>Takes so much height for what comes next.</summary>
    /// <returns>Where it begins.</returns>
    public int Take(int height)
    {
        Bottom += height;
        return Bottom - height;
    }

    /// <summary>A rectangle filled with the pattern of a measure.</summary>
    public void Bar(int measure, int x, int y, int width, int height)
    {
        var pattern = string.Create(CultureInfo.InvariantCulture, $"url(#{_id}-p{measure % Patterns})");
        _marks.Append(CultureInfo.InvariantCulture, $"<rect class=\"chart-bar\" fill=\"{pattern}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>");
    }

    /// <summary>The empty rectangle that a bar of 0 to 100 fills.</summary>
    public void Track(int x, int y, int width, int height) =>
        _marks.Append(CultureInfo.InvariantCulture, $"<rect class=\"chart-track\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>");

    public void Axis(int x1, int y1, int x2, int y2) =>
        _marks.Append(CultureInfo.InvariantCulture, $"<line class=\"chart-axis\" x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\"/>");

    /// <summary>A line through points, with a dot on each.</summary>
    public void Path(IReadOnlyList<(int X, int Y)> points)
    {
        var corners = string.Join(' ', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X},{point.Y}")));
        _marks.Append(CultureInfo.InvariantCulture, $"<polyline class=\"chart-line\" points=\"{corners}\"/>");
        foreach (var (x, y) in points)
        {
            _marks.Append(CultureInfo.InvariantCulture, $"<circle class=\"chart-dot\" cx=\"{x}\" cy=\"{y}\" r=\"5\"/>");
        }
    }

    /// <summary>A label that begins at a place; y is its base line.</summary>
    public void Label(string text, int x, int y) => Text("chart-label", text, x, y);

    /// <summary>A value that begins at a place.</summary>
    public void Value(string text, int x, int y) => Text("chart-value", text, x, y);

    /// <summary>A text with its middle at a place.</summary>
    public void Centred(string style, string text, int x, int y) => Text(style, text, x - (ChartLetters.Width(text, FontSize, _chart.Digits) / 2), y);

    /// <summary>The picture, with the names that screen readers say.</summary>
    public Html Finish(string description)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"chart\" viewBox=\"0 0 {Width} {Bottom + 4}\" role=\"img\" aria-labelledby=\"{_id}-title {_id}-desc\">");
        svg.Append(CultureInfo.InvariantCulture, $"<title id=\"{_id}-title\">{Escaped(_chart.Title)}</title><desc id=\"{_id}-desc\">{Escaped(description)}</desc><defs>");
        for (var measure = 0; measure < Math.Min(_chart.Measures.Length, Patterns); measure++)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<pattern id=\"{_id}-p{measure}\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><rect class=\"chart-fill-{measure}\" width=\"8\" height=\"8\"/>{Figure(measure)}</pattern>");
        }

        return new Html(svg.Append("</defs>").Append(_marks).Append("</svg>").ToString());
    }

    /// <summary>What tells the patterns apart without colour: plain, strokes, dots, lines.</summary>
    private static string Figure(int pattern) => pattern switch
    {
        0 => string.Empty,
        1 => "<path class=\"chart-hatch\" d=\"M-2 2L2 -2M0 8L8 0M6 10L10 6\"/>",
        2 => "<circle class=\"chart-spot\" cx=\"4\" cy=\"4\" r=\"2\"/>",
        _ => "<path class=\"chart-hatch\" d=\"M0 4H8\"/>",
    };

    /// <summary>A text of an English page with Thai letters is read in Thai, as <see cref="ThaiWords"/> has it outside of drawings.</summary>
    private void Text(string style, string text, int x, int y)
    {
        var language = _chart.Language is Language.English && text.AsSpan().ContainsAnyInRange('\u0E01', '\u0E5B') ? " lang=\"th\"" : string.Empty;
        _marks.Append(CultureInfo.InvariantCulture, $"<text class=\"{style}\" x=\"{x}\" y=\"{y}\"{language}>{Escaped(text)}</text>");
    }

    private static string Escaped(string text)
    {
        using var escaped = new StringWriter(CultureInfo.InvariantCulture);
        new HtmlText(escaped).Text(text);
        return escaped.ToString();
    }
}
