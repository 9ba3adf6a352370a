namespace ItaSite.Core.Reading;

/// <summary>The placeholders of the sentences of a kind of table: <c>{rows}</c>, <c>{period}</c>, <c>{sum:field}</c>, <c>{count:field=choice}</c>.</summary>
internal static class SummaryPlaceholders
{
    /// <summary>The placeholders of a sentence in their order; one that is not closed reaches to the end.</summary>
    public static IEnumerable<SummaryPlaceholder> In(string sentence)
    {
        for (var open = sentence.IndexOf('{', StringComparison.Ordinal); open >= 0; open = sentence.IndexOf('{', open + 1))
        {
            var close = sentence.IndexOf('}', open);
            yield return Read(close < 0 ? sentence[open..] : sentence[open..(close + 1)]);
        }
    }

    private static SummaryPlaceholder Read(string text)
    {
        var inside = text.Trim('{', '}');
        var colon = inside.IndexOf(':', StringComparison.Ordinal);
        var (word, argument) = colon < 0 ? (inside, string.Empty) : (inside[..colon], inside[(colon + 1)..]);
        var equals = argument.IndexOf('=', StringComparison.Ordinal);
        var (field, choice) = equals < 0 ? (argument, string.Empty) : (argument[..equals], argument[(equals + 1)..]);
        return new SummaryPlaceholder(text, text.EndsWith('}') ? KindOf(word, field, choice) : PlaceholderKind.Unknown, field, choice);
    }

    private static PlaceholderKind KindOf(string word, string field, string choice) => (word, field, choice) switch
    {
        ("rows", "", "") => PlaceholderKind.Rows,
        ("period", "", "") => PlaceholderKind.Period,
        ("sum", not "", "") => PlaceholderKind.Sum,
        ("count", not "", not "") => PlaceholderKind.Count,
        _ => PlaceholderKind.Unknown,
    };
}

/// <summary>A placeholder, taken apart.</summary>
/// <param name="Text">As written, with its braces.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Field">The column it names; empty if it names none.</param>
/// <param name="Choice">The word it counts; empty if it counts none.</param>
internal sealed record SummaryPlaceholder(string Text, PlaceholderKind Kind, string Field, string Choice);

/// <summary>What a placeholder stands for.</summary>
internal enum PlaceholderKind
{
    Unknown,
    Rows,
    Period,
    Sum,
    Count,
}
