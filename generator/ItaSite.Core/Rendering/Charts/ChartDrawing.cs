namespace ItaSite.Core.Rendering;

/// <summary>Draws charts. Labels stand above their bars over the whole width, values behind the bars, so that no text ever meets another.</summary>
internal static class ChartDrawing
{
    private const int BarHeight = 18;
    private const int Gap = 6;
    private const int MostLabelLines = 3;
    private const int PlotHeight = 120;

    /// <summary>The picture of a chart.</summary>
    /// <param name="chart">What it shows.</param>
    /// <param name="description">What it says, in a sentence.</param>
    public static Html Of(Chart chart, string description)
    {
        var svg = new ChartSvg(chart);
        if (IsLine(chart))
        {
            DrawLine(svg, chart);
            return svg.Finish(description);
        }

        AddLegend(svg, chart);
        var scale = ScaleOf(chart);
        foreach (var row in chart.Rows)
        {
            AddLabel(svg, chart, row);
            AddBars(svg, chart, row, scale);
        }

        return svg.Finish(description);
    }

    /// <summary>Whether it can be a line: no number is missing, and each label and value has its own room.</summary>
    public static bool IsLine(Chart chart) => chart.Kind is ChartKind.Line
        && chart.Measures.Length is 1
        && chart.Rows.Length > 1
        && chart.Rows.All(row => row.Values[0].Number is >= 0m
            && Math.Max(Wide(row.Label, chart), Wide(row.Values[0].Text, chart)) + Gap <= ChartSvg.Width / chart.Rows.Length);

    private static int Wide(string text, Chart chart) => ChartLetters.Width(text, ChartSvg.FontSize, chart.Digits);

    private static LineRoom Room(int width, Chart chart) => new(width, ChartSvg.FontSize, chart.Digits);

    private static void DrawLine(ChartSvg svg, Chart chart)
    {
        var top = svg.Take(ChartSvg.LineHeight) + ChartSvg.LineHeight;
        var bottom = svg.Take(PlotHeight) + PlotHeight;
        var labels = svg.Take(ChartSvg.LineHeight) + ChartSvg.Baseline;
        var scale = ChartScale.Of(chart.NumbersOf(0), PlotHeight);
        var step = ChartSvg.Width / chart.Rows.Length;
        var points = chart.Rows.Select((row, index) => (X: (step / 2) + (index * step), Y: bottom - scale.At(row.Values[0].Number ?? 0m))).ToList();
        svg.Axis(0, bottom, ChartSvg.Width, bottom);
        svg.Path(points);
        for (var index = 0; index < points.Count; index++)
        {
            svg.Centred("chart-value", chart.Rows[index].Values[0].Text, points[index].X, Math.Max(points[index].Y, top) - 10);
            svg.Centred("chart-label", chart.Rows[index].Label, points[index].X, labels);
        }
    }

    /// <summary>What each pattern means; one measure alone is named by the title.</summary>
    private static void AddLegend(ChartSvg svg, Chart chart)
    {
        for (var measure = 0; measure < chart.Measures.Length && chart.Measures.Length > 1; measure++)
        {
            var lines = ChartLetters.Lines(chart.Measures[measure].Title, Room(ChartSvg.Width - 26, chart), MostLabelLines);
            svg.Bar(measure, 1, svg.Bottom + 4, 16, 16);
            foreach (var line in lines)
            {
                svg.Label(line, 26, svg.Take(ChartSvg.LineHeight) + ChartSvg.Baseline);
            }
        }
    }

    private static void AddLabel(ChartSvg svg, Chart chart, ChartRow row)
    {
        svg.Take(Gap);
        foreach (var line in ChartLetters.Lines(row.Label, Room(ChartSvg.Width, chart), MostLabelLines))
        {
            svg.Label(line, 0, svg.Take(ChartSvg.LineHeight) + ChartSvg.Baseline);
        }
    }

    private static void AddBars(ChartSvg svg, Chart chart, ChartRow row, ChartScale scale)
    {
        if (chart.Kind is ChartKind.Stacked)
        {
            AddStack(svg, chart, row, scale);
            return;
        }

        for (var measure = 0; measure < row.Values.Length; measure++)
        {
            AddBar(svg, chart, row.Values[measure], measure, scale);
        }
    }

