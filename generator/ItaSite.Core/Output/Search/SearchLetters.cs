using ItaSite.Core.Thai;

namespace ItaSite.Core.Output;

/// <summary>
/// The letters of the index: folded text without tone marks and thanthakhat, in one byte a letter. ASCII as it is, Thai as 128 and its place in its block, all
/// others as <see cref="Other"/>. What stands in a text stands in its letters as well, so the index may find too much and never too little.
/// </summary>
internal static class SearchLetters
{
    /// <summary>What stands for any letter that is neither ASCII nor Thai.</summary>
    public const byte Other = 0x7F;

    private const byte Gone = 0xFF;
    private const byte Blank = (byte)' ';
    private static readonly byte[] Thai = ThaiLetters();

    /// <summary>Writes the letters of a text, without blanks around, and tells how many they are.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="letters">Where they go; made longer if need be.</param>
    public static int Write(string text, ref byte[] letters)
    {
        if (letters.Length < text.Length + 1)
        {
            letters = new byte[2 * (text.Length + 1)];
        }

        return ThaiMarks.IsNormal(text) ? OfNormal(text, letters) : OfFolded(ThaiText.Fold(text), ref letters);
    }

    /// <summary>The character that a letter stands for.</summary>
    public static char CharacterOf(byte letter) => (char)(letter < 0x80 ? letter : 0x0E00 + letter - 0x80);

    /// <summary>Folds on the way: a text in the normal form needs no more than one look at each character.</summary>
    private static int OfNormal(string text, byte[] letters)
    {
        var count = 0;
        var before = Blank;
        foreach (var one in text)
        {
            var letter = one < 0x80 ? Ascii(one) : one is >= '\u0E00' and <= '\u0E7F' ? Thai[one - 0x0E00] : one is '\u00A0' ? Blank : Other;
            if (letter is not Gone && (letter is not Blank || before is not Blank))
            {
                letters[count++] = letter;
            }

            before = letter; // a mark that goes parts blanks, as it does in folded text
        }

        return count > 0 && before is Blank ? count - 1 : count;
    }

    private static int OfFolded(string text, ref byte[] letters)
    {
        if (letters.Length < text.Length + 1)
        {
            letters = new byte[2 * (text.Length + 1)];
        }

        var count = 0;
        foreach (var one in text)
        {
            var letter = one < 0x80 ? (byte)one : one is >= '\u0E00' and <= '\u0E7F' ? Thai[one - 0x0E00] : Other;
            if (letter is not Gone)
            {
                letters[count++] = letter;
            }
        }

        return count;
    }

    private static byte Ascii(char one) => one switch
    {
        >= '\t' and <= '\r' => Blank,
        >= 'A' and <= 'Z' => (byte)(one | 0x20),
        _ => (byte)one,
    };

    private static byte[] ThaiLetters()
    {
        var letters = new byte[0x80];
        for (var place = 0; place < letters.Length; place++)
        {
            var one = (char)(0x0E00 + place);
            letters[place] = ThaiMarks.IsToneOrThanthakhat(one) ? Gone : ThaiDigits.IsThaiDigit(one) ? (byte)ThaiDigits.ToAscii(one) : (byte)(0x80 + place);
        }

        return letters;
    }
}
