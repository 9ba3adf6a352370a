using System.Buffers;

namespace ItaSite.Core.Thai;

/// <summary>Tells mail addresses that people have for themselves from those of offices.</summary>
internal static class PrivateMail
{
    private static readonly SearchValues<char> NameLetters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._%+-");

    private static readonly HashSet<string> Hosts = new(StringComparer.OrdinalIgnoreCase)
    {
        "gmail.com", "googlemail.com", "hotmail.com", "hotmail.co.th", "yahoo.com", "yahoo.co.th", "ymail.com", "outlook.com", "outlook.co.th",
        "live.com", "msn.com", "icloud.com", "me.com", "line.me",
    };

    /// <summary>The private address around an '@', or null.</summary>
    public static PersonalMatch? At(string text, int sign)
    {
        var start = sign;
        while (start > 0 && NameLetters.Contains(text[start - 1]))
        {
            start--;
        }

        var end = sign + 1;
        while (end < text.Length && NameLetters.Contains(text[end]))
        {
            end++;
        }

        var host = text.AsSpan(sign + 1, end - sign - 1).TrimEnd(".-");
        return start < sign && Hosts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(host)
            ? new PersonalMatch(PersonalKind.PrivateMail, start, sign + 1 + host.Length - start, text.Substring(start, sign + 1 + host.Length - start).ToLowerInvariant())
            : null;
    }
}
