using ItaSite.Core.Thai;

namespace ItaSite.Core.Checks;

/// <summary>A year that stands in a text.</summary>
/// <param name="Year">The Buddhist year, such as 2566; also for '2023' and '66' where the words before show that they are years.</param>
/// <param name="RangeEnd">The year in which its range ends, 2570 for '2566–2570'; the year itself if it stands alone.</param>
/// <param name="Start">Where it begins, zero-based, in UTF-16 code units.</param>
/// <param name="Length">Its length in UTF-16 code units.</param>
/// <param name="Word">What stands right before it.</param>
/// <param name="AfterLastMonthsOfTheYear">Whether October, November or December stands right before it: such a day belongs to the next fiscal year.</param>
/// <param name="IsOfDocument">Whether the name of a law, an order or a notice stands before it with no other year between: such a year says when that was made.</param>
internal readonly record struct YearInText(
    int Year, int RangeEnd, int Start, int Length, YearWord Word, bool AfterLastMonthsOfTheYear, bool IsOfDocument);

/// <summary>What stands right before a year.</summary>
internal enum YearWord
{
    /// <summary>Nothing that tells what the number is.</summary>
    None,

    /// <summary>'ปี' alone: any kind of year.</summary>
    Year,

    /// <summary>'ปีงบประมาณ', 'ประจำปี', 'fiscal year'.</summary>
    FiscalYear,

    /// <summary>The name of a month.</summary>
    Month,
}

/// <summary>Finds years in titles, texts and names.</summary>
internal static class YearsIn
{
    /// <summary>Over how many code units a law's name reaches to its year.</summary>
    private const int Reach = 160;

    private static readonly string[] LastMonths =
        ["ตุลาคม", "พฤศจิกายน", "ธันวาคม", "ต.ค.", "พ.ย.", "ธ.ค.", "October", "November", "December"];

    private static readonly string[] OtherMonths =
    [
        "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน",
        "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.",
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
    ];

    private static readonly string[] FiscalWords = ["ปีงบประมาณ", "ประจำปี", "ปีงบ", "fiscal year", "Fiscal year", "Fiscal Year", "FY"];

    private static readonly string[] EraWords = ["พ.ศ.", "ค.ศ.", "พุทธศักราช", "B.E.", "'", "’"];

    /// <summary>Words behind which a year may be any: a law, an order and a notice keep the year in which they were made.</summary>
    private static readonly string[] DocumentWords =
    [
        "พระราชบัญญัติ", "พ.ร.บ.", "พรบ.", "พระราชกฤษฎีกา", "รัฐธรรมนูญ", "ระเบียบ", "กฎกระทรวง", "ข้อบังคับ", "ประมวล", "มาตรา", "Act",
        "ฉบับที่", "ลงวันที่", "ประกาศ", "คำสั่ง", "หนังสือ", "มติ", "ราชกิจจานุเบกษา",
    ];

    /// <summary>What makes a number of two digits behind 'ปี' a count and not a year.</summary>
    private static readonly string[] CountWords = ["วัน", "เดือน", "ปี", "คน", "เรื่อง", "ครั้ง", "บาท", "ข้อ", "%", "."];

    /// <summary>All years from left to right: numbers of four digits, Thai or not, that can be a Buddhist fiscal year; years of the common era and of two digits only behind a word for a year.</summary>
    public static IReadOnlyList<YearInText> Text(string text)
    {
        var years = new List<YearInText>();
        var start = -1;
        for (var index = 0; index <= text.Length; index++)
        {
            var isDigit = index < text.Length && ThaiDigits.IsDigit(text[index]);
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

        return years;
    }

    private static void AddYear(List<YearInText> years, string text, int start, int end)
    {
        var word = WordBefore(text.AsSpan(0, start));
        if (YearOf(text, start, end, word) is not { } year)
        {
            return;
        }

        var isLast = EndsWithAny(WithoutEra(text.AsSpan(0, start)), LastMonths);
        var from = years.Count is 0 ? 0 : years[^1].Start + years[^1].Length;
        JoinRange(years, text, start, year);
        years.Add(new YearInText(year, year, start, end - start, word, isLast, NamesDocument(text, Math.Max(from, start - Reach), start)));
    }

    private static int? YearOf(string text, int start, int end, YearWord word)
    {
        var value = end - start is 2 or 4 ? text.AsSpan(start, end - start).ToString().Aggregate(0, (sum, one) => (10 * sum) + ThaiDigits.ToAscii(one) - '0') : 0;
        return (end - start, value) switch
        {
            (4, >= FiscalYear.First and <= FiscalYear.Last) => value,
            (4, >= 1997 and <= 2099) when word is YearWord.FiscalYear or YearWord.Month => value + 543,
            (2, >= 50 and <= 80) when word is YearWord.Year or YearWord.FiscalYear && IsNoCount(text, end) => 2500 + value,
            _ => null,
        };
    }

    private static bool IsNoCount(string text, int end) =>
        !CountWords.Any(word => text.AsSpan(end).TrimStart().StartsWith(word, StringComparison.Ordinal));

    private static YearWord WordBefore(ReadOnlySpan<char> before)
    {
        var bare = WithoutEra(before);
        return EndsWithAny(bare, FiscalWords) ? YearWord.FiscalYear
            : bare.EndsWith("ปี", StringComparison.Ordinal) ? IsCountOfYears(bare) ? YearWord.None : YearWord.Year
            : EndsWithAny(bare, LastMonths) || EndsWithAny(bare, OtherMonths) ? YearWord.Month
            : YearWord.None;
    }

    /// <summary>Whether 'ปี' ends a number of years, as in '5 ปี'.</summary>
    private static bool IsCountOfYears(ReadOnlySpan<char> endsWithYear)
    {
        var before = endsWithYear[..^"ปี".Length].TrimEnd();
        return before.Length > 0 && ThaiDigits.IsDigit(before[^1]);
    }

    private static ReadOnlySpan<char> WithoutEra(ReadOnlySpan<char> before)
    {
        var bare = before.TrimEnd();
        foreach (var era in EraWords)
        {
            if (bare.EndsWith(era, StringComparison.Ordinal))
            {
                return bare[..^era.Length].TrimEnd();
            }
        }

        return bare;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A range is two years with nothing but a dash or 'to' between them.</summary>
    private static void JoinRange(List<YearInText> years, string text, int start, int year)
    {
        if (years is not [.., var last])
        {
            return;
        }

        var between = text[(last.Start + last.Length)..start].Replace("พ.ศ.", string.Empty, StringComparison.Ordinal).Trim();
        if (between is "-" or "–" or "—" or "ถึง" or "to" or "ถึงปี" or "ถึงปีงบประมาณ")
        {
            years[^1] = last with { RangeEnd = year };
        }
    }

    private static bool NamesDocument(string text, int from, int start) =>
        DocumentWords.Any(word => text.AsSpan(from, start - from).Contains(word, StringComparison.Ordinal));
}
