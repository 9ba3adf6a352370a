using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>Finds the marks that Git leaves in a file that two people changed.</summary>
internal static class MergeConflict
{
    /// <summary>Reports the marks of a text that nothing else looks through; whether there are any.</summary>
    public static bool Report(string path, string text, Findings findings)
    {
        if (!text.Contains("<<<<<<< ", StringComparison.Ordinal) && !text.Contains(">>>>>>> ", StringComparison.Ordinal))
        {
            return false; // a row of '=' alone is an ornament in styles and scripts
        }

        var (found, lines) = (new FirstFive(findings), new Lines(text));
        for (var number = 1; number <= lines.Count; number++)
        {
            if (MarkerAt(lines[number]) is { } marker)
            {
                Add(new SourcePosition(path, number, 1), marker, found);
            }
        }

        found.Close();
        return found.Has(ReadingRules.MergeConflict);
    }

    /// <summary>Whether a text has marks: what cannot be read in it then follows from them.</summary>
    public static bool StandsIn(Lines lines)
    {
        for (var number = 1; number <= lines.Count; number++)
        {
            if (MarkerAt(lines[number]) is "<<<<<<<" or ">>>>>>>")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The mark at the start of a line, or null. A row of '=' alone underlines a Markdown heading if it has another length.</summary>
    public static string? MarkerAt(ReadOnlySpan<char> rest)
    {
        if (rest is not ['<' or '=' or '>', ..])
        {
            return null;
        }

        var end = rest.IndexOf('\n');
        var line = (end < 0 ? rest : rest[..end]).TrimEnd();
        if (line is "=======")
        {
            return "=======";
        }

        return line.StartsWith("<<<<<<< ", StringComparison.Ordinal) || line is "<<<<<<<" ? "<<<<<<<"
            : line.StartsWith(">>>>>>> ", StringComparison.Ordinal) || line is ">>>>>>>" ? ">>>>>>>"
            : null;
    }

    public static void Add(SourcePosition position, string marker, FirstFive found) => found.Add(
        ReadingRules.MergeConflict,
        position,
        new Bilingual($"บรรทัดนี้เป็นเครื่องหมาย «{marker}» ที่ Git ทิ้งไว้เมื่อมีคนแก้ไฟล์เดียวกันสองคน", $"This line is the mark '{marker}' that Git leaves when two people changed the same file."),
        new Bilingual(
            "เลือกข้อความที่ถูกต้องระหว่าง <<<<<<< กับ >>>>>>> ให้เหลือเพียงชุดเดียว แล้วลบบรรทัดเครื่องหมายทั้งสามบรรทัด",
            "Keep the right one of the texts between <<<<<<< and >>>>>>>, and delete the three lines of marks."));
}
