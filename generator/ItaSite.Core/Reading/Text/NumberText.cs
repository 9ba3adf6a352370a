using System.Globalization;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Reading;

/// <summary>A number as written, or what is wrong with it.</summary>
/// <param name="Number">The number; null if the text is none.</param>
/// <param name="Fault">What stands there; null if it is a number.</param>
/// <param name="Help">What to write; null if it is a number.</param>
internal sealed record NumberReading(decimal? Number, Bilingual? Fault, Bilingual? Help);

/// <summary>
/// Reads numbers: ASCII or Thai digits, an optional '-', commas between groups of three, a decimal point. YAML's own grammar takes 010 for 8,
/// 12:30 for 750 and nothing for 0 (traps T8 and T9), so it is not used.
/// </summary>
internal static class NumberText
{
    /// <summary>The most digits before the point: more than the state budget in satang, and far below what decimal holds.</summary>
    private const int WholeDigits = 18;

    /// <summary>The most digits behind the point.</summary>
    private const int FractionDigits = 8;

    public static NumberReading Read(string text)
    {
        var ascii = ThaiDigits.ToAscii(text).Trim();
        var isNegative = ascii.StartsWith('-') && ascii.Length > 1;
        var digits = isNegative ? ascii[1..].TrimStart(' ') : ascii;
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? digits : digits[..point];
        var fraction = point < 0 ? string.Empty : digits[(point + 1)..];

        return IsWhole(whole) && (point < 0 || IsDigits(fraction))
            ? Value(isNegative, whole.Replace(",", string.Empty, StringComparison.Ordinal), fraction)
            : Refused(NumberFault.Of(ascii));
    }

    private static NumberReading Value(bool isNegative, string whole, string fraction)
    {
        if (whole.Length > WholeDigits || fraction.Length > FractionDigits)
        {
            return Refused(NumberFault.TooLong(whole.Length > WholeDigits ? WholeDigits : FractionDigits));
        }

        var number = decimal.Parse(fraction.Length is 0 ? whole : $"{whole}.{fraction}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return new NumberReading(isNegative && number != 0 ? -number : number, null, null);
    }

    private static NumberReading Refused((Bilingual Fault, Bilingual Help) fault) => new(null, fault.Fault, fault.Help);

    /// <summary>Digits without a needless leading zero, or groups of three behind one of one to three.</summary>
    private static bool IsWhole(string text)
    {
        var groups = text.Split(',');
        return IsDigits(groups[0])
            && (groups[0][0] is not '0' || text is "0")
            && (groups.Length is 1 || groups[0].Length <= 3)
            && groups.Skip(1).All(group => group.Length is 3 && IsDigits(group));
    }

    private static bool IsDigits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}
