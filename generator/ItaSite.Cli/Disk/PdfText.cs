using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace ItaSite.Cli.Disk;

/// <summary>The text of a PDF, page by page.</summary>
internal static class PdfText
{
    private const int MostPages = 300;
    private const int MostLetters = 2_000_000;

    /// <summary>Without ActualText, marks of Thai come as other letters or not at all.</summary>
    public static ParsingOptions Options { get; } = new() { UseActualText = true };

    /// <summary>One text a page; none at all if the letters of the file are not those that it shows, or if there are none.</summary>
    public static IReadOnlyList<string> Of(PdfDocument document)
    {
        var pages = new List<string>();
        var letters = 0;
        for (var number = 1; number <= Math.Min(document.NumberOfPages, MostPages) && letters < MostLetters; number++)
        {
            pages.Add(Mended(Joined(document.GetPage(number).Letters)));
            letters += pages[^1].Length;
        }

        return letters is 0 || pages.Exists(IsDamaged) ? [] : pages;
    }

    /// <summary>Without the blanks that stand before marks and behind ำ where the writer of the file moved the pen.</summary>
    public static string Mended(string text)
    {
        var mended = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is not ' ' || !IsStray(text, at))
            {
                mended.Append(text[at]);
            }
        }

        return mended.ToString();
    }

    /// <summary>Whether letters are lost: a NUL, a replacement character, or a letter of private use behind a Thai one, as old fonts have them.</summary>
    public static bool IsDamaged(string text)
    {
        var before = '\0';
        foreach (var one in text)
        {
            if (one is '\0' or '\uFFFD' || (one is >= '\uE000' and <= '\uF8FF' && IsThai(before)))
            {
                return true;
            }

            before = one;
        }

        return false;
    }

    /// <summary>In the order of the content. A new line is a blank, but none between Thai letters, where lines break inside sentences.</summary>
    private static string Joined(IReadOnlyList<Letter> letters)
    {
        var text = new StringBuilder();
        Letter? before = null;
        foreach (var letter in letters)
        {
            if (before is not null && IsOnAnotherLine(before, letter) && !(IsThai(text.Length > 0 ? text[^1] : ' ') && letter.Value.Length > 0 && IsThai(letter.Value[0])))
            {
                text.Append(' ');
            }

            text.Append(letter.Value);
            before = letter;
        }

        return text.ToString();
    }

    private static bool IsOnAnotherLine(Letter before, Letter letter) =>
        Math.Abs(before.StartBaseLine.Y - letter.StartBaseLine.Y) > 0.8 * Math.Max(1, letter.PointSize);

    private static bool IsStray(string text, int at) =>
        at > 0 && at + 1 < text.Length && IsThai(text[at - 1])
        && (IsMark(text[at + 1]) || (at > 1 && text[at - 1] is '\u0E33' && IsConsonant(text[at - 2]) && IsConsonant(text[at + 1])));

    private static bool IsThai(char one) => one is >= '\u0E01' and <= '\u0E5B';

    private static bool IsConsonant(char one) => one is >= 'ก' and <= 'ฮ';

    private static bool IsMark(char one) => one is '\u0E31' or (>= '\u0E33' and <= '\u0E3A') or (>= '\u0E47' and <= '\u0E4E');
}
