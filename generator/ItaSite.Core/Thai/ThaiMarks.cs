using System.Text;

namespace ItaSite.Core.Thai;

/// <summary>The vowels and marks that stand above, below and around a Thai consonant, and their order.</summary>
internal static class ThaiMarks
{
    /// <summary>เ แ โ ใ ไ, which are written before the consonant that they are spoken after.</summary>
    public const string LeadingVowelLetters = "เแโใไ";

    private const char SaraAa = '\u0E32';
    private const char SaraAm = '\u0E33';
    private const char Nikhahit = '\u0E4D';
    private const int SaraAmRank = 8;
    private const char ThaiBlock = '\u0E00';
    private const int ThaiBlockLength = 0x80;

    /// <summary>The rank of each character of the Thai block.</summary>
    private static readonly byte[] Ranks = [.. Enumerable.Range(ThaiBlock, ThaiBlockLength).Select(one => (byte)Rank((char)one))];

    /// <summary><see cref="LeadingVowelLetters"/> one by one.</summary>
    public static char[] LeadingVowels { get; } = LeadingVowelLetters.ToCharArray();

    /// <summary>Whether it is ่ ้ ๊ ๋ or ์.</summary>
    public static bool IsToneOrThanthakhat(char one) => one is >= '\u0E48' and <= '\u0E4C';

    /// <summary>Whether it is written over or under a letter.</summary>
    public static bool IsMark(char one) => Rank(one) is > 0 and < SaraAmRank;

    /// <summary>
    /// Whether a text surely is in the form that <see cref="Arrange"/> and NFC give, told without changing it: only ASCII and Thai characters, no เเ, no
    /// nikhahit, and marks after each other only in rising rank. Nearly every text is; the others take the long way.
    /// </summary>
    public static bool IsNormal(string text)
    {
        var (before, rank) = ('\0', 0);
        foreach (var one in text)
        {
            var next = one - ThaiBlock is >= 0 and < ThaiBlockLength and var place ? Ranks[place] : 0;
            if ((one >= '\u0080' && !IsPlain(one)) || (next > 0 && next <= rank) || (one is 'เ' && before is 'เ'))
            {
                return false;
            }

            (before, rank) = (one, next);
        }

        return true;
    }

    /// <summary>Characters that NFC leaves alone, wherever they stand: ASCII, Thai but for nikhahit, and the dashes, quotation marks and signs of ordinary text.</summary>
    private static bool IsPlain(char one) => one is < '\u0080' or (>= '\u0E00' and <= '\u0E7F' and not Nikhahit) or (>= '\u2010' and <= '\u2026') or '«' or '»' or '\u00A0';

    /// <summary>The text with เเ as แ, and every run of marks in typing order; nikhahit and aa, with or without marks between, become sara am.</summary>
    public static string Arrange(string text)
    {
        var arranged = new StringBuilder(text.Length);
        var run = new List<char>();
        foreach (var one in text)
        {
            if (!Joins(run, one))
            {
                Flush(run, arranged);
                Append(arranged, one);
            }
        }

        Flush(run, arranged);
        return arranged.ToString();
    }

    /// <summary>
    /// The place of a mark in its run; 0 for all that ends a run. Below before above before tone before the rest, sara am last.
    /// Marks with a combining class of their own (phinthu 9, ุ ู 103, tones 107) come in the order of the class, so the text stays NFC.
    /// </summary>
    private static int Rank(char one) => one switch
    {
        '\u0E3A' => 1,
        '\u0E38' or '\u0E39' => 2,
        '\u0E31' or (>= '\u0E34' and <= '\u0E37') or '\u0E47' => 3,
        >= '\u0E48' and <= '\u0E4B' => 4,
        '\u0E4C' => 5,
        Nikhahit => 6,
        '\u0E4E' => 7,
        SaraAm => SaraAmRank,
        _ => 0,
    };

    private static bool Joins(List<char> run, char one)
    {
        if (one is SaraAa && run.Remove(Nikhahit))
        {
            run.Add(SaraAm);
            return true;
        }

        if (Rank(one) is 0)
        {
            return false;
        }

        run.Add(one);
        return true;
    }

    private static void Flush(List<char> run, StringBuilder arranged)
    {
        foreach (var one in run.OrderBy(Rank)) // stable
        {
            arranged.Append(one);
        }

        run.Clear();
    }

    private static void Append(StringBuilder arranged, char one)
    {
        if (one is 'เ' && arranged.Length > 0 && arranged[^1] is 'เ')
        {
            arranged[^1] = 'แ';
        }
        else
        {
            arranged.Append(one);
        }
    }
}
