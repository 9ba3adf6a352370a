using System.Buffers;
using System.Collections.Immutable;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Checks;

/// <summary>Makes a finding fit to be shown, whatever it quotes: numbers of persons are covered, what steers a terminal or turns the reading direction is replaced, a value of a million letters is quoted by its ends.</summary>
internal static class ShownFinding
{
    private const int LongestSentence = 4000;
    private const char Replacement = '\uFFFD';

    /// <summary>Control characters but tab and line feed, and the signs that turn the reading direction.</summary>
    private static readonly SearchValues<char> Steering = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(letter => char.IsControl(letter) && letter is not ('\n' or '\t')),
        '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069',
    ]);

    /// <summary>The findings, fit to be shown, in their order.</summary>
    public static ImmutableArray<Diagnostic> All(IEnumerable<Diagnostic> found) => [.. found.Select(Of)];

    public static Diagnostic Of(Diagnostic found)
    {
        var (path, message, help) = (PersonalMask.Cover(Printable(found.Position.Path)).Replace('\n', Replacement), Of(found.Message), Of(found.Help));
        return path == found.Position.Path && message == found.Message && help == found.Help
            ? found
            : found with { Position = found.Position with { Path = path }, Message = message, Help = help };
    }

    private static Bilingual Of(Bilingual sentence) => new(Of(sentence.Thai), Of(sentence.English));

    private static string Of(string sentence) => PersonalMask.Cover(Printable(Short(sentence)));

    private static string Short(string sentence) => sentence.Length <= LongestSentence
        ? sentence
        : $"{sentence.AsSpan(0, LongestSentence / 2)} … {sentence.AsSpan(sentence.Length - (LongestSentence / 4))}";

    private static string Printable(string text) => text.AsSpan().ContainsAny(Steering)
        ? string.Concat(text.Select(letter => Steering.Contains(letter) ? Replacement : letter))
        : text;
}
