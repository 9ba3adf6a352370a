using System.Globalization;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>Passes on the first five findings of each rule in a file and counts the rest, so that one bad paste does not bury all else.</summary>
internal sealed class FirstFive(Findings findings)
{
    private const int Shown = 5;

    private readonly SortedDictionary<string, Tally> _tallies = new(StringComparer.Ordinal);

    /// <summary>Whether a rule was broken at all.</summary>
    public bool Has(Rule rule) => _tallies.ContainsKey(rule.Id);

    public void Add(Rule rule, SourcePosition position, Bilingual message, Bilingual help)
    {
        var tally = _tallies.GetValueOrDefault(rule.Id) ?? new Tally(rule, position, help, 0);
        _tallies[rule.Id] = tally with { Count = tally.Count + 1, Latest = position, Help = help };

        if (tally.Count < Shown)
        {
            findings.Add(rule, position, message, help);
        }
    }

    /// <summary>Counts a finding of a rule that has five already; false if it has fewer and is to be told in full. Saves making sentences that nobody reads.</summary>
    public bool Skips(Rule rule, SourcePosition position)
    {
        if (_tallies.GetValueOrDefault(rule.Id) is not { Count: >= Shown } tally)
        {
            return false;
        }

        _tallies[rule.Id] = tally with { Count = tally.Count + 1, Latest = position };
        return true;
    }

    /// <summary>Adds one 'and N more' for each rule that has more than five, at the place of its last one.</summary>
    public void Close()
    {
        foreach (var tally in _tallies.Values.Where(tally => tally.Count > Shown))
        {
            var more = (tally.Count - Shown).ToString(CultureInfo.InvariantCulture);
            findings.Add(
                tally.Rule,
                tally.Latest,
                new Bilingual($"และยังมีจุดแบบเดียวกันอีก {more} แห่งในไฟล์นี้ จุดสุดท้ายอยู่ที่บรรทัดนี้", $"And {more} more of the same in this file; the last one is here."),
                tally.Help);
        }
    }

    private sealed record Tally(Rule Rule, SourcePosition Latest, Bilingual Help, int Count);
}
