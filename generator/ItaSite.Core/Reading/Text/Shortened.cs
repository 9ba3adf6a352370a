using System.Globalization;

namespace ItaSite.Core.Reading;

/// <summary>Makes what an author wrote fit to be quoted in a finding.</summary>
internal static class Shortened
{
    private const int Longest = 60;

    /// <summary>The text in one line, at most 60 letters as people count them; hidden characters become a middle dot.</summary>
    public static string Of(string text)
    {
        var head = text.Length > 4 * Longest ? text[..(4 * Longest)] : text;
        var line = string.Concat(head.Select(letter => IsHidden(letter) ? '·' : letter));
        var letters = StringInfo.ParseCombiningCharacters(line);
        var isWhole = letters.Length <= Longest && head.Length == text.Length;
        return isWhole ? line : line[..letters[Math.Min(Longest, letters.Length - 1)]] + "…";
    }

    private static bool IsHidden(char letter) =>
        letter is '\n' or '\t' || char.IsControl(letter) || char.IsSurrogate(letter) is false && HiddenCharacter.Of(letter) is not null;
}
