namespace ItaSite.Core.Rendering;

/// <summary>A run of Latin words in escaped text, or what stands between two of them.</summary>
/// <param name="End">Where it ends, in bytes; behind where it was looked for.</param>
/// <param name="IsPhrase">Whether it is an English phrase.</param>
internal readonly record struct LatinRun(int End, bool IsPhrase)
{
    /// <summary>What stands at a place of a text.</summary>
    public static LatinRun At(ReadOnlySpan<byte> text, int start)
    {
        if (text[start] is (byte)'&')
        {
            var semicolon = text[start..].IndexOf((byte)';');
            return new LatinRun(semicolon < 0 ? text.Length : start + semicolon + 1, false);
        }

        return IsLetter(text[start]) ? RunFrom(text, start) : new LatinRun(start + 1, false);
    }

    private static LatinRun RunFrom(ReadOnlySpan<byte> text, int start)
    {
        var (end, words, isJoined) = (start, 0, false);
        for (var next = start; next < text.Length && IsLetter(text[next]); next = end + 1)
        {
            (end, var joined) = Word(text, next);
            words++;
            isJoined |= joined;
            if (end >= text.Length || text[end] is not (byte)' ')
            {
                break;
            }
        }

        return new LatinRun(end, (words > 1 || isJoined) && !IsPartOfAddress(text, start, end));
    }

    /// <summary>The end of a word, and whether a hyphen or an ampersand joins parts of it.</summary>
    private static (int End, bool IsJoined) Word(ReadOnlySpan<byte> text, int start)
    {
        var (end, isJoined) = (start, false);
        while (end < text.Length)
        {
            if (IsLetter(text[end]) || IsDigit(text[end]))
            {
                end++;
            }
            else if (Joint(text[end..]) is > 0 and var length && end + length < text.Length && IsLetter(text[end + length]))
            {
                isJoined = true;
                end += length;
            }
            else
            {
                break;
            }
        }

        return (end, isJoined);
    }

    /// <summary>How many bytes join two parts of a word; 0 if nothing does.</summary>
    private static int Joint(ReadOnlySpan<byte> text) =>
        text[0] is (byte)'-' ? 1 : text.StartsWith("&amp;"u8) ? "&amp;"u8.Length : text.StartsWith("&#39;"u8) ? "&#39;"u8.Length : 0;

    private static bool IsPartOfAddress(ReadOnlySpan<byte> text, int start, int end) =>
        (start > 0 && text[start - 1] is (byte)'@' or (byte)'.' or (byte)'/' or (byte)'_' or (byte)'-' or (byte)'#')
        || (end < text.Length && text[end] is (byte)'@' or (byte)'/' or (byte)'_')
        || (end + 1 < text.Length && text[end] is (byte)'.' && IsLetter(text[end + 1]));

    private static bool IsLetter(byte one) => char.IsAsciiLetter((char)one);

    private static bool IsDigit(byte one) => char.IsAsciiDigit((char)one);
}
