namespace ItaSite.Core.Thai;

/// <summary>The 13-digit number of a person. Juristic persons have one that begins with 0, which is public.</summary>
public static class NationalId
{
    /// <summary>How many digits it has.</summary>
    public const int Length = 13;

    /// <summary>Whether thirteen digits, Thai or ASCII, are the number of a person: first digit 1 to 8 and a check digit that fits. One random number in ten does too.</summary>
    public static bool IsValid(ReadOnlySpan<char> thirteenDigits)
    {
        if (thirteenDigits.Length != Length || thirteenDigits.ContainsAnyExcept(Digits) || Value(thirteenDigits[0]) is < 1 or > 8)
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < Length - 1; i++)
        {
            sum += (Length - i) * Value(thirteenDigits[i]);
        }

        return (11 - sum % 11) % 10 == Value(thirteenDigits[^1]);
    }

    /// <summary>The number as a finding may quote it: every digit but the first and the last is an x; what stands between stays.</summary>
    public static string Mask(string written)
    {
        var first = written.AsSpan().IndexOfAny(Digits);
        var last = written.AsSpan().LastIndexOfAny(Digits);
        return string.Concat(written.Select((one, at) => ThaiDigits.IsDigit(one) && at != first && at != last ? 'x' : one));
    }

    /// <summary>
    /// The numbers of persons in a text, in its order. Digits may be Thai, with spaces and hyphens between them.
    /// Thirteen digits inside a longer row of digits, or with a decimal part, are another number.
    /// </summary>
    public static IEnumerable<NationalIdMatch> Find(string text)
    {
        var end = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (at >= end && At(text, at) is { } match)
            {
                yield return match;
                end = match.Start + match.Length;
            }
        }
    }

    private static System.Buffers.SearchValues<char> Digits { get; } = System.Buffers.SearchValues.Create("0123456789๐๑๒๓๔๕๖๗๘๙");

    private static int Value(char digit) => ThaiDigits.ToAscii(digit) - '0';

    /// <summary>The number that begins at a place, or null.</summary>
    private static NationalIdMatch? At(string text, int start)
    {
        if (!ThaiDigits.IsDigit(text[start]) || !BeginsHere(text, start))
        {
            return null;
        }

        Span<char> digits = stackalloc char[Length];
        Span<int> groups = stackalloc int[Length];
        var (end, count) = Collect(text, start, digits, groups);
        var whole = end > 0 && EndsHere(text, end) && IsValid(digits) && StandsAlone(text, start, end, groups[..count]);
        return whole ? new NationalIdMatch(start, end - start) : null;
    }

    /// <summary>Thirteen digits from a place on, and how many stand in each group; the end is 0 if there are fewer.</summary>
    private static (int End, int Groups) Collect(string text, int start, Span<char> digits, Span<int> groups)
    {
        var (at, taken, group) = (start, 0, 0);
        while (true)
        {
            digits[taken++] = text[at++];
            groups[group]++;
            if (taken == Length)
            {
                return (at, group + 1);
            }

            var next = SkipSeparators(text, at);
            if (next >= text.Length || !ThaiDigits.IsDigit(text[next]))
            {
                return (0, 0);
            }

            group += next > at ? 1 : 0;
            at = next;
        }
    }

    /// <summary>Whether the digits are one row or grouped 1-4-5-2-1, or else no more digits stand before or after with a separator only.</summary>
    private static bool StandsAlone(string text, int start, int end, ReadOnlySpan<int> groups)
    {
        if (groups.Length is 1 || groups.SequenceEqual([1, 4, 5, 2, 1]))
        {
            return true;
        }

        var next = SkipSeparators(text, end);
        var before = start;
        while (before > 0 && start - before < 3 && IsSeparator(text[before - 1]))
        {
            before--;
        }

        return !(next < text.Length && ThaiDigits.IsDigit(text[next])) && !(before > 0 && ThaiDigits.IsDigit(text[before - 1]));
    }

    private static int SkipSeparators(string text, int at)
    {
        var next = at;
        while (next < text.Length && next - at < 3 && IsSeparator(text[next]))
        {
            next++;
        }

        return next;
    }

    private static bool IsSeparator(char one) => one is ' ' or '\u00A0' or '-' or (>= '\u2010' and <= '\u2014') or '\u2212' or '\u200B';

    private static bool BeginsHere(string text, int start) =>
        start is 0 || !(ThaiDigits.IsDigit(text[start - 1]) || (start > 1 && text[start - 1] is '.' or ',' && ThaiDigits.IsDigit(text[start - 2])));

    private static bool EndsHere(string text, int end) =>
        end == text.Length || !(ThaiDigits.IsDigit(text[end]) || (end + 1 < text.Length && text[end] is '.' or ',' && ThaiDigits.IsDigit(text[end + 1])));
}

/// <summary>Where the number of a person stands in a text.</summary>
/// <param name="Start">The zero-based place of its first digit, in UTF-16 code units.</param>
/// <param name="Length">How many code units it takes, separators included.</param>
public readonly record struct NationalIdMatch(int Start, int Length);
