using System.Globalization;
using System.Text;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Renewal;

/// <summary>Moves the years that a title names from one fiscal year to another.</summary>
/// <param name="From">The year whose title it was.</param>
/// <param name="To">The year whose title it becomes.</param>
internal readonly record struct YearShift(FiscalYear From, FiscalYear To)
{
    /// <summary>The text of a year: its own number and that of the year before move on, in the era and the digits in which they stand; a span of years such as 2566–2570 stays.</summary>
    public string Renew(string text) => Renew(text, [From.BuddhistYear, From.BuddhistYear - 1]);

    /// <summary>The text of something that stays in force: only the year's own number moves on.</summary>
    public string RenewOwn(string text) => Renew(text, [From.BuddhistYear]);

    private string Renew(string text, int[] years)
    {
        var renewed = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var end = EndOfDigits(text, at);
            renewed.Append(end > at ? Moved(text, at, end, years) : text.AsSpan(at, 1));
            at = Math.Max(end, at + 1);
        }

        return renewed.ToString();
    }

    private ReadOnlySpan<char> Moved(string text, int start, int end, int[] years)
    {
        var digits = text.AsSpan(start, end - start);
        if (digits.Length is not 4 || IsOfSpan(text, start, end))
        {
            return digits;
        }

        var number = int.Parse(ThaiDigits.ToAscii(digits.ToString()), CultureInfo.InvariantCulture);
        var isYear = years.Contains(number) || years.Contains(number + 543);
        return isYear ? Digits(number + To.BuddhistYear - From.BuddhistYear, ThaiDigits.IsDigit(digits[0]) && !char.IsAsciiDigit(digits[0])) : digits;
    }

    private static string Digits(int number, bool areThai)
    {
        var ascii = number.ToString(CultureInfo.InvariantCulture);
        return areThai ? string.Concat(ascii.Select(one => (char)(one - '0' + '๐'))) : ascii;
    }

    private static int EndOfDigits(string text, int start)
    {
        var end = start;
        while (end < text.Length && ThaiDigits.IsDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether another year stands on the other side of a hyphen or dash.</summary>
    private static bool IsOfSpan(string text, int start, int end)
    {
        var before = text.AsSpan(0, start).TrimEnd(' ');
        var after = text.AsSpan(end).TrimStart(' ');
        return (before is [.., var digit, '-' or '–' or '—'] && ThaiDigits.IsDigit(digit))
            || (before is [.., var last, ' ', '-' or '–' or '—'] && ThaiDigits.IsDigit(last))
            || (after is ['-' or '–' or '—', .. var rest] && rest.TrimStart(' ') is [var next, ..] && ThaiDigits.IsDigit(next));
    }
}
