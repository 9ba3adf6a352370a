using ItaSite.Core.Thai;

namespace ItaSite.Tests.Leaks;

/// <summary>The search for personal data, for a fuzzer and for properties: any text is read to its end, what is found lies in it, and what is shown does not tell the value.</summary>
internal static class LeakFuzz
{
    /// <exception cref="InvalidOperationException">A place lies outside the text, two overlap, or a covered value shows itself.</exception>
    public static void Run(string text)
    {
        var end = 0;
        foreach (var match in PersonalData.Find(text))
        {
            Demand(match.Start >= end && match.Length > 0 && match.Start + match.Length <= text.Length, $"a place outside: {match.Start}");
            end = match.Start + match.Length;
            var shown = ThaiDigits.ToAscii(PersonalMask.Of(match.Kind, text.Substring(match.Start, match.Length)));
            Demand(!shown.Contains(match.Value, StringComparison.OrdinalIgnoreCase) || LooksCovered(match.Value), $"shown: {shown}");
            Demand(PersonalMask.Mark(match.Value).Length is 3, "a mark betrays too much");
        }

        Demand(!PersonalData.Find(PersonalMask.Cover(text)).Any(match => match.Kind is PersonalKind.NationalNumber), "a covered text still holds a number");
    }

    /// <summary>A name such as xx@gmail.com looks the same covered.</summary>
    private static bool LooksCovered(string value) => value.TakeWhile(one => one is not '@').All(one => one is 'x');

    private static void Demand(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}
