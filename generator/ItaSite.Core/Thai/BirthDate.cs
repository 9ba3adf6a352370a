using System.Globalization;

namespace ItaSite.Core.Thai;

/// <summary>Which years count as those of a birth.</summary>
internal enum BirthYears
{
    Any,

    /// <summary>Up to 2555 B.E.</summary>
    OfGrownUps,
}

/// <summary>Finds the date behind the words of a birth.</summary>
internal static class BirthDate
{
    private const int ReachOfDigit = 24;
    private const int FirstYear = 2440;
    private const int LastYear = 2600;
    private const int LastYearOfGrownUps = 2555;
    private const int Offset = 543;

    /// <summary>Where the first date stands, or null: day, month as a name or number, year of four digits; or year, month, day.</summary>
    public static (int Start, int Length)? In(ReadOnlySpan<char> text, BirthYears years)
    {
        var start = 0;
        while (start < text.Length && !ThaiDigits.IsDigit(text[start]))
        {
            start++;
        }

        if (start == text.Length || start > ReachOfDigit || text[..start].Contains('\n'))
        {
            return null;
        }

        var at = start;
        var first = Number(text, ref at);
        var isYearFirst = IsYear(first, years);
        var hasMonth = first is not null && (isYearFirst || first is >= 1 and <= 31) && Month(text, ref at);
        var last = hasMonth ? Number(text, ref at) : null;
        return hasMonth && (isYearFirst ? last is >= 1 and <= 31 : IsYear(last, years)) ? (start, at - start) : null;
    }

    private static bool IsYear(int? number, BirthYears years)
    {
        var year = number is >= 1000 and < 2200 ? number + Offset : number;
        return year >= FirstYear && year <= (years is BirthYears.Any ? LastYear : LastYearOfGrownUps);
    }

    /// <summary>The number at a place, or null; the place moves behind it.</summary>
    private static int? Number(ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        while (at < text.Length && at - start < 5 && ThaiDigits.IsDigit(text[at]))
        {
            at++;
        }

        return int.TryParse(ThaiDigits.ToAscii(text[start..at].ToString()), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>Whether a month follows, as a name or between signs; the place moves to the number behind it.</summary>
    private static bool Month(ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        while (at < text.Length && !ThaiDigits.IsDigit(text[at]))
        {
            at++;
        }

        var between = text[start..at].ToString();
        if (between.Trim() is "/" or "-" or "." && Number(text, ref at) is >= 1 and <= 12)
        {
            return SkipSign(text, ref at);
        }

        var name = between.Replace("พ.ศ.", "", StringComparison.Ordinal).Replace("เดือน", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        return MonthNames.Find(name) is not null;
    }

    private static bool SkipSign(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && text[at] is '/' or '-' or '.' or ' ')
        {
            at++;
        }

        return at < text.Length;
    }
}
