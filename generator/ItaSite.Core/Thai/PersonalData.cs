using System.Buffers;

namespace ItaSite.Core.Thai;

/// <summary>Kinds of personal data that can be told by their form.</summary>
public enum PersonalKind
{
    NationalNumber,
    MobileNumber,
    BankAccount,
    PrivateMail,
    BirthDate,
    LineId,
}

/// <summary>Personal data in a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">The zero-based place where it begins, in UTF-16 code units.</param>
/// <param name="Length">How many code units it takes.</param>
/// <param name="Value">The bare value, digits as ASCII, letters lower-case. It is never shown: see <see cref="PersonalMask"/>.</param>
public readonly record struct PersonalMatch(PersonalKind Kind, int Start, int Length, string Value);

/// <summary>Finds personal data in texts; domain-notes (e), 'Personal data patterns'. Nothing found is proven: one random number in ten has a fitting check digit.</summary>
public static class PersonalData
{
    private static readonly SearchValues<char> Starts = SearchValues.Create("0123456789@");

    /// <summary>All that is found, in the order of the text; no two overlap.</summary>
    public static IEnumerable<PersonalMatch> Find(string text)
    {
        var all = InNumbers(text);
        all.AddRange(PersonalWords.Find(text));
        return all.Count is 0 ? [] : Apart(all.OrderBy(match => match.Start).ThenBy(match => match.Kind));
    }

    /// <summary>Of those that overlap, the first.</summary>
    private static IEnumerable<PersonalMatch> Apart(IEnumerable<PersonalMatch> found)
    {
        var end = 0;
        foreach (var match in found)
        {
            if (match.Start >= end)
            {
                yield return match;
                end = match.Start + match.Length;
            }
        }
    }

    private static List<PersonalMatch> InNumbers(string text)
    {
        var found = new List<PersonalMatch>();
        var chain = new DigitChain(text);
        var numbers = new PersonalNumbers(text, chain);
        for (var at = Next(text, 0); at >= 0; at = Next(text, at))
        {
            if (text[at] is '@')
            {
                if (PrivateMail.At(text, at) is { } mail)
                {
                    found.Add(mail);
                }

                at++;
            }
            else
            {
                at = chain.Read(at);
                numbers.AddTo(found);
            }
        }

        return found;
    }

    /// <summary>Thai digits are looked for apart: a set of ASCII letters is found many times as fast as one with others in it.</summary>
    private static int Next(string text, int from)
    {
        var rest = text.AsSpan(Math.Min(from, text.Length));
        var ascii = rest.IndexOfAny(Starts);
        var thai = (ascii < 0 ? rest : rest[..ascii]).IndexOfAnyInRange('๐', '๙');
        return thai >= 0 ? from + thai : ascii < 0 ? -1 : from + ascii;
    }
}
