namespace ItaSite.Core.Output;

/// <summary>The trigrams of a run of entries, each once an entry, in the order of the entries. One worker fills it.</summary>
internal sealed class TrigramHarvest
{
    private const int Pairs = 1 << 16;

    private readonly List<int> _ends = [];
    private uint[] _trigrams = new uint[1 << 14];
    private byte[] _letters = [];
    private int _count;

    /// <summary>How many trigrams begin with a pair of letters; the pair is the upper 16 of 24 bits.</summary>
    public int[] CountByPair { get; } = new int[Pairs];

    /// <summary>Adds the trigrams of an entry's text. The last pair of letters counts with a blank behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="seen">A bit for each of the 2²⁴ trigrams, none of them set; so it is left.</param>
    public void Add(string text, ulong[] seen)
    {
        var first = _count;
        var length = SearchLetters.Write(text, ref _letters);
        Reserve(length);
        _letters[length] = (byte)' ';
        for (var at = 0; at + 1 < length; at++)
        {
            var trigram = ((uint)_letters[at] << 16) | ((uint)_letters[at + 1] << 8) | _letters[at + 2];
            ref var word = ref seen[trigram >> 6];
            var bit = 1UL << (int)(trigram & 63);
            if ((word & bit) is 0)
            {
                word |= bit;
                _trigrams[_count++] = trigram;
            }
        }

        Close(first, seen);
    }

    /// <summary>Puts the trigrams to their pairs: the third letter in the upper 8 bits, the number of the entry in the lower 24.</summary>
    /// <param name="firstEntry">The number of the first entry.</param>
    /// <param name="places">For each pair, where its next one goes.</param>
    /// <param name="postings">Takes them.</param>
    public void Scatter(int firstEntry, int[] places, uint[] postings)
    {
        var at = 0;
        for (var entry = 0; entry < _ends.Count; entry++)
        {
            for (; at < _ends[entry]; at++)
            {
                var trigram = _trigrams[at];
                postings[places[trigram >> 8]++] = (trigram << 24) | (uint)(firstEntry + entry);
            }
        }
    }

    private void Reserve(int length)
    {
        if (_trigrams.Length < _count + length)
        {
            Array.Resize(ref _trigrams, Math.Max(2 * _trigrams.Length, _count + length));
        }
    }

    private void Close(int first, ulong[] seen)
    {
        for (var at = first; at < _count; at++)
        {
            var trigram = _trigrams[at];
            seen[trigram >> 6] = 0;
            CountByPair[trigram >> 8]++;
        }

        _ends.Add(_count);
    }
}
