using System.Globalization;
using System.Text;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Renewal;

/// <summary>What a calendar must know beside the tasks.</summary>
/// <param name="Host">The name of the site's host, which makes ids of entries unique in the world.</param>
/// <param name="Today">The day in Bangkok on which it is made.</param>
/// <param name="Language">The language of its entries.</param>
public sealed record CalendarRequest(string Host, DateOnly Today, Language Language);

/// <summary>Writes a calendar after RFC 5545: whole days in Bangkok; the same task has the same id each time, so that importing it again moves it and makes no second one.</summary>
internal sealed class CalendarText(CalendarRequest request)
{
    /// <summary>RFC 5545 §3.1: a line should have at most 75 octets without its line end.</summary>
    private const int LongestLine = 75;

    private readonly StringBuilder _text = new();

    public byte[] Write(YearPlan plan)
    {
        Lines("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ItaSite//OIT//TH", "CALSCALE:GREGORIAN", "METHOD:PUBLISH");
        Line($"X-WR-CALNAME:{Escaped(new Bilingual($"งาน OIT ปี {plan.To}", $"OIT {plan.To}").In(request.Language))}");
        Lines(
            "X-WR-TIMEZONE:Asia/Bangkok", "BEGIN:VTIMEZONE", "TZID:Asia/Bangkok", "BEGIN:STANDARD", "DTSTART:19700101T000000",
            "TZOFFSETFROM:+0700", "TZOFFSETTO:+0700", "TZNAME:+07", "END:STANDARD", "END:VTIMEZONE");
        foreach (var task in plan.Tasks)
        {
            Entry(task, plan);
        }

        Line("END:VCALENDAR");
        return Encoding.UTF8.GetBytes(_text.ToString());
    }

    /// <summary>A task; none if nothing says when.</summary>
    private void Entry(YearTask task, YearPlan plan)
    {
        if ((plan.Deadline ?? task.CompleteOn) is not { } day)
        {
            return;
        }

        var unit = TodoFiles.UnitOf(task).Name.In(request.Language);
        var due = TodoWords.Due(task, plan.Deadline).In(request.Language);
        Lines("BEGIN:VEVENT", $"UID:oit-{task.Item.Code.Year}-{task.Item.Code.Slug}@{request.Host}", $"DTSTAMP:{Compact(request.Today.AddDays(-1))}T170000Z"); // midnight in Bangkok
        Lines($"DTSTART;VALUE=DATE:{Compact(day)}", $"DTEND;VALUE=DATE:{Compact(day.AddDays(1))}");
        Line($"SUMMARY:{Escaped($"{task.Item.Code.Label} {task.Item.Title.In(request.Language)}: {TodoWords.Name(task.Work).In(request.Language)} ({unit})")}");
        Line($"DESCRIPTION:{Escaped($"{TodoWords.Task(task).In(request.Language)}\n{due}")}");
        Lines("TRANSP:TRANSPARENT", "END:VEVENT");
    }

    private static string Compact(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    private void Lines(params ReadOnlySpan<string> lines)
    {
        foreach (var line in lines)
        {
            Line(line);
        }
    }

    /// <summary>A line, folded between letters: Thai letters have three octets, and a fold inside one breaks it in many programs.</summary>
    private void Line(string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                _text.Append("\r\n ");
                octets = 1;
            }

            _text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        _text.Append("\r\n");
    }
}