    private static void AddBar(ChartSvg svg, Chart chart, ChartValue value, int measure, ChartScale scale)
    {
        var y = svg.Take(BarHeight + 6) + 3;
        var (zero, end) = (scale.Zero, scale.At(Clamped(value.Number ?? 0m, scale)));
        if (chart.Kind is ChartKind.Progress)
        {
            svg.Track(zero, y, scale.Room - zero, BarHeight);
        }

        if (zero != end)
        {
            svg.Bar(measure, Math.Min(zero, end), y, Math.Abs(end - zero), BarHeight);
        }

        svg.Axis(zero, y - 3, zero, y + BarHeight + 3);
        AddValue(svg, chart, value.Text, chart.Kind is ChartKind.Progress ? scale.Room : Math.Max(zero, end), y, scale);
    }

    /// <summary>Positive parts go to the right of 0, negative ones to the left.</summary>
    private static void AddStack(ChartSvg svg, Chart chart, ChartRow row, ChartScale scale)
    {
        var y = svg.Take(BarHeight + 6) + 3;
        var (above, below) = (0m, 0m);
        for (var measure = 0; measure < row.Values.Length; measure++)
        {
            var number = row.Values[measure].Number ?? 0m;
            var from = number < 0m ? below : above;
            var (start, end) = (scale.At(from), scale.At(from + number));
            (above, below) = number < 0m ? (above, below + number) : (above + number, below);
            if (start != end)
            {
                svg.Bar(measure, Math.Min(start, end), y, Math.Abs(end - start), BarHeight);
            }
        }

        svg.Axis(scale.Zero, y - 3, scale.Zero, y + BarHeight + 3);
        AddValue(svg, chart, StackText(chart, row), scale.At(above), y, scale);
    }

    /// <summary>Behind the bar; below it, in lines, where values are too long to stand behind any bar.</summary>
    private static void AddValue(ChartSvg svg, Chart chart, string text, int end, int y, ChartScale scale)
    {
        if (scale.Room < ChartSvg.Width)
        {
            svg.Value(text, end + Gap, y + 14);
            return;
        }

        foreach (var line in ChartLetters.Lines(text, Room(ChartSvg.Width, chart), MostLabelLines))
        {
            svg.Value(line, 0, svg.Take(ChartSvg.LineHeight) + ChartSvg.Baseline);
        }
    }

    /// <summary>The parts and their sum: <c>5 + 1 = 6</c>.</summary>
    private static string StackText(Chart chart, ChartRow row) => row.Values.Length is 1
        ? row.Values[0].Text
        : $"{string.Join(" + ", row.Values.Select(value => value.Text))} = {chart.Measures[0].Text(row.Total)}";

    /// <summary>The room is what the longest value leaves; the whole width, which no value then shares, if that is less than half.</summary>
    private static ChartScale ScaleOf(Chart chart)
    {
        var isStacked = chart.Kind is ChartKind.Stacked;
        var texts = isStacked ? chart.Rows.Select(row => StackText(chart, row)) : chart.Rows.SelectMany(row => row.Values).Select(value => value.Text);
        var left = ChartSvg.Width - texts.Max(text => Wide(text, chart)) - Gap;
        var room = left < ChartSvg.Width / 2 ? ChartSvg.Width : left;
        return chart.Kind is ChartKind.Progress
            ? new ChartScale(0m, 100m, room)
            : ChartScale.Of(isStacked ? chart.Rows.SelectMany(Ends) : chart.Rows.SelectMany(row => row.Values).Select(value => value.Number ?? 0m), room);
    }

    private static IEnumerable<decimal> Ends(ChartRow row)
    {
        var numbers = row.Values.Select(value => value.Number ?? 0m).ToList();
        return [numbers.Where(number => number > 0m).Sum(), numbers.Where(number => number < 0m).Sum()];
    }

    private static decimal Clamped(decimal number, ChartScale scale) => Math.Clamp(number, scale.Low, scale.High);
}
