using System.Buffers;
using System.Text;

namespace ItaSite.Core.Reading;

/// <summary>An encoding that Thai offices meet and that is not UTF-8.</summary>
/// <param name="Name">As the 'Save as' dialogs call it.</param>
/// <param name="FirstWord">The first word of the file, decoded; at most 30 letters.</param>
internal sealed record ForeignEncoding(string Name, string FirstWord)
{
    private const int Looked = 4096;
    private const byte FirstThai = 0xA1;
    private const byte LastThai = 0xFB;

    /// <summary>UTF-16 as told by its byte order mark or by the zeros and 0E that Latin and Thai letters leave in every other byte; null if it is something else.</summary>
    public static ForeignEncoding? Utf16Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE]) || LooksLikeUtf16(bytes, 1))
        {
            return new ForeignEncoding("UTF-16 LE (Unicode)", FirstWordOf(Encoding.Unicode.GetString(Head(bytes))));
        }

        return bytes.StartsWith<byte>([0xFE, 0xFF]) || LooksLikeUtf16(bytes, 0)
            ? new ForeignEncoding("UTF-16 BE (Unicode big endian)", FirstWordOf(Encoding.BigEndianUnicode.GetString(Head(bytes))))
            : null;
    }

    /// <summary>TIS-620, which Windows calls 874: nearly all bytes over 7F are Thai letters, and few of them make UTF-8 together; null if it is something else.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="firstBad">The offset of the first byte that is not UTF-8.</param>
    public static ForeignEncoding? ThaiOf(ReadOnlySpan<byte> bytes, int firstBad)
    {
        var rest = bytes[firstBad..Math.Min(bytes.Length, firstBad + Looked)];
        var high = 0;
        var thai = 0;
        foreach (var one in rest)
        {
            high += one >= 0x80 ? 1 : 0;
            thai += one is >= FirstThai and <= LastThai ? 1 : 0;
        }

        return high >= 2 && thai * 10 >= high * 9 && !IsMostlyUtf8(rest)
            ? new ForeignEncoding("TIS-620 (Thai, Windows-874, ANSI)", FirstThaiWord(bytes[StartOfWord(bytes, firstBad)..]))
            : null;
    }

    /// <summary>Where the word of Thai bytes begins in which an offset lies: its first two letters may happen to make one of UTF-8.</summary>
    public static int StartOfWord(ReadOnlySpan<byte> bytes, int offset)
    {
        while (offset > 0 && bytes[offset - 1] is >= FirstThai and <= LastThai)
        {
            offset--;
        }

        return offset;
    }

    private static ReadOnlySpan<byte> Head(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, Looked)];

    /// <summary>Nearly no text has a byte 00 or 0E, so nearly none is counted.</summary>
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes, int highByte)
    {
        var head = Head(bytes);
        if (!head.ContainsAny<byte>(0, 0x0E))
        {
            return false;
        }

        var pairs = head.Length / 2;
        var likely = 0;
        var zeros = 0;
        var otherZeros = 0;
        for (var pair = 0; pair < pairs; pair++)
        {
            var high = head[(2 * pair) + highByte];
            likely += high is 0 or 0x0E ? 1 : 0;
            zeros += high is 0 ? 1 : 0;
            otherZeros += head[(2 * pair) + 1 - highByte] is 0 ? 1 : 0;
        }

        return pairs >= 2 && zeros > 0 && likely * 10 >= pairs * 9 && otherZeros * 10 < pairs;
    }

    /// <summary>Only Thai letters count as such: two bytes of TIS-620 often make some letter of another script.</summary>
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        var good = 0;
        var bad = 0;
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out var letter, out var length);
            good += status is OperationStatus.Done && letter.Value is >= 0x0E00 and <= 0x0E7F ? 1 : 0;
            bad += status is OperationStatus.Done ? 0 : 1;
            bytes = bytes[length..];
        }

        return good >= bad;
    }

    private static string FirstThaiWord(ReadOnlySpan<byte> bytes)
    {
        var letters = new StringBuilder();
        foreach (var one in bytes[..Math.Min(bytes.Length, 200)])
        {
            letters.Append(one is >= FirstThai and <= LastThai ? (char)(one - FirstThai + 0x0E01) : one < 0x80 ? (char)one : ' ');
        }

        return FirstWordOf(letters.ToString());
    }

    private static string FirstWordOf(string text)
    {
        var start = 0;
        while (start < text.Length && !IsWordPart(text[start]))
        {
            start++;
        }

        var end = start;
        while (end < text.Length && end - start < 30 && IsWordPart(text[end]))
        {
            end++;
        }

        return text[start..end];
    }

    private static bool IsWordPart(char letter) => char.IsLetterOrDigit(letter) || letter is >= '\u0E01' and <= '\u0E5B';
}
