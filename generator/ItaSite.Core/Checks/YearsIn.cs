using ItaSite.Core.Thai;

namespace ItaSite.Core.Checks;

/// <summary>A Buddhist year that stands in a text.</summary>
/// <param name="Year">The year, such as 2566.</param>
/// <param name="RangeEnd">The year in which its range ends, 2570 for '2566–2570'; the year itself if it stands alone.</param>
/// <param name="AfterLastMonthsOfTheYear">Whether October, November or December stands right before it: such a day belongs to the next fiscal year.</param>
internal readonly record struct YearInText(int Year, int RangeEnd, bool AfterLastMonthsOfTheYear);

/// <summary>Finds Buddhist years in titles.</summary>
internal static class YearsIn
{
    private static readonly string[] LastMonths =
        ["ตุลาคม", "พฤศจิกายน", "ธันวาคม", "ต.ค.", "พ.ย.", "ธ.ค.", "October", "November", "December"];

    /// <summary>All numbers of four digits, Thai or not, that can be a fiscal year of the Buddhist era, from left to right.</summary>
    public static IReadOnlyList<YearInText> Text(string text)
    {
        var years = new List<(int Year, int Start, int End)>();
        var start = -1;
        for (var index = 0; index <= text.Length; index++)
        {
            var isDigit = index < text.Length && Digit(text[index]) >= 0;
            if (isDigit && start < 0)
            {
                start = index;
            }
            else if (!isDigit && start >= 0)
            {
                AddYear(years, text, start, index);
                start = -1;
            }
        }

        return [.. years.Select((one, index) => new YearInText(one.Year, RangeEnd(text, years, index), FollowsLastMonth(text, one.Start)))];
    }

    private static void AddYear(List<(int Year, int Start, int End)> years, string text, int start, int end)
    {
        var value = end - start is 4 ? text[start..end].Aggregate(0, (sum, letter) => (10 * sum) + Digit(letter)) : 0;
        if (value is >= FiscalYear.First and <= FiscalYear.Last)
        {
            years.Add((value, start, end));
        }
    }

    /// <summary>A range is two years with nothing but a dash or 'to' between them.</summary>
    private static int RangeEnd(string text, List<(int Year, int Start, int End)> years, int index)
    {
        if (index + 1 >= years.Count)
        {
            return years[index].Year;
        }

        var between = text[years[index].End..years[index + 1].Start].Replace("พ.ศ.", string.Empty, StringComparison.Ordinal).Trim();
        return between is "-" or "–" or "—" or "ถึง" or "to" ? years[index + 1].Year : years[index].Year;
    }

    private static bool FollowsLastMonth(string text, int start)
    {
        var before = text[..start].TrimEnd();
        before = before.EndsWith("พ.ศ.", StringComparison.Ordinal) ? before[..^4].TrimEnd() : before;
        return LastMonths.Any(month => before.EndsWith(month, StringComparison.Ordinal));
    }

    /// <summary>0 to 9 for an ASCII or Thai digit, -1 for anything else.</summary>
    private static int Digit(char letter) => letter switch
    {
        >= '0' and <= '9' => letter - '0',
        >= '๐' and <= '๙' => letter - '๐',
        _ => -1,
    };
}
