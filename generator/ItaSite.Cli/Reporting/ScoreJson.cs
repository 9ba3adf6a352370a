using System.Text;
using System.Text.Json;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Reporting;

/// <summary>The scores for programs; what is not known is null.</summary>
internal static class ScoreJson
{
    public static void Write(Scores scores, TextWriter writer)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonReport.Readable))
        {
            json.WriteStartObject();
            WriteList("history", scores.History, WriteYear, json);
            WriteList("results", scores.Results, WriteResult, json);
            WriteForecast(scores.Forecast, json);
            json.WriteEndObject();
        }

        writer.WriteLine(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }

    private static void WriteList<T>(string name, IEnumerable<T> values, Action<T, Utf8JsonWriter> write, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStartObject();
            write(value, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteYear(ScoreOfYear year, Utf8JsonWriter json)
    {
        json.WriteNumber("year", year.Year.BuddhistYear);
        json.WriteNumber("total", year.Total);
        WriteNumber("difference", year.Difference, json);
        json.WriteString("grade", year.Grade?.Label);
        WriteNumber("national_mean", year.National?.Mean, json);
        WriteNumber("above_national", year.AboveNational, json);
    }

    private static void WriteResult(YearResult result, Utf8JsonWriter json)
    {
        json.WriteNumber("year", result.Assessment.Year.BuddhistYear);
        WriteNumber("total", result.Total, json);
        json.WriteString("grade", result.Grade?.Label);
        WriteList("instruments", result.Score?.Instruments ?? [], WriteInstrument, json);
        WriteList("indicators", result.Standings, WriteStanding, json);
    }

    private static void WriteInstrument(InstrumentScore instrument, Utf8JsonWriter json)
    {
        json.WriteString("code", instrument.Code);
        json.WriteNumber("score", instrument.Score.Rounded());
        json.WriteNumber("weight", instrument.Weight);
        json.WriteNumber("points", instrument.Points.Rounded());
    }

    private static void WriteStanding(IndicatorStanding standing, Utf8JsonWriter json)
    {
        json.WriteString("code", standing.Indicator.Code.Value);
        WriteBoth("title", standing.Indicator.Title, json);
        json.WriteNumber("score", standing.Score.Rounded());
        json.WriteString("level", Scores.Word(standing.Level).English);
        WriteList("sub_indicators", standing.Indicator.SubIndicators, WriteSubIndicator, json);
    }

    private static void WriteSubIndicator(SubIndicatorResult sub, Utf8JsonWriter json)
    {
        json.WriteString("code", sub.Code.Value);
        json.WriteNumber("score", sub.Score.Value);
        WriteList("zero_items", sub.ZeroItems, WriteZero, json);
    }

    private static void WriteZero(ZeroItem zero, Utf8JsonWriter json)
    {
        json.WriteString("code", zero.Code.Value.Label);
        json.WriteString("reason_th", zero.Reason?.Thai);
        json.WriteString("reason_en", zero.Reason?.English);
    }

    private static void WriteForecast(Forecast? forecast, Utf8JsonWriter json)
    {
        if (forecast is null)
        {
            json.WriteNull("forecast");
            return;
        }

        json.WriteStartObject("forecast");
        json.WriteNumber("year", forecast.Year.BuddhistYear);
        json.WriteNumber("proven", forecast.Proven.Rounded());
        json.WriteNumber("potential", forecast.Potential.Rounded());
        WriteList("gaps", forecast.Gaps, WriteGap, json);
        json.WriteEndObject();
    }

    private static void WriteGap(ItemCoverage gap, Utf8JsonWriter json)
    {
        json.WriteString("code", gap.Item.Code.Label);
        WriteBoth("title", gap.Item.Title, json);
        json.WriteNumber("cost", gap.Cost.Rounded());
        WriteBoth("reason", gap.Reason, json);
    }

    private static void WriteNumber(string name, decimal? number, Utf8JsonWriter json)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteBoth(string name, Bilingual text, Utf8JsonWriter json)
    {
        json.WriteString(name + "_th", text.Thai);
        json.WriteString(name + "_en", text.English);
    }
}
