namespace ItaSite.Core.Output;

/// <summary>The trigrams of a run of entries, each once an entry, in the order of the entries.</summary>
/// <param name="Trigrams">Two letters in the upper 16 of 24 bits, the third below.</param>
/// <param name="Ends">For each entry, where its trigrams end.</param>
/// <param name="CountByPair">How many trigrams begin with a pair of letters.</param>
internal sealed record TrigramHarvest(uint[] Trigrams, int[] Ends, int[] CountByPair)
{
    /// <summary>Puts the trigrams to their pairs: the third letter in the upper 8 bits, the number of the entry in the lower 24.</summary>
    /// <param name="firstEntry">The number of the first entry.</param>
    /// <param name="places">For each pair, where its next one goes.</param>
    /// <param name="postings">Takes them.</param>
    public void Scatter(int firstEntry, int[] places, uint[] postings)
    {
        var at = 0;
        for (var entry = 0; entry < Ends.Length; entry++)
        {
            for (; at < Ends[entry]; at++)
            {
                var trigram = Trigrams[at];
                postings[places[trigram >> 8]++] = (trigram << 24) | (uint)(firstEntry + entry);
            }
        }
    }
}

/// <summary>Gathers trigrams. One worker has it and keeps its room from harvest to harvest.</summary>
internal sealed class TrigramHarvester
{
    private const int Pairs = 1 << 16;
    private const int AllTrigrams = 1 << 24;

    /// <summary>A bit for each trigram; between two texts none is set.</summary>
    private readonly ulong[] _seen = new ulong[AllTrigrams / 64];
    private readonly List<int> _ends = [];
    private uint[] _trigrams = new uint[1 << 18];
    private byte[] _letters = [];
    private int _count;

    /// <summary>The trigrams of some entries.</summary>
    public TrigramHarvest Harvest(IEnumerable<SearchEntry> entries)
    {
        _ends.Clear();
        _count = 0;
        var byPair = new int[Pairs];
        foreach (var entry in entries)
        {
            Add(entry.Text, byPair);
        }

        return new TrigramHarvest(_trigrams[.._count], [.. _ends], byPair);
    }

    /// <summary>Adds the trigrams of an entry's text. The last pair of letters counts with a blank behind it.</summary>
    private void Add(string text, int[] byPair)
    {
        var first = _count;
        var length = SearchLetters.Write(text, ref _letters);
        Reserve(length);
        _letters[length] = (byte)' ';
        for (var at = 0; at + 1 < length; at++)
        {
            var trigram = ((uint)_letters[at] << 16) | ((uint)_letters[at + 1] << 8) | _letters[at + 2];
            ref var word = ref _seen[trigram >> 6];
            var bit = 1UL << (int)(trigram & 63);
            if ((word & bit) is 0)
            {
                word |= bit;
                _trigrams[_count++] = trigram;
            }
        }

        Close(first, byPair);
    }

    private void Reserve(int length)
    {
        if (_trigrams.Length < _count + length)
        {
            Array.Resize(ref _trigrams, Math.Max(2 * _trigrams.Length, _count + length));
        }
    }

    private void Close(int first, int[] byPair)
    {
        foreach (var trigram in _trigrams.AsSpan(first.._count))
        {
            _seen[trigram >> 6] = 0;
            byPair[trigram >> 8]++;
        }

        _ends.Add(_count);
    }
}
