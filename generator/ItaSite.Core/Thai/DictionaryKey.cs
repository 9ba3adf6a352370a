using System.Text;

namespace ItaSite.Core.Thai;

/// <summary>
/// The key by which text is sorted, after the Royal Institute's dictionary: letters first, with a leading vowel after its consonant; then tone marks,
/// maitaikhu and thanthakhat; then the text as written. White space before other signs, signs before numbers, numbers before letters.
/// </summary>
internal readonly struct DictionaryKey : IComparable<DictionaryKey>
{
    private const char Space = '\u0001';
    private const char Sign = '\u0002';
    private const char Number = '\u0003';
    private const char EndOfMarks = '\u0001';

    private readonly string _text;
    private readonly string _letters;
    private readonly string _marks;

    /// <summary>The key of a text. Making it costs far more than comparing it: a long list makes one for each text.</summary>
    public DictionaryKey(string text)
    {
        _text = text;
        var folded = ThaiText.Fold(text);
        var letters = new StringBuilder(folded.Length);
        var marks = new StringBuilder(folded.Length);
        for (var at = 0; at < folded.Length;)
        {
            at += Take(folded, at, letters, marks);
        }

        _letters = letters.ToString();
        _marks = marks.ToString();
    }

    /// <summary>Less than, equal to or greater than 0; equal only for the same text. Null stands first.</summary>
    public static int Compare(string? left, string? right)
    {
        if (left is null || right is null)
        {
            return string.CompareOrdinal(left, right);
        }

        return new DictionaryKey(left).CompareTo(new DictionaryKey(right));
    }

    public int CompareTo(DictionaryKey other)
    {
        var byLetters = string.CompareOrdinal(_letters, other._letters);
        var byMarks = byLetters != 0 ? byLetters : string.CompareOrdinal(_marks, other._marks);
        return byMarks != 0 ? byMarks : string.CompareOrdinal(_text, other._text);
    }

    /// <summary>Writes what stands at a place into both levels, and says how many characters that took.</summary>
    private static int Take(string text, int at, StringBuilder letters, StringBuilder marks)
    {
        if (IsSecondLevel(text[at]))
        {
            marks.Append((char)(text[at] - '\u0E00'));
            return 1;
        }

        marks.Append(EndOfMarks);
        if (char.IsAsciiDigit(text[at]))
        {
            return TakeNumber(text, at, letters);
        }

        if (IsLeadingVowel(text[at]) && at + 1 < text.Length && IsConsonant(text[at + 1]))
        {
            letters.Append(text[at + 1]).Append(text[at]);
            return 2;
        }

        AppendLetter(text[at], letters);
        return 1;
    }

    /// <summary>A number is its length without leading zeros and then its digits, so that 2 stands before 10.</summary>
    private static int TakeNumber(string text, int at, StringBuilder letters)
    {
        var length = text.AsSpan(at).IndexOfAnyExceptInRange('0', '9');
        var digits = length < 0 ? text.AsSpan(at) : text.AsSpan(at, length);
        var value = digits.TrimStart('0');
        letters.Append(Number).Append((char)Math.Min(value.Length, char.MaxValue)).Append(value);
        return digits.Length;
    }

    private static void AppendLetter(char one, StringBuilder letters)
    {
        if (one is ' ')
        {
            letters.Append(Space);
        }
        else if (one is 'ๆ' or 'ฯ' || !(char.IsLetter(one) || char.IsSurrogate(one) || one is >= '\u0E30' and <= '\u0E45'))
        {
            letters.Append(Sign).Append(one);
        }
        else
        {
            letters.Append(one);
        }
    }

    private static bool IsSecondLevel(char one) => one is '\u0E3A' or (>= '\u0E47' and <= '\u0E4E');

    private static bool IsLeadingVowel(char one) => one is >= 'เ' and <= 'ไ';

    private static bool IsConsonant(char one) => one is >= 'ก' and <= 'ฮ';
}
