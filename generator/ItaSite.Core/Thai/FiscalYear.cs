using System.Globalization;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Thai;

/// <summary>A fiscal year of the Thai state.</summary>
/// <param name="BuddhistYear">The Buddhist-era year in which it ends: 2569 for the one that ends in 2026 CE.</param>
public readonly record struct FiscalYear(int BuddhistYear) : IComparable<FiscalYear>
{
    /// <summary>The earliest year that content may name.</summary>
    public const int First = 2540;

    /// <summary>The latest year that content may name.</summary>
    public const int Last = 2642;

    /// <summary>Its first day, 1 October of the calendar year before.</summary>
    public DateOnly FirstDay => new(BuddhistYear - 543 - 1, 10, 1);

    /// <summary>Its last day, 30 September, which still belongs to it.</summary>
    public DateOnly LastDay => new(BuddhistYear - 543, 9, 30);

    /// <summary>All its days.</summary>
    public Period Days => new(FirstDay, LastDay);

    /// <summary>The year before it.</summary>
    public FiscalYear Previous => new(BuddhistYear - 1);

    /// <summary>The fiscal year in which a day falls.</summary>
    public static FiscalYear Of(DateOnly day) => new(day.Year + 543 + (day.Month >= 10 ? 1 : 0));

    /// <summary>The year that a text names with its four digits, Thai or ASCII; null if it is no year from <see cref="First"/> to <see cref="Last"/>.</summary>
    public static FiscalYear? TryRead(string text)
    {
        var digits = ThaiText.Fold(text);
        return digits.Length is 4 && digits.All(char.IsAsciiDigit)
            && int.Parse(digits, CultureInfo.InvariantCulture) is >= First and <= Last and var year
            ? new FiscalYear(year)
            : null;
    }

    /// <summary>Its name: <c>ปีงบประมาณ พ.ศ. 2567</c>, <c>Fiscal year 2567 (2024)</c>.</summary>
    public string Label(Language language) => language is Language.Thai
        ? $"ปีงบประมาณ พ.ศ. {this}"
        : $"Fiscal year {In(language)}";

    /// <summary>The year as people of a language read it: <c>2567</c>; in English with the year of the common era in which it ends, <c>2567 (2024)</c>.</summary>
    public string In(Language language) => language is Language.Thai
        ? ToString()
        : string.Create(CultureInfo.InvariantCulture, $"{BuddhistYear} ({BuddhistYear - 543})");

    /// <summary>Whether a day falls in this fiscal year; both ends count.</summary>
    public bool Contains(DateOnly day) => FirstDay <= day && day <= LastDay;

    /// <summary>Half 1 (1 October to 31 March) or half 2 (1 April to 30 September).</summary>
    public Period Half(int number) =>
        new(FirstDay.AddMonths(6 * (number - 1)), FirstDay.AddMonths(6 * number).AddDays(-1));

    /// <summary>Quarter 1 (October to December) to quarter 4 (July to September).</summary>
    public Period Quarter(int number) =>
        new(FirstDay.AddMonths(3 * (number - 1)), FirstDay.AddMonths(3 * number).AddDays(-1));

    /// <summary>Month 1 (October) to month 12 (September).</summary>
    public Period Month(int number) =>
        new(FirstDay.AddMonths(number - 1), FirstDay.AddMonths(number).AddDays(-1));

    public int CompareTo(FiscalYear other) => BuddhistYear.CompareTo(other.BuddhistYear);

    /// <summary>The Buddhist year in ASCII digits.</summary>
    public override string ToString() => BuddhistYear.ToString(CultureInfo.InvariantCulture);
}
