namespace ItaSite.Fuzzing;

/// <summary>What a run by mutation saw.</summary>
/// <param name="Cases">How many inputs were tried.</param>
/// <param name="Failure">The first input that was not taken well; null if there was none.</param>
internal sealed record MutationRun(int Cases, MutationFailure? Failure);

/// <summary>An input that was not taken well.</summary>
internal sealed record MutationFailure(byte[] Input, Exception Exception);

/// <summary>Changes seeds at random, without knowing which branches they reach: weaker than AFL++, but it runs anywhere.</summary>
internal static class Mutation
{
    private const int Longest = 64 * 1024;

    private static readonly byte[][] Pieces =
    [
        .. new[] { "\n", "---\n", ": ", "- ", "'", "\"", "<script>", "](javascript:", "&#x6a;", "{{", "}}", "\u0e33", "\u0e4d\u0e32", "\u202e", "\ufeff", "1101700230708", "../", "%2e%2e/", "| a |\n|---|\n", "[^1]", "> ", "```\n", "\0" }
            .Select(System.Text.Encoding.UTF8.GetBytes),
    ];

    /// <summary>Tries the seeds, then changed ones until time is up.</summary>
    /// <param name="harness">Throws when an input is not taken well.</param>
    /// <param name="seeds">What to begin with; at least one.</param>
    /// <param name="start">The beginning of the row of random numbers.</param>
    /// <param name="clock">Tells how much of the time has passed.</param>
    /// <param name="time">For how long.</param>
    public static MutationRun Run(Action<byte[]> harness, IReadOnlyList<byte[]> seeds, int start, Func<TimeSpan> clock, TimeSpan time)
    {
        var random = new Random(start);
        var end = clock() + time;
        for (var cases = 0; ; cases++)
        {
            var input = cases < seeds.Count ? seeds[cases] : Changed(seeds[random.Next(seeds.Count)], seeds, random);
            if (Failure(harness, input) is { } failure)
            {
                return new MutationRun(cases + 1, failure);
            }

            if (cases >= seeds.Count && clock() > end)
            {
                return new MutationRun(cases + 1, null);
            }
        }
    }

    private static MutationFailure? Failure(Action<byte[]> harness, byte[] input)
    {
        try
        {
            harness(input);
            return null;
        }
        catch (Exception exception)
        {
            return new MutationFailure(input, exception);
        }
    }

    private static byte[] Changed(byte[] seed, IReadOnlyList<byte[]> seeds, Random random)
    {
        var bytes = seed.ToList();
        for (var left = random.Next(1, 12); left > 0; left--)
        {
            Change(bytes, seeds, random);
        }

        return [.. bytes.Take(Longest)];
    }

    private static void Change(List<byte> bytes, IReadOnlyList<byte[]> seeds, Random random)
    {
        var at = random.Next(bytes.Count + 1);
        var length = Math.Min(random.Next(1, 1 << random.Next(1, 9)), bytes.Count - at);
        switch (random.Next(6))
        {
            case 0 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                bytes.RemoveRange(at, length);
                break;
            case 2:
                bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, length));
                break;
            case 3:
                var other = seeds[random.Next(seeds.Count)];
                var from = random.Next(other.Length + 1);
                bytes.InsertRange(at, other[from..Math.Min(other.Length, from + random.Next(1, 200))]);
                break;
            case 4:
                bytes.Insert(at, (byte)random.Next(256));
                break;
            default:
                bytes.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                break;
        }
    }
}
