using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ItaSite.Core.Content;

namespace ItaSite.Core.Rendering;

/// <summary>The room of a line of text.</summary>
/// <param name="Width">How wide it may be.</param>
/// <param name="Size">The font size.</param>
/// <param name="Digits">Those in which numbers are printed.</param>
internal readonly record struct LineRoom(int Width, int Size, Digits Digits)
{
    /// <summary>How wide a text is in it.</summary>
    public int WidthOf(string text) => ChartLetters.Width(text, Size, Digits);
}

/// <summary>How wide text is in Sarabun, so that labels are given their room at build. The wider of the regular and the bold cut counts.</summary>
internal static class ChartLetters
{
    /// <summary>The width of letters that Sarabun does not have, in thousandths of the font size.</summary>
    private const int Unknown = 1100;

    private const int FirstThai = 0x0E01;

    /// <summary>U+0020 to U+007E, in thousandths of the font size.</summary>
    private static readonly ushort[] Latin =
    [
        243, 256, 405, 707, 541, 968, 697, 205, 354, 354, 448, 617, 291, 340, 291, 468, 565, 565, 565, 565, 565, 565, 565, 565, 565, 565, 291, 291, 617, 617, 617, 471,
        805, 641, 606, 620, 642, 571, 574, 653, 692, 323, 492, 656, 565, 816, 699, 690, 590, 690, 596, 551, 590, 662, 647, 874, 655, 628, 592, 332, 385, 332, 599, 358,
        400, 529, 558, 492, 558, 542, 377, 555, 567, 273, 279, 533, 301, 846, 563, 579, 565, 565, 397, 441, 420, 561, 528, 707, 520, 505, 476, 350, 257, 350, 617,
    ];

    /// <summary>U+0E01 to U+0E5B; marks above and below have no width of their own.</summary>
    private static readonly ushort[] Thai =
    [
        597, 632, 656, 624, 628, 679, 482, 571, 594, 650, 667, 832, 849, 622, 622, 573, 761, 876, 884, 614, 628, 598, 678, 584, 650, 651, 669, 649, 649, 739, 739, 630,
        630, 587, 498, 598, 600, 622, 535, 624, 718, 600, 645, 739, 601, 584, 574, 548, 0, 510, 510, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 603, 326,
        616, 409, 425, 449, 304, 666, 0, 0, 0, 0, 0, 0, 0, 0, 626, 666, 691, 716, 709, 688, 688, 675, 793, 684, 700, 831, 1055,
    ];

    /// <summary>The width of a text, rounded up.</summary>
    /// <param name="text">One line.</param>
    /// <param name="size">The font size.</param>
    /// <param name="digits">Those in which the page prints the numbers of the text.</param>
    public static int Width(string text, int size, Digits digits)
    {
        var thousandths = 0L;
        foreach (var rune in text.EnumerateRunes())
        {
            thousandths += digits is Digits.Thai && Rune.IsDigit(rune) && rune.IsAscii ? Thai[rune.Value - '0' + ('๐' - FirstThai)] : WidthOf(rune);
        }

        return (int)(((thousandths * size) + 999) / 1000);
    }

    /// <summary>
    /// The text in lines no wider than the room. A line that is at least half full ends at a blank, else before a syllable that begins with เ แ โ ใ ไ, else behind a sign that joins words;
    /// only if none of them is there is it cut between letters, and never between a letter and its marks.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="room">How wide a line is, and in which size and digits.</param>
    /// <param name="most">How many lines there may be; the last one ends with '…' if the text goes on.</param>
    public static ImmutableArray<string> Lines(string text, LineRoom room, int most)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var rest = Clusters(text.Trim());
        while (rest.Count > 0 && lines.Count < most)
        {
            var fits = CountThatFits(rest, room);
            var isCut = fits < rest.Count && lines.Count == most - 1;
            lines.Add(isCut ? Shortened(rest, room) : string.Concat(rest.Take(fits).SkipWhile(cluster => cluster is " ")).TrimEnd(' '));
            rest = rest[fits..];
        }

        return lines.ToImmutable();
    }

    /// <summary>The text, or its beginning with '…' if it has more than so many letters.</summary>
    public static string Short(string text, int letters)
    {
        var clusters = Clusters(text);
        return clusters.Count <= letters ? text : string.Concat(clusters.Take(letters)).TrimEnd() + "…";
    }

    private static string Shortened(List<string> clusters, LineRoom room)
    {
        var fits = clusters.Count;
        while (fits > 0 && room.WidthOf(string.Concat(clusters.Take(fits)) + "…") > room.Width)
        {
            fits--;
        }

        return string.Concat(clusters.Take(fits)).TrimEnd() + "…";
    }

    /// <summary>How many clusters make the next line; at least one.</summary>
    private static int CountThatFits(List<string> clusters, LineRoom room)
    {
        var (width, early, late, syllable) = (0, 0, 0, 0);
        for (var index = 0; index < clusters.Count; index++)
        {
            var isHalfFull = width * 2 >= room.Width;
            syllable = isHalfFull && IsBetweenParts(clusters[index - 1], clusters[index]) ? index : syllable;
            width += room.WidthOf(clusters[index]);
            if (width > room.Width && clusters[index] is not " ")
            {
                return new[] { late, syllable, early, index }.FirstOrDefault(end => end > 0, 1);
            }

            (early, late) = (clusters[index] is " ", isHalfFull) switch
            {
                (false, _) => (early, late),
                (_, true) => (early, index + 1),
                _ => (index + 1, late),
            };
        }

        return clusters.Count;
    }

    /// <summary>Whether a syllable surely ends here, and likely a word: not within ประเภท, กระแส, พระเจ้า.</summary>
    private static bool IsBetweenParts(string before, string after) =>
        (after[0] is >= 'เ' and <= 'ไ' && before is not "ระ") || before[^1] is '_' or '-' or '/' or '–';

    /// <summary>The pieces between which a line may end: a letter with its marks, and the vowels and signs that must stay beside it.</summary>
    private static List<string> Clusters(string text)
    {
        var clusters = new List<string>();
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            if (clusters.Count > 0 && (StaysBehind(element[0]) || StaysBefore(clusters[^1][^1])))
            {
                clusters[^1] += element;
            }
            else
            {
                clusters.Add(element);
            }
        }

        return clusters;
    }

    /// <summary>ะ า ำ ๅ ๆ ฯ and closing signs never begin a line.</summary>
    private static bool StaysBehind(char first) => first is 'ะ' or 'า' or 'ำ' or 'ๅ' or 'ๆ' or 'ฯ' or ')' or ',' or '.' or '%';

    /// <summary>เ แ โ ใ ไ and an opening bracket never end a line.</summary>
    private static bool StaysBefore(char last) => last is >= 'เ' and <= 'ไ' or '(';

    private static int WidthOf(Rune rune) => rune.Value switch
    {
        >= ' ' and <= '~' => Latin[rune.Value - ' '],
        >= FirstThai and <= 0x0E5B => Thai[rune.Value - FirstThai],
        0x00A0 => Latin[0],
        0x2013 => 540,
        0x2026 => 799,
        0x2212 => 617,
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? 0 : Unknown,
    };
}
