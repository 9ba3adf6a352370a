using System.Collections.Immutable;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;
using Spectre.Console;

namespace ItaSite.Cli.Reporting;

/// <summary>The scores for people: the history, each year in full, the forecast.</summary>
internal static class ScoreTable
{
    public static void Write(Scores scores, Language language, IAnsiConsole console)
    {
        if (!scores.History.IsEmpty)
        {
            console.Write(History(scores.History, language));
        }

        foreach (var result in scores.Results)
        {
            console.Write(Indicators(result, language));
            console.WriteLine(Sum(result).In(language));
        }

        if (scores.Forecast is { } forecast)
        {
            WriteForecast(forecast, language, console);
        }
    }

    private static Table History(ImmutableArray<ScoreOfYear> history, Language language)
    {
        var table = Titled(new("ผลการประเมิน ITA", "ITA results"), language);
        AddColumns(table, language, new("ปีงบประมาณ", "fiscal year"), new("คะแนน", "total"), new("เปลี่ยนแปลง", "difference"), new("ระดับ", "grade"), new("ต่างจากค่าเฉลี่ยประเทศ", "above national mean"));
        foreach (var year in history)
        {
            table.AddRow(
                new Text(year.Year.ToString()),
                new Text(Scores.Points(year.Total)),
                new Text($"{Scores.Signed(year.Difference)} {Word(year.Trend).In(language)}".Trim()),
                new Text(year.Grade?.Label ?? "–"),
                new Text(year.National is null ? "–" : Scores.Signed(year.AboveNational)));
        }

        return table;
    }

    private static Table Indicators(YearResult result, Language language)
    {
        var table = Titled(new(result.Assessment.Year.Label(Language.Thai), result.Assessment.Year.Label(Language.English)), language);
        AddColumns(table, language, new("ตัวชี้วัด", "indicator"), new("ชื่อ", "title"), new("คะแนน", "score"), new("ระดับ", "level"), new("ข้อที่ได้ 0", "items at 0"));
        foreach (var standing in result.Standings)
        {
            table.AddRow(
                new Text(standing.Indicator.Code.Value),
                new Text(standing.Indicator.Title.In(language)),
                new Text(standing.Score.ToString()),
                new Text(Scores.Word(standing.Level).In(language)),
                new Text(string.Join(", ", standing.Indicator.SubIndicators.SelectMany(sub => sub.ZeroItems).Select(zero => zero.Code.Value.Label))));
        }

        return table;
    }

    /// <summary>How the total is made: <c>IIT 30.00 + EIT 29.96 + OIT 37.75 = 97.71 (AA)</c>.</summary>
    private static Bilingual Sum(YearResult result)
    {
        var parts = string.Join(" + ", (result.Score?.Instruments ?? []).Select(one => $"{one.Code} {one.Points}"));
        var grade = result.Grade is { } known ? $" ({known.Label})" : string.Empty;
        var sum = $"{(parts.Length is 0 ? string.Empty : parts + " = ")}{Scores.Points(result.Total)}{grade}";
        return new(sum, sum);
    }

    private static void WriteForecast(Forecast forecast, Language language, IAnsiConsole console)
    {
        if (!forecast.Gaps.IsEmpty)
        {
            var table = Titled(new($"ข้อที่ยังไม่ครบ ปีงบประมาณ {forecast.Year}", $"Items not complete, fiscal year {forecast.Year}"), language);
            AddColumns(table, language, new("ข้อ", "item"), new("ชื่อ", "title"), new("จะได้เพิ่ม", "to be had"), new("เหตุผล", "why"));
            foreach (var gap in forecast.Gaps)
            {
                table.AddRow(new Text(gap.Item.Code.Label), new Text(gap.Item.Title.In(language)), new Text(gap.Cost.ToString()), new Text(gap.Reason.In(language)));
            }

            console.Write(table);
        }

        console.WriteLine(new Bilingual(
            $"คาดการณ์ OIT ปีงบประมาณ {forecast.Year}: {forecast.Proven} จาก {forecast.Potential} คะแนน ตามที่เว็บไซต์พิสูจน์ได้ในวันนี้ ไม่รวม IIT และ EIT",
            $"OIT forecast for fiscal year {forecast.Year}: {forecast.Proven} of {forecast.Potential} points, as the site proves today; IIT and EIT are not foretold").In(language));
    }

    private static Bilingual Word(Trend? trend) => trend switch
    {
        Trend.Up => new("เพิ่มขึ้น", "up"),
        Trend.Down => new("ลดลง", "down"),
        Trend.Level => new("คงที่", "level"),
        _ => new(string.Empty, string.Empty),
    };

    private static Table Titled(Bilingual title, Language language) =>
        new() { Title = new TableTitle(Markup.Escape(title.In(language))), Border = TableBorder.Simple };

    private static void AddColumns(Table table, Language language, params Bilingual[] headings) =>
        table.AddColumns([.. headings.Select(heading => Markup.Escape(heading.In(language)))]);
}
