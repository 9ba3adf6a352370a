using System.Globalization;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>Looks through a text for characters that nobody sees, that deceive, or that other machines show otherwise.</summary>
internal static class CharacterGate
{
    private const int LongestQuote = 30;

    /// <summary>Reports what it finds; at most five places of each rule, then their number.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">Its text with LF line ends.</param>
    /// <param name="findings">Takes the findings.</param>
    public static void Check(string path, string text, Findings findings)
    {
        if (!OrdinaryText.Holds(text))
        {
            CheckEach(path, text, findings);
        }
    }

    internal static void CheckEach(string path, string text, Findings findings)
    {
        var found = new FirstFive(findings);
        var line = 1;
        var lineStart = 0;
        CheckLineStart(path, text, 0, line, found);
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is '\n')
            {
                line++;
                lineStart = index + 1;
                CheckLineStart(path, text, lineStart, line, found);
            }
            else if (text[index] is < ' ' or > '~')
            {
                CheckLetter(text, index, new SourcePosition(path, line, index - lineStart + 1), found);
            }
        }

        found.Close();
    }

    private static void CheckLineStart(string path, string text, int start, int line, FirstFive found)
    {
        if (start < text.Length && MergeConflict.MarkerAt(text.AsSpan(start)) is { } marker)
        {
            MergeConflict.Add(new SourcePosition(path, line, 1), marker, found);
        }
    }

    private static void CheckLetter(string text, int index, SourcePosition position, FirstFive found)
    {
        var letter = text[index];
        if (letter is >= '\u0E01' and <= '\u0E5B')
        {
            CheckThai(text, index, position, found);
        }
        else if (HiddenCharacter.Of(letter) is { } hidden && !found.Skips(hidden.Rule, position))
        {
            found.Add(hidden.Rule, position, hidden.Message(CodePoint(letter)), hidden.Help);
        }
        else if (letter is '\uDB80' or (>= '\uDB81' and <= '\uDBFF'))
        {
            var privateUse = HiddenCharacter.PrivateUse;
            found.Add(privateUse.Rule, position, privateUse.Message(CodePoint(letter)), privateUse.Help);
        }
    }

    private static void CheckThai(string text, int index, SourcePosition position, FirstFive found)
    {
        var letter = text[index];
        var before = index is 0 ? '\n' : text[index - 1];
        if (letter is 'เ' && before is 'เ')
        {
            found.Add(
                ReadingRules.DoubledSaraE,
                position with { Column = position.Column - 1 },
                new Bilingual($"«{Around(text, index)}» พิมพ์สระเอ (เ) สองตัวแทนสระแอ (แ)", $"'{Around(text, index)}' has sara e (เ) twice where sara ae (แ) belongs."),
                new Bilingual("พิมพ์ แ ตัวเดียวแทน เเ มิฉะนั้นผู้อ่านจะค้นหาคำนี้ไม่พบ", "Write แ once in place of เเ; otherwise nobody finds the word by searching."));
        }
        else if (letter is 'า' && IsSplitSaraAm(text, index))
        {
            found.Add(
                ReadingRules.SplitSaraAm,
                position,
                new Bilingual($"«{Around(text, index)}» เขียนสระอำเป็นสองตัว คือนิคหิต (◌ํ) กับสระอา (า)", $"'{Around(text, index)}' has sara am in two parts: nikhahit (◌ํ) and sara aa (า)."),
                new Bilingual("ลบทั้งสองตัวแล้วพิมพ์ ำ ตัวเดียว", "Delete both parts and write ำ as one letter."));
        }
        else if (IsMark(letter) && !(IsThaiLetter(before) || IsMark(before) || before is '◌' or '\u200B' or '\u200C' or '\u200D' or '\u2060'))
        {
            found.Add(
                ReadingRules.LoneMark,
                position,
                new Bilingual($"มีสระหรือวรรณยุกต์ {CodePoint(letter)} ลอยอยู่โดยไม่มีพยัญชนะนำหน้า", $"The Thai vowel or tone mark {CodePoint(letter)} stands without a letter before it."),
                new Bilingual("ลบเครื่องหมายที่ลอยอยู่ หรือพิมพ์พยัญชนะที่ขาดไปไว้ข้างหน้า", "Delete the loose mark, or write the missing letter before it."));
        }
    }

    /// <summary>Nikhahit before sara aa, with at most one tone mark between them.</summary>
    private static bool IsSplitSaraAm(string text, int index) =>
        index >= 1 && (text[index - 1] is '\u0E4D' || (index >= 2 && text[index - 1] is >= '\u0E48' and <= '\u0E4B' && text[index - 2] is '\u0E4D'));

    internal static bool IsMark(char letter) => letter is '\u0E31' or (>= '\u0E34' and <= '\u0E3A') or (>= '\u0E47' and <= '\u0E4E');

    internal static bool IsThaiLetter(char letter) => letter is (>= '\u0E01' and <= '\u0E2F') or '\u0E32' or '\u0E33' or '\u0E45';

    private static string CodePoint(char letter) =>
        string.Create(CultureInfo.InvariantCulture, $"U+{(int)letter:X4}");

    /// <summary>The run of Thai letters around a place, not far to each side.</summary>
    private static string Around(string text, int index)
    {
        var (start, end) = (index, index);
        while (start > 0 && index - start < LongestQuote && text[start - 1] is >= '\u0E01' and <= '\u0E4E')
        {
            start--;
        }

        while (end < text.Length && end - index < LongestQuote && text[end] is >= '\u0E01' and <= '\u0E4E')
        {
            end++;
        }

        return text[start..end];
    }
}
