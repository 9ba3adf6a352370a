namespace ItaSite.Core.Diagnostics;

/// <summary>A finding: which rule, where, what stands there and what to write instead.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Position">Where it shows.</param>
/// <param name="Message">What stands there and what was expected.</param>
/// <param name="Help">What to do, to be followed without knowing the program.</param>
public sealed record Diagnostic(Rule Rule, SourcePosition Position, Bilingual Message, Bilingual Help)
{
    /// <summary>The order in which findings are shown: by place, then rule, then sentence; the same on every machine.</summary>
    public static IComparer<Diagnostic> Order { get; } = Comparer<Diagnostic>.Create(Compare);

    /// <summary>The two lines that people and editors read: <c>path(line,column): severity id: message</c> and the help.</summary>
    public string Format(Language language) =>
        $"{Position}: {Word(Rule.Severity)} {Rule.Id}: {Message.In(language)}\n  help: {Help.In(language)}";

    /// <summary>The finding in English, as tests compare it.</summary>
    public override string ToString() => Format(Language.English);

    /// <summary>The severity as it stands in a report, the same word in both languages so that editors recognise it.</summary>
    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Gap => "gap",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static int Compare(Diagnostic left, Diagnostic right)
    {
        var byPlace = left.Position.CompareTo(right.Position);
        if (byPlace != 0)
        {
            return byPlace;
        }

        var byRule = string.CompareOrdinal(left.Rule.Id, right.Rule.Id);
        return byRule != 0 ? byRule : string.CompareOrdinal(left.Message.English, right.Message.English);
    }
}
