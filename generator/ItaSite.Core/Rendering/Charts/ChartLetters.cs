using System.Collections.Immutable;
using System.Globalization;

namespace ItaSite.Core.Rendering;

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
    public static int Width(string text, int size)
    {
        var thousandths = 0L;
        foreach (var rune in text.EnumerateRunes())
        {
            thousandths += WidthOf(rune);
        }

        return (int)(((thousandths * size) + 999) / 1000);
    }

    /// <summary>The text in lines no wider than the room, cut at blanks where there are some, else between letters, never between a letter and its marks.</summary>
    /// <param name="most">How many lines there may be; the last one ends with '…' if the text goes on.</param>
    public static ImmutableArray<string> Lines(string text, int size, int room, int most)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var rest = Clusters(text.Trim());
        while (rest.Count > 0 && lines.Count < most)
        {
            var fits = CountThatFits(rest, size, room);
            var isCut = fits < rest.Count && lines.Count == most - 1;
            lines.Add(isCut ? Shortened(rest, size, room) : string.Concat(rest.Take(fits).SkipWhile(cluster => cluster is " ")).TrimEnd(' '));
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

    private static string Shortened(List<string> clusters, int size, int room)
    {
        var fits = clusters.Count;
        while (fits > 0 && Width(string.Concat(clusters.Take(fits)) + "…", size) > room)
        {
            fits--;
        }

        return string.Concat(clusters.Take(fits)).TrimEnd() + "…";
    }

    /// <summary>How many clusters make the next line; at least one.</summary>
    private static int CountThatFits(List<string> clusters, int size, int room)
    {
        var width = 0;
        var blank = 0;
        for (var index = 0; index < clusters.Count; index++)
        {
            width += Width(clusters[index], size);
            if (width > room && clusters[index] is not " ")
            {
                return blank > 0 ? blank : Math.Max(index, 1);
            }

            blank = clusters[index] is " " ? index + 1 : blank;
        }

        return clusters.Count;
    }

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

    private static int WidthOf(System.Text.Rune rune) => rune.Value switch
    {
        >= ' ' and <= '~' => Latin[rune.Value - ' '],
        >= FirstThai and <= 0x0E5B => Thai[rune.Value - FirstThai],
        0x00A0 => Latin[0],
        0x2013 => 540,
        0x2026 => 799,
        0x2212 => 617,
        _ => System.Text.Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? 0 : Unknown,
    };
}
