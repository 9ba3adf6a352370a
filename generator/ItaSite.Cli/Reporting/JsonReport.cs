using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Reporting;

/// <summary>The report for programs: one JSON document, complete in both languages.</summary>
internal static class JsonReport
{
    /// <summary>Thai stays readable; the text is for files and pipes, not for a page.</summary>
    public static JsonWriterOptions Readable { get; } = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static void Write(RunSummary run, TextWriter writer)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            WriteFindings(run, json);
            WriteSummary(run, json);
            json.WriteEndObject();
        }

        writer.WriteLine(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }

    /// <summary>One finding as an object.</summary>
    public static void WriteFinding(Diagnostic found, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("file", found.Position.Path);
        json.WriteNumber("line", found.Position.Line);
        json.WriteNumber("column", found.Position.Column);
        json.WriteString("id", found.Rule.Id);
        json.WriteString("severity", Diagnostic.Word(found.Rule.Severity));
        json.WriteString("message_th", found.Message.Thai);
        json.WriteString("message_en", found.Message.English);
        json.WriteString("help_th", found.Help.Thai);
        json.WriteString("help_en", found.Help.English);
        json.WriteEndObject();
    }

    private static void WriteFindings(RunSummary run, Utf8JsonWriter json)
    {
        json.WriteStartArray("findings");
        foreach (var found in run.Findings)
        {
            WriteFinding(found, json);
        }

        json.WriteEndArray();
    }

    private static void WriteSummary(RunSummary run, Utf8JsonWriter json)
    {
        json.WriteStartObject("summary");
        foreach (var severity in new[] { Severity.Error, Severity.Gap, Severity.Warning, Severity.Notice })
        {
            json.WriteNumber(Diagnostic.Word(severity), run.Count(severity));
        }

        WriteFates(run.Fates, json);
        if (run.Published is { } published)
        {
            WritePublished(published, json);
        }

        json.WriteNumber("milliseconds", (long)run.Time.TotalMilliseconds);
        json.WriteEndObject();
    }

    private static void WriteFates(FateCounts fates, Utf8JsonWriter json)
    {
        json.WriteStartObject("files");
        json.WriteNumber("found", fates.Found);
        json.WriteNumber("published", fates.Published);
        json.WriteNumber("scheduled", fates.Scheduled);
        json.WriteNumber("expired", fates.Expired);
        json.WriteNumber("draft", fates.Draft);
        json.WriteNumber("refused", fates.Refused);
        json.WriteEndObject();
    }

    private static void WritePublished(Publishing.PublishReport published, Utf8JsonWriter json)
    {
        json.WriteStartObject("output");
        json.WriteNumber("written", published.Written);
        json.WriteNumber("unchanged", published.Unchanged);
        json.WriteNumber("removed", published.Removed);
        json.WriteStartArray("pipelines");
        foreach (var work in published.Pipelines)
        {
            json.WriteStartObject();
            json.WriteString("name", work.Name);
            json.WriteNumber("files", work.Files);
            json.WriteNumber("bytes", work.Bytes);
            json.WriteNumber("milliseconds", (long)work.Time.TotalMilliseconds);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
