using System.Collections.Immutable;

namespace ItaSite.Core.Reading;

/// <summary>The grammar of row rules: <c>a == b + c</c>, <c>a &lt;= b</c>, <c>a &gt;= b</c>, where each letter is the id of a column.</summary>
internal static class RowRuleGrammar
{
    /// <summary>The signs between the sides.</summary>
    private static readonly ImmutableArray<string> Relations = ["==", "<=", ">="];

    /// <summary>The parts of a rule, or null if it does not follow the grammar.</summary>
    public static RowRuleParts? Parse(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 3 || words.Length % 2 is 0 || !Relations.Contains(words[1]))
        {
            return null;
        }

        var operands = words.Where((_, index) => index % 2 is 0).ToArray();
        var signs = words.Where((_, index) => index % 2 is 1).Skip(1);
        return operands.All(CatalogId.IsWord) && signs.All(sign => sign is "+")
            ? new RowRuleParts(operands[0], words[1], [.. operands[1..]])
            : null;
    }
}

/// <summary>A row rule, taken apart.</summary>
/// <param name="Left">The column on the left.</param>
/// <param name="Relation">One of <c>==</c>, <c>&lt;=</c>, <c>&gt;=</c>.</param>
/// <param name="Right">The columns on the right, at least one.</param>
internal sealed record RowRuleParts(string Left, string Relation, ImmutableArray<string> Right);
