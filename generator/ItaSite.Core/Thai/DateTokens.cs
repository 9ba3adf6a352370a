using System.Collections.Immutable;

namespace ItaSite.Core.Thai;

/// <summary>The numbers, words and signs of a written date, in their order.</summary>
/// <param name="Shape">One character each: 9 for a number, a for words, else the sign itself. <c>8 เมษายน 2567</c> has the shape <c>9a9</c>.</param>
/// <param name="Texts">The text of each; words without full stops and spaces.</param>
internal sealed record DateTokens(string Shape, ImmutableArray<string> Texts)
{
    /// <summary>Takes a text apart. White space and commas only separate; neighbouring words become one.</summary>
    public static DateTokens Of(string text)
    {
        var folded = ThaiText.Fold(text);
        var tokens = new List<(char Kind, string Text)>();
        for (var at = 0; at < folded.Length;)
        {
            var length = LengthAt(folded, at);
            Add(tokens, Kind(folded[at]), folded.Substring(at, length));
            at += length;
        }

        return new DateTokens(string.Concat(tokens.Select(one => one.Kind)), [.. tokens.Select(one => one.Text)]);
    }

    /// <summary>The first tokens only.</summary>
    public DateTokens Take(int count) => new(Shape[..count], Texts[..count]);

    /// <summary>Where a time of day begins; null if there is none.</summary>
    public int? TimeOfDay()
    {
        for (var at = 1; at < Shape.Length; at++)
        {
            if (Texts[at] is "เวลา" or "t" or "at" || IsClock(at))
            {
                return at;
            }
        }

        return null;
    }

    private bool IsClock(int at) =>
        Shape.AsSpan(at).StartsWith("9:", StringComparison.Ordinal)
        || (Shape.AsSpan(at).StartsWith("9.9a", StringComparison.Ordinal) && Texts[at + 3] is "น");

    private static void Add(List<(char Kind, string Text)> tokens, char kind, string text)
    {
        if (kind is 'a' && tokens is [.., ('a', var before)])
        {
            tokens[^1] = ('a', before + Bare(text));
        }
        else if (kind is not ' ')
        {
            tokens.Add((kind, kind is 'a' ? Bare(text) : text));
        }
    }

    private static string Bare(string word) => word.Replace(".", "", StringComparison.Ordinal);

    private static char Kind(char one) => one switch
    {
        _ when char.IsAsciiDigit(one) => '9',
        ' ' or ',' => ' ',
        _ when IsLetter(one) => 'a',
        _ => one,
    };

    private static int LengthAt(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && Continues(text, at, end))
        {
            end++;
        }

        return end - at;
    }

    /// <summary>A full stop belongs to the word that it follows, else it is a sign.</summary>
    private static bool Continues(string text, int at, int end) => Kind(text[at]) switch
    {
        '9' => Kind(text[end]) is '9',
        'a' => Kind(text[end]) is 'a' || text[end] is '.',
        _ => false,
    };

    private static bool IsLetter(char one) => char.IsLetter(one) || one is (>= '\u0E2F' and <= '\u0E4E');
}
