using System.Buffers;

namespace ItaSite.Core.Thai;

/// <summary>Finds what only the word before it makes personal: dates of birth and names on LINE.</summary>
internal static class PersonalWords
{
    private const int ReachOfBirth = 40;
    private const int ReachOfLine = 14;

    private static readonly string[] BirthWords = ["วันเกิด", "วันเดือนปีเกิด", "วัน เดือน ปีเกิด", "วัน เดือน ปี เกิด", "เกิดวันที่", "เกิดเมื่อ", "date of birth", "birth date", "birthdate", "dob:", "born on"];

    private static readonly string[] LineWords = ["line id", "lineid", "id line", "line:", "line :", "line.me/ti/p/", "ไลน์", "ไอดีไลน์"];

    /// <summary>The words in Latin letters; looked for together with the Thai ones, none of them would be found quickly.</summary>
    private static readonly SearchValues<string> Latin = SearchValues.Create([.. BirthWords.Concat(LineWords).Where(static word => System.Text.Ascii.IsValid(word))], StringComparison.OrdinalIgnoreCase);

    /// <summary>What stands in every Thai word, and how far from its beginning at most.</summary>
    private static readonly (string Core, int Offset)[] Thai = [("เกิด", "วัน เดือน ปี ".Length), ("ไลน์", "ไอดี".Length)];

    public static IEnumerable<PersonalMatch> Find(string text)
    {
        foreach (var at in Places(text).Order())
        {
            if (Birth(text, at) is { } birth)
            {
                yield return birth;
            }
            else if (Line(text, at) is { } line)
            {
                yield return line;
            }
        }
    }

    /// <summary>Where one of the words may begin.</summary>
    private static IEnumerable<int> Places(string text)
    {
        for (var at = text.AsSpan().IndexOfAny(Latin); at >= 0; at = Next(text, at + 1))
        {
            yield return at;
        }

        foreach (var (core, offset) in Thai)
        {
            for (var at = text.IndexOf(core, StringComparison.Ordinal); at >= 0; at = text.IndexOf(core, at + 1, StringComparison.Ordinal))
            {
                foreach (var start in StartsNear(text, at, offset))
                {
                    yield return start;
                }
            }
        }
    }

    private static IEnumerable<int> StartsNear(string text, int core, int offset)
    {
        for (var start = Math.Max(0, core - offset); start <= core; start++)
        {
            if (text[start] is 'ว' or 'เ' or 'ไ' && (LengthOf(BirthWords, text, start) > 0 || LengthOf(LineWords, text, start) > 0))
            {
                yield return start;
            }
        }
    }

    private static int Next(string text, int from)
    {
        var offset = from < text.Length ? text.AsSpan(from).IndexOfAny(Latin) : -1;
        return offset < 0 ? -1 : from + offset;
    }

    /// <summary>The length of the longest of some words that stands at a place; 0 if none does.</summary>
    private static int LengthOf(string[] words, string text, int at)
    {
        var longest = 0;
        foreach (var word in words)
        {
            if (word.Length > longest && text.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                longest = word.Length;
            }
        }

        return longest;
    }

    private static PersonalMatch? Birth(string text, int at)
    {
        var length = LengthOf(BirthWords, text, at);
        var from = at + length;
        if (length is 0 || text.AsSpan(from).StartsWith("เหตุ", StringComparison.Ordinal))
        {
            return null;
        }

        var reach = text.AsSpan(from, Math.Min(ReachOfBirth, text.Length - from));
        return BirthDate.In(reach, AcceptsAnyYear(text, at)) is { } date
            ? new PersonalMatch(PersonalKind.BirthDate, from + date.Start, date.Length, ThaiDigits.ToAscii(text.Substring(from + date.Start, date.Length)))
            : null;
    }

    /// <summary>'เกิดเมื่อ' and 'เกิดวันที่' are said of events as well: there the year must be that of a grown person's birth.</summary>
    private static BirthYears AcceptsAnyYear(string text, int at) => text[at] is 'เ' ? BirthYears.OfGrownUps : BirthYears.Any;

    private static PersonalMatch? Line(string text, int at)
    {
        var length = LengthOf(LineWords, text, at);
        if (length is 0 || (at > 0 && char.IsAsciiLetterOrDigit(text[at - 1])))
        {
            return null;
        }

        var from = SkipFiller(text, at + length, out var saysId);
        var end = from;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '_' or '-'))
        {
            end++;
        }

        var name = text.AsSpan(from, end - from).TrimEnd("._-");
        var isId = saysId || text[from - 1] is '/' or '~' || text.AsSpan(at, length).Contains("id", StringComparison.OrdinalIgnoreCase) || text.AsSpan(at, length).Contains("ไอดี", StringComparison.Ordinal);
        return name.Length is >= 4 and <= 20 && char.IsAsciiLetterOrDigit(name[0]) && LooksLikeName(text, at, name, isId)
            ? new PersonalMatch(PersonalKind.LineId, from, name.Length, name.ToString().ToLowerInvariant())
            : null;
    }

    /// <summary>Without 'id' only LINE in its own spelling counts, and only a name that is no plain word.</summary>
    private static bool LooksLikeName(string text, int at, ReadOnlySpan<char> name, bool isId) =>
        isId
            ? !name.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            : (text[at] is 'L' or 'ไ') && name.ContainsAnyInRange('0', '9') && name.ContainsAnyInRange('a', 'z');

    private static int SkipFiller(string text, int at, out bool saysId)
    {
        var end = Math.Min(text.Length, at + ReachOfLine);
        saysId = false;
        while (at < end)
        {
            var rest = text.AsSpan(at);
            var word = rest.StartsWith("ไอดี", StringComparison.Ordinal) ? 4 : rest.StartsWith("id", StringComparison.OrdinalIgnoreCase) && !IsLetterAt(text, at + 2) ? 2 : 0;
            saysId |= word > 0;
            if (word is 0 && text[at] is not (' ' or ':' or '=' or '~' or '\u00A0' or '*'))
            {
                return at;
            }

            at += Math.Max(word, 1);
        }

        return at;
    }

    private static bool IsLetterAt(string text, int at) => at < text.Length && char.IsAsciiLetterOrDigit(text[at]);
}
