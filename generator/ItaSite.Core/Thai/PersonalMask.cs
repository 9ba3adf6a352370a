using System.Security.Cryptography;
using System.Text;

namespace ItaSite.Core.Thai;

/// <summary>What may be shown of personal data.</summary>
public static class PersonalMask
{
    private const int MarkLength = 3;

    /// <summary>The value with all but its ends covered: <c>1-xxxx-xxxxx-xx-1</c>, <c>sxxxxx@gmail.com</c>, <c>xx มกราคม xxxx</c>.</summary>
    public static string Of(PersonalKind kind, string written) => kind switch
    {
        PersonalKind.PrivateMail => Word(written[..written.IndexOf('@', StringComparison.Ordinal)]) + written[written.IndexOf('@', StringComparison.Ordinal)..],
        PersonalKind.LineId => Word(written),
        PersonalKind.BirthDate => string.Concat(written.Select(one => ThaiDigits.IsDigit(one) ? 'x' : one)),
        _ => NationalId.Mask(OnOneLine(written)),
    };

    /// <summary>
    /// Three hexadecimal digits by which an author names a value without writing it again. More would betray it: a whole hash of a telephone
    /// number is undone in a second by hashing all of them, twelve bits leave hundreds of thousands of numbers with the same mark.
    /// </summary>
    public static string Mark(string value) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value)))[..MarkLength];

    /// <summary>A text with every number of a person in it covered; for messages that quote what an author wrote.</summary>
    public static string Cover(string text) => MayHoldNumber(text)
        ? Cover(text, [.. PersonalData.Find(text).Where(match => match.Kind is PersonalKind.NationalNumber)])
        : text;

    /// <summary>A text with all that was found in it covered.</summary>
    public static string Cover(string text, IReadOnlyList<PersonalMatch> found)
    {
        var covered = text;
        foreach (var match in found.Reverse())
        {
            covered = string.Concat(covered.AsSpan(0, match.Start), Of(match.Kind, text.Substring(match.Start, match.Length)), covered.AsSpan(match.Start + match.Length));
        }

        return covered;
    }

    /// <summary>Whether a text has as many digits as a national number; most messages have not.</summary>
    private static bool MayHoldNumber(string text)
    {
        var digits = 0;
        foreach (var one in text)
        {
            digits += ThaiDigits.IsDigit(one) ? 1 : 0;
        }

        return digits >= NationalId.Length;
    }

    private static string OnOneLine(string written) => string.Concat(written.Where(one => one is not '\n' && !DigitChain.Unseen.Contains(one)));

    private static string Word(string word) => word[..1] + new string('x', Math.Max(3, word.Length - 1));
}
