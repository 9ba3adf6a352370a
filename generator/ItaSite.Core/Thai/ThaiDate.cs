using System.Globalization;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Thai;

/// <summary>Days as people write and read them; the same under every culture.</summary>
public static class ThaiDate
{
    /// <summary>
    /// Reads a day: <c>2024-04-08</c>, <c>2567-04-08</c>, <c>8 เมษายน 2567</c>, <c>8 เม.ย. พ.ศ. 2567</c>, <c>8 April 2024</c>; digits may be Thai.
    /// A year from 2400 on is Buddhist. What can be read in two ways is refused.
    /// </summary>
    public static ThaiDateReading Read(string text)
    {
        var tokens = DateTokens.Of(text);
        if (tokens.TimeOfDay() is { } time)
        {
            return DateFaults.TimeOfDay(text, Read(text, tokens.Take(time)).Day);
        }

        return Read(text, tokens);
    }

    /// <summary><c>8 เมษายน 2567</c>, <c>8 April 2024</c>.</summary>
    public static string Long(DateOnly day, Language language) => Words(day, MonthNames.Long(day.Month, language), language);

    /// <summary><c>8 เม.ย. 2567</c>, <c>8 Apr 2024</c>.</summary>
    public static string Short(DateOnly day, Language language) => Words(day, MonthNames.Short(day.Month, language), language);

    /// <summary><c>2024-04-08</c>.</summary>
    public static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    /// <summary><c>2567-04-08</c>: the form with a Buddhist year that content may use.</summary>
    public static string BuddhistIso(DateOnly day) => Iso(day.Year + Eras.Distance, day.Month, day.Day);

    /// <summary>Year, month and day as they are, joined by hyphens.</summary>
    internal static string Iso(int year, int month, int day) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");

    /// <summary>The day, or null if the month or the day does not exist.</summary>
    internal static DateOnly? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static string Words(DateOnly day, string month, Language language) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {month} {day.Year + (language is Language.Thai ? Eras.Distance : 0)}");

    private static ThaiDateReading Read(string text, DateTokens tokens) => tokens.Shape switch
    {
        "" => DateFaults.Empty(),
        "9-9-9" or "9/9/9" or "9.9.9" => Numbers(text, tokens),
        "a9a9" when tokens.Texts[0] is "วันที่" => InWords(text, tokens.Texts[1], tokens.Texts[2], tokens.Texts[3]),
        "9a9" => InWords(text, tokens.Texts[0], tokens.Texts[1], tokens.Texts[2]),
        "9" or "9-9" or "9/9" or "a9" or "9a" or "a" => DateFaults.MissingParts(text, tokens),
        _ => DateFaults.Unknown(text),
    };

    private static ThaiDateReading Numbers(string text, DateTokens tokens)
    {
        var (first, middle, last) = (tokens.Texts[0], tokens.Texts[2], tokens.Texts[4]);
        if (middle.Length > 2 || (first.Length > 2 && last.Length > 2))
        {
            return DateFaults.Unknown(text);
        }

        if (first.Length > 2)
        {
            return tokens.Shape[1] is '-' ? OfParts(text, first, Era.Unsaid, Number(middle), Number(last)) : DateFaults.OtherSigns(text, first, Number(middle), Number(last));
        }

        return last.Length > 2
            ? DateFaults.UncertainOrder(text, Number(first), Number(middle), last)
            : DateFaults.ShortYear(text, tokens.Shape[1] is '-' ? first : last, Number(middle), Number(tokens.Shape[1] is '-' ? last : first));
    }

    private static ThaiDateReading InWords(string text, string day, string words, string year)
    {
        var (name, era) = Eras.Split(words);
        if (day.Length > 2)
        {
            return DateFaults.Unknown(text);
        }

        return MonthNames.Find(name) is { } month
            ? OfParts(text, year, era, month, Number(day))
            : DateFaults.UnknownMonth(text, name, year, Number(day));
    }

    private static ThaiDateReading OfParts(string text, string year, Era era, int month, int day)
    {
        if (year.Length <= 2)
        {
            return DateFaults.ShortYear(text, year, month, day);
        }

        if (year.Length is not 4 || Eras.CommonYear(Number(year), era) is not { } common)
        {
            return DateFaults.YearOfNoEra(text, year, era, month, day);
        }

        return Day(common, month, day) is { } found ? new ThaiDateReading(found, null, null) : DateFaults.NoSuchDay(text, common, month, day);
    }

    /// <summary>The value of up to four digits; 0 for more, which is neither day, month nor year.</summary>
    internal static int Number(string digits) => digits.Length <= 4 ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
}

/// <summary>What came of reading a day.</summary>
/// <param name="Day">The day; null if the text is none.</param>
/// <param name="Fault">What stands there and what is wrong with it; null when the day is given.</param>
/// <param name="Help">What to write instead; null when the day is given.</param>
public readonly record struct ThaiDateReading(DateOnly? Day, Bilingual? Fault, Bilingual? Help);
