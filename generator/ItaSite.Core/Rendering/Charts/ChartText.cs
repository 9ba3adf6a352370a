using System.Text;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Rendering;

/// <summary>Says what a chart shows: the highest, the lowest, sums and the trend.</summary>
internal static class ChartText
{
    private const int MostLettersOfALabel = 60;

    /// <summary>The sentence in both languages; the chart's own texts are in one.</summary>
    public static Bilingual Sentence(Chart chart)
    {
        var (thai, english) = (new StringBuilder(), new StringBuilder());
        foreach (var part in Parts(chart))
        {
            thai.Append(thai.Length is 0 ? string.Empty : " ").Append(part.Thai);
            english.Append(english.Length is 0 ? string.Empty : " ").Append(part.English);
        }

        return new Bilingual(thai.ToString(), english.ToString());
    }

    private static IEnumerable<Bilingual> Parts(Chart chart) =>
    [
        .. Extremes(chart),
        .. chart.Rows.Length > 1 ? Sums(chart) : [],
        .. chart.IsOverTime && chart.Rows.Length > 1 ? Trend(chart) : [],
        .. chart.Left > 0 ? [LeftOut(chart)] : Array.Empty<Bilingual>(),
    ];

    /// <summary>The rows that have a number, each with what it is compared by: the sum of a stacked bar, else its first number.</summary>
    private static List<(string Label, decimal Number)> Compared(Chart chart) =>
    [
        .. from row in chart.Rows
           where row.Values[0].Number is not null || chart.Kind is ChartKind.Stacked
           select (ChartLetters.Short(row.Label, MostLettersOfALabel), chart.Kind is ChartKind.Stacked ? row.Total : row.Values[0].Number ?? 0m),
    ];

    private static IEnumerable<Bilingual> Extremes(Chart chart)
    {
        var rows = Compared(chart);
        var measure = chart.Measures[0];
        var name = chart.Kind is ChartKind.Grouped ? measure.Title : null;
        if (rows.Count is 0)
        {
            return [new Bilingual("ไม่มีรายการที่มีตัวเลข", "No row has a number.")];
        }

        var (high, low) = (rows.MaxBy(row => row.Number), rows.MinBy(row => row.Number));
        var most = measure.WithUnit(high.Number);
        return (rows.Count, high.Number == low.Number) switch
        {
            (1, _) => [new Bilingual($"{high.Label} {most}", $"{high.Label}: {most}.")],
            (_, true) => [new Bilingual($"{Named(name)}ทุกรายการเท่ากัน คือ {most}", $"{NamedEnglish(name, "All", "all")} rows are the same: {most}.")],
            _ =>
            [
                new Bilingual(
                    $"{Named(name)}สูงสุดคือ {high.Label} {most} ต่ำสุดคือ {low.Label} {measure.WithUnit(low.Number)}",
                    $"{NamedEnglish(name, "The", "the")} highest is {high.Label} with {most}; the lowest is {low.Label} with {measure.WithUnit(low.Number)}."),
            ],
        };
    }

    private static IEnumerable<Bilingual> Sums(Chart chart) =>
        from index in Enumerable.Range(0, chart.Measures.Length)
        let measure = chart.Measures[index]
        where measure.IsAdditive && chart.Left is 0
        let sum = measure.WithUnit(chart.NumbersOf(index).Sum())
        select chart.Measures.Length is 1
            ? new Bilingual($"รวม {sum}", $"In all {sum}.")
            : new Bilingual($"{measure.Title}รวม {sum}", $"{measure.Title}: {sum} in all.");

    private static IEnumerable<Bilingual> Trend(Chart chart)
    {
        var rows = Compared(chart);
        if (rows.Count < 2)
        {
            return [];
        }

        var (first, last, measure) = (rows[0], rows[^1], chart.Measures[0]);
        var (before, after) = (measure.WithUnit(first.Number), measure.WithUnit(last.Number));
        return
        [
            last.Number.CompareTo(first.Number) switch
            {
                > 0 => new Bilingual($"จาก {first.Label} ถึง {last.Label} เพิ่มขึ้นจาก {before} เป็น {after}", $"From {first.Label} to {last.Label} it rose from {before} to {after}."),
                < 0 => new Bilingual($"จาก {first.Label} ถึง {last.Label} ลดลงจาก {before} เป็น {after}", $"From {first.Label} to {last.Label} it fell from {before} to {after}."),
                _ => new Bilingual($"{first.Label} และ {last.Label} เท่ากัน คือ {before}", $"{first.Label} and {last.Label} are the same: {before}."),
            },
        ];
    }

    private static Bilingual LeftOut(Chart chart)
    {
        var (drawn, all) = (PagePlace.Count(chart.Rows.Length), PagePlace.Count(chart.Rows.Length + chart.Left));
        return chart.IsOverTime
            ? new Bilingual($"แผนภูมิแสดง {drawn} รายการล่าสุดจาก {all} รายการ ดูทั้งหมดในตาราง", $"The chart shows the latest {drawn} of {all} rows; the table has all.")
            : new Bilingual($"แผนภูมิแสดง {drawn} รายการที่สูงที่สุดจาก {all} รายการ ดูทั้งหมดในตาราง", $"The chart shows the highest {drawn} of {all} rows; the table has all.");
    }

    private static string Named(string? measure) => measure is null ? string.Empty : $"{measure} ";

    /// <summary>How an English sentence begins: with its first word, or with the measure and that word behind it.</summary>
    private static string NamedEnglish(string? measure, string first, string behind) => measure is null ? first : $"{measure}: {behind}";
}
