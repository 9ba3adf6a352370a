namespace ItaSite.Core.Thai;

/// <summary>The code of an item of the OIT form. The same number means another item in another year, so a code never travels without its year.</summary>
/// <param name="Year">The fiscal year of the form.</param>
/// <param name="Number">The number on the form, from 1.</param>
public readonly record struct OitCode(FiscalYear Year, int Number) : IComparable<OitCode>
{
    /// <summary>The code as the form prints it: <c>O24</c>.</summary>
    public string Label => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"O{Number}");

    /// <summary>The code as an address: <c>o24</c>.</summary>
    public string Slug => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"o{Number}");

    /// <summary>The code that a text is, whichever way it is typed (O29, o29, ๐๒๙, 029, Ｏ29); null if it is none from 1 to 99.</summary>
    public static OitCode? Read(string text, FiscalYear year)
    {
        var code = text.Trim();
        return code.Length is 2 or 3 && IsLetterOrZero(code[0]) && NumberIn(code.AsSpan(1)) is >= 1 and var number
            ? new OitCode(year, number)
            : null;
    }

    /// <summary>
    /// The codes that a text mentions, in its order. A zero typed for the O counts, times and amounts (09.00, 95.00) do not.
    /// The rule is tested on the report of FY2566; a day of the month (01/05) still looks like a code, so mentions serve to warn, never to rewrite.
    /// </summary>
    public static IEnumerable<OitMention> Find(string text)
    {
        for (var at = 0; at + 1 < text.Length; at++)
        {
            var length = MentionLength(text, at);
            if (length > 0 && NumberIn(text.AsSpan(at + 1, length - 1)) is >= 1 and var number)
            {
                yield return new OitMention(number, at, length);
            }
        }
    }

    /// <summary>By year, then by number, so O2 stands before O10.</summary>
    public int CompareTo(OitCode other)
    {
        var byYear = Year.CompareTo(other.Year);
        return byYear != 0 ? byYear : Number.CompareTo(other.Number);
    }

    /// <summary>Year and code: <c>2567:O24</c>.</summary>
    public override string ToString() => $"{Year}:{Label}";

    /// <summary>How many characters a mention takes that begins at a place; 0 if none does.</summary>
    private static int MentionLength(string text, int at)
    {
        if (!IsLetterOrZero(text[at]) || (at > 0 && BelongsToANumberOrWord(text[at - 1])))
        {
            return 0;
        }

        var end = at + 1;
        while (end < text.Length && end < at + 3 && ThaiDigits.IsDigit(text[end]))
        {
            end++;
        }

        return end > at + 1 && EndsHere(text, at, end) ? end - at : 0;
    }

    /// <summary>A full stop or colon after a code typed with a letter may end the sentence or open the title; after a zero it makes an amount or a time.</summary>
    private static bool EndsHere(string text, int at, int end)
    {
        if (end < text.Length && text[end] is '.' or ':' && !ThaiDigits.IsDigit(text[at]))
        {
            return end + 1 == text.Length || !IsLetterOrDigit(text[end + 1]);
        }

        return end == text.Length || !(IsLetterOrDigit(text[end]) || text[end] is '.' or ':');
    }

    private static bool BelongsToANumberOrWord(char one) => IsLetterOrDigit(one) || one is '.' or ':' or ',';

    private static bool IsLetterOrDigit(char one) => char.IsAsciiLetter(one) || ThaiDigits.IsDigit(one);

    private static bool IsLetterOrZero(char one) => one is 'O' or 'o' or 'Ｏ' or 'ｏ' or '0' or '๐';

    /// <summary>The value of one or two digits; null if anything else is among them.</summary>
    private static int? NumberIn(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var one in digits)
        {
            var digit = ThaiDigits.ToAscii(one);
            if (!char.IsAsciiDigit(digit))
            {
                return null;
            }

            number = 10 * number + digit - '0';
        }

        return number;
    }
}

/// <summary>A code in running text.</summary>
/// <param name="Number">The number of the item, 1 to 99.</param>
/// <param name="Start">The zero-based place of the letter, in UTF-16 code units.</param>
/// <param name="Length">How many code units it takes.</param>
public readonly record struct OitMention(int Number, int Start, int Length);
