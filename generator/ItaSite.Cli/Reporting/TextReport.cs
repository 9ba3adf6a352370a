using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ItaSite.Cli.Commands;
using ItaSite.Cli.Publishing;
using ItaSite.Core.Diagnostics;
using Spectre.Console;

namespace ItaSite.Cli.Reporting;

/// <summary>The report for people: findings first, then what became of the files, what was made, and how long it took.</summary>
internal sealed class TextReport(Surroundings surroundings, RunOptions options)
{
    /// <summary>How many findings of one rule are shown before the rest is only counted. Errors are always shown.</summary>
    private const int Shown = 10;

    private const int Rounding = 1024;

    /// <summary>How many letters are collected before they are written: a call for each line would take longer than all lines.</summary>
    private const int Piece = 32 * 1024;

    public void Write(RunSummary run)
    {
        WriteFindings(run.Findings);
        surroundings.Error.Flush();
        WriteCounts(run);
        WriteFates(run.Fates);
        if (run.Published is { } published)
        {
            WritePipelines(published);
            WritePublished(published, run.Output);
        }
        else if (run.Output is { } output)
        {
            WriteLine(
                $"ไม่ได้เผยแพร่ เว็บไซต์ใน {output} (ถ้ามี) ยังเป็นชุดเดิม",
                $"Nothing was published; the site in {output}, if there is one, is as it was.");
        }

        WriteLine(
            $"ใช้เวลา {Seconds(run.Time)} วินาที",
            $"{Seconds(run.Time)} s in all.");
    }

    /// <summary>Only the findings.</summary>
    public void WriteFindings(ImmutableArray<Diagnostic> findings)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        WriteLines(findings.Where(found =>
        {
            var count = counts[found.Rule.Id] = counts.GetValueOrDefault(found.Rule.Id) + 1;
            return options.All || found.Rule.Severity is Severity.Error || count <= Shown;
        }));

        foreach (var folded in findings.Select(found => found.Rule).Distinct().Where(rule => !options.All && rule.Severity is not Severity.Error && counts[rule.Id] > Shown))
        {
            surroundings.Error.WriteLine(Say(
                $"{folded.Id}: มีอีก {counts[folded.Id] - Shown} ข้อที่ไม่ได้แสดง สั่งด้วย --all เพื่อดูทั้งหมด",
                $"{folded.Id}: {counts[folded.Id] - Shown} more are not shown; use --all to see each."));
        }
    }

    private void WriteLines(IEnumerable<Diagnostic> findings)
    {
        var hasColours = new Lazy<bool>(() => surroundings.ErrorHasColours);
        var lines = new StringBuilder();
        foreach (var found in findings)
        {
            lines.Append(hasColours.Value ? FindingLine.Coloured(found, options.Language) : found.Format(options.Language)).Append(surroundings.Error.NewLine);
            if (lines.Length > Piece)
            {
                surroundings.Error.Write(lines.ToString());
                lines.Clear();
            }
        }

        surroundings.Error.Write(lines.ToString());
    }

    private void WriteCounts(RunSummary run)
    {
        if (run.Findings.IsEmpty)
        {
            WriteLine("ตรวจแล้วไม่พบสิ่งที่ต้องแก้ไข", "No findings.");
            return;
        }

        var heaviest = run.Findings.MaxBy(found => found.Rule.Severity)?.Rule.Id;
        WriteLine(
            $"พบ {run.Findings.Length} ข้อ: error {run.Count(Severity.Error)} · gap {run.Count(Severity.Gap)} · warning {run.Count(Severity.Warning)} · notice {run.Count(Severity.Notice)} (อ่านคำอธิบายด้วย ita explain {heaviest})",
            $"Findings: {run.Findings.Length}: error {run.Count(Severity.Error)} · gap {run.Count(Severity.Gap)} · warning {run.Count(Severity.Warning)} · notice {run.Count(Severity.Notice)} (more about each: ita explain {heaviest})");
    }

    private void WriteFates(FateCounts fates)
    {
        var table = NewTable(Say("พบ", "found"), Say("เผยแพร่", "published"), Say("ตั้งเวลาไว้", "scheduled"), Say("หมดอายุ", "expired"), Say("ฉบับร่าง", "draft"), Say("ไม่รับ", "refused"));
        table.AddRow(Number(fates.Found), Number(fates.Published), Number(fates.Scheduled), Number(fates.Expired), Number(fates.Draft), Number(fates.Refused));
        surroundings.Console.Write(table);
    }

    private void WritePipelines(PublishReport published)
    {
        var table = NewTable(Say("ขั้นตอน", "pipeline"), Say("ไฟล์", "files"), "KB", "ms");
        foreach (var work in published.Pipelines)
        {
            table.AddRow(Markup.Escape(work.Name), Number(work.Files), Number((work.Bytes + Rounding - 1) / Rounding), Number((long)work.Time.TotalMilliseconds));
        }

        surroundings.Console.Write(table);
    }

    private void WritePublished(PublishReport published, string? output) => WriteLine(
        $"เว็บไซต์อยู่ที่ {output}: เขียนใหม่ {published.Written} คงเดิม {published.Unchanged} ลบออก {published.Removed} ไฟล์",
        $"The site is in {output}: {published.Written} files written, {published.Unchanged} unchanged, {published.Removed} removed.");

    private static Table NewTable(string first, params string[] numbers)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(new TableColumn(first));
        foreach (var heading in numbers)
        {
            table.AddColumn(new TableColumn(heading).RightAligned());
        }

        return table;
    }

    private void WriteLine(string thai, string english) => surroundings.Out.WriteLine(Say(thai, english));

    private string Say(string thai, string english) => new Bilingual(thai, english).In(options.Language);

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
}

/// <summary>The lines of one finding for a terminal, its severity in a colour.</summary>
internal static class FindingLine
{
    private const string Plain = "\e[0m";

    public static string Coloured(Diagnostic found, Language language)
    {
        var (text, rule) = (found.Format(language), found.Rule);
        var label = $"{Diagnostic.Word(rule.Severity)} {rule.Id}:";
        var at = text.IndexOf($": {label}", StringComparison.Ordinal) + 2;
        return $"{text[..at]}{Colour(rule.Severity)}{label}{Plain}{text[(at + label.Length)..]}";
    }

    private static string Colour(Severity severity) => severity switch
    {
        Severity.Error => "\e[1;31m",
        Severity.Gap => "\e[1;35m",
        Severity.Warning => "\e[33m",
        _ => "\e[36m",
    };
}
