using System.Collections.Immutable;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Reading;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Renewal;

/// <summary>Begins the form of a year from a table, such as an office types from a handbook: one row for each item.</summary>
public static class CatalogTable
{
    private static readonly Bilingual ARow = new("แถวของตารางแบบ", "a row of the table of a form");

    private static readonly Dictionary<string, ImmutableArray<string>> Columns = new(StringComparer.Ordinal)
    {
        ["code"] = ["รหัส", "ข้อ"],
        ["title_th"] = ["ชื่อข้อ", "ชื่อรายการ"],
        ["title_en"] = ["ชื่อภาษาอังกฤษ"],
        ["sub_indicator"] = ["ตัวชี้วัดย่อย"],
        ["topic"] = ["หัวเรื่อง"],
        ["components"] = ["องค์ประกอบ"],
        ["period"] = ["ช่วงเวลา"],
        ["sub_items"] = ["จำนวนข้อของตัวชี้วัดย่อย"],
    };

    /// <summary>The text of <c>oit-year.yaml</c>; null if the table has an error. What is a guess is marked by a comment.</summary>
    /// <param name="file">The table, a CSV file in UTF-8.</param>
    /// <param name="year">The year of the form.</param>
    /// <param name="library">What is known of other years.</param>
    public static Outcome<string> Read(SourceFile file, FiscalYear year, CatalogLibrary library)
    {
        var findings = new Findings();
        var rows = CsvRows.Read(file, Columns, findings) ?? [];
        var items = rows.Select((row, index) => FieldReader.Read(row, findings, ARow, fields => ItemOf(fields, new OitCode(year, index + 1), library))).OfType<TypedItem>().ToImmutableArray();
        CheckCounts(items.Length == rows.Length ? items : [], findings);
        if (rows.IsEmpty && !findings.HasError)
        {
            CatalogFindings.AddEmptyList("items", SourcePosition.File(file.Path), findings);
        }

        return Outcome.Of(new CatalogText(year, library).Write(items, file.Name), findings.ToImmutable());
    }

    private static TypedItem? ItemOf(FieldReader fields, OitCode expected, CatalogLibrary library)
    {
        var (year, number) = (expected.Year, expected.Number);
        var (code, thai, english) = (fields.RequiredText("code"), fields.RequiredText("title_th"), fields.Text("title_en"));
        var (sub, topic, components) = (fields.RequiredText("sub_indicator"), fields.Text("topic"), fields.Text("components"));
        var period = fields.Choice("period", CatalogWords.Periods);
        var count = fields.Whole("sub_items", 1, 99);
        CheckParts(components, fields.Findings);
        if (code is not null && OitCode.Read(code.Value, default)?.Number != number)
        {
            CatalogFindings.AddItemOutOfOrder(code, number, fields.Findings);
        }

        if (topic is not null && library.Crosswalk.Find(topic.Value) is null)
        {
            CatalogFindings.AddUnknownTopic(topic, library.Crosswalk.Topics.Select(one => one.Id), fields.Findings);
        }
        else if (topic is not null && library.Crosswalk.Find(topic.Value)?.Codes.GetValueOrDefault(year) is { IsDefault: false } codes && !codes.Contains(new OitCode(year, number)))
        {
            CatalogFindings.AddOtherCodeInCrosswalk(topic, new OitCode(year, number), codes, fields.Findings);
        }

        if (sub is not null && !IsCode(sub.Value))
        {
            fields.Findings.Add(
                CatalogRules.UnknownSubIndicator,
                sub.Position,
                new Bilingual($"«{sub.Value}» ไม่ใช่รหัสตัวชี้วัดย่อย", $"'{sub.Value}' is no code of a sub-indicator."),
                new Bilingual("เขียนเลขตัวชี้วัด จุด และเลขลำดับ เช่น 9.1", "Write the number of the indicator, a full stop and a number, such as 9.1."));
        }

        return code is null || thai is null || sub is null
            ? null
            : new TypedItem(number, thai.Value, english?.Value, ThaiDigits.ToAscii(sub.Value), topic?.Value, Parts(components?.Value), period?.Value ?? PeriodRule.Unknown)
            {
                SaidCount = count,
            };
    }

    /// <summary>A handbook says how many items a sub-indicator has; where a row repeats that, it must be so.</summary>
    private static void CheckCounts(ImmutableArray<TypedItem> items, Findings findings)
    {
        foreach (var sub in items.GroupBy(item => item.SubIndicator, StringComparer.Ordinal))
        {
            var (found, first) = (sub.Count(), sub.FirstOrDefault(item => item.SaidCount is { } said && said.Value != sub.Count()));
            if (first?.SaidCount is { } wrong)
            {
                CatalogFindings.AddOtherItemCount(new Written<string>(sub.Key, wrong.Position), wrong, found, findings);
            }
        }
    }

    private static void CheckParts(Written<string>? components, Findings findings)
    {
        var parts = components?.Value.Split('|', StringSplitOptions.TrimEntries) ?? [];
        if (components is not null && Array.IndexOf(parts, string.Empty) is >= 0 and var empty)
        {
            CatalogFindings.AddPartWithoutText(components, empty + 1, findings);
        }
    }

    private static bool IsCode(string text) =>
        ThaiDigits.ToAscii(text).Split('.') is [{ Length: 1 or 2 } left, { Length: 1 or 2 } right] && left.All(char.IsAsciiDigit) && right.All(char.IsAsciiDigit);

    private static ImmutableArray<string> Parts(string? components) =>
        [.. (components ?? string.Empty).Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(part => part is not "unknown")];
}

/// <summary>An item as somebody typed it.</summary>
/// <param name="Number">Its number on the form, from 1.</param>
/// <param name="Thai">Its Thai title.</param>
/// <param name="English">Its English title, or null.</param>
/// <param name="SubIndicator">The code of its sub-indicator.</param>
/// <param name="Topic">Its topic, or null if it is to be guessed.</param>
/// <param name="Components">What it asks for; empty if it is not known.</param>
/// <param name="Period">Its period rule.</param>
internal sealed record TypedItem(
    int Number, string Thai, string? English, string SubIndicator, string? Topic, ImmutableArray<string> Components, PeriodRule Period)
{
    /// <summary>How many items the table says that its sub-indicator has; null if it does not say.</summary>
    public Written<int>? SaidCount { get; init; }
}
