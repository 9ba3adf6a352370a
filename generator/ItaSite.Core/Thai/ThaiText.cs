using System.Globalization;
using System.Text;

namespace ItaSite.Core.Thai;

/// <summary>Forms of Thai text: the one that is stored, the ones that are matched, the order of the dictionary.</summary>
public static class ThaiText
{
    /// <summary>The order of the Royal Institute's dictionary, the same on every machine; Latin before Thai, numbers by value.</summary>
    public static IComparer<string> DictionaryOrder { get; } = Comparer<string>.Create(DictionaryKey.Compare);

    /// <summary>The one form in which text is stored: NFC, one sara am, แ as one letter, marks in the order in which they are taught to be typed.</summary>
    /// <remarks>NFC does none of the latter: most Thai vowels have combining class 0. A surrogate without its pair becomes U+FFFD.</remarks>
    public static string Normalize(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        if (ThaiMarks.IsNormal(text))
        {
            return text;
        }

        var before = WholeRunes(text).Normalize(NormalizationForm.FormC);
        var after = ThaiMarks.Arrange(before);
        return string.Equals(before, after, StringComparison.Ordinal) ? after : Normalize(after);
    }

    /// <summary>The form for matching: normal, digits in ASCII, lower case, without invisible characters, one space between words and none around.</summary>
    /// <remarks>Taking characters out and lower case can each leave text that is no longer normal. The stored form of a text folds as the text does.</remarks>
    public static string Fold(string text)
    {
        var visible = Without(Normalize(text), IsInvisible);
        var lower = Normalize(visible).ToLowerInvariant();
        return SingleSpaced(ThaiDigits.ToAscii(Normalize(lower)));
    }

    /// <summary>As <see cref="Fold"/>, and without tone marks and thanthakhat: for text whose marks are lost or mistyped.</summary>
    public static string FoldLoosely(string text) => Fold(Without(Normalize(text), ThaiMarks.IsToneOrThanthakhat));

    /// <summary>At most so many graphemes of the text; the last of them is '…' if something was left out. No cut leaves a mark without its letter or a leading vowel alone.</summary>
    public static string Truncate(string text, int graphemes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(graphemes);
        var starts = StringInfo.ParseCombiningCharacters(text);
        if (starts.Length <= graphemes)
        {
            return text;
        }

        return graphemes is 0 ? "" : text[..starts[graphemes - 1]].TrimEnd(ThaiMarks.LeadingVowels).TrimEnd() + "…";
    }

    private static string Without(string text, Func<char, bool> unwanted) =>
        text.Any(unwanted) ? string.Concat(text.Where(one => !unwanted(one))) : text;

    /// <summary>Soft hyphen, zero-width space, non-joiner and joiner, word joiner, byte order mark.</summary>
    private static bool IsInvisible(char one) => one is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    private static string WholeRunes(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return text;
        }

        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) // a lone surrogate comes as U+FFFD
        {
            whole.Append(rune);
        }

        return whole.ToString();
    }

    private static string SingleSpaced(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
