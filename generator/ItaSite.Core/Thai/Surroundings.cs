using System.Buffers;

namespace ItaSite.Core.Thai;

/// <summary>What the words beside a number say of it.</summary>
internal static class Surroundings
{
    private const int Near = 400;
    private const int Close = 60;
    private const int Behind = 40;
    private const int LettersOfKey = 11;

    private static readonly SearchValues<string> National = SearchValues.Create(
        ["เลขประจำตัวประชาชน", "เลขประจำตัว", "ประจําตัว", "เลขบัตร", "บัตรประชาชน", "บัตรประจำตัว", "ปชช", "13 หลัก", "๑๓ หลัก", "citizen id", "national id", "id card", "identification"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Account = SearchValues.Create(
        ["เลขที่บัญชี", "บัญชีเลขที่", "เลขบัญชี", "บัญชีธนาคาร", "ธนาคาร", "พร้อมเพย์", "ธ.กรุงไทย", "ธ.ออมสิน", "bank account", "account no", "account number", "promptpay"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Phone = SearchValues.Create(
        ["โทร", "มือถือ", "เบอร์", "mobile", "phone", "tel"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Goods = SearchValues.Create(
        ["บาร์โค้ด", "บาร์โคด", "รหัสแท่ง", "barcode", "ean", "gtin", "isbn", "issn"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \n\t\"'(");

    /// <summary>Whether words of citizens' numbers stand near before, or right behind.</summary>
    public static bool SayNational(string text, int start, int end) =>
        Before(text, start, Near).ContainsAny(National) || After(text, end, Behind).ContainsAny(National);

    public static bool SayAccount(string text, int start) =>
        Before(text, start, Close).ContainsAny(Account) && !Before(text, start, Behind / 2).ContainsAny(Phone);

    public static bool SayPhone(string text, int start) => Before(text, start, Behind).ContainsAny(Phone);

    /// <summary>Whether a row of thirteen digits is something else by its surroundings: a Thai barcode, a time stamp in an address.</summary>
    public static bool IsOtherNumber(string text, int start, string digits) =>
        (IsArticle(digits) && (digits.StartsWith("885", StringComparison.Ordinal) || Before(text, start, Close).ContainsAny(Goods)))
        || (digits[0] is '1' && digits[1] is >= '4' and <= '9' && IsInAddress(text, start));

    /// <summary>Whether digits are a part of a key or hash.</summary>
    public static bool AreInKey(string text, int start, int end) => LettersAround(text, start, end) >= LettersOfKey;

    /// <summary>Whether the last of thirteen digits fits as that of an article number (EAN-13).</summary>
    private static bool IsArticle(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            sum += (digits[i] - '0') * (i % 2 is 0 ? 1 : 3);
        }

        return sum % 10 is 0;
    }

    /// <summary>How many Latin letters and digits touch a number on both sides.</summary>
    private static int LettersAround(string text, int start, int end)
    {
        var (first, last) = (start, end);
        while (first > 0 && char.IsAsciiLetterOrDigit(text[first - 1]))
        {
            first--;
        }

        while (last < text.Length && char.IsAsciiLetterOrDigit(text[last]))
        {
            last++;
        }

        return start - first + last - end;
    }

    private static bool IsInAddress(string text, int start)
    {
        var before = Before(text, start, Near);
        var blank = before.LastIndexOfAny(Blanks);
        return before[(blank + 1)..].Contains("://", StringComparison.Ordinal);
    }

    private static ReadOnlySpan<char> Before(string text, int start, int length) => text.AsSpan(Math.Max(0, start - length), Math.Min(start, length));

    private static ReadOnlySpan<char> After(string text, int end, int length) => text.AsSpan(end, Math.Min(length, text.Length - end));
}
