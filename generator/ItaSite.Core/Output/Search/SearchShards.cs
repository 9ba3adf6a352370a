using System.Buffers;
using System.Numerics;
using System.Text;

namespace ItaSite.Core.Output;

/// <summary>The index of trigrams in pieces: all trigrams that begin with the same two letters stand in one piece, so that a query of two letters needs one.</summary>
internal static class SearchShards
{
    /// <summary>Postings of a usual piece, a little less than its size in bytes.</summary>
    private const int PostingsOfAShard = 6000;
    private const int MostShards = 1024;
    private const uint Spread = 0x9E3779B1;
    private const int LettersInPairs = 1 << 16;

    /// <summary>What begins a list: no letter of the index, which has no line ends.</summary>
    private static ReadOnlySpan<byte> LineEnd => "\\n"u8;

    private static ReadOnlySpan<byte> Digits => "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"u8;

    /// <summary>The scripts; their number is a power of two.</summary>
    public static byte[][] Of(TrigramIndex index)
    {
        var bits = BitsFor(index.Postings.Length);
        var pairs = Array.ConvertAll(new int[1 << bits][], static _ => new List<int>());
        for (var pair = 0; pair < LettersInPairs; pair++)
        {
            if (index.Starts[pair] < index.Starts[pair + 1])
            {
                pairs[ShardOf(pair, bits)].Add(pair);
            }
        }

        var scripts = new byte[pairs.Length][];
        Parallel.For(
            0,
            scripts.Length,
            static () => new ArrayBufferWriter<byte>(4 * PostingsOfAShard),
            (shard, _, script) =>
            {
                scripts[shard] = Script(index, shard, pairs[shard], script);
                return script;
            },
            static _ => { });
        return scripts;
    }

    /// <summary>Where the trigrams of a pair of letters stand; the script of the theme reckons the same.</summary>
    private static int ShardOf(int pair, int bits) => bits is 0 ? 0 : (int)((uint)pair * Spread >> (32 - bits));

    private static int BitsFor(int postings) =>
        BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(postings / PostingsOfAShard, 1, MostShards)));

    private static byte[] Script(TrigramIndex index, int shard, List<int> pairs, ArrayBufferWriter<byte> script)
    {
        script.ResetWrittenCount();
        ScriptText.Begin(script, FormattableString.Invariant($"t{shard}"));
        script.Write("\""u8);
        foreach (var pair in pairs)
        {
            WritePair(script, pair, index.Postings.AsSpan(index.Starts[pair]..index.Starts[pair + 1]));
        }

        script.Write(LineEnd);
        script.Write("\""u8);
        ScriptText.End(script);
        return script.WrittenSpan.ToArray();
    }

    private static void WritePair(ArrayBufferWriter<byte> script, int pair, ReadOnlySpan<uint> postings)
    {
        var third = -1;
        var before = -1;
        foreach (var posting in postings)
        {
            if (posting >> 24 != third)
            {
                (third, before) = ((int)(posting >> 24), -1);
                script.Write(LineEnd);
                Letter(script, pair >> 8);
                Letter(script, pair & 0xFF);
                Letter(script, third);
            }

            var entry = (int)(posting & 0xFFFFFF);
            WriteGap(script, entry - before - 1);
            before = entry;
        }
    }

    private static void Letter(ArrayBufferWriter<byte> script, int letter) =>
        ScriptText.Letter(script, new Rune(SearchLetters.CharacterOf((byte)letter)));

    /// <summary>How many entries lie between two that hold a trigram: five bits a character, the lowest first, the sixth bit says that more follow.</summary>
    private static void WriteGap(ArrayBufferWriter<byte> script, int gap)
    {
        var digits = script.GetSpan(6);
        var length = 0;
        for (; gap > 31; gap >>= 5)
        {
            digits[length++] = Digits[(gap & 31) | 32];
        }

        digits[length++] = Digits[gap];
        script.Advance(length);
    }
}
