using System.Collections.Immutable;
using System.Text;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Rendering;

/// <summary>The sentences and sums of a table.</summary>
internal static class DatasetText
{
    /// <summary>Its own title, or its kind's.</summary>
    public static Bilingual Title(Dataset dataset) =>
        dataset.Title is { } title ? new Bilingual(title.Value, title.Value) : dataset.Type.Title;

    /// <summary>What the table says, in one sentence: that there was nothing to report if it declares so, else the summary of its kind with the figures filled in.</summary>
    public static Bilingual Sentence(Dataset dataset) =>
        dataset.SaysNone && dataset.Type.NoneStatement is { } none ? Filled(none, dataset) : Filled(dataset.Type.Summary, dataset);

    /// <summary>The days it is about: as declared, else from the earliest to the latest of its dated rows; null if neither is written.</summary>
    public static Period? PeriodOf(Dataset dataset)
    {
        if (dataset.Covers is { } covers)
        {
            return covers.Value;
        }

        var field = dataset.Type.CoverField is { } id ? dataset.Type.IndexOf(id) : -1;
        var periods = field < 0 ? [] : dataset.Column(field).Select(PeriodOf).OfType<Period>().ToList();
        return periods.Count is 0 ? null : new Period(periods.Min(one => one.First), periods.Max(one => one.Last));
    }

    /// <summary>The sums below the table, one for each field, null where the field has none; empty if the table ends without sums or has fewer than two rows.</summary>
    public static ImmutableArray<string?> Totals(Dataset dataset) =>
        dataset.Rows.Length < 2 || !dataset.Type.Fields.Any(field => field.Total)
            ? []
            : [.. dataset.Type.Fields.Select((field, index) => field.Total ? CellText.Number(Sum(dataset, index), field.Kind) : null)];

    /// <summary>The sum of the numbers of a column.</summary>
    public static decimal Sum(Dataset dataset, int field) =>
        dataset.Column(field).Select(cell => cell.Value).OfType<CellValue.OfNumber>().Sum(number => number.Number);

    private static Bilingual Filled(Bilingual template, Dataset dataset) =>
        new(Filled(template.Thai, dataset, Language.Thai), Begun(Filled(template.English, dataset, Language.English)));

    /// <summary>A sentence may begin with a figure in words, such as <c>the reported period</c>.</summary>
    public static string Begun(string sentence) =>
        sentence.Length > 0 && char.IsAsciiLetterLower(sentence[0]) ? char.ToUpperInvariant(sentence[0]) + sentence[1..] : sentence;

    /// <summary>A period in words is no name: <c>In fiscal year 2567 (2024)</c>.</summary>
    private static string InMidSentence(string figure) =>
        figure.StartsWith("Fiscal year", StringComparison.Ordinal) ? "f" + figure[1..] : figure;

    private static string Filled(string template, Dataset dataset, Language language)
    {
        var text = new StringBuilder();
        var done = 0;
        for (var open = template.IndexOf('{', StringComparison.Ordinal); open >= 0; open = template.IndexOf('{', done))
        {
            var close = template.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            text.Append(template, done, open - done);
            var figure = Figure(template[(open + 1)..close], dataset, language) ?? template[open..(close + 1)];
            text.Append(text.Length is 0 ? figure : InMidSentence(figure));
            done = close + 1;
        }

        return text.Append(template, done, template.Length - done).ToString();
    }

    /// <summary>What stands for a placeholder, or null if there is no such placeholder or field.</summary>
    private static string? Figure(string placeholder, Dataset dataset, Language language)
    {
        var (word, argument) = Parted(placeholder, ':');
        var (id, choice) = Parted(argument, '=');
        var field = dataset.Type.IndexOf(id);
        return word switch
        {
            "rows" => ThaiNumber.Format(dataset.Rows.Length),
            "period" => PeriodOf(dataset) is { } period
                ? PeriodText.Long(period, language)
                : new Bilingual("ในรอบที่รายงาน", "the reported period").In(language),
            "sum" when field >= 0 => CellText.Number(Sum(dataset, field), dataset.Type.Fields[field].Kind),
            "count" when field >= 0 => ThaiNumber.Format(dataset.Column(field).Count(cell => IdOf(cell.Value) == choice)),
            _ => null,
        };
    }

    private static (string Before, string After) Parted(string text, char sign) =>
        text.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var at ? (text[..at], text[(at + 1)..]) : (text, string.Empty);

    private static string? IdOf(CellValue? value) => value switch
    {
        CellValue.OfChoice choice => choice.Choice.Id,
        CellValue.OfNone none => none.Statement.Id,
        CellValue.OfFlag flag => flag.Flag ? "true" : "false",
        _ => null,
    };

    private static Period? PeriodOf(Cell cell) => cell.Value switch
    {
        CellValue.OfPeriod period => period.Period,
        CellValue.OfDate date => new Period(date.Day, date.Day),
        CellValue.OfYear year => year.Year.Days,
        _ => null,
    };
}
