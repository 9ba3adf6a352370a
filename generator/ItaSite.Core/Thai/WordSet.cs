using System.Buffers;
using System.Text;

namespace ItaSite.Core.Thai;

/// <summary>Words to be found in texts whatever their case. Thai has none, so each Thai word is looked for as it is, which is many times as fast as looking for all at once.</summary>
/// <param name="words">In any order.</param>
internal sealed class WordSet(IEnumerable<string> words)
{
    private readonly SearchValues<string> _latin = SearchValues.Create([.. words.Where(IsLatin)], StringComparison.OrdinalIgnoreCase);
    private readonly string[] _thai = [.. words.Where(word => !IsLatin(word))];

    /// <summary>Whether one of the words stands anywhere in a text.</summary>
    public bool StandsIn(string text) => text.AsSpan().ContainsAny(_latin) || Array.Exists(_thai, word => text.Contains(word, StringComparison.Ordinal));

    private static bool IsLatin(string word) => Ascii.IsValid(word);
}
