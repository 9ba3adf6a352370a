using System.Buffers;
using System.Text;

namespace ItaSite.Core.Thai;

/// <summary>Words to be found in texts whatever their case. Thai has none, so Thai words are looked for letter by letter, which is ten times as fast as looking for all of them at once.</summary>
/// <param name="words">In any order.</param>
internal sealed class WordSet(IEnumerable<string> words)
{
    private readonly SearchValues<string> _latin = SearchValues.Create([.. words.Where(IsLatin)], StringComparison.OrdinalIgnoreCase);
    private readonly SearchValues<string> _thai = SearchValues.Create([.. words.Where(word => !IsLatin(word))], StringComparison.Ordinal);

    /// <summary>Whether one of the words stands anywhere in a text.</summary>
    public bool StandsIn(ReadOnlySpan<char> text) => text.ContainsAny(_latin) || text.ContainsAny(_thai);

    private static bool IsLatin(string word) => Ascii.IsValid(word);
}
