using System.Buffers;

namespace ItaSite.Core.Reading;

/// <summary>Tells at a glance that a text has nothing <see cref="CharacterGate"/> would report, which is so for nearly every file; the gate looks at the others letter by letter.</summary>
internal static class OrdinaryText
{
    private const byte Other = 0;
    private const byte ThaiLetter = 1;
    private const byte Mark = 2;
    private const byte Suspicious = 3;

    private const char Nikhahit = '\u0E4D';

    private static readonly byte[] Kinds = MakeKinds();

    private static readonly SearchValues<string> ConflictMarkers =
        SearchValues.Create(["<<<<<<<", "=======", ">>>>>>>"], StringComparison.Ordinal);

    /// <summary>Whether the gate would surely report nothing.</summary>
    public static bool Holds(ReadOnlySpan<char> text)
    {
        var before = Other;
        var last = '\0';
        foreach (var letter in text)
        {
            var kind = Kinds[letter];
            if (kind is Suspicious || (kind is Mark && before is Other) || (letter is 'เ' && last is 'เ'))
            {
                return false;
            }

            (before, last) = (kind, letter);
        }

        return !text.ContainsAny(ConflictMarkers);
    }

    private static byte[] MakeKinds()
    {
        var kinds = new byte[char.MaxValue + 1];
        for (var letter = 0; letter <= char.MaxValue; letter++)
        {
            kinds[letter] = KindOf((char)letter);
        }

        return kinds;
    }

    private static byte KindOf(char letter) =>
        letter is '\n' ? Other
        : letter is Nikhahit or (>= '\uDB80' and <= '\uDBFF') || HiddenCharacter.Of(letter) is not null ? Suspicious
        : CharacterGate.IsMark(letter) ? Mark
        : CharacterGate.IsThaiLetter(letter) ? ThaiLetter
        : Other;
}
