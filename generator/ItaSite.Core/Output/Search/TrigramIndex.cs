namespace ItaSite.Core.Output;

/// <summary>Which entries hold which three letters in a row.</summary>
/// <param name="Postings">Ordered by pair, then by third letter (upper 8 bits), then by the number of the entry (lower 24).</param>
/// <param name="Starts">Where the postings of each pair of letters begin; one more than there are pairs.</param>
internal sealed record TrigramIndex(uint[] Postings, int[] Starts)
{
    private const int Pairs = 1 << 16;

    /// <summary>Entries that one worker takes at a time; the result does not depend on it.</summary>
    private const int Chunk = 512;

    /// <summary>So few are sorted by comparing.</summary>
    private const int FewPostings = 64;

    /// <summary>The index of entries; their places are their numbers.</summary>
    public static TrigramIndex Of(IReadOnlyList<SearchEntry> entries)
    {
        var harvests = new TrigramHarvest[(entries.Count + Chunk - 1) / Chunk];
        Parallel.For(
            0,
            harvests.Length,
            static () => new TrigramHarvester(),
            (chunk, _, harvester) =>
            {
                harvests[chunk] = harvester.Harvest(entries.Skip(chunk * Chunk).Take(Chunk));
                return harvester;
            },
            static _ => { });
        var (places, starts) = Places(harvests);
        var postings = new uint[starts[Pairs]];
        Parallel.For(0, harvests.Length, chunk => harvests[chunk].Scatter(chunk * Chunk, places[chunk], postings));
        Parallel.For(0, Pairs, static () => Array.Empty<uint>(), (pair, _, room) => SortByThird(postings.AsSpan(starts[pair]..starts[pair + 1]), room), static _ => { });
        return new TrigramIndex(postings, starts);
    }

    /// <summary>Sorts the postings of a pair, which stand in the order of their entries: by counting, for they differ in one letter alone.</summary>
    /// <param name="postings">The postings of a pair.</param>
    /// <param name="room">Room for a copy; made longer if need be, and given back for the next pair.</param>
    private static uint[] SortByThird(Span<uint> postings, uint[] room)
    {
        if (postings.Length <= FewPostings)
        {
            postings.Sort();
            return room;
        }

        var copy = room.Length < postings.Length ? new uint[2 * postings.Length] : room;
        postings.CopyTo(copy);
        Span<int> places = stackalloc int[256];
        places.Clear();
        foreach (var posting in postings)
        {
            places[(int)(posting >> 24)]++;
        }

        var next = 0;
        foreach (ref var place in places)
        {
            (place, next) = (next, next + place);
        }

        foreach (var posting in copy.AsSpan(0, postings.Length))
        {
            postings[places[(int)(posting >> 24)]++] = posting;
        }

        return copy;
    }

    /// <summary>Where each harvest puts the first posting of each pair, and where each pair begins.</summary>
    private static (int[][] Places, int[] Starts) Places(TrigramHarvest[] harvests)
    {
        var places = Array.ConvertAll(harvests, static _ => new int[Pairs]);
        var starts = new int[Pairs + 1];
        var next = 0;
        for (var pair = 0; pair < Pairs; pair++)
        {
            starts[pair] = next;
            for (var chunk = 0; chunk < harvests.Length; chunk++)
            {
                places[chunk][pair] = next;
                next += harvests[chunk].CountByPair[pair];
            }
        }

        starts[Pairs] = next;
        return (places, starts);
    }
}
