using System.Text;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Reading;

/// <summary>Finds names that people take for the same: upper and lower case, other forms of the same letters, letters of other scripts that look alike.</summary>
internal static class LookAlikes
{
    private const string Cyrillic = "асеорхуіјѕһԁԛԝвкмнтгп";
    private const string CyrillicAsLatin = "aceopxyijshdqwbkmhtrn";
    private const string Greek = "αοινρτυχκεηβγ";
    private const string GreekAsLatin = "aoivptuxkenby";

    /// <summary>The same key for names that look alike.</summary>
    public static string KeyOf(string name)
    {
        var folded = ThaiText.Fold(WholeRunes(name)).Normalize(NormalizationForm.FormKC).ToUpperInvariant().ToLowerInvariant();
        return string.Concat(folded.Select(Latin));
    }

    /// <summary>Lone surrogates, which no normal form takes, as U+FFFD.</summary>
    private static string WholeRunes(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));

    private static char Latin(char letter) => letter switch
    {
        '0' => 'o',
        '1' => 'l',
        'ı' => 'i',
        '‐' or '‑' or '–' or '—' or '−' or '_' => '-',
        _ => Mapped(letter, Cyrillic, CyrillicAsLatin) ?? Mapped(letter, Greek, GreekAsLatin) ?? letter,
    };

    private static char? Mapped(char letter, string from, string to) =>
        from.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var place ? to[place] : null;
}
