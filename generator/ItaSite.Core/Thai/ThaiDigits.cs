namespace ItaSite.Core.Thai;

/// <summary>Thai, full-width and ASCII digits. A table of its own, because NFKC leaves Thai digits as they are and number parsers do not know them.</summary>
public static class ThaiDigits
{
    private const char ThaiZero = '\u0E50';
    private const char FullWidthZero = '\uFF10';

    /// <summary>The text with ๐–๙ and full-width digits as 0–9; all else as it was, each character at its place.</summary>
    public static string ToAscii(string text) => Map(text, ToAscii);

    /// <summary>The text with 0–9 as ๐–๙; all else as it was.</summary>
    public static string ToThai(string text) => Map(text, static one => char.IsAsciiDigit(one) ? (char)(one - '0' + ThaiZero) : one);

    /// <summary>The ASCII digit of a Thai or full-width digit; any other character as it is.</summary>
    public static char ToAscii(char one) => one switch
    {
        >= ThaiZero and <= (char)(ThaiZero + 9) => (char)(one - ThaiZero + '0'),
        >= FullWidthZero and <= (char)(FullWidthZero + 9) => (char)(one - FullWidthZero + '0'),
        _ => one,
    };

    /// <summary>Whether it is one of ๐–๙.</summary>
    public static bool IsThaiDigit(char one) => one is >= ThaiZero and <= (char)(ThaiZero + 9);

    /// <summary>Whether it is one of 0–9 or ๐–๙; no other digit counts.</summary>
    public static bool IsDigit(char one) => char.IsAsciiDigit(one) || IsThaiDigit(one);

    private static string Map(string text, Func<char, char> change) =>
        string.Create(text.Length, (text, change), static (span, from) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = from.change(from.text[i]);
            }
        });
}
